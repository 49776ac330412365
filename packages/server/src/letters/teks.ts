import { type Day, dayParts, weekday } from '@seimbang/core/kernel';
import { toCardinal } from 'n2words/id-ID';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

/** `23 November 2026`. */
export function tanggalPanjang(hari: Day): string {
  const { y, m, d } = dayParts(hari);
  return `${d} ${BULAN[m - 1]} ${y}`;
}

/** `23-11-2026`, for narrow columns. */
export function tanggalPendek(hari: Day): string {
  const { y, m, d } = dayParts(hari);
  return `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`;
}

/** `Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)`, as minutes begin. */
export function tanggalTerbilang(hari: Day): string {
  const { y, m, d } = dayParts(hari);
  const kata = `tanggal ${terbilang(d)} bulan ${BULAN[m - 1]} tahun ${terbilang(y)}`;
  return `${HARI[weekday(hari) - 1]} ${kata} (${tanggalPendek(hari)})`;
}

const terbilang = (n: number): string => toCardinal(n);

/** `9 (sembilan)`. */
export const jumlah = (n: number): string => `${n} (${terbilang(n)})`;

const dua = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const satu = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 0, maximumFractionDigits: 1 });

/** Two decimals, as on the plan's screen: `0,21`; a dash where there is nothing to measure. */
export const desimal = (n: number | null): string => (n === null ? '–' : dua.format(n));

const banyak = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Up to two decimals, none that are zero, as on the screens: `14,2`, `1.250`. */
export const angka = (n: number): string => banyak.format(n);

/** Borders of a balanced load; no printed figure may seem to lie on the other side of one. */
const BATAS = [1.15, 0.85];
const DESIMAL = 6;

/** A load ratio as the screens print it: two decimals, more where two would carry it onto a border (1,1512 is 1,151). */
export function rasioTertulis(rasio: number): string {
  const nilai = Number(rasio.toFixed(DESIMAL));
  const sisi = (n: number): string => BATAS.map((b) => Math.sign(n - b)).join();
  let digit = 2;
  while (digit < DESIMAL && sisi(Number(nilai.toFixed(digit))) !== sisi(nilai)) digit++;
  return new Intl.NumberFormat('id-ID', { minimumFractionDigits: digit, maximumFractionDigits: digit }).format(nilai);
}

/** A share as `12,5 %`. */
export const persen = (bagian: number | null): string => (bagian === null ? '–' : `${satu.format(bagian * 100)} %`);

/** The 18 digits of a NIP as 8-6-1-3; anything else as it is; a dash where it is missing. Spaces do not break. */
export function nipTertulis(nip: string | null): string {
  const m = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip?.trim() ?? '');
  return m ? m.slice(1).join('\u00a0') : nip?.trim() || '–';
}

/** A dash for an empty text, so that no cell of a table is blank. */
export const atau = (text: string | null): string => text?.trim() || '–';

/** First 12 hex digits of a hash as `7F3A-91C2-04BE`: short enough to read out on the telephone. */
export function kodeVerifikasi(sidik: string): string {
  const kode = sidik
    .replace(/[^0-9a-f]/gi, '')
    .slice(0, 12)
    .toUpperCase();
  return kode.replace(/(.{4})(?=.)/g, '$1-');
}

/** `a`, `b`, ... `z`, `aa`: marks of a list. */
export const huruf = (i: number): string =>
  i < 26 ? String.fromCharCode(97 + i) : huruf(Math.floor(i / 26) - 1) + huruf(i % 26);

const URUTAN = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN', 'KESEMBILAN'];

/** `KESATU`, `KEDUA`, ...: marks of a diktum. */
export const diktum = (i: number): string => URUTAN[i] ?? `KE-${i + 1}`;

/** `a, b, dan c`. */
export function rangkai(bagian: readonly string[]): string {
  if (bagian.length <= 2) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian.at(-1)}`;
}
