import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { forecast } from '@seimbang/core/algorithms';
import { EXIT, type ExitCode } from '../exit.ts';
import { fileFailure } from '../files.ts';
import { readSeries, type SeriesLine } from '../forecast-line.ts';
import { requirePath } from '../paket.ts';
import type { Call, Verb } from '../verb.ts';

export const forecastVerb: Verb = {
  name: 'forecast',
  usage: 'FILE --horizon N [--season M] [--json]',
  about: {
    id: 'Meramalkan deret. FILE berisi satu objek JSON per baris: {"id": "...", "train": [angka, tertua dahulu; null = kosong]}; "-" = stdin. Keluar satu baris per deret: id, mean, lower, upper (selang 80 %), model. Baris yang rusak disebutkan dan dilewati; bila ada, keluar 4.',
    en: 'Forecasts series. FILE holds one JSON object per line: {"id": "...", "train": [numbers, oldest first; null = missing]}; "-" = stdin. One line out per series: id, mean, lower, upper (the 80 % interval), model. Bad lines are named and skipped; exits 4 when there are any.',
  },
  words: [1, 1],
  options: {
    horizon: {
      type: 'string',
      value: 'N',
      help: { id: 'berapa langkah ke depan, 1-1000', en: 'how many steps ahead, 1-1000' },
    },
    season: {
      type: 'string',
      value: 'M',
      help: {
        id: 'panjang musim: 12 bulanan (bawaan), 7 harian, 52 mingguan, 1 tanpa musim',
        en: 'length of the season: 12 months (default), 7 days, 52 weeks, 1 none',
      },
    },
  },
  examples: [
    ['seimbang forecast bulanan.jsonl --horizon 18', { id: 'delapan belas bulan', en: 'eighteen months' }],
    ['seimbang forecast - --horizon 14 --season 7', { id: 'dua pekan, dari stdin', en: 'two weeks, from stdin' }],
  ],
  stopping: {
    id: 'Berhenti; deret yang sudah diramalkan tetap tercetak.',
    en: 'Stopping; the series forecast so far stay printed.',
  },
  run: runForecast,
};

const MOST = 1000;

async function runForecast(call: Call): Promise<ExitCode> {
  const horizon = whole(call.text('horizon'));
  const season = whole(call.text('season') ?? '12');
  if (horizon === null || season === null) {
    call.out.error({
      id: `--horizon (wajib) dan --season harus bilangan bulat 1-${MOST}.`,
      en: `--horizon (required) and --season must be whole numbers, 1-${MOST}.`,
    });
    return EXIT.usage;
  }
  const text = await textOf(call, call.words[0] ?? '');
  return typeof text === 'string' ? answer(call, text, horizon, season) : text;
}

function whole(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return null;
  const n = Number(text);
  return n >= 1 && n <= MOST ? n : null;
}

async function textOf(call: Call, path: string): Promise<string | ExitCode> {
  if (path === '-') return call.stdin();
  const found = await requirePath(call, path);
  if (!found.ok) return found.error;
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    return fileFailure(call, path, cause);
  }
}

async function answer({ out, interrupt }: Call, text: string, horizon: number, season: number): Promise<ExitCode> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let [good, bad] = [0, 0];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    // Lets a Ctrl-C through: a signal is heard only between two turns.
    if (at % 16 === 0) await setImmediate();
    if (interrupt.requested()) return EXIT.interrupted;
    const series = readSeries(line, at + 1);
    if (series.ok) {
      out.json(said(series.value, horizon, season));
      good++;
    } else {
      const { id, en } = series.error;
      out.error({
        id: `baris ${at + 1}: ${id}. Baris ini dilewati.`,
        en: `line ${at + 1}: ${en}. This line is skipped.`,
      });
      bad++;
    }
  }
  if (bad > 0)
    out.note({
      id: `${good} deret diramalkan, ${bad} baris dilewati.`,
      en: `${good} series forecast, ${bad} lines skipped.`,
    });
  if (good + bad === 0) out.error({ id: 'tidak ada satu deret pun.', en: 'there is not a single series.' });
  return bad > 0 || good === 0 ? EXIT.data : EXIT.ok;
}

function said({ id, train }: SeriesLine, horizon: number, season: number): object {
  const said = forecast(train, horizon, season);
  if (said === null) throw new Error(`forecast: series ${id} holds no number; readSeries lets none through.`);
  const { mean, lower, upper, model } = said;
  return { id, mean: rounded(mean), lower: rounded(lower), upper: rounded(upper), model };
}

/** Ten digits: more than any count has, fewer than machines may differ in. */
const rounded = (x: Float64Array): number[] => Array.from(x, (v) => Number(v.toPrecision(10)));
