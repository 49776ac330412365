import { randomUUID } from 'node:crypto';
import { addDays, type Day } from '@seimbang/core/kernel';
import type { Db } from '../db/index.ts';
import { today } from '../shared/clock.ts';

interface Pindah {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly dari: string;
  readonly ke: string;
  readonly jabatanId: string;
}

/** A decree about these people that took effect so many days ago: no office may issue one with a day in the past, so it is written as data. */
export async function skBerlaku(db: Db, lines: readonly Pindah[], hariLalu: number): Promise<string> {
  const id = randomUUID();
  const tmt: Day = addDays(today(), -hariLalu);
  const last = { terakhir_oleh: 'Uji', terakhir_tindakan: 'terbitkan' };
  const made = { jenis: 'mutasi', asal: 'rencana', keadaan: 'terbit', tahap: 8, demo: true } as const;
  await db
    .insertInto('usul')
    .values({ id, ...made, judul: 'Penataan uji', pengusul_nama: 'Uji', pengusul_peran: 'analis', tmt, ...last })
    .execute();
  for (const [i, p] of lines.entries()) {
    const baris = randomUUID();
    const place = { dari_unor: p.dari, dari_jabatan: p.jabatanId, ke_unor: p.ke, ke_jabatan: p.jabatanId };
    const isi = JSON.stringify({ points: null, km: null, kompetensi: null, reasons: [] });
    await db
      .insertInto('usul_baris')
      .values({
        id: baris,
        usul_id: id,
        nomor: i + 1,
        gerbong: 'g1',
        pegawai_id: p.pegawaiId,
        nama: p.nama,
        jenis: 'mutasi',
        ...place,
        isi,
      })
      .execute();
    const extract = { jenis: 'petikan', nomor: `800/${i + 1}`, tanggal: tmt, data: '{}', sidik: '0' };
    await db
      .insertInto('surat')
      .values({ id: randomUUID(), usul_id: id, baris_id: baris, ...extract })
      .execute();
  }
  return id;
}
