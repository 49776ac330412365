/** An id in the form the server makes. */
export const ID = '0199b1a0-0000-7000-8000-000000000001';

/** What the "long" state adds to every name: words, a very long word, and a name that does not break. */
export interface Texts {
  readonly tail: string;
}
export const SHORT: Texts = { tail: '' };
export const LONG: Texts = {
  tail: ' pada Bidang Penyelenggaraan Pelayanan Administrasi Kependudukan dan Pencatatan Sipilpenyelenggaraanpemerintahan',
};

interface Place {
  readonly id: string;
  readonly nama: string;
  readonly lat: number;
  readonly lon: number;
}
const place = (id: string, nama: string, lat: number, lon: number): Place => ({
  id: `33.74.11.${id}`,
  nama: `Kelurahan ${nama}`,
  lat,
  lon,
});

/** The eleven kelurahan of Banyumanik, about where they lie. */
export const KELURAHAN = [
  place('1001', 'Pudakpayung', -7.103, 110.409),
  place('1002', 'Gedawang', -7.087, 110.43),
  place('1003', 'Jabungan', -7.089, 110.449),
  place('1004', 'Pedalangan', -7.063, 110.437),
  place('1005', 'Banyumanik', -7.073, 110.42),
  place('1006', 'Srondol Kulon', -7.056, 110.409),
  place('1007', 'Srondol Wetan', -7.061, 110.418),
  place('1008', 'Ngesrep', -7.042, 110.42),
  place('1009', 'Tinjomoyo', -7.036, 110.408),
  place('1010', 'Padangsari', -7.07, 110.426),
  place('1011', 'Sumurboto', -7.05, 110.426),
] as const;

/** Fictional people. */
export const PEGAWAI = [
  'Rini Wulandari, S.Kom.',
  'Agus Prasetya',
  'Dwi Larasati, S.H.',
  'Bambang Suryono',
  'Sri Hartuti, A.Md.',
  'Yohanes Kristanto, S.E.',
  'Nurul Azizah',
  'Slamet',
  'Maria Goreti Indah, S.Sos., M.Si.',
] as const;

export const pick = <T>(list: readonly [T, ...T[]], at: number): T => list[at % list.length] ?? list[0];

const RATIOS = [1.42, 0.74, 0.61, 1.18, 1.0, 0.97, 1.08, 0.79, 1.22, 1.03, 0.83] as const;
export const ratioOf = (at: number): number => pick(RATIOS, at);

/** The load of the n-th unit: 10 to 14 people, the ratio from the list. */
export function loadOf(at: number): { beban: number; need: number; bezetting: number; fte: number; rasio: number } {
  const bezetting = 10 + (at % 5);
  const need = ratioOf(at) * bezetting;
  return { beban: need * 75_000, need, bezetting, fte: bezetting, rasio: ratioOf(at) };
}
