import { ok } from '@seimbang/core/kernel';
import * as socialisation from '../../features/socialisation/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';

/** Campaigns, leaflets, the library, surveys: nothing but handing over. */
export const socialisationHandlers = (ctx: Context) =>
  ({
    kampanyeDaftar: () => socialisation.listKampanye(ctx),
    kampanyeBuat: ({ caller, body, key }) => socialisation.buatKampanye(ctx, caller, body, key),
    kampanye: ({ params }) => socialisation.lihatKampanye(ctx, params.id),
    kampanyePertemuan: ({ caller, params, body, key }) =>
      socialisation.tambahPertemuan(ctx, caller, params.id, body, key),
    kampanyeSurvei: ({ caller, params, body, key }) => socialisation.jadwalkanSurvei(ctx, caller, params.id, body, key),
    kampanyeJawab: ({ caller, params, body, key }) => socialisation.jawabTanya(ctx, caller, params.id, body, key),
    kampanyeHasil: ({ params }) => socialisation.hasilSurvei(ctx, params.id),
    sosialisasiSaya: ({ caller }) => socialisation.sosialisasiSaya(ctx, caller),
    tanyaSaya: ({ caller, body, key }) => socialisation.tanya(ctx, caller, body, key),
    suaraSaya: ({ caller }) => socialisation.suaraSaya(ctx, caller),
    suaraJawab: ({ caller, body, key }) => socialisation.jawabSuara(ctx, caller, body, key),
    pustaka: async () => ok(socialisation.pustakaKasus()),
    denyutHasil: () => socialisation.hasilDenyut(ctx),
    selebaran: ({ params }) => socialisation.selebaranOf(ctx, params.unorId),
    selebaranPdf: ({ caller, params }) => socialisation.unduhSelebaran(ctx, caller, params.unorId, params.bahasa),
  }) satisfies Partial<Handlers>;
