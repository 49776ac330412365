import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, dayOf, parseIsoDay } from '@seimbang/core/kernel';
import { isBlank, lineOf } from '../../../exchange/formats/index.ts';
import type { Cell } from '../../../exchange/sheets/index.ts';
import { bulanDariNama } from './berkas-judul.ts';

/** A number as a clerk wrote it. `kosong` = nothing was counted; `tutup` = the office was closed. */
export type Angka =
  | { readonly jenis: 'angka'; readonly nilai: number; readonly diperbaiki: boolean }
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'tutup' }
  | { readonly jenis: 'rusak' };

const TUTUP = /^(tutup|libur|cuti bersama|closed|off)\b/i;

/** "1.234" is one thousand two hundred and thirty-four; "12 orang" is 12, with a word to the reader. */
export function angkaOf(cell: Cell | undefined): Angka {
  if (isBlank(cell)) return { jenis: 'kosong' };
  if (cell?.kind === 'number') return { jenis: 'angka', nilai: cell.number, diperbaiki: false };
  if (cell?.kind !== 'text') return { jenis: 'rusak' };
  const text = lineOf(cell);
  if (TUTUP.test(text)) return { jenis: 'tutup' };
  const found = /^(-?\d[\d.,\s]*?)\s*([a-z ./()]*)$/i.exec(text);
  const digits = (found?.[1] ?? '').replace(/\s/g, '');
  const nilai = angkaIndonesia(digits);
  return nilai === null ? { jenis: 'rusak' } : { jenis: 'angka', nilai, diperbaiki: (found?.[2] ?? '').trim() !== '' };
}

function angkaIndonesia(text: string): number | null {
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** 2026-10-05, 05/10/2026, 5-10-26, "Senin, 5 Oktober 2026", or a date of the workbook; days before months. */
export function hariOf(cell: Cell | undefined): Day | null {
  if (cell?.kind === 'date') return cell.day;
  const text = lineOf(cell).replace(/^[a-z']+\s*,\s*/i, '');
  const iso = parseIsoDay(text.slice(0, 10));
  if (iso) return iso;
  const parts =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text) ??
    /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{2}|\d{4})$/i.exec(text);
  if (!parts) return null;
  const bulan = /^\d/.test(parts[2] ?? '') ? Number(parts[2]) : bulanDariNama(parts[2] ?? '');
  const tahun = Number(parts[3]);
  return bulan === null ? null : dayOf(tahun < 100 ? 2000 + tahun : tahun, bulan, Number(parts[1]));
}

const KIND = /\b(kelurahan|kel|kecamatan|kec|dinas|kantor|kota semarang)\b\.?/g;
const short = (name: string): string =>
  name
    .toLowerCase()
    .replace(KIND, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Unit by its id, its name, or its name without the kind where only one has it. */
export function unitFinder(index: PaketIndex): (text: string) => string | null {
  const byName = new Map<string, string | null>();
  const put = (key: string, unorId: string): void => {
    if (key !== '') byName.set(key, byName.has(key) && byName.get(key) !== unorId ? null : unorId);
  };
  for (const u of index.paket.unor) put(u.nama.toLowerCase(), u.unorId);
  // "Banyumanik" alone may be the kecamatan or the kelurahan: two bearers, no answer.
  for (const u of index.paket.unor) put(`~${short(u.nama)}`, u.unorId);
  return (text) => {
    const clean = text.trim();
    if (index.unorById.has(clean)) return clean;
    return byName.get(clean.toLowerCase()) ?? byName.get(`~${short(clean)}`) ?? null;
  };
}

/** Service by its code or its readable name; a new name becomes a code of its own. */
export function layananFinder(known: Iterable<string>): (text: string) => string {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const byName = new Map(Array.from(known, (id) => [key(id), id]));
  return (text) =>
    byName.get(key(text)) ??
    text
      .trim()
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
}
