import { sql } from 'kysely';
import type { Tx } from '../../../db/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import { hariKey, type VolumeBerlaku } from './berlaku.ts';
import { type Deret, deretSemua } from './deret.ts';
import { type BarisVolume, peringatanOf } from './periksa.ts';

export interface Tercatat {
  readonly baris: BarisVolume;
  readonly status: 'diterima' | 'sama';
  /** Code of a doubt (periksa.ts). */
  readonly peringatan: string | null;
}

/** What storing these rows would do: which of them say something new, and which look doubtful. Of two rows of one day the later stands. */
export function bandingkan(berlaku: VolumeBerlaku, rows: readonly BarisVolume[]): Tercatat[] {
  const stands = new Map<string, Pick<BarisVolume, 'masuk' | 'selesai' | 'antre'>>();
  for (const v of berlaku.volume) stands.set(`hari ${hariKey(v.unorId, v.layananId, v.tanggal)}`, v);
  for (const b of berlaku.bulan)
    stands.set(`bulan ${hariKey(b.unorId, b.layananId, b.bulan)}`, { masuk: b.masuk, selesai: null, antre: null });
  const deret = new Map(deretSemua(berlaku).map((d) => [JSON.stringify([d.unorId, d.layananId]), d]));
  return rows.map((baris) => {
    const key = `${baris.periode} ${hariKey(baris.unorId, baris.layananId, baris.tanggal)}`;
    const before = stands.get(key);
    const same = before === undefined ? baris.masuk === null && baris.periode === 'hari' : isSame(before, baris);
    stands.set(key, baris);
    const own: Deret | undefined = deret.get(JSON.stringify([baris.unorId, baris.layananId]));
    return { baris, status: same ? 'sama' : 'diterima', peringatan: peringatanOf(baris, own) };
  });
}

/** What is not said of the pieces done and waiting is no change of them. */
const isSame = (a: Pick<BarisVolume, 'masuk' | 'selesai' | 'antre'>, b: BarisVolume): boolean =>
  a.masuk === b.masuk && (b.selesai === null || a.selesai === b.selesai) && (b.antre === null || a.antre === b.antre);

/** Stores the rows that say something new, each as a row of its own beside what was said before. */
export async function catat(
  tx: Tx,
  caller: Caller,
  asal: 'formulir' | 'api' | 'berkas',
  tercatat: readonly Tercatat[],
): Promise<void> {
  const fresh = tercatat.filter((t) => t.status === 'diterima');
  if (fresh.length === 0) return;
  const rows = fresh.map(({ baris: b, peringatan }) => ({
    unor_id: b.unorId,
    layanan_id: b.layananId,
    periode: b.periode,
    tanggal: b.tanggal,
    masuk: b.masuk,
    selesai: b.selesai,
    antre: b.antre,
    alasan: b.alasan,
    peringatan,
  }));
  await sql`insert into volume_catatan (unor_id, layanan_id, periode, tanggal, masuk, selesai, antre, alasan, peringatan, asal, oleh, peran)
    select unor_id, layanan_id, periode, tanggal, masuk, selesai, antre, alasan, peringatan, ${asal}, ${caller.nama ?? '-'}, ${caller.peran ?? '-'}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(unor_id text, layanan_id text, periode text, tanggal date,
      masuk double precision, selesai double precision, antre double precision, alasan text, peringatan text)`.execute(
    tx,
  );
  await record(tx, caller, {
    tindakan: 'catat',
    objek: 'volume',
    objekId: null,
    rincian: { asal, baris: fresh.length, unor: [...new Set(rows.map((r) => r.unor_id))].slice(0, 20) },
  });
}
