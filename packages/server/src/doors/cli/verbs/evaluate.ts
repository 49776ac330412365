import { bacaAmatan, nilai, type Penilaian } from '@seimbang/core/evaluation';
import { readEvaluationFile } from '../evaluation-file.ts';
import { evaluationText } from '../evaluation-text.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { issueLine } from '../issues.ts';
import type { Call, Verb } from '../verb.ts';

export const evaluateVerb: Verb = {
  name: 'evaluate',
  usage: 'FILE [--better lower|higher] [--seed TEXT] [--json]',
  about: {
    id: 'Menilai apakah bantuan atau mutasi mengubah ukuran layanan. FILE (CSV, .xlsx, atau daftar JSON) berisi satu baris per unit dan masa: unit, period (2026-06 atau 2026-W23), value, treated (1 = unit dibantu), start (masa mulai dibantu), dan bila ada: wave (hanya bila urutan gelombang diundi), donor (1 = unit pemberi). Rancangan terkuat yang dimungkinkan data dipilih dan disebutkan: undian gelombang, selisih berganda, deret terputus, atau gambaran saja. Baris yang rusak disebutkan dan dilewati; bila ada, keluar 4.',
    en: 'Judges whether help or moves changed a measure of service. FILE (CSV, .xlsx or a JSON list) has one row per unit and period: unit, period (2026-06 or 2026-W23), value, treated (1 = a helped unit), start (first period with help) and, if any: wave (only where the order of waves was drawn by lot), donor (1 = a unit that gave people). The strongest design that the data allow is chosen and named: lot of waves, difference-in-differences, interrupted series, or a mere description. Bad rows are named and left out; exits 4 when there are any.',
  },
  words: [1, 1],
  options: {
    better: {
      type: 'string',
      value: 'lower|higher',
      help: {
        id: 'arah yang lebih baik: lower (bawaan; tunggu, tunggakan, keluhan) atau higher (kepuasan)',
        en: 'which way is better: lower (default; waiting, backlog, complaints) or higher (satisfaction)',
      },
    },
    seed: {
      type: 'string',
      value: 'TEXT',
      help: {
        id: 'benih undian susunan bila lebih dari 10.000 (bawaan: seimbang)',
        en: 'seed for drawing arrangements beyond 10,000 (default: seimbang)',
      },
    },
  },
  examples: [
    [
      'seimbang evaluate tunggu.csv',
      { id: 'waktu tunggu: makin rendah makin baik', en: 'waiting time: lower is better' },
    ],
    [
      'seimbang evaluate skm.json --better higher --json',
      { id: 'kepuasan, sebagai satu dokumen JSON', en: 'satisfaction, as one JSON document' },
    ],
  ],
  run: runEvaluate,
};

async function runEvaluate(call: Call): Promise<ExitCode> {
  const better = call.text('better') ?? 'lower';
  if (better !== 'lower' && better !== 'higher') {
    call.out.error({ id: '--better harus lower atau higher.', en: '--better must be lower or higher.' });
    return EXIT.usage;
  }
  const read = await readEvaluationFile(call, call.words[0] ?? '');
  if (!read.ok) return read.error;
  const { bacaan, issues: found } = bacaAmatan(read.value.file, read.value.rows);
  const issues = [...read.value.issues, ...found];
  for (const issue of issues) call.out.note(issueLine(issue));
  if (!bacaan) {
    call.out.error({ id: 'tidak ada satu baris pun yang dapat dipakai.', en: 'not a single row can be used.' });
    return EXIT.data;
  }
  const said = nilai(bacaan, { better, seed: call.text('seed') ?? 'seimbang' });
  if (call.flag('json')) call.out.json({ ...rounded(said), issues });
  else call.out.data(evaluationText(said, call));
  return issues.some((i) => i.severity === 'error') ? EXIT.data : EXIT.ok;
}

/** Ten digits: more than any measure has, fewer than machines may differ in. */
const rounded = (said: Penilaian): object =>
  JSON.parse(
    JSON.stringify(said, (_, v: unknown) => (typeof v === 'number' ? Number(v.toPrecision(10)) : v)),
  ) as object;
