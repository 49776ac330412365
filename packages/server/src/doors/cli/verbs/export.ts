import { exportPaket } from '../../../app/index.ts';
import { databaseFailure, databaseOf, databaseOption } from '../database.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Call, Verb } from '../verb.ts';

export const exportVerb: Verb = {
  name: 'export',
  usage: 'DIR [--data DIR] [--json]',
  about: {
    id: 'Menulis seluruh basis data sebagai paket data: folder CSV, atau satu .xlsx bila nama tujuan berakhiran demikian.',
    en: 'Writes the whole database as a data package: a folder of CSV files, or one .xlsx if the target is named so.',
  },
  words: [1, 1],
  options: databaseOption,
  examples: [
    ['seimbang export cadangan', { id: 'folder CSV', en: 'a folder of CSV files' }],
    ['seimbang export paket.xlsx', { id: 'satu buku kerja', en: 'one workbook' }],
  ],
  run: runExport,
};

async function runExport(call: Call): Promise<ExitCode> {
  const { out, words } = call;
  const target = words[0] ?? '';
  const written = await exportPaket(target, databaseOf(call));
  if (!written.ok) return databaseFailure(call, written.error);
  if (!written.value) {
    out.error({
      id: 'basis data masih kosong; tidak ada yang ditulis.',
      en: 'the database is empty; nothing was written.',
    });
    return EXIT.notFound;
  }
  if (call.flag('json')) out.json({ dir: target });
  else out.note({ id: `Paket data ditulis ke ${target}.`, en: `The data package was written to ${target}.` });
  return EXIT.ok;
}
