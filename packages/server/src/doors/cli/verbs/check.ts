import { type ImportReport, isUsable } from '@seimbang/core/domain';
import { readPaket } from '../../../exchange/paket/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { issueLine } from '../issues.ts';
import { angka, persen } from '../numbers.ts';
import { requirePath } from '../paket.ts';
import { table } from '../table.ts';
import type { Call, Verb } from '../verb.ts';

export const check: Verb = {
  name: 'check',
  usage: 'PACKAGE [--json]',
  about: {
    id: 'Memeriksa paket data (folder CSV atau satu .xlsx) dan mutunya, tanpa basis data. Keluar 4 bila ada yang salah.',
    en: 'Checks a data package (a folder of CSV files or one .xlsx) and its quality, without a database. Exits 4 when something is wrong.',
  },
  words: [1, 1],
  options: {},
  examples: [
    ['seimbang check samples/banyumanik', { id: 'periksa paket contoh', en: 'check the sample' }],
    ['seimbang check data.xlsx --json | jq .issues', { id: 'semua temuan', en: 'all findings' }],
  ],
  run: runCheck,
};

async function runCheck(call: Call): Promise<ExitCode> {
  const path = await requirePath(call, call.words[0] ?? '');
  if (!path.ok) return path.error;
  const { paket, report } = await readPaket(path.value);
  if (call.flag('json')) call.out.json(report);
  else call.out.data(importText(report, call));
  return paket && isUsable(report) ? EXIT.ok : EXIT.data;
}

/** The report of `check` and `import` for people: findings first, then the count, then the quality. */
export function importText(report: ImportReport, { bahasa, out }: Call): string {
  const n = (x: number): string => angka(x, 0, bahasa);
  const { read, accepted, repaired, rejected, quality } = report;
  const counts =
    bahasa === 'id'
      ? `${n(read)} baris dibaca: ${n(accepted)} diterima (${n(repaired)} diperbaiki), ${n(rejected)} ditolak.`
      : `${n(read)} rows read: ${n(accepted)} accepted (${n(repaired)} repaired), ${n(rejected)} rejected.`;
  const index = bahasa === 'id' ? 'Indeks mutu data' : 'Data quality index';
  const columns = [
    { title: bahasa === 'id' ? 'Indikator' : 'Indicator' },
    { title: bahasa === 'id' ? 'Baik' : 'Good', right: true },
    { title: bahasa === 'id' ? 'Diperiksa' : 'Checked', right: true },
  ];
  const rows = quality.indicators
    .filter((i) => i.share !== null)
    .map((i) => [i.name[bahasa], persen(i.share ?? 0, 1, bahasa), n(i.checked)]);
  return [
    ...report.issues.map((issue) => issueLine(issue)[bahasa]),
    ...(report.issues.length > 0 ? [''] : []),
    rejected > 0 ? out.paint.bad(counts) : counts,
    `${index}: ${angka(quality.index, 1, bahasa)}`,
    ...(rows.length > 0 ? ['', table(columns, rows, out.paint)] : []),
  ].join('\n');
}
