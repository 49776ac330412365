import { initData } from '../../../app/index.ts';
import { databaseFailure, databaseOf, databaseOption } from '../database.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Call, Verb } from '../verb.ts';

export const init: Verb = {
  name: 'init',
  usage: '[--demo] [DIR]',
  about: {
    id: 'Menyiapkan direktori data: basis data kosong, atau dengan demo Kecamatan Banyumanik. Data yang sudah ada tidak diubah.',
    en: 'Makes a data directory: an empty database, or one with the demo of Kecamatan Banyumanik. Data that are there stay.',
  },
  words: [0, 1],
  options: {
    demo: { type: 'boolean', help: { id: 'isi dengan demo bila masih kosong', en: 'fill with the demo if empty' } },
    ...databaseOption,
  },
  examples: [
    ['seimbang init --demo ./data', { id: 'direktori data dengan demo', en: 'a data directory with the demo' }],
    ['seimbang init', { id: 'direktori data bawaan, kosong', en: 'the default data directory, empty' }],
  ],
  run: runInit,
};

async function runInit(call: Call): Promise<ExitCode> {
  const { out } = call;
  const made = await initData({ ...databaseOf(call, call.words[0] ?? call.text('data')), demo: call.flag('demo') });
  if (!made.ok) return databaseFailure(call, made.error);
  const { loaded } = made.value;
  if (call.flag('json')) out.json({ loaded });
  else if (loaded)
    out.note({ id: 'Direktori data siap; demo dimuat.', en: 'The data directory is ready; the demo is loaded.' });
  else out.note({ id: 'Direktori data siap.', en: 'The data directory is ready.' });
  return EXIT.ok;
}
