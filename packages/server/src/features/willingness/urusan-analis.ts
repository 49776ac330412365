import type { Day } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { hakKembali } from './hak-kembali.ts';
import { langkahHari } from './langkah-hari.ts';
import { hitungJawaban } from './lihat-putaran.ts';
import { ditolak } from './perbaikan.ts';
import { type PutaranRow, semuaPutaran } from './putaran.ts';
import { rowsTawaran } from './tawaran.ts';
import type { Urusan } from './urusan-jenis.ts';

/** Steps of rounds whose day has come, refusals that break a group, and rights to return that were asked for. */
export async function urusanAnalis(db: Db, hariIni: Day): Promise<Urusan[]> {
  const found: Urusan[] = [];
  for (const row of (await semuaPutaran(db)).filter((p) => !['selesai', 'batal'].includes(p.keadaan)))
    found.push(...(await urusanPutaran(db, row, hariIni)));
  const asked = await hakKembali(db).where('h.keadaan', '=', 'diminta').execute();
  if (asked.length > 0)
    found.push({
      kunci: 'hak-kembali',
      jenis: 'tugas',
      halaman: 'manfaat',
      id: null,
      lihat: 'hak',
      pesan: { id: `${asked.length} permintaan hak kembali.`, en: `Rights to return asked for: ${asked.length}.` },
      sampai: null,
    });
  return found;
}

const LANGKAH = {
  buka: { id: 'Masa minat dapat dibuka', en: 'Wishes can be opened' },
  segel: { id: 'Masa minat selesai: segel daftar minat', en: 'The time for wishes is over: seal the lists' },
  tutup: {
    id: 'Tenggat jawaban lewat: buat usul, lalu tutup putaran',
    en: 'The deadline for answers has passed: propose, then close',
  },
} as const;

async function urusanPutaran(db: Db, row: PutaranRow, hariIni: Day): Promise<Urusan[]> {
  const base = { jenis: 'tugas', halaman: 'putaran', id: row.id } as const;
  const jawaban = row.keadaan === 'tawaran' ? await hitungJawaban(db, row.id) : {};
  const act = langkahHari(row, jawaban.menunggu ?? 0, hariIni);
  const found: Urusan[] = [];
  if (act)
    found.push({
      ...base,
      kunci: `putaran:${row.id}:${act}`,
      lihat: null,
      pesan: { id: `${LANGKAH[act].id} (${row.nama}).`, en: `${LANGKAH[act].en} (${row.nama}).` },
      sampai: act === 'buka' ? row.buka : act === 'segel' ? row.tutup : row.tenggat,
    });
  if (row.keadaan !== 'tawaran') return found;
  const out = (await rowsTawaran(db).where('putaran_id', '=', row.id).where('keadaan', '<>', 'gugur').execute()).filter(
    (t) => ditolak(t) && t.usul_id === null,
  );
  if (out.length > 0)
    found.push({
      ...base,
      kunci: `putaran:${row.id}:perbaikan`,
      lihat: 'perbaikan',
      pesan: {
        id: `${out.length} baris tidak dapat berjalan: pilih perbaikannya (${row.nama}).`,
        en: `Lines that cannot go: ${out.length}. Choose a repair (${row.nama}).`,
      },
      sampai: null,
    });
  return found;
}
