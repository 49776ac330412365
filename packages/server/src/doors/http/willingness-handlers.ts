import * as willingness from '../../features/willingness/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';

/** Rounds, wishes, offers, protection, exchange: nothing but handing over. */
export const willingnessHandlers = (ctx: Context) =>
  ({
    putaranDaftar: () => willingness.listPutaran(ctx),
    putaranBuat: ({ caller, body, key }) => willingness.buatPutaran(ctx, caller, body, key),
    putaran: ({ caller, params }) => willingness.lihatPutaran(ctx, caller, params.id),
    putaranBuka: ({ caller, params, body, key }) => willingness.bukaPutaran(ctx, caller, params.id, body, key),
    putaranSegel: ({ caller, params, body, key }) => willingness.segelPutaran(ctx, caller, params.id, body, key),
    putaranTukar: ({ caller, params, body, key }) => willingness.tukarPutaran(ctx, caller, params.id, body, key),
    putaranTawarkan: ({ caller, params, body, key }) => willingness.tawarkanPutaran(ctx, caller, params.id, body, key),
    putaranTutup: ({ caller, params, body, key }) => willingness.tutupPutaran(ctx, caller, params.id, body, key),
    putaranBatal: ({ caller, params, body, key }) => willingness.batalkanPutaran(ctx, caller, params.id, body, key),
    putaranJejak: ({ params }) => willingness.unduhJejak(ctx, params.id),
    putaranHasil: ({ params }) => willingness.hasilPutaran(ctx, params.id),
    putaranPerbaikan: ({ params }) => willingness.listPerbaikanPutaran(ctx, params.id),
    putaranPerbaiki: ({ caller, params, body, key }) => willingness.perbaikiPutaran(ctx, caller, params.id, body, key),
    putaranUsul: ({ caller, params, body, key }) => willingness.jadikanUsul(ctx, caller, params.id, body, key),
    minatSaya: ({ caller }) => willingness.lihatMinat(ctx, caller),
    minatSimpan: ({ caller, body }) => willingness.simpanMinat(ctx, caller, body),
    minatKonteks: ({ caller }) => willingness.konteksMinat(ctx, caller),
    tawaranSaya: ({ caller }) => willingness.listTawaran(ctx, caller),
    tawaran: ({ caller, params }) => willingness.lihatTawaran(ctx, caller, params.id),
    tawaranJawab: ({ caller, params, body, key }) => willingness.jawab(ctx, caller, params.id, body, key),
    poinSaya: ({ caller }) => willingness.lihatPoin(ctx, caller),
    poinAgregat: () => willingness.lihatPoinAgregat(ctx),
    lindunganSaya: ({ caller }) => willingness.listLindungan(ctx, caller),
    lindunganAjukan: ({ caller, body, key }) => willingness.ajukanLindungan(ctx, caller, body, key),
    lindunganTarik: ({ caller, body, key }) => willingness.tarikLindungan(ctx, caller, body, key),
    keberatanSaya: ({ caller }) => willingness.listKeberatan(ctx, caller),
    keberatanAjukan: ({ caller, body, key }) => willingness.ajukanKeberatan(ctx, caller, body, key),
    keberatanTarik: ({ caller, body, key }) => willingness.tarikKeberatan(ctx, caller, body, key),
    tukarSaya: ({ caller }) => willingness.lihatTukar(ctx, caller),
    tukarSimpan: ({ caller, body }) => willingness.simpanTukar(ctx, caller, body),
    tukarJawab: ({ caller, body, key }) => willingness.jawabTukar(ctx, caller, body, key),
    kasusDaftar: ({ caller }) => willingness.listKasus(ctx, caller),
    kasusLindungan: ({ caller, params, body, key }) => willingness.putuskanLindungan(ctx, caller, params.id, body, key),
    kasusDampak: ({ caller, params }) => willingness.dampakKeberatan(ctx, caller, params.id),
    inspektoratDampak: ({ caller, params }) => willingness.dampakKeberatan(ctx, caller, params.id),
    kasusKeberatan: ({ caller, params, body, key }) => willingness.putuskanKeberatan(ctx, caller, params.id, body, key),
  }) satisfies Partial<Handlers>;
