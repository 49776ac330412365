import { createHash } from 'node:crypto';
import type { Usul } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { LetterFormat, NaskahDinas } from '../../letters/index.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { faultLine } from '../../shared/fault.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { loadBerkas } from './berkas.ts';
import { dasarOf } from './dasar.ts';
import { timbang } from './fakta.ts';
import { dosir, ringkasPpk } from './letters-data/berkas-surat.ts';
import { petikan, sk, suratTugas } from './letters-data/keputusan.ts';
import { beritaAcara, usulan } from './letters-data/panel.ts';
import type { BahanSurat, Kepala } from './letters-data/umum.ts';
import { pandanganOf } from './lihat.ts';
import { tataNaskahOf } from './pengaturan.ts';
import { menungguTahap } from './surat-jenis.ts';
import { barisSk, rujukanOf } from './terbit.ts';
import { lihatUsul } from './lihat-usul.ts';

const TIPE: Readonly<Record<LetterFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

interface Berkas {
  readonly nama: string;
  readonly isi: Uint8Array;
  readonly tipe: string;
}

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Makes the files of the letters of a case that have none yet, after the act that issued them: drawing 126 extracts takes seconds in which
 * nobody else should wait for a number. A server that dies in between makes them when they are asked for; same data, same bytes.
 */
export async function cetak(ctx: Context, usulId: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('surat')
    .select(['id', 'jenis', 'data'])
    .where('usul_id', '=', usulId)
    .where('pdf', 'is', null)
    .execute();
  if (rows.length === 0) return;
  const letters = rows.map((r) => ({ jenis: r.jenis, data: r.data }) as NaskahDinas);
  const [pdf, docx] = await Promise.all([
    ctx.jobs.letters.renderLetters(letters, 'pdf'),
    ctx.jobs.letters.renderLetters(letters, 'docx'),
  ]);
  for (const [i, { id }] of rows.entries()) {
    const files = { pdf: Buffer.from(pdf[i] as Uint8Array), docx: Buffer.from(docx[i] as Uint8Array) };
    await ctx.db
      .updateTable('surat')
      .set({ ...files, pdf_sha256: sha(files.pdf), docx_sha256: sha(files.docx) })
      .where('id', '=', id)
      .where('pdf', 'is', null)
      .execute();
  }
}

/** Answers with the case once its letters are there; the act itself is stored whatever happens to the drawing. */
export async function denganSurat(ctx: Context, caller: Caller, done: Outcome<Usul>): Promise<Outcome<Usul>> {
  if (!done.ok) return done;
  try {
    await cetak(ctx, done.value.id);
  } catch (cause) {
    process.emitWarning(faultLine(cause), 'Letters');
  }
  return lihatUsul(ctx, caller, done.value.id);
}

/** An issued letter, byte for byte as it was made; refused when the stored file no longer has its hash. */
export async function unduhSurat(
  ctx: Context,
  caller: Caller,
  { id, suratId, format }: { readonly id: string; readonly suratId: string; readonly format: LetterFormat },
): Promise<Outcome<Berkas>> {
  const usul = await lihatUsul(ctx, caller, id);
  if (!usul.ok) return usul;
  if (!usul.value.surat.some((s) => s.id === suratId)) return problem('tidak-ditemukan', { apa: 'surat' });
  await cetak(ctx, id);
  const row = await ctx.db
    .selectFrom('surat')
    .select(['nomor', 'jenis', 'pdf', 'docx', 'pdf_sha256', 'docx_sha256'])
    .where('id', '=', suratId)
    .executeTakeFirstOrThrow();
  const [bytes, hash] = format === 'pdf' ? [row.pdf, row.pdf_sha256] : [row.docx, row.docx_sha256];
  if (!bytes || sha(bytes) !== hash) return problem('surat-berubah', { nomor: row.nomor });
  return ok({ nama: `${row.jenis}.${format}`, isi: bytes, tipe: TIPE[format] });
}

/** A letter as it would be today, without a number. */
export async function pratinjau(
  ctx: Context,
  caller: Caller,
  { id, jenis, format }: { readonly id: string; readonly jenis: NaskahDinas['jenis']; readonly format: LetterFormat },
): Promise<Outcome<Berkas>> {
  const letter = await susun(ctx, caller, id, jenis);
  if (!letter.ok) return letter;
  const isi = await ctx.jobs.letters.renderLetter(letter.value, format);
  return ok({ nama: `pratinjau-${jenis}.${format}`, isi, tipe: TIPE[format] });
}

const TITIK = '......';

async function susun(
  ctx: Context,
  caller: Caller,
  id: string,
  jenis: NaskahDinas['jenis'],
): Promise<Outcome<NaskahDinas>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return ctx.db.transaction().execute(async (tx): Promise<Outcome<NaskahDinas>> => {
    const berkas = await loadBerkas(tx, id);
    if (!berkas || pandanganOf(caller, berkas.usul) !== 'penuh') return problem('tidak-ditemukan', { apa: 'usul' });
    const waits = menungguTahap(berkas.usul, jenis);
    if (waits !== null) return problem('surat-belum-siap', { tahap: waits });
    const { isi: tata } = await tataNaskahOf(tx);
    const hariIni = today();
    const dasar = dasarOf(current.index, berkas.usul.tmt, berkas.rencana?.kenop ?? null);
    const facts = { hariIni, kuorumMinimum: tata.kuorumMinimum, paketVersi: current.versi };
    const bahan: BahanSurat = { berkas, dasar, tata, timbangan: timbang(berkas, dasar, facts) };
    const kepala: Kepala = { nomor: TITIK, tanggal: hariIni, sidik: berkas.beku.at(-1)?.sha256 ?? '-' };
    const minutes = await rujukanOf(tx, id, 'berita-acara');
    return suratOf(bahan, jenis, kepala, minutes ?? { nomor: TITIK, tanggal: hariIni });
  });
}

function suratOf(
  bahan: BahanSurat,
  jenis: NaskahDinas['jenis'],
  kepala: Kepala,
  minutes: { readonly nomor: string; readonly tanggal: Kepala['tanggal'] },
): Outcome<NaskahDinas> {
  const { usul } = bahan.berkas;
  const { rekomendasi_nomor: nomor, rekomendasi_tanggal: tanggal } = usul;
  const rekomendasi = { nomor: nomor ?? TITIK, tanggal: tanggal ?? kepala.tanggal };
  const sandaran = { beritaAcara: minutes, rekomendasi };
  const lines = barisSk(bahan);
  switch (jenis) {
    case 'berita-acara':
      return ok({ jenis, data: beritaAcara(bahan, kepala) });
    case 'usulan':
      return ok({ jenis, data: usulan(bahan, kepala) });
    case 'ringkas-ppk':
      return ok({ jenis, data: ringkasPpk(bahan, kepala) });
    case 'dosir':
      return ok({ jenis, data: dosir(bahan, kepala) });
    case 'surat-tugas':
      return ok({ jenis, data: suratTugas(bahan, kepala, { sampai: null, dari: null }) });
    case 'sk':
      return ok({ jenis, data: sk(bahan, kepala, sandaran, lines) });
    case 'petikan': {
      const first = lines[0];
      return first ? ok({ jenis, data: petikan(bahan, kepala, sandaran, first) }) : problem('tidak-ada-baris-tersisa');
    }
  }
}
