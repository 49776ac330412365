import type { Teks } from '@seimbang/core/kernel';
import { auditExport, auditVerify } from '../../../app/index.ts';
import { type HasilRantai, type JenisRusak, type Kepala, verifyAuditFile } from '../../../features/audit/index.ts';
import { databaseFailure, databaseOf, databaseOption } from '../database.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { fileFailure } from '../files.ts';
import { angka } from '../numbers.ts';
import type { Call, Verb } from '../verb.ts';

export const audit: Verb = {
  name: 'audit',
  usage: 'verify [FILE] [--kepala N:SEAL] | export FILE  [--data DIR] [--json]',
  about: {
    id: 'Memeriksa rantai jejak audit di basis data atau di berkas hasil ekspor (tanpa basis data), atau menulisnya ke berkas JSON Lines. Keluar 9 bila ada catatan yang diubah, dihapus, dipindah, disisipkan, atau dipotong; catatan rusak pertama disebut. Simpan kepala rantai di tempat lain: dengan --kepala, penulisan ulang seluruh rantai pun ketahuan.',
    en: 'Checks the chain of the audit in the database or in an exported file (without a database), or writes it to a JSON Lines file. Exits 9 when a row was changed, removed, moved, put in or cut off; the first broken row is named. Keep the head of the chain elsewhere: with --kepala even a chain written anew is found.',
  },
  words: [1, 2],
  options: {
    ...databaseOption,
    kepala: {
      type: 'string',
      value: 'N:SEAL',
      help: { id: 'kepala rantai yang dicatat sebelumnya', en: 'head of the chain noted earlier' },
    },
  },
  examples: [
    ['seimbang audit verify', { id: 'periksa basis data', en: 'check the database' }],
    ['seimbang audit export jejak.jsonl', { id: 'salinan untuk auditor', en: 'a copy for the auditor' }],
    ['seimbang audit verify jejak.jsonl', { id: 'periksa salinan, tanpa basis data', en: 'check the copy, offline' }],
  ],
  run: runAudit,
};

async function runAudit(call: Call): Promise<ExitCode> {
  const [what, file] = call.words;
  const kepala = headOption(call.text('kepala'));
  if (what === 'export' && file !== undefined) return writeExport(call, file);
  if (what === 'verify' && kepala) return verify(call, file, kepala);
  call.out.error(what === 'verify' ? badHead : badWords);
  return EXIT.usage;
}

const badWords: Teks = {
  id: 'tulis "audit verify", "audit verify BERKAS", atau "audit export BERKAS".',
  en: 'write "audit verify", "audit verify FILE" or "audit export FILE".',
};
const badHead: Teks = {
  id: '--kepala harus berbentuk NOMOR:SEGEL, segel 64 angka heksadesimal, seperti yang dicetak "audit verify".',
  en: '--kepala must be NUMBER:SEAL, the seal 64 hexadecimal digits, as printed by "audit verify".',
};

function headOption(text: string | undefined): readonly Kepala[] | null {
  if (text === undefined) return [];
  const [, nomor, sidik] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? [];
  return nomor && sidik ? [{ nomor: Number(nomor), sidik }] : null;
}

async function writeExport(call: Call, file: string): Promise<ExitCode> {
  try {
    const kepala = await auditExport(file, databaseOf(call));
    if (!kepala.ok) return databaseFailure(call, kepala.error);
    const { nomor, sidik } = kepala.value;
    if (call.flag('json')) call.out.json({ file, kepala: kepala.value });
    else
      call.out.note({
        id: `${angka(nomor, 0, 'id')} catatan ditulis ke ${file}. Kepala rantai: ${nomor}:${sidik}`,
        en: `${angka(nomor, 0, 'en')} rows were written to ${file}. Head of the chain: ${nomor}:${sidik}`,
      });
    return EXIT.ok;
  } catch (cause) {
    return fileFailure(call, file, cause);
  }
}

async function verify(call: Call, file: string | undefined, saksi: readonly Kepala[]): Promise<ExitCode> {
  if (file === undefined) {
    const checked = await auditVerify(saksi, databaseOf(call));
    return checked.ok ? report(call, checked.value) : databaseFailure(call, checked.error);
  }
  try {
    const checked = await verifyAuditFile(file, saksi);
    if (checked) return report(call, checked);
    call.out.error({ id: `"${file}" bukan ekspor jejak audit.`, en: `"${file}" is not an export of the audit.` });
    return EXIT.data;
  } catch (cause) {
    return fileFailure(call, file, cause);
  }
}

function report(call: Call, hasil: HasilRantai): ExitCode {
  const { out, bahasa } = call;
  if (call.flag('json')) out.json(hasil);
  else if (hasil.rusak) out.data(out.paint.bad(brokenText(hasil.rusak.nomor, hasil.rusak.jenis)[bahasa]));
  else out.data(`${out.paint.good(wholeText(hasil.catatan)[bahasa])}\n${hasil.kepala.nomor}:${hasil.kepala.sidik}`);
  return hasil.utuh ? EXIT.ok : EXIT.integrity;
}

const wholeText = (n: number): Teks => ({
  id: `Rantai utuh: ${angka(n, 0, 'id')} catatan. Kepala rantai untuk disimpan di tempat lain:`,
  en: `The chain holds: ${angka(n, 0, 'en')} rows. Head of the chain, to be kept elsewhere:`,
});

const brokenText = (nomor: number, jenis: JenisRusak): Teks => ({
  id: `Rantai PUTUS pada catatan ${nomor}: ${CAUSES[jenis].id}. Jangan ubah basis data; simpan salinannya dan panggil auditor.`,
  en: `The chain is BROKEN at row ${nomor}: ${CAUSES[jenis].en}. Leave the database as it is, keep a copy and call the auditor.`,
});

const CAUSES: Readonly<Record<JenisRusak, Teks>> = {
  diubah: { id: 'isi atau segelnya diubah', en: 'its content or its seal was changed' },
  hilang: { id: 'catatan ini tidak ada lagi', en: 'this row is gone' },
  disisipkan: { id: 'catatan ini tidak berasal dari rantai', en: 'this row does not come from the chain' },
  urutan: { id: 'catatan di sini berasal dari tempat lain', en: 'the row that stands here belongs elsewhere' },
  terpotong: { id: 'ekor rantai dipotong mulai dari sini', en: 'the end of the chain is cut off from here on' },
  'kepala-lain': {
    id: 'rantai ini bukan rantai yang kepalanya dicatat; seluruhnya dapat sudah ditulis ulang',
    en: 'this is not the chain whose head was noted; all of it may have been written anew',
  },
};
