import type { Evaluasi } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { addDays, type Day, weekday } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { distanceKm } from '../../shared/distance.ts';
import { mondayOf } from './hasil.ts';
import type { Prarencana } from './penetapan.ts';
import type { PekanUnit } from './volume.ts';

type Biaya = Evaluasi['biaya'];
type PulangAwal = Evaluasi['pegawai']['pulangAwal'];

export interface Ongkos {
  readonly biaya: Biaya;
  readonly pulangAwal: PulangAwal;
}

/** Monday to Friday, both ends included. */
export function hariKerja(dari: Day, sampai: Day): number {
  let days = 0;
  for (let at = dari; at <= sampai; at = addDays(at, 1)) if (weekday(at) <= 5) days++;
  return days;
}

/** What the round cost and brought, from its own lines. */
export async function ongkosOf(
  db: Db,
  index: PaketIndex | null,
  isi: Prarencana,
  pekan: readonly PekanUnit[],
): Promise<Ongkos> {
  const selesaiTambahan = lebihDariTahunLalu(isi, pekan);
  if (isi.usulId === null)
    return {
      biaya: { orang: 0, unitPemberi: 0, orangHari: null, km: null, kmTanpaData: 0, selesaiTambahan },
      pulangAwal: null,
    };
  const usul = await db
    .selectFrom('usul')
    .select(['jenis', 'mulai', 'selesai', 'penugasan'])
    .where('id', '=', isi.usulId)
    .executeTakeFirstOrThrow();
  const lines = await db
    .selectFrom('usul_baris')
    .select(['pegawai_id', 'dari_unor', 'ke_unor'])
    .where('usul_id', '=', isi.usulId)
    .where('aktif', '=', true)
    .where((e) => e.or([e('keputusan', 'is', null), e('keputusan', '<>', 'tolak')]))
    .execute();
  const days = usul.jenis === 'penugasan' && usul.mulai && usul.selesai ? hariKerja(usul.mulai, usul.selesai) : null;
  const km = lines.map((l) => tambahanKm(index, l));
  const known = km.filter((x) => x !== null);
  const penugasan = usul.penugasan as { readonly alasanPulang?: string | null } | null;
  return {
    biaya: {
      orang: lines.length,
      unitPemberi: new Set(lines.map((l) => l.dari_unor)).size,
      orangHari: days === null ? null : days * lines.length,
      km: known.length === 0 ? null : 2 * (days ?? 1) * known.reduce((s, x) => s + x, 0),
      kmTanpaData: km.length - known.length,
      selesaiTambahan,
    },
    pulangAwal:
      usul.jenis === 'penugasan' ? { banyak: penugasan?.alasanPulang ? lines.length : 0, dari: lines.length } : null,
  };
}

/** Kilometres from home added one way, never below 0; null where home or a unit has no coordinates. */
function tambahanKm(
  index: PaketIndex | null,
  line: { readonly pegawai_id: string; readonly dari_unor: string; readonly ke_unor: string },
): number | null {
  const person = index?.pegawaiById.get(line.pegawai_id);
  if (!index || !person) return null;
  const home = { lat: person.domisiliLat, lon: person.domisiliLon };
  const from = distanceKm(home, index.unorById.get(line.dari_unor) ?? null);
  const to = distanceKm(home, index.unorById.get(line.ke_unor) ?? null);
  return from === null || to === null ? null : Math.max(0, to - from);
}

const WEEKS_A_YEAR = 52;

/** Cases that the helped units finished since the start, above those of the same weeks of last year. */
function lebihDariTahunLalu(isi: Prarencana, pekan: readonly PekanUnit[]): number | null {
  const own = new Set(isi.dibantu.map((u) => u.unorId));
  const at = new Map(pekan.map((p) => [`${p.unorId} ${p.pekan}`, p.selesai]));
  const start = mondayOf(isi.mulai);
  const pairs = pekan.flatMap((p) => {
    if (!own.has(p.unorId) || p.pekan < start || p.selesai === null) return [];
    const then = at.get(`${p.unorId} ${addDays(p.pekan, -7 * WEEKS_A_YEAR)}`);
    return then === undefined || then === null ? [] : [p.selesai - then];
  });
  return pairs.length === 0 ? null : pairs.reduce((s, x) => s + x, 0);
}
