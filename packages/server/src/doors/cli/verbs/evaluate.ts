import { bacaAmatan, nilai, type Penilaian, type PetaKolom } from '@seimbang/core/evaluation';
import { readEvaluationFile } from '../evaluation-file.ts';
import { evaluationText } from '../evaluation-text.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { issueLine } from '../issues.ts';
import type { Call, Verb } from '../verb.ts';

const column = (id: string, en: string) =>
  ({
    type: 'string',
    value: 'COLUMN',
    help: { id: `nama kolom ${id} dalam FILE`, en: `name of the column of FILE with ${en}` },
  }) as const;

export const evaluateVerb: Verb = {
  name: 'evaluate',
  usage: 'FILE [--better lower|higher] [--counts] [--value|--per|--treated|--period COLUMN] [--seed TEXT] [--json]',
  about: {
    id: 'Menilai apakah bantuan atau mutasi mengubah ukuran layanan. FILE (CSV, .xlsx, atau daftar JSON) berisi satu baris per unit dan masa: unit, period (2026-06 atau 2026-W23), value, treated (1 = unit dibantu), start (masa mulai dibantu), dan bila ada: wave (hanya bila urutan gelombang diundi), donor (1 = unit pemberi). Rancangan terkuat yang dimungkinkan data dipilih dan disebutkan: undian gelombang, selisih berganda, kendali sintetis, deret terputus, atau gambaran saja. Satu deret hitungan (misalnya keluhan atau kejadian per bulan) boleh tanpa unit: waktu (period, atau year dan month, atau time), hitungan (value, count, cases, aces, jumlah, ...), penyebut bila ada (per, stdpop, population, penduduk, offset, ...), dan tanda 0/1 sejak kapan berlaku (treated, intervention, intervensi, smokban, post, ...); jawabannya rasio laju (RR) menurut regresi kuasi-Poisson dengan tren dan musim, seperti Lopez Bernal dkk. 2017. Baris yang rusak disebutkan dan dilewati; bila ada, keluar 4.',
    en: 'Judges whether help or moves changed a measure of service. FILE (CSV, .xlsx or a JSON list) has one row per unit and period: unit, period (2026-06 or 2026-W23), value, treated (1 = a helped unit), start (first period with help) and, if any: wave (only where the order of waves was drawn by lot), donor (1 = a unit that gave people). The strongest design that the data allow is chosen and named: lot of waves, difference-in-differences, synthetic control, interrupted series, or a mere description. One series of counts (complaints or events per month, say) may come without unit: time (period, or year and month, or time), the count (value, count, cases, aces, jumlah, ...), what it is taken over if any (per, stdpop, population, penduduk, offset, ...) and a 0/1 flag of when the change held (treated, intervention, intervensi, smokban, post, ...); the answer is a rate ratio (RR) by quasi-Poisson regression with trend and season, as in Lopez Bernal et al. 2017. Bad rows are named and left out; exits 4 when there are any.',
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
    counts: {
      type: 'boolean',
      help: {
        id: 'nilai sebagai hitungan juga bila penyebut tidak disebut',
        en: 'judge as counts also where no denominator is told',
      },
    },
    value: column('hitungan atau nilai', 'the count or value'),
    per: column('penyebut hitungan (penduduk, layanan)', 'what the count is taken over (population, services)'),
    treated: column('tanda 0/1', 'the 0/1 flag'),
    period: column('masa', 'the period'),
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
      'seimbang evaluate keluhan.csv --per layanan',
      { id: 'keluhan per bulan di atas layanan: rasio laju', en: 'complaints a month over services: a rate ratio' },
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
  const names = (['value', 'per', 'treated', 'period'] as const).flatMap((name) => {
    const told = call.text(name);
    return told === undefined ? [] : [[name, told]];
  });
  const read = await readEvaluationFile(call, call.words[0] ?? '', Object.fromEntries(names) as PetaKolom);
  if (!read.ok) return read.error;
  const { bacaan, issues: found } = bacaAmatan(read.value.file, read.value.rows);
  const issues = [...read.value.issues, ...found];
  for (const issue of issues) call.out.note(issueLine(issue));
  if (!bacaan) {
    call.out.error({ id: 'tidak ada satu baris pun yang dapat dipakai.', en: 'not a single row can be used.' });
    return EXIT.data;
  }
  const said = nilai(bacaan, { better, seed: call.text('seed') ?? 'seimbang', counts: call.flag('counts') });
  if (call.flag('json')) call.out.json({ ...rounded(said), issues });
  else call.out.data(evaluationText(said, call));
  return issues.some((i) => i.severity === 'error') ? EXIT.data : EXIT.ok;
}

/** Ten digits: more than any measure has, fewer than machines may differ in. */
const rounded = (said: Penilaian): object =>
  JSON.parse(
    JSON.stringify(said, (_, v: unknown) => (typeof v === 'number' ? Number(v.toPrecision(10)) : v)),
  ) as object;
