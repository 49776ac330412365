import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson, type Day, ok } from '@seimbang/core/kernel';
import { hasilPanel } from '@seimbang/core/workflow';
import type { Tx } from '../../db/index.ts';
import type { NaskahDinas, Rujukan } from '../../letters/index.ts';
import type { Isian } from '../../shared/audit-isi.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { barisBerjalan } from './berjalan.ts';
import type { Baris } from './berkas.ts';
import { petikan, sk, suratTugas } from './letters-data/keputusan.ts';
import { beritaAcara, usulan } from './letters-data/panel.ts';
import type { Kepala } from './letters-data/umum.ts';
import { nomorBaru } from './nomor.ts';
import type { Kasus } from './tindak.ts';

/** A letter as it is stored: what it is made of, and the hash of that. Its files are made from it once, after the act. */
interface Terbitan {
  readonly letter: NaskahDinas;
  readonly barisId: string | null;
}

async function simpanSurat(tx: Tx, usulId: string, terbitan: readonly Terbitan[]): Promise<void> {
  const rows = terbitan.map(({ letter, barisId }) => {
    const { nomor, tanggal } = letter.data.naskah;
    return {
      id: randomUUID(),
      usul_id: usulId,
      baris_id: barisId,
      jenis: letter.jenis,
      nomor,
      tanggal,
      data: JSON.stringify(letter.data),
      sidik: createHash('sha256').update(canonicalJson(letter)).digest('hex'),
    };
  });
  await tx.insertInto('surat').values(rows).execute();
}

/** Hash of the frozen list the letter speaks of. */
const sidikOf = ({ berkas }: Kasus): string => berkas.beku.at(-1)?.sha256 ?? '-';

const kepalaOf = (kasus: Kasus, nomor: string): Kepala => ({ nomor, tanggal: kasus.hariIni, sidik: sidikOf(kasus) });

export async function terbitkanBeritaAcara(tx: Tx, kasus: Kasus): Promise<Outcome<Isian>> {
  const nomor = await nomorBaru(tx, kasus.tata, 'berita-acara', kasus.hariIni);
  const letter: NaskahDinas = { jenis: 'berita-acara', data: beritaAcara(kasus, kepalaOf(kasus, nomor)) };
  await simpanSurat(tx, kasus.berkas.usul.id, [{ letter, barisId: null }]);
  return ok({ nomor });
}

export async function terbitkanUsulan(tx: Tx, kasus: Kasus): Promise<Outcome<Isian>> {
  const nomor = await nomorBaru(tx, kasus.tata, 'usulan', kasus.hariIni);
  const letter: NaskahDinas = { jenis: 'usulan', data: usulan(kasus, kepalaOf(kasus, nomor)) };
  await simpanSurat(tx, kasus.berkas.usul.id, [{ letter, barisId: null }]);
  return ok({ nomor });
}

/** The number of the newest letter of a kind. */
export async function rujukanOf(tx: Tx, usulId: string, jenis: NaskahDinas['jenis']): Promise<Rujukan | null> {
  const row = await tx
    .selectFrom('surat')
    .select(['nomor', 'tanggal'])
    .where('usul_id', '=', usulId)
    .where('jenis', '=', jenis)
    .orderBy('dibuat', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Lines that go into the decree: what still goes and has the panel's majority. */
export const barisSk = (kasus: Pick<Kasus, 'berkas' | 'timbangan'>): Baris[] => {
  const { fakta } = kasus.timbangan;
  const approved = fakta.baris.filter((f) => hasilPanel(f, fakta.hadir) === 'setujui').map((f) => f.barisId);
  return barisBerjalan(kasus).filter((b) => approved.includes(b.id));
};

/**
 * Makes the decree and its extracts. Refused without minutes or recommendation, however the case got here, and where the day it takes
 * effect has passed: a decision is not retroactive (UU 30/2014 art. 57, 58 (6)).
 */
export async function terbitkanSk(tx: Tx, kasus: Kasus): Promise<Outcome<Isian>> {
  const { usul } = kasus.berkas;
  if (usul.tmt < kasus.hariIni) return problem('tmt-lampau', { tmt: usul.tmt, hariIni: kasus.hariIni });
  const minutes = await rujukanOf(tx, usul.id, 'berita-acara');
  if (!minutes) return problem('surat-belum-siap', { tahap: 'pyb' });
  if (usul.rekomendasi_nomor === null || usul.rekomendasi_tanggal === null) return problem('nomor-rekomendasi-kosong');
  const sandaran = {
    beritaAcara: minutes,
    rekomendasi: { nomor: usul.rekomendasi_nomor, tanggal: usul.rekomendasi_tanggal },
  };
  const lines = barisSk(kasus);
  const nomor = await nomorBaru(tx, kasus.tata, 'sk', kasus.hariIni);
  const kepala = kepalaOf(kasus, nomor);
  await simpanSurat(tx, usul.id, [
    { letter: { jenis: 'sk', data: sk(kasus, kepala, sandaran, lines) }, barisId: null },
    ...lines.map((b): Terbitan => {
      return { letter: { jenis: 'petikan', data: petikan(kasus, kepala, sandaran, b) }, barisId: b.id };
    }),
  ]);
  return ok({ nomor, petikan: lines.length });
}

/** The order, or with `sampai` the letter that extends it. */
export async function terbitkanSuratTugas(tx: Tx, kasus: Kasus, sampai: Day | null): Promise<Outcome<Isian>> {
  const { id } = kasus.berkas.usul;
  const dari = sampai === null ? null : await rujukanOf(tx, id, 'surat-tugas');
  const nomor = await nomorBaru(tx, kasus.tata, 'surat-tugas', kasus.hariIni);
  const data = suratTugas(kasus, kepalaOf(kasus, nomor), { sampai, dari });
  await simpanSurat(tx, id, [{ letter: { jenis: 'surat-tugas', data }, barisId: null }]);
  return ok({ nomor });
}
