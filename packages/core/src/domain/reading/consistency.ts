import type { Day } from '../../kernel/index.ts';
import { formasiKey } from '../paket-index.ts';
import type { Jabatan, Pegawai, Peristiwa, Tugas } from '../paket.ts';
import type { Findings } from './findings.ts';
import { checkNip } from './nip.ts';
import type { Placed } from './table.ts';

/** How many rows were looked at for one kind of contradiction, and how many had it: what the quality index counts. */
export interface Tally {
  checked: number;
  odd: number;
}

export interface PegawaiTallies {
  readonly nip: Tally;
  readonly nipAgainstDates: Tally;
  readonly dateOrder: Tally;
  readonly structuralSingle: Tally;
}

/** ID-01..ID-05 on people: everything odd is pointed out and counted, no row is left out for it (ID-04). */
export function checkPegawai(
  rows: readonly Placed<Pegawai>[],
  jabatanById: ReadonlyMap<string, Jabatan>,
  findings: Findings,
): PegawaiTallies {
  const tallies = { nip: tally(), nipAgainstDates: tally(), dateOrder: tally(), structuralSingle: tally() };
  const nipAt = new Map<string, number>();
  const holderAt = new Map<string, number>();
  for (const { row, line } of rows) {
    checkOneNip(row, line, nipAt, findings, tallies);
    checkOrder(row, line, findings, tallies.dateOrder);
    if (row.kedudukanHukum === '01' && jabatanById.get(row.jabatanId)?.jenis === 'struktural')
      checkSingle(row, line, holderAt, findings, tallies.structuralSingle);
  }
  return tallies;
}

const tally = (): Tally => ({ checked: 0, odd: 0 });

function count(into: Tally, odd: boolean): void {
  into.checked++;
  if (odd) into.odd++;
}

function checkOneNip(
  person: Pegawai,
  line: number,
  nipAt: Map<string, number>,
  findings: Findings,
  tallies: PegawaiTallies,
): void {
  const { nip, status, tanggalLahir, tmtCpns } = person;
  if (nip === null) return;
  const odd = checkNip({ nip, status, tanggalLahir, tmtCpns });
  for (const code of odd) findings.at(line, 'nip', nip).warn(code);
  count(
    tallies.nip,
    odd.some((code) => !code.endsWith('differs')),
  );
  if (tanggalLahir ?? tmtCpns)
    count(
      tallies.nipAgainstDates,
      odd.some((code) => code.endsWith('differs')),
    );
  const other = nipAt.get(nip);
  if (other === undefined) nipAt.set(nip, line);
  else findings.at(line, 'nip', nip).warn('nip-duplicate', { other });
}

/** ACC_1: birth, first appointment, present post, in this order. */
function checkOrder(
  { tanggalLahir, tmtCpns, tmtJabatan }: Pegawai,
  line: number,
  findings: Findings,
  into: Tally,
): void {
  if (!tanggalLahir && !tmtCpns) return;
  const early = (a: Day, b: Day | null): boolean => b !== null && a < b;
  const beforeBirth = early(tmtJabatan, tanggalLahir) || (tmtCpns !== null && early(tmtCpns, tanggalLahir));
  const beforeCpns = early(tmtJabatan, tmtCpns);
  if (beforeBirth) findings.at(line, 'tanggal_lahir', tanggalLahir).warn('order-wrong', { other: 'tanggal_lahir' });
  else if (beforeCpns) findings.at(line, 'tmt_jabatan', tmtJabatan).warn('order-wrong', { other: 'tmt_cpns' });
  count(into, beforeBirth || beforeCpns);
}

/** TIM_4: two people in one structural post. */
function checkSingle(
  person: Pegawai,
  line: number,
  holderAt: Map<string, number>,
  findings: Findings,
  into: Tally,
): void {
  const key = formasiKey(person.unorId, person.jabatanId);
  const other = holderAt.get(key);
  if (other === undefined) holderAt.set(key, line);
  else findings.at(line, 'jabatan_id', person.jabatanId).warn('structural-twice', { other });
  count(into, other !== undefined);
}

/** The same task twice in one formasi is usually a copied row. */
export function checkTugas(rows: readonly Placed<Tugas>[], findings: Findings): void {
  const first = new Map<string, number>();
  for (const { row, line } of rows) {
    const key = `${formasiKey(row.unorId, row.jabatanId)}\u001f${row.uraian}\u001f${row.periode}\u001f${row.layananId ?? ''}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, line);
    else findings.at(line, 'uraian', row.uraian).warn('duplicate-task', { other });
  }
}

/** An event ends on or after the day on which it begins. */
export function keepOrdered(rows: readonly Placed<Peristiwa>[], findings: Findings): readonly Placed<Peristiwa>[] {
  return rows.filter(({ row, line }) => {
    const ordered = row.mulai <= row.selesai;
    if (!ordered) findings.at(line, 'selesai', row.selesai).reject('order-wrong', { other: 'mulai' });
    return ordered;
  });
}
