import * as evaluation from '../../features/evaluation/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';
import { withUploads } from './upload.ts';

/** Evaluations, waves, feedback, reports: nothing but handing over. */
export const evaluationHandlers = (ctx: Context) =>
  ({
    evaluasiDaftar: ({ caller }) => evaluation.listEvaluasi(ctx, caller),
    evaluasi: ({ params }) => evaluation.lihatEvaluasi(ctx, params.id),
    evaluasiGelombang: () => evaluation.calonGelombang(ctx),
    evaluasiGelombangBuat: ({ caller, body, key }) => evaluation.segelGelombang(ctx, caller, body, key),
    evaluasiUndi: ({ caller, params, key }) => evaluation.undi(ctx, caller, params.id, key),
    masukanDaftar: () => evaluation.listMasukan(ctx),
    masukanUnggah: ({ caller, key, request }) =>
      withUploads(ctx, request, (files) => evaluation.unggahMasukan(ctx, caller, files, key)),
    masukanTerapkan: ({ caller, params, body, key }) => evaluation.terapkanMasukan(ctx, caller, params.id, body, key),
    laporanDraf: ({ params }) => evaluation.drafLaporan(ctx, params.triwulan),
    laporanTerbitkan: ({ caller, params, body, key }) =>
      evaluation.terbitkanLaporan(ctx, caller, params.triwulan, body.sidik, key),
    publikLaporanDaftar: () => evaluation.listLaporan(ctx.db),
    publikLaporan: ({ params }) => evaluation.lihatLaporan(ctx.db, params.triwulan),
    publikLaporanPdf: ({ params }) => evaluation.unduhLaporan(ctx, params.triwulan, params.bahasa),
    rencanaDampakLayanan: ({ params }) => evaluation.dampakRencana(ctx, params.id),
  }) satisfies Partial<Handlers>;
