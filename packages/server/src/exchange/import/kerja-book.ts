import { type Formasi, formasiKey, type Tugas } from '@seimbang/core/domain';
import { safeKeys } from './extra-keys.ts';
import type { FormasiRow } from './formasi-row.ts';
import type { ImportLog } from './log.ts';
import type { TugasRow } from './tugas-row.ts';

/** The formasi and tugas of the package while files are merged into it. */
export class KerjaBook {
  private readonly formasi: Map<string, Formasi>;
  private readonly tugas = new Map<string, Tugas[]>();
  /** Rows of this import by formasi, to tell a repetition from a second figure. */
  private readonly seen = new Map<string, FormasiRow>();
  private readonly renewed = new Map<
    string,
    { readonly rows: Map<string, number>; readonly before: readonly Tugas[]; readonly first: TugasRow }
  >();
  private readonly log: ImportLog;

  constructor(formasi: readonly Formasi[], tugas: readonly Tugas[], log: ImportLog) {
    this.formasi = new Map(formasi.map((f) => [formasiKey(f.unorId, f.jabatanId), f]));
    for (const t of tugas) {
      const key = formasiKey(t.unorId, t.jabatanId);
      this.tugas.set(key, [...(this.tugas.get(key) ?? []), t]);
    }
    this.log = log;
  }

  /** Sets the need of a formasi; a second row for it in the same file is added, an equal one is counted once. */
  takeFormasi(row: FormasiRow, unorId: string, jabatanId: string): string {
    const key = formasiKey(unorId, jabatanId);
    const before = this.seen.get(`${row.file}|${key}`);
    const held = this.formasi.get(key);
    const place = { ...row, column: null, value: row.jabatan };
    if (before && before.kebutuhan === row.kebutuhan && before.bezetting === row.bezetting) {
      this.log.add('formasi-sama', place, { unit: row.unor, lain: before.row });
      return key;
    }
    const kebutuhan = before
      ? (held?.kebutuhan ?? 0) + (row.kebutuhan ?? 0)
      : (row.kebutuhan ?? held?.kebutuhan ?? null);
    if (before) this.log.add('formasi-ganda', place, { unit: row.unor, lain: before.row });
    else this.seen.set(`${row.file}|${key}`, row);
    const kosong = { unorId, jabatanId, minimum: 0, kritis: false };
    const minimum = row.minimum ?? held?.minimum ?? 0;
    this.formasi.set(key, {
      ...kosong,
      ...held,
      kebutuhan,
      minimum,
      ekstra: { ...held?.ekstra, ...safeKeys('formasi', row.ekstra) },
    });
    return key;
  }

  /** A form holds all tasks of its formasi: the first row of it in an import replaces the earlier tasks, the rest follow. */
  takeTugas(row: TugasRow, unorId: string, jabatanId: string): string {
    const key = formasiKey(unorId, jabatanId);
    let form = this.renewed.get(key);
    if (!form) {
      this.renewed.set(key, (form = { rows: new Map(), before: this.tugas.get(key) ?? [], first: row }));
      this.tugas.set(key, []);
    }
    const tugas: Tugas = {
      unorId,
      jabatanId,
      uraian: row.uraian,
      satuan: row.satuan,
      volume: row.volume,
      periode: row.periode,
      normaMenit: row.normaMenit,
      wkeMenit: row.wkeMenit,
      layananId: form.before.find((t) => t.uraian === row.uraian)?.layananId ?? null,
      ekstra: safeKeys('tugas', row.ekstra),
    };
    const same = [
      row.uraian.toLowerCase(),
      row.satuan?.toLowerCase(),
      row.volume,
      row.normaMenit,
      row.wkeMenit,
      row.periode,
    ].join('|');
    const before = form.rows.get(same);
    if (before !== undefined)
      this.log.add('tugas-ganda', { ...row, column: null, value: row.uraian }, { lain: before });
    else {
      form.rows.set(same, row.row);
      this.tugas.get(key)?.push(tugas);
    }
    return key;
  }

  /** Tells which stored tasks a renewed form no longer has. */
  tellReplaced(): void {
    for (const [key, { before, first }] of this.renewed) {
      const now = new Set(this.tugas.get(key)?.map((t) => t.uraian));
      const n = before.filter((t) => !now.has(t.uraian)).length;
      if (n > 0)
        this.log.add('tugas-diganti', { file: first.file, row: null }, { v: `${first.jabatan}, ${first.unor}`, n });
    }
  }

  allFormasi = (): Formasi[] => Array.from(this.formasi.values());
  allTugas = (): Tugas[] => Array.from(this.tugas.values()).flat();
  formasiTouched = (): ReadonlyMap<string, FormasiRow> => this.seen;
}
