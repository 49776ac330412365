import * as surge from '../../features/surge/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';
import { withUploads } from './upload.ts';

/** Volumes, forecasts and their calendar: nothing but handing over. */
export const surgeHandlers = (ctx: Context) =>
  ({
    volumeDaftar: ({ caller }) => surge.daftarVolume(ctx, caller),
    volumeSeri: ({ query }) => surge.seriVolume(ctx, query),
    volumeKirim: ({ caller, body, key }) => surge.kirimVolume(ctx, caller, body, key),
    volumeUnggah: ({ caller, key, request }) =>
      withUploads(ctx, request, (files) => surge.unggahVolume(ctx, caller, files, key)),
    volumeTerapkan: ({ caller, params, key }) => surge.terapkanVolume(ctx, caller, params.id, key),
    volumeFormulir: ({ caller, query }) => surge.lihatFormulir(ctx, caller, query.bulan),
    volumeIsi: ({ caller, body, key }) => surge.isiFormulir(ctx, caller, body, key),
    prakiraan: ({ caller }) => surge.lihatPrakiraan(ctx, caller),
    prakiraanPuncak: ({ caller }) => surge.lihatPuncak(ctx, caller),
    prakiraanSeri: ({ query }) => surge.lihatSeri(ctx, query),
    prakiraanKetepatan: ({ caller }) => surge.lihatKetepatan(ctx, caller),
    alarmNilai: ({ caller, body, key }) => surge.nilaiAlarm(ctx, caller, body, key),
    peristiwaDaftar: () => surge.kalenderPeristiwa(ctx),
    peristiwaSimpan: ({ caller, body, key }) => surge.simpanPeristiwa(ctx, caller, body, key),
  }) satisfies Partial<Handlers>;
