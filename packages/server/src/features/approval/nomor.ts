import type { Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import type { NaskahDinas } from '../../letters/index.ts';
import type { IsiTataNaskah } from './pengaturan.ts';

type Bernomor = Exclude<NaskahDinas['jenis'], 'petikan' | 'ringkas-ppk' | 'dosir'> | 'terima-kasih';

/** Office that numbers a kind of letter, and how the number is written: classification, sequence, office, year. */
const POLA: Readonly<
  Record<
    Bernomor,
    (t: IsiTataNaskah) => { readonly kantor: string; readonly tulis: (n: number, tahun: number) => string }
  >
> = {
  sk: (t) => ({ kantor: t.kepalaDaerah, tulis: (n, tahun) => `${t.kodeKlasifikasi}/${n} TAHUN ${tahun}` }),
  'berita-acara': (t) => ({
    kantor: t.kodeKepegawaian,
    tulis: (n, tahun) => `${t.kodeKlasifikasi}/${n}/BA/${t.kodeKepegawaian}/${tahun}`,
  }),
  usulan: (t) => ({
    kantor: t.kodeSekretariat,
    tulis: (n, tahun) => `${t.kodeKlasifikasi}/${n}/${t.kodeSekretariat}/${tahun}`,
  }),
  'surat-tugas': (t) => ({
    kantor: t.kodeSekretariat,
    tulis: (n, tahun) => `${t.kodeKlasifikasi}/${n}/ST/${t.kodeSekretariat}/${tahun}`,
  }),
  'terima-kasih': (t) => ({
    kantor: t.kodeKepegawaian,
    tulis: (n, tahun) => `${t.kodeKlasifikasi}/${n}/CP/${t.kodeKepegawaian}/${tahun}`,
  }),
};

/**
 * The next number of an office, year and kind. The counter stays locked until the transaction ends: whoever comes second waits, and a
 * rollback gives the number back, so that there are no gaps.
 */
export async function nomorBaru(tx: Tx, tata: IsiTataNaskah, jenis: Bernomor, tanggal: Day): Promise<string> {
  const { kantor, tulis } = POLA[jenis](tata);
  const tahun = Number(tanggal.slice(0, 4));
  const { terakhir } = await tx
    .insertInto('nomor_surat')
    .values({ kantor, tahun, jenis, terakhir: 1 })
    .onConflict((c) => c.columns(['kantor', 'tahun', 'jenis']).doUpdateSet({ terakhir: sql`nomor_surat.terakhir + 1` }))
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return tulis(terakhir, tahun);
}
