import type { AturanKatalog, Kelayakan } from '@seimbang/contract';
import { formasiKey, indexPaket, type PaketIndex, type Sel } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { createJudge, ruleCatalogue } from '@seimbang/core/regulation';
import { personOwner, reaches } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';

/** The catalogue of rules: what is checked, and what is known but not checked yet, with the reason. */
export const listRules = (): { aturan: AturanKatalog[] } => ({
  aturan: ruleCatalogue.map((r) => ({
    id: r.id,
    judul: r.title,
    kekuatan: r.kind,
    article: r.article,
    diperiksa: r.checked,
    alasan: r.reason,
  })),
});

export interface EligibilityQuestion {
  readonly pegawaiId: string;
  readonly unorId: string;
  readonly jabatanId: string;
  readonly tmt?: string | undefined;
}

/** The verdict of every rule on one move; an ASN may ask about the own moves only. */
export async function judgeMove(ctx: Context, caller: Caller, ask: EligibilityQuestion): Promise<Outcome<Kelayakan>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const index = atTmt(current.index, ask.tmt as Day | undefined);
  const pegawai = index.pegawaiById.get(ask.pegawaiId);
  if (!pegawai || !reaches(caller, index, personOwner(pegawai)))
    return problem('tidak-ditemukan', { apa: ask.pegawaiId });
  const tujuan = index.selByKey.get(formasiKey(ask.unorId, ask.jabatanId));
  if (!tujuan) return problem('rujukan-tidak-ada', { nilai: `${ask.unorId} / ${ask.jabatanId}`, kolom: 'formasi' });
  const asal = index.selByKey.get(formasiKey(pegawai.unorId, pegawai.jabatanId)) ?? placeOf(index, pegawai);
  return ok({
    ...createJudge(index).judge(pegawai, tujuan),
    pegawai: { pegawaiId: pegawai.pegawaiId, nama: pegawai.nama },
    asal: named(asal),
    tujuan: named(tujuan),
    tmt: index.paket.kebijakan.tmt,
  });
}

function atTmt(index: PaketIndex, tmt: Day | undefined): PaketIndex {
  if (tmt === undefined || tmt === index.paket.kebijakan.tmt) return index;
  return indexPaket({ ...index.paket, kebijakan: { ...index.paket.kebijakan, tmt } });
}

type Place = Pick<Sel, 'unor' | 'jabatan'>;

/** A person without active status holds no cell, but still has a unit and a jabatan. */
function placeOf(index: PaketIndex, p: { unorId: string; jabatanId: string }): Place {
  const unor = index.unorById.get(p.unorId);
  const jabatan = index.jabatanById.get(p.jabatanId);
  if (!unor || !jabatan) throw new Error('placeOf: indexPaket lets no such row through.');
  return { unor, jabatan };
}

const named = ({ unor, jabatan }: Place): Kelayakan['asal'] => ({
  unorId: unor.unorId,
  jabatanId: jabatan.jabatanId,
  unorNama: unor.nama,
  jabatanNama: jabatan.nama,
});
