import {
  changePengguna,
  createPengguna,
  listPengguna,
  resetPengguna,
  viewPengguna,
} from '../../features/access/index.ts';
import { auditStatus, checkAudit, historyOf, historyOfPlan, listAudit } from '../../features/audit/index.ts';
import { lihatUsul } from '../../features/approval/index.ts';
import {
  applyDraft,
  correctDraft,
  createDraft,
  discardDraft,
  importHistory,
  viewDraft,
} from '../../features/exchange/index.ts';
import { listPegawai, search, viewPegawai, viewTujuan } from '../../features/people/index.ts';
import {
  changeSkenario,
  confirmAssumptions,
  createSkenario,
  deleteSkenario,
  explainPlan,
  listSkenario,
  rencanaDocument,
  skenarioCurve,
  startHitungan,
  stopHitungan,
  verifyPlan,
  viewHitungan,
  viewKebijakan,
  viewRencana,
  viewSkenario,
} from '../../features/planning/index.ts';
import { judgeMove, listRules } from '../../features/regulation/index.ts';
import { viewBeban, viewBeranda, viewUnor } from '../../features/workload/index.ts';
import { ok } from '@seimbang/core/kernel';
import type { Context } from '../../shared/context.ts';
import { approvalHandlers } from './approval-handlers.ts';
import { exportAuditLines, exportPaketXlsx, exportPlanPaket, exportPlanXlsx } from './downloads.ts';
import { careerHandlers } from './career-handlers.ts';
import { fairnessHandlers } from './fairness-handlers.ts';
import type { Handlers } from './handler.ts';
import { evaluationHandlers } from './evaluation-handlers.ts';
import { health } from './health.ts';
import { sessionHandlers } from './session-handlers.ts';
import { socialisationHandlers } from './socialisation-handlers.ts';
import { surgeHandlers } from './surge-handlers.ts';
import { streamHitungan } from './stream.ts';
import { withUploads } from './upload.ts';
import { willingnessHandlers } from './willingness-handlers.ts';

/** What each route of the contract does: nothing but handing over to a feature. */
export const apiHandlers = (ctx: Context, openapi: () => object): Handlers => ({
  ...sessionHandlers(ctx),
  ...approvalHandlers(ctx),
  ...evaluationHandlers(ctx),
  ...willingnessHandlers(ctx),
  ...careerHandlers(ctx),
  ...fairnessHandlers(ctx),
  ...surgeHandlers(ctx),
  ...socialisationHandlers(ctx),
  penggunaDaftar: async ({ query }) => ok(await listPengguna(ctx.db, query)),
  penggunaUnit: async () => {
    const unor = (await ctx.paket())?.index.paket.unor ?? [];
    return ok({ unor: unor.map(({ unorId, nama }) => ({ unorId, nama })) });
  },
  penggunaBuat: ({ caller, body, key }) => createPengguna(ctx, caller, body, key),
  pengguna: ({ params }) => viewPengguna(ctx.db, params.akunId),
  penggunaUbah: ({ caller, params, body }) => changePengguna(ctx, caller, params.akunId, body),
  penggunaReset: ({ caller, params, body, key }) => resetPengguna(ctx, caller, params.akunId, body.versi, key),
  beranda: ({ caller }) => viewBeranda(ctx, caller),
  beban: ({ caller }) => viewBeban(ctx, caller),
  bebanUnor: ({ caller, params }) => viewUnor(ctx, caller, params.unorId),
  pegawaiDaftar: ({ caller, query }) => listPegawai(ctx, caller, query),
  pegawai: ({ caller, params }) => viewPegawai(ctx, caller, params.pegawaiId),
  pegawaiTujuan: ({ caller, params }) => viewTujuan(ctx, caller, params.pegawaiId),
  cari: ({ caller, query }) => search(ctx, caller, query.q),
  aturan: async () => ok(listRules()),
  kelayakan: ({ caller, query }) => judgeMove(ctx, caller, query),

  imporRiwayat: async () => ok(await importHistory(ctx.db)),
  imporUnggah: ({ caller, key, request }) => withUploads(ctx, request, (files) => createDraft(ctx, caller, files, key)),
  impor: ({ params }) => viewDraft(ctx.db, params.id),
  imporPemetaan: ({ caller, params, body }) => correctDraft(ctx, caller, params.id, body),
  imporTerapkan: ({ caller, params, body, key }) => applyDraft(ctx, caller, params.id, body.mode, key),
  imporBuang: ({ caller, params }) => discardDraft(ctx, caller, params.id),
  eksporPaket: () => exportPaketXlsx(ctx),

  kebijakan: () => viewKebijakan(ctx),
  kebijakanAsumsi: ({ caller, body }) => confirmAssumptions(ctx, caller, body.asumsi, body.versi),
  skenarioDaftar: async () => ok(await listSkenario(ctx.db)),
  skenarioBuat: ({ caller, body, key }) => createSkenario(ctx, caller, body, key),
  skenario: ({ params }) => viewSkenario(ctx.db, params.id),
  skenarioUbah: ({ caller, params, body }) => changeSkenario(ctx, caller, params.id, body),
  skenarioHapus: ({ caller, params }) => deleteSkenario(ctx, caller, params.id),
  skenarioKurva: ({ params }) => skenarioCurve(ctx, params.id),
  skenarioHitung: ({ caller, params, key }) => startHitungan(ctx, caller, params.id, key),
  hitungan: ({ params }) => viewHitungan(ctx.db, params.id),
  hitunganAliran: ({ params, reply }) => streamHitungan(ctx, params.id, reply),
  hitunganHentikan: ({ caller, params, body }) => stopHitungan(ctx, caller, params.id, body.pakai),

  rencana: ({ params }) => viewRencana(ctx.db, params.id),
  rencanaPenjelasan: ({ params, query }) => explainPlan(ctx, params.id, query),
  rencanaVerifikasi: ({ params }) => verifyPlan(ctx, params.id),
  rencanaXlsx: ({ params }) => exportPlanXlsx(ctx, params.id),
  rencanaPaket: ({ params }) => exportPlanPaket(ctx, params.id),
  rencanaJson: async ({ params }) => {
    const plan = await rencanaDocument(ctx.db, params.id);
    return plan.ok ? ok({ nama: 'rencana.json', isi: `${JSON.stringify(plan.value, null, 2)}\n` }) : plan;
  },

  auditDaftar: ({ caller, query }) => listAudit(ctx, caller, query),
  auditRantai: () => auditStatus(ctx),
  auditPeriksa: () => checkAudit(ctx),
  auditEkspor: () => exportAuditLines(ctx),
  riwayatSkenario: ({ params }) => historyOf(ctx, 'skenario', params.id),
  riwayatRencana: ({ params }) => historyOfPlan(ctx, params.id),
  // A case is seen from a certain stage on: whoever may not see it yet does not read its history either.
  riwayatUsul: async ({ caller, params }) => {
    const seen = await lihatUsul(ctx, caller, params.id);
    return seen.ok ? historyOf(ctx, 'usul', params.id) : seen;
  },
  riwayatImpor: ({ params }) => historyOf(ctx, 'impor', params.id),
  riwayatPengguna: ({ params }) => historyOf(ctx, 'akun', params.akunId),

  kesehatan: () => health(ctx),
  openapi: async () => ok({ nama: 'openapi.json', isi: JSON.stringify(openapi()) }),
});
