import { kodeKelurahan, kotaSemarang, type Unor } from '@seimbang/core/domain';
import { jenisUnorOf } from './eselon.ts';
import { nameWords } from './spelling.ts';

/** A kelurahan or kecamatan of Kota Semarang: code of Kemendagri and a point (degrees, WGS 84). */
interface Wilayah {
  readonly kecamatan: string;
  readonly kode: string;
  readonly lat: number;
  readonly lon: number;
}
type Level = 'kelurahan' | 'kecamatan';

const KOTA = '33.74.';
const keyOf = (nama: string): string => nameWords(nama).join('');
const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, v) => sum + v, 0) / values.length) * 1e6) / 1e6;

/** By name; two names (Mangunharjo, Purwosari) stand for two kelurahan each, which only the kecamatan tells apart. */
const kelurahanByName = Map.groupBy(
  kotaSemarang.flatMap((k) =>
    k.kelurahan.map(([nama, lat, lon], i) => ({
      nama,
      wilayah: { kecamatan: keyOf(k.nama), kode: kodeKelurahan(k.kode, i), lat, lon },
    })),
  ),
  ({ nama }) => keyOf(nama),
);
/** The point of a kecamatan is the mean of its kelurahan: the table has no polygon of its own for it. */
const kecamatanByName = new Map(
  kotaSemarang.map((k): [string, Wilayah] => {
    const [lat, lon] = [mean(k.kelurahan.map((one) => one[1])), mean(k.kelurahan.map((one) => one[2]))];
    return [keyOf(k.nama), { kecamatan: keyOf(k.nama), kode: k.kode, lat, lon }];
  }),
);

const levelOf = ({ nama, jenis }: Unor): Level | null => {
  const level = jenis ?? jenisUnorOf(nama);
  return level === 'kelurahan' || level === 'kecamatan' ? level : null;
};

/** The name without what kind of unit it is: "Kantor Kecamatan Banyumanik", "Kel. Banyumanik" and "Banyumanik" are one key. */
const bareKey = (nama: string, level: Level): string => {
  const words = nameWords(nama);
  const at = words[0] === 'kantor' ? 1 : 0;
  return words.slice(words[at] === level ? at + 1 : 0).join('');
};

const knownOf = (unor: Unor, level: Level): readonly Wilayah[] => {
  const key = bareKey(unor.nama, level);
  if (level === 'kelurahan') return (kelurahanByName.get(key) ?? []).map((one) => one.wilayah);
  const found = kecamatanByName.get(key);
  return found ? [found] : [];
};

/**
 * True when the units can be of Kota Semarang: no code says otherwise, and most kecamatan and kelurahan have names that occur there.
 * Other regions have a Kelurahan Tegalsari and a Kecamatan Tugu too, but not mostly such names.
 */
export function isSemarang(units: readonly Unor[]): boolean {
  if (units.some((u) => u.kodeWilayah !== null && !u.kodeWilayah.startsWith(KOTA))) return false;
  const places = units.flatMap((u) => {
    const level = levelOf(u);
    return level === null ? [] : [knownOf(u, level).length > 0];
  });
  return places.filter(Boolean).length * 2 > places.length;
}

/**
 * Code and point of a kelurahan or kecamatan from its name, where the data give none; null when there is nothing to add or the name
 * does not tell. What is given stays, and a point is never made of one given and one derived coordinate.
 * @param above the units above it, the nearest first
 * @param semarang whether a name alone is enough (`isSemarang`); a kelurahan under its own kecamatan needs no more
 */
export function withWilayah(unor: Unor, above: readonly Unor[], semarang: boolean): Unor | null {
  const level = levelOf(unor);
  if (level === null) return null;
  const found = wilayahOf(unor, level, above, semarang);
  if (!found || (unor.kodeWilayah !== null && unor.kodeWilayah !== found.kode)) return null;
  const bare = unor.lat === null && unor.lon === null;
  if (!bare && unor.kodeWilayah !== null) return null;
  return { ...unor, kodeWilayah: found.kode, ...(bare && { lat: found.lat, lon: found.lon }) };
}

function wilayahOf(unor: Unor, level: Level, above: readonly Unor[], semarang: boolean): Wilayah | null {
  const known = knownOf(unor, level);
  const kecamatan = level === 'kelurahan' ? above.find((u) => levelOf(u) === 'kecamatan') : undefined;
  if (kecamatan) return known.find((w) => w.kecamatan === bareKey(kecamatan.nama, 'kecamatan')) ?? null;
  return semarang && known.length === 1 ? (known[0] ?? null) : null;
}
