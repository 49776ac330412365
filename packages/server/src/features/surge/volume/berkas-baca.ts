import type { Issue } from '@seimbang/core/domain';
import { type Day, dayOf, type Teks } from '@seimbang/core/kernel';
import { isBlank, lineOf } from '../../../exchange/formats/index.ts';
import type { Cell, Sheet } from '../../../exchange/sheets/index.ts';
import { type Isi, type Judul, judulOf, bulanDariJudul } from './berkas-judul.ts';
import { type Angka, angkaOf, hariOf } from './berkas-nilai.ts';
import type { BarisVolume } from './periksa.ts';

export interface Mengenal {
  readonly unit: (text: string) => string | null;
  readonly layanan: (text: string) => string;
  /** Services of a unit: where there is one only, a file need not name it. */
  readonly layananUnit: (unorId: string) => readonly string[];
  readonly hariIni: Day;
}

/** What a sheet said. `baris` counts rows of the sheet that hold figures; a wide row holds one per month. */
export interface Terbaca {
  readonly jenis: Judul['jenis'] | null;
  readonly baris: number;
  readonly nilai: readonly BarisVolume[];
  readonly ditolak: number;
  readonly temuan: readonly Issue[];
}

/** Rows that add up others. */
const JUMLAH = /^(jumlah|total|rata-?rata|grand total)\b/i;

/** Reads a service log: one row per day, one row per month, or months as columns. Good rows come through, the others are named. */
export function bacaLembar(sheet: Sheet, kenal: Mengenal): Terbaca {
  const judul = judulOf(sheet);
  if (judul === null) return { jenis: null, baris: 0, nilai: [], ditolak: 0, temuan: [] };
  const reader = new Pembaca(sheet, judul, kenal);
  for (let r = judul.row + 1; r < sheet.rows.length; r++) reader.row(r);
  return { jenis: judul.jenis, ...reader.result() };
}

class Pembaca {
  private readonly sheet: Sheet;
  private readonly judul: Judul;
  private readonly kenal: Mengenal;
  private readonly nilai: BarisVolume[] = [];
  private readonly temuan: Issue[] = [];
  private readonly refused = new Set<number>();
  private baris = 0;
  /** A cell that names the unit or the service once for the rows below it. */
  private readonly above = new Map<Isi, string>();

  constructor(sheet: Sheet, judul: Judul, kenal: Mengenal) {
    this.sheet = sheet;
    this.judul = judul;
    this.kenal = kenal;
  }

  result(): Omit<Terbaca, 'jenis'> {
    return { baris: this.baris, nilai: this.nilai, ditolak: this.refused.size, temuan: this.temuan };
  }

  row(r: number): void {
    const cells = this.sheet.rows[r] ?? [];
    if (cells.every(isBlank) || cells.some((c) => JUMLAH.test(lineOf(c)))) return;
    const figures = this.figures(cells);
    if (figures.every(({ cell }) => isBlank(cell))) return this.remember(cells);
    this.baris++;
    this.remember(cells);
    const unorId = this.unor(r);
    const layananId = unorId === null ? null : this.layanan(r, unorId);
    if (unorId === null || layananId === null) return;
    for (const { cell, judul, when } of figures) this.figure(r, cells, { unorId, layananId, cell, judul, when });
  }

  private cell(cells: readonly Cell[], isi: Isi): Cell | undefined {
    const at = this.judul.kolom.get(isi);
    return at === undefined ? undefined : cells[at];
  }

  private remember(cells: readonly Cell[]): void {
    for (const isi of ['unit', 'layanan', 'tahun'] as const) {
      const text = lineOf(this.cell(cells, isi));
      if (text !== '') this.above.set(isi, text);
    }
  }

  /** The cells of a row that hold figures, with the header they stand under and how their time is read. */
  private figures(
    cells: readonly Cell[],
  ): { cell: Cell | undefined; judul: string; when: (cells: readonly Cell[]) => Day | null }[] {
    if (this.judul.jenis !== 'bulanan-lebar') {
      const when = (row: readonly Cell[]): Day | null =>
        this.judul.jenis === 'harian' ? hariOf(this.cell(row, 'tanggal')) : this.month(row);
      return [{ cell: this.cell(cells, 'masuk'), judul: 'masuk', when }];
    }
    return this.judul.bulan.map(({ index, bulan, tahun, judul }) => ({
      cell: cells[index],
      judul,
      when: () => this.firstOf(tahun, bulan),
    }));
  }

  private month(cells: readonly Cell[]): Day | null {
    const found = bulanDariJudul(this.cell(cells, 'bulan'));
    const number = Number(lineOf(this.cell(cells, 'bulan')));
    const bulan = found?.bulan ?? (Number.isInteger(number) && number >= 1 && number <= 12 ? number : null);
    return bulan === null ? null : this.firstOf(found?.tahun ?? null, bulan);
  }

  private firstOf(tahun: number | null, bulan: number): Day | null {
    const stated = tahun ?? (Number(this.above.get('tahun')) || this.judul.tahunJudul);
    return stated === null || stated < 2000 ? null : dayOf(stated, bulan, 1);
  }

  private unor(r: number): string | null {
    const named = this.above.get('unit');
    const said = named === undefined ? this.judul.atas : [named];
    const found = said
      .map((text) => this.kenal.unit(text.replace(/^unit( kerja)?\s*:\s*/i, '')))
      .find((u) => u !== null);
    if (found) return found;
    this.refuse(r, 'unit', named ?? null, 'volume-unit-tidak-ada', {
      id:
        named === undefined
          ? 'Unit tidak disebut di berkas. Tambahkan kolom "Unit" atau nama unit di atas tabel.'
          : `Unit "${named}" tidak ada dalam data, atau ada dua yang bernama begitu. Tulis nama lengkap (misalnya Kelurahan Banyumanik) atau kodenya.`,
      en:
        named === undefined
          ? 'The file names no unit. Add a column "Unit" or the name of the unit above the table.'
          : `There is no unit "${named}" in the data, or two bear that name. Write the full name (e.g. Kelurahan Banyumanik) or its code.`,
    });
    return null;
  }

  private layanan(r: number, unorId: string): string | null {
    const named = this.above.get('layanan');
    if (named !== undefined) return this.kenal.layanan(named);
    const own = this.kenal.layananUnit(unorId);
    const [only] = own;
    if (only !== undefined && own.length === 1) return only;
    this.refuse(r, 'layanan', null, 'volume-layanan-tidak-disebut', {
      id: `Layanan tidak disebut, dan unit ini punya ${own.length}. Tambahkan kolom "Layanan".`,
      en: `No service is named, and this unit has ${own.length}. Add a column "Layanan".`,
    });
    return null;
  }

  private figure(
    r: number,
    cells: readonly Cell[],
    {
      unorId,
      layananId,
      cell,
      judul,
      when,
    }: {
      unorId: string;
      layananId: string;
      cell: Cell | undefined;
      judul: string;
      when: (cells: readonly Cell[]) => Day | null;
    },
  ): void {
    const angka = angkaOf(cell);
    if (angka.jenis === 'kosong' || angka.jenis === 'tutup') return;
    const tanggal = when(cells);
    if (tanggal === null)
      return this.refuse(
        r,
        this.judul.jenis === 'harian' ? 'tanggal' : 'bulan',
        lineOf(this.cell(cells, this.judul.jenis === 'harian' ? 'tanggal' : 'bulan')),
        'volume-waktu-tidak-terbaca',
        {
          id:
            this.judul.jenis === 'harian'
              ? 'Tanggal tidak terbaca. Tulis seperti 2026-10-05 atau 05/10/2026.'
              : 'Bulan atau tahunnya tidak terbaca. Tulis seperti Okt 2026, atau beri "Tahun 2026" di atas tabel.',
          en:
            this.judul.jenis === 'harian'
              ? 'The day cannot be read. Write it like 2026-10-05 or 05/10/2026.'
              : 'The month or its year cannot be read. Write it like Okt 2026, or put "Tahun 2026" above the table.',
        },
      );
    if (tanggal > this.kenal.hariIni) {
      if (this.judul.jenis === 'bulanan-lebar') return;
      return this.refuse(r, judul, tanggal, 'volume-belum-tiba', {
        id: `${tanggal} belum tiba; volume dicatat setelah datang.`,
        en: `${tanggal} has not come yet; volumes are written down when they have come.`,
      });
    }
    if (angka.jenis === 'rusak' || angka.nilai < 0)
      return this.refuse(r, judul, lineOf(cell), 'volume-bukan-jumlah', {
        id: `"${lineOf(cell)}" bukan jumlah. Tulis angka 0 atau lebih; kosongkan bila tidak dihitung.`,
        en: `"${lineOf(cell)}" is no number of pieces. Write 0 or more; leave it empty if nobody counted.`,
      });
    if (angka.diperbaiki)
      this.note(r, judul, lineOf(cell), 'volume-satuan-dibuang', 'warning', {
        id: `"${lineOf(cell)}" dibaca sebagai ${angka.nilai}.`,
        en: `"${lineOf(cell)}" was read as ${angka.nilai}.`,
      });
    const side = (isi: 'selesai' | 'antre'): number | null => sideOf(angkaOf(this.cell(cells, isi)));
    const periode = this.judul.jenis === 'harian' ? 'hari' : 'bulan';
    const rest =
      periode === 'hari' ? { selesai: side('selesai'), antre: side('antre') } : { selesai: null, antre: null };
    this.nilai.push({ unorId, layananId, periode, tanggal, masuk: angka.nilai, ...rest, alasan: null });
  }

  private refuse(r: number, column: string, value: string | null, code: string, message: Teks): void {
    this.refused.add(r);
    this.note(r, column, value, code, 'error', message);
  }

  private note(
    r: number,
    column: string,
    value: string | null,
    code: string,
    severity: Issue['severity'],
    message: Teks,
  ): void {
    const file = this.sheet.sheet === null ? this.sheet.file : `${this.sheet.file}/${this.sheet.sheet}`;
    this.temuan.push({ file, row: this.sheet.firstRow + r, column, value, code, message, severity });
  }
}

const sideOf = (angka: Angka): number | null => (angka.jenis === 'angka' && angka.nilai >= 0 ? angka.nilai : null);
