import { randomUUID } from 'node:crypto';
import { day } from '@seimbang/core/kernel';
import type { TestApp } from './app.ts';

/** An evaluation of help for this unit, without any data. */
export async function evaluasiFor({ ctx: { db } }: TestApp, unorId: string): Promise<string> {
  const id = randomUUID();
  const days = { mulai: day('2027-06-14'), selesai: day('2027-06-18') };
  const dibantu = [{ unorId, nama: unorId, gelombang: null, mulai: days.mulai }];
  const none = { pemberi: [], pembanding: [], dikecualikan: [], pekanDasar: 12, ukuran: ['antre'] };
  const isi = { versi: 1, usulId: null, jenis: 'gelombang', dari: '2025-06-14', ...days, dibantu, ...none };
  const text = JSON.stringify({ ...isi, rancangan: 'before-after', pTerkecil: null, benih: id });
  const who = { oleh: 'Uji', peran: 'analis' };
  await db
    .insertInto('evaluasi')
    .values({ id, usul_id: null, jenis: 'gelombang', judul: 'Uji', ...days, isi: text, sidik: '0'.repeat(64), ...who })
    .execute();
  return id;
}

/** A lot of waves that is sealed, not drawn. */
export async function undianFor({ ctx: { db } }: TestApp): Promise<string> {
  const id = randomUUID();
  const unit = [
    { unorId: 'kel-a', nama: 'Kelurahan Anggrek' },
    { unorId: 'kel-b', nama: 'Kelurahan Bakung' },
  ];
  const isi = JSON.stringify({ unit, ukuran: [1, 1], mulai: ['2027-06-14'], sampai: '2027-12-31' });
  const seed = { benih: 'uji', sidik_benih: '0'.repeat(64) };
  await db
    .insertInto('undian_gelombang')
    .values({ id, judul: 'Uji', isi, ...seed, oleh: 'Uji', diundi: null, evaluasi_id: null })
    .execute();
  return id;
}

/** A file of complaints that was read, not stored. */
export async function masukanFor({ ctx: { db } }: TestApp): Promise<string> {
  const id = randomUUID();
  const laporan = JSON.stringify({ dibaca: 0, kolom: [], dibuang: [], temuan: [] });
  await db
    .insertInto('masukan_impor')
    .values({ id, jenis: 'keluhan', keadaan: 'draf', berkas: 'uji.csv', oleh: 'Uji', isi: '[]', laporan })
    .execute();
  return id;
}
