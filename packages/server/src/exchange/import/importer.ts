import { formasiKey, isAktif, type Paket } from '@seimbang/core/domain';
import { changesOf, nothingTouched, type Touched } from './changes.ts';
import { readFormasiRow, type FormasiRow } from './formasi-row.ts';
import { JabatanBook } from './jabatan-book.ts';
import { KerjaBook } from './kerja-book.ts';
import type { ImportLog } from './log.ts';
import { PegawaiBook } from './pegawai-book.ts';
import { type PegawaiRow, readPegawaiRow } from './pegawai-row.ts';
import { settlePegawai } from './settle-pegawai.ts';
import type { Source } from './sources.ts';
import { checkTotals } from './totals.ts';
import { readTugasRow, type TugasRow, volumeDari } from './tugas-row.ts';
import type { FileChanges, NameDecision } from './types.ts';
import { UnorBook } from './unor-book.ts';

/** Merges tables into a package, one after the other; units and posts named in a table are settled before its rows are taken. */
export class Importer {
  readonly unor: UnorBook;
  readonly jabatan: JabatanBook;
  readonly people: PegawaiBook;
  private readonly kerja: KerjaBook;
  private readonly base: Paket;
  private readonly log: ImportLog;

  constructor(base: Paket, decisions: readonly NameDecision[], log: ImportLog) {
    this.base = base;
    this.log = log;
    this.unor = new UnorBook(base.unor, decisions, log);
    this.jabatan = new JabatanBook(base.jabatan, this.unor, decisions, log);
    this.people = new PegawaiBook(base.pegawai);
    this.kerja = new KerjaBook(base.formasi, base.tugas, log);
  }

  take(source: Source): FileChanges {
    const before = this.paket();
    const touched = nothingTouched();
    if (source.kind === 'pegawai') this.takePegawai(source, touched);
    if (source.kind === 'tugas') this.takeTugas(source, touched);
    if (source.kind === 'formasi') this.takeFormasi(source, touched);
    return changesOf(source.file, before, this.paket(), touched);
  }

  private takePegawai(source: Source, touched: Touched): void {
    const known = this.people.keys();
    const facts = {
      unor: source.unorBawaan,
      unorInduk: source.table.context.unorInduk,
      keadaanPer: source.table.context.keadaanPer,
    };
    const rows = source.rows.map((r) => readPegawaiRow(r, facts, known)).filter((r) => r !== null);
    const places = settlePegawai(rows, this.people, this.unor, this.jabatan);
    for (const [row, place] of places) {
      const isNew = this.people.find(row) === undefined;
      const person = this.people.take(row, place);
      if (person === null) continue;
      this.tellDerived(row, isNew, place.stays);
      touchPlace(touched, place);
      touched.pegawai.add(person.pegawaiId);
    }
  }

  private tellDerived(row: PegawaiRow, isNew: boolean, stays: boolean): void {
    const { file } = row;
    if (isNew && row.derived.tanggalLahir !== undefined) this.log.tally('lahir-diturunkan', file);
    if (isNew && row.derived.tmtCpns !== undefined) this.log.tally('cpns-diturunkan', file);
    if (isNew && row.derived.status !== undefined) this.log.tally('status-diturunkan', file);
    if (stays) this.log.tally('unit-tetap', file);
    else if (!row.unorDiBaris) this.log.tally('unit-dari-judul', file, { unit: row.unor ?? '' });
  }

  private takeTugas(source: Source, touched: Touched): void {
    const { unorInduk, jabatan, wke } = source.table.context;
    const dari = volumeDari(source.rows);
    const form = { unor: source.unorBawaan, unorInduk, jabatan, wke, volumeDari: dari };
    if (dari !== 'volume' && source.rows.length > 0)
      this.log.add(
        dari === 'beban-volume' ? 'beban-sebagai-volume' : 'beban-sebagai-menit',
        { file: source.file, row: null },
        { kolom: source.rows[0]?.source.headers.get('beban') ?? '' },
      );
    const rows = source.rows.map((r) => readTugasRow(r, form)).filter((r) => r !== null);
    for (const { row, place } of this.placed(rows)) {
      touched.tugas.add(this.kerja.takeTugas(row, place.unorId, place.jabatanId));
      touchPlace(touched, place);
    }
    const need = (r: TugasRow): number | null => (r.wkeMenit === null ? null : (r.volume * r.normaMenit) / r.wkeMenit);
    checkTotals(source, new Map(rows.map((r) => [r.row, { kebutuhan: need(r) }])), this.log);
  }

  private takeFormasi(source: Source, touched: Touched): void {
    const rows = source.rows
      .map((r) => readFormasiRow(r, source.unorBawaan, source.table.context.unorInduk))
      .filter((r) => r !== null);
    for (const { row, place } of this.placed(rows)) {
      touched.formasi.add(this.kerja.takeFormasi(row, place.unorId, place.jabatanId));
      touchPlace(touched, place);
      this.checkStructural(row, place.jabatanId);
    }
    checkTotals(
      source,
      new Map(rows.map((r) => [r.row, { kebutuhan: r.kebutuhan, bezetting: r.bezetting }])),
      this.log,
    );
  }

  private checkStructural(row: FormasiRow, jabatanId: string): void {
    if (this.jabatan.jabatan(jabatanId).jenis !== 'struktural') return;
    this.log.tally('struktural-satu', row.file);
    if (row.bezetting !== null && row.bezetting > 1)
      row.reading.tell('bezetting-struktural', 'bezetting', { jabatan: row.jabatan, unit: row.unor });
  }

  /** Settles the units and posts of the rows, then gives each row its place. */
  private placed<R extends TugasRow | FormasiRow>(
    rows: readonly R[],
  ): { row: R; place: { unorId: string; jabatanId: string } }[] {
    for (const r of rows) this.unor.mention(r.unor, r.unorInduk, r);
    this.unor.settle();
    const factsOf = (r: R) => ({
      nama: r.jabatan,
      unorId: this.unor.idOf(r.unor, r.unorInduk),
      unorSure: true,
      jenis: r.jenis,
      eselon: 'eselon' in r ? r.eselon : null,
      kelas: 'kelas' in r ? r.kelas : null,
    });
    for (const r of rows) this.jabatan.mention(factsOf(r), r);
    this.jabatan.settle();
    return rows.map((row) => {
      const facts = factsOf(row);
      return { row, place: { unorId: facts.unorId, jabatanId: this.jabatan.idOf(facts) } };
    });
  }

  /** What can only be told when all tables have been taken. */
  finish(): void {
    this.kerja.tellReplaced();
    this.compareIncumbents();
  }

  /** Heads in a bezetting list against the staff list: both are shown, the staff list counts. */
  private compareIncumbents(): void {
    const heads = new Map<string, number>();
    for (const p of this.people.all().filter(isAktif)) {
      const key = formasiKey(p.unorId, p.jabatanId);
      heads.set(key, (heads.get(key) ?? 0) + 1);
    }
    const sums = new Map<string, { file: number; data: number }>();
    for (const [key, row] of this.kerja.formasiTouched()) {
      const sum = sums.get(row.file) ?? { file: 0, data: 0 };
      sums.set(row.file, {
        file: sum.file + (row.bezetting ?? 0),
        data: sum.data + (heads.get(key.slice(row.file.length + 1)) ?? 0),
      });
    }
    for (const [file, { file: listed, data }] of sums)
      if (listed !== data) this.log.add('bezetting-data', { file, row: null }, { file: listed, data });
  }

  paket(): Paket {
    return {
      ...this.base,
      unor: this.unor.all(),
      jabatan: this.jabatan.all(),
      formasi: this.kerja.allFormasi(),
      tugas: this.kerja.allTugas(),
      pegawai: this.people.all(),
    };
  }
}

function touchPlace(touched: Touched, place: { readonly unorId: string; readonly jabatanId: string }): void {
  touched.unor.add(place.unorId);
  touched.jabatan.add(place.jabatanId);
}
