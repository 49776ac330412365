import type { Issue } from '../issue.ts';
import type { Paket } from '../paket.ts';
import type { PegawaiTallies } from './consistency.ts';
import { Findings } from './findings.ts';
import { kebijakanOf } from './kebijakan-sheet.ts';
import { noQuality, qualityOf } from './quality.ts';
import type { RawPaket } from './raw.ts';
import type { ImportReport } from './report.ts';
import { schemas } from './schemas.ts';
import { linkSteps, readSteps, type Step, type Steps } from './steps.ts';

export interface PaketReading {
  /** Null when the package as a whole cannot be used. */
  readonly paket: Paket | null;
  readonly report: ImportReport;
}

/**
 * Turns the tables of a package into a typed `Paket` and the report of `check` and `import`. Good rows are kept, every other row is
 * named with its place, its value and what to do. A missing required file or column, a doubled header, merged cells or a file that
 * could not be opened make the whole package unusable: `paket` is null and nothing counts as accepted.
 */
export function parsePaket(raw: RawPaket): PaketReading {
  const steps = readSteps(raw);
  const missing = missingFiles(raw);
  const broken = Object.values(steps).some((step) => step.reading.broken);
  const unreadable = raw.notes.some((note) => note.severity === 'error');
  if (missing.length > 0 || broken || unreadable) return { paket: null, report: refusal(raw, steps, missing) };
  const tallies = linkSteps(steps);
  const policy = new Findings(raw.kebijakan?.file ?? 'kebijakan.json');
  const paket = paketOf(steps, raw, policy);
  if (paket.tugas.length === 0 && paket.formasi.length === 0) policy.about('no-workload', 'warning');
  return { paket, report: reportOf(raw, steps, paket, tallies, policy) };
}

const rowsOf = <Row>(step: Step<Row>): readonly Row[] => step.rows.map((p) => p.row);

const paketOf = (steps: Steps, raw: RawPaket, policy: Findings): Paket => ({
  unor: rowsOf(steps.unor),
  jabatan: rowsOf(steps.jabatan),
  formasi: rowsOf(steps.formasi),
  tugas: rowsOf(steps.tugas),
  pegawai: rowsOf(steps.pegawai),
  kerabat: rowsOf(steps.kerabat),
  volume: rowsOf(steps.volume),
  peristiwa: rowsOf(steps.peristiwa),
  minat: rowsOf(steps.minat),
  kunci: rowsOf(steps.kunci),
  kebijakan: kebijakanOf(raw.kebijakan, policy),
});

/** Required files that are neither in the package nor already named as unreadable; none when the package could not be opened. */
function missingFiles(raw: RawPaket): Issue[] {
  if (raw.tables.length === 0 && raw.notes.some((note) => note.severity === 'error')) return [];
  const present = new Set(raw.tables.map((t) => t.name));
  const named = new Set(raw.notes.map((note) => note.file));
  return Object.values(schemas).flatMap(({ name, required }) => {
    const file = `${name}.csv`;
    if (!required || present.has(name) || named.has(file)) return [];
    const findings = new Findings(file);
    findings.about('file-required', 'error', { file });
    return findings.issues(0);
  });
}

/** Only what made the package unusable: findings about rows that were never taken would bury it. */
function refusal(raw: RawPaket, steps: Steps, missing: readonly Issue[]): ImportReport {
  const all = Object.values(steps) as Step<unknown>[];
  const structural = all.filter((s) => s.reading.broken).flatMap((s) => s.reading.findings.issues(0));
  const read = all.reduce((sum, s) => sum + s.reading.read, 0);
  const issues = [...raw.notes, ...missing, ...structural];
  return { read, accepted: 0, repaired: 0, rejected: read, issues, quality: noQuality };
}

function reportOf(raw: RawPaket, steps: Steps, paket: Paket, tallies: PegawaiTallies, policy: Findings): ImportReport {
  const all = Object.values(steps) as Step<unknown>[];
  const read = all.reduce((sum, s) => sum + s.reading.read, 0);
  const accepted = all.reduce((sum, s) => sum + s.rows.length, 0);
  const repaired = all.reduce((sum, s) => sum + repairedRows(s), 0);
  const issues = [...raw.notes, ...all.flatMap((s) => s.reading.findings.issues(s.rows.length)), ...policy.issues(0)];
  const quality = qualityOf(paket, { read, accepted, repaired }, tallies);
  return { read, accepted, repaired, rejected: read - accepted, issues, quality };
}

/** Rows that were taken after a repair. */
function repairedRows({ reading: { findings } }: Step<unknown>): number {
  let count = 0;
  for (const line of findings.repairedRows) if (!findings.rejectedRows.has(line)) count++;
  return count;
}
