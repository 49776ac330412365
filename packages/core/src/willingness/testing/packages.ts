import type { Formasi, Jabatan, Kunci, Minat, Paket, Pegawai } from '../../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../../domain/testing/rows.ts';
import { day, type Random, random } from '../../kernel/index.ts';

export interface PackageSize {
  readonly people: number;
  readonly places: number;
}

const chance = (dice: Random, p: number): boolean => dice.next() < p;

/**
 * A random package for the trade: places of one jabatan in units of two offices, some of them structural posts, needs out of balance, floors,
 * people too short in post, locks, points. All people are fictional.
 */
export function tradePackage(seed: string, { people, places }: PackageSize): Paket {
  const dice = random(`trade-package/${seed}`);
  const formasi = placesOf(dice, places);
  const pegawai = peopleOf(dice, people, formasi);
  return paketOf({
    unor: ['A', 'B', ...new Set(formasi.map((f) => f.unorId))].map((id) =>
      unorRow(id, id.length > 1 ? { indukId: id[0]! } : { jenis: 'opd' }),
    ),
    jabatan: [PELAKSANA, KASI],
    formasi,
    pegawai,
    kerabat: kinOf(dice, pegawai),
    kunci: pegawai.flatMap((p) => (chance(dice, 0.12) ? [barred(p, dice.pick(formasi))] : [])),
    kebijakan: {
      bobot: { balance: 1, move: dice.pick([0, 2000, 60_000]), km: 0, gap: 0 },
      lintasJabatan: dice.pick(['promosi', 'promosi', 'memenuhiSyarat', 'sejabatan']),
      benih: `benih ${seed}`,
    },
  });
}

const PELAKSANA: Jabatan = jabatanRow('PELAKSANA', { kelas: 7, rumpun: 'administrasi' });
const KASI: Jabatan = jabatanRow('KASI', { jenis: 'struktural', eselon: 'IV.b', kelas: 8, nama: 'Kepala Seksi' });

/** Units A1, B1, A2, B2, ...; a unit may have a structural post beside or instead of its staff. */
function placesOf(dice: Random, count: number): Formasi[] {
  return Array.from({ length: count }, (_, i) => {
    const unorId = `${i % 2 === 0 ? 'A' : 'B'}${1 + Math.floor(i / 2)}`;
    if (i > 1 && chance(dice, 0.3)) return formasiRow(unorId, 'KASI');
    const kebutuhan = Math.round((0.3 + 2.5 * dice.next()) * 100) / 100;
    return formasiRow(unorId, 'PELAKSANA', {
      kebutuhan,
      minimum: dice.below(4) === 0 ? 1 : 0,
      kritis: chance(dice, 0.1),
    });
  });
}

function peopleOf(dice: Random, count: number, formasi: readonly Formasi[]): Pegawai[] {
  const taken = new Set<Formasi>();
  return Array.from({ length: count }, (_, i) => {
    // Most people sit in few places, so that there is something to balance.
    const at = formasi[Math.floor(dice.next() * dice.next() * formasi.length)]!;
    const place = at.jabatanId === 'KASI' && (taken.has(at) || chance(dice, 0.3)) ? formasi[0]! : at;
    taken.add(place);
    return pegawaiRow(`P${i + 1}`, [place.unorId, place.jabatanId], {
      tmtJabatan: day(chance(dice, 0.12) ? '2026-02-02' : '2020-01-06'),
      poinRotasi: chance(dice, 0.3) ? null : dice.below(4),
      lindungSampai: chance(dice, 0.05) ? day('2027-06-30') : null,
      jamPerMinggu: count > 10 && chance(dice, 0.04) ? 20 : 37.5,
    });
  });
}

const kinOf = (dice: Random, pegawai: readonly Pegawai[]): Paket['kerabat'] =>
  pegawai.length > 1 && chance(dice, 0.3)
    ? [{ pegawaiIdA: pegawai[0]!.pegawaiId, pegawaiIdB: pegawai[1]!.pegawaiId, derajat: 1, ekstra: {} }]
    : [];

const barred = (p: Pegawai, { unorId, jabatanId }: Formasi): Kunci => ({
  pegawaiId: p.pegawaiId,
  tindakan: 'larang',
  unorId,
  jabatanId,
  ekstra: {},
});

/** Random lists of any length over all places, with "stay" anywhere or nowhere in them. */
export function randomMinat(dice: Random, { pegawai, formasi }: Paket): Minat[] {
  return pegawai.flatMap(({ pegawaiId }) => {
    const places: { unorId: string | null; jabatanId: string | null }[] = [
      ...formasi,
      { unorId: null, jabatanId: null },
    ];
    const drawn = places.map((place) => ({ place, ticket: dice.next() })).sort((a, b) => a.ticket - b.ticket);
    return drawn.slice(0, dice.below(places.length + 1)).map(({ place: { unorId, jabatanId } }, i) => ({
      pegawaiId,
      urutan: i + 1,
      unorId,
      jabatanId,
      ekstra: {},
    }));
  });
}
