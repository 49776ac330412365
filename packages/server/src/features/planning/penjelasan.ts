import type { Penjelasan } from '@seimbang/contract';
import { indexPaket, type PaketIndex, type Tempat } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Explanation, LoadChange, MoveExplanation, PlaceWorth } from '@seimbang/core/planning';
import { abk } from '@seimbang/core/workload';
import type { Why } from '../../jobs/index.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type PlanInPaket, planInPaket } from './rencana.ts';
import { named, ratioAt } from './tampil.ts';

export interface Ask {
  readonly pegawaiId?: string | undefined;
  readonly unorId?: string | undefined;
  readonly jabatanId?: string | undefined;
}

/** Why a person moves or stays, why not to that place, or what one more person in a unit is worth. */
export async function explainPlan(ctx: Context, id: string, ask: Ask): Promise<Outcome<Penjelasan>> {
  const found = await planInPaket(ctx, id);
  if (!found.ok) return found;
  const { pegawaiId, unorId, jabatanId } = ask;
  if (pegawaiId !== undefined) {
    const tujuan = unorId !== undefined && jabatanId !== undefined ? { unorId, jabatanId } : null;
    return explainPegawai(ctx, found.value, pegawaiId, tujuan);
  }
  if (unorId !== undefined) return explainUnor(ctx, found.value, unorId);
  return problem('isian-tidak-sah', {
    kolom: 'pegawaiId',
    alasan: 'pegawaiId atau unorId wajib diisi',
    reason: 'pegawaiId or unorId is required',
  });
}

async function explainPegawai(
  ctx: Context,
  plan: PlanInPaket,
  pegawaiId: string,
  tujuan: Tempat | null,
): Promise<Outcome<Penjelasan>> {
  const { rencana, paket, sidik } = plan;
  const tanya = { pegawaiId, ...(tujuan && { tujuan }) };
  const answer = await ctx.jobs.ask({ paket, sidik, task: { jenis: 'penjelasan', rencana, tanya } });
  if (!answer.ok)
    return problem('penjelasan-tidak-ada', { alasan: answer.error.message.id, reason: answer.error.message.en });
  return ok(whyView(indexPaket(paket), plan, answer.value));
}

async function explainUnor(
  ctx: Context,
  { rencana, paket, sidik }: PlanInPaket,
  unorId: string,
): Promise<Outcome<Penjelasan>> {
  const index = indexPaket(paket);
  if (!index.unorById.has(unorId)) return problem('rujukan-tidak-ada', { nilai: unorId, kolom: 'unorId' });
  const answer = await ctx.jobs.ask({ paket, sidik, task: { jenis: 'unit', rencana, unorId } });
  if (!answer.ok)
    return problem('penjelasan-tidak-ada', { alasan: answer.error.message.id, reason: answer.error.message.en });
  const kalimat = answer.value.map((w) => ({ ...w.sentence, code: 'unit' }));
  return ok({ ...NOTHING, jenis: 'unit', kalimat, nilai: answer.value.map((w) => worthView(index, w)) });
}

const NOTHING: Penjelasan = {
  jenis: 'bukan-pindahan',
  pegawai: null,
  dari: null,
  ke: null,
  points: null,
  selisih: null,
  simpanganTanpa: null,
  terbukti: true,
  kesenjangan: null,
  km: null,
  terbuka: null,
  gerbong: null,
  rules: [],
  remedy: null,
  kalimat: [],
  nilai: [],
};

const worthView = (index: PaketIndex, w: PlaceWorth): Penjelasan['nilai'][number] => ({
  ...named(index, w.tempat),
  need: w.need,
  rasioSebelum: w.before,
  rasioSesudah: w.after,
  hemat: w.saved,
});

function whyView(index: PaketIndex, plan: PlanInPaket, { explanation: e, simpanganTanpa }: Why): Penjelasan {
  const pegawai = index.pegawaiById.get(e.pegawaiId);
  const base = {
    ...NOTHING,
    pegawai: { pegawaiId: e.pegawaiId, nama: pegawai?.nama ?? e.pegawaiId },
    kalimat: e.sentences.map((s) => ({ ...s, code: e.kind })),
  };
  if (e.kind === 'pindah') return { ...base, ...moveView(index, e), simpanganTanpa };
  const report = abk(index);
  const end = (t: Tempat): Penjelasan['ke'] => ({
    ...named(index, t),
    ...ratioAt(index, report, t, plan.rencana.moves),
  });
  const home = plan.rencana.moves.find((m) => m.pegawaiId === e.pegawaiId)?.to ?? pegawai ?? null;
  return { ...base, dari: home && end(home), ...otherView(e, end) };
}

function moveView(index: PaketIndex, e: MoveExplanation): Partial<Penjelasan> & Pick<Penjelasan, 'jenis'> {
  const end = (c: LoadChange): Penjelasan['ke'] => ({
    ...named(index, c.tempat),
    rasioSebelum: c.before,
    rasioSesudah: c.after,
  });
  return {
    jenis: 'pindahan',
    dari: end(e.asal),
    ke: end(e.tujuan),
    points: e.move.points,
    selisih: e.loss,
    terbukti: e.lossProven,
    kesenjangan: e.competenceGap,
    km: e.km,
    gerbong: e.gerbong.id,
    rules: [...e.rules],
  };
}

type Other = Exclude<Explanation, MoveExplanation>;

function otherView(e: Other, end: (t: Tempat) => Penjelasan['ke']): Partial<Penjelasan> {
  if (e.kind === 'tetap') {
    const nearest = e.nearest && otherView(e.nearest, end);
    return { ...nearest, terbuka: e.allowed };
  }
  const remedy = e.rules.find((r) => r.verdict !== 'allowed' && r.remedy !== null)?.remedy ?? null;
  const selisih = e.kind === 'lebih-mahal' ? e.difference : null;
  return { ke: end(e.tujuan), selisih, rules: e.rules, remedy };
}
