import { isUsable } from '@seimbang/core/domain';
import { importFiles } from '../../../app/index.ts';
import { today } from '../../../shared/clock.ts';
import { databaseFailure, databaseOf, databaseOption } from '../database.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { requirePath } from '../paket.ts';
import type { Call, Verb } from '../verb.ts';
import { importText } from './check.ts';

export const importVerb: Verb = {
  name: 'import',
  usage: 'FILE... [--dry-run] [--data DIR] [--json]',
  about: {
    id: 'Memasukkan berkas apa pun yang didukung (ekspor SIASN, DUK, buku kerja ABK, peta jabatan, paket data) ke basis data. Baris yang baik masuk; sisanya dilaporkan. Keluar 4 bila ada baris yang ditolak.',
    en: 'Brings any supported file (SIASN export, DUK, ABK workbook, peta jabatan, data package) into the database. Good rows are kept; the rest is reported. Exits 4 when rows were rejected.',
  },
  words: [1, 500],
  options: {
    'dry-run': {
      type: 'boolean',
      help: { id: 'hanya laporan, tidak ada yang disimpan', en: 'report only, store nothing' },
    },
    ...databaseOption,
  },
  examples: [
    ['seimbang import pegawai.csv abk.xlsx --dry-run', { id: 'lihat dulu hasilnya', en: 'look before you leap' }],
    ['seimbang import pegawai.csv abk.xlsx', { id: 'simpan', en: 'store them' }],
  ],
  run: runImport,
};

async function runImport(call: Call): Promise<ExitCode> {
  for (const file of call.words) {
    const found = await requirePath(call, file);
    if (!found.ok) return found.error;
  }
  const dryRun = call.flag('dry-run');
  const imported = await importFiles(call.words, { ...databaseOf(call), dryRun, hariIni: today() });
  if (!imported.ok) return databaseFailure(call, imported.error);
  const { report, changes, changed } = imported.value;
  if (call.flag('json')) call.out.json({ ...report, changes, changed });
  else {
    call.out.data(importText(report, call));
    call.out.note(outcome(dryRun, changed));
  }
  return isUsable(report) ? EXIT.ok : EXIT.data;
}

const outcome = (dryRun: boolean, changed: boolean): { id: string; en: string } => {
  if (dryRun) return { id: 'Uji saja: tidak ada yang disimpan.', en: 'Dry run: nothing was stored.' };
  return changed
    ? { id: 'Tersimpan.', en: 'Stored.' }
    : { id: 'Tidak ada yang baru; basis data tidak berubah.', en: 'Nothing new; the database is unchanged.' };
};
