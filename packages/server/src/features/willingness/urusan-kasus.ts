import type { Db } from '../../db/index.ts';
import { dengan } from './pembaca.ts';
import type { Urusan } from './urusan-jenis.ts';

/** Cases that are open, with the nearest of their clocks. The inspectorate is told of suspicions of punishment only. */
export async function urusanKasus(db: Db, peran: 'tim-kasus' | 'auditor'): Promise<Urusan[]> {
  const mode = peran === 'auditor' ? 'inspektorat' : 'tim-kasus';
  const { lindungan, batas } = await dengan(db, { mode }, async (tx) => {
    const open = await tx.selectFrom('lindungan').select('id').where('keadaan', '=', 'diajukan').execute();
    const clocks = await tx.selectFrom('keberatan').select('batas').where('keadaan', '=', 'diajukan').execute();
    return { lindungan: open.length, batas: clocks.map((k) => k.batas).toSorted() };
  });
  const found: Urusan[] = [];
  const base = { jenis: 'tugas', halaman: 'kasus', id: null } as const;
  if (batas.length > 0)
    found.push({
      ...base,
      kunci: 'keberatan',
      lihat: 'keberatan',
      pesan: {
        id: `${batas.length} keberatan menunggu putusan.`,
        en: `Objections that await a decision: ${batas.length}.`,
      },
      sampai: batas[0] ?? null,
    });
  if (lindungan > 0)
    found.push({
      ...base,
      kunci: 'lindungan',
      lihat: 'lindungan',
      pesan: {
        id: `${lindungan} permohonan perlindungan menunggu putusan.`,
        en: `Requests for protection that await a decision: ${lindungan}.`,
      },
      sampai: null,
    });
  return found;
}
