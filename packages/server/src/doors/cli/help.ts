import type { Teks } from '@seimbang/core/kernel';
import { EXIT } from './exit.ts';
import { type Bahasa, umum, type Verb } from './verb.ts';

const judul = {
  pakai: { id: 'Pemakaian', en: 'Usage' },
  perintah: { id: 'Perintah', en: 'Verbs' },
  opsi: { id: 'Opsi', en: 'Options' },
  contoh: { id: 'Contoh', en: 'Examples' },
  kode: { id: 'Kode keluar', en: 'Exit codes' },
} as const satisfies Record<string, Teks>;

const kode: readonly (readonly [number, Teks])[] = [
  [EXIT.ok, { id: 'berhasil', en: 'ok' }],
  [EXIT.failure, { id: 'gagal', en: 'failure' }],
  [EXIT.usage, { id: 'salah pemakaian', en: 'usage' }],
  [EXIT.notFound, { id: 'tidak ditemukan', en: 'not found' }],
  [EXIT.data, { id: 'data mengandung kesalahan', en: 'data errors' }],
  [EXIT.infeasible, { id: 'tidak ada rencana yang memenuhi', en: 'infeasible' }],
  [EXIT.unproven, { id: 'rencana belum terbukti optimal', en: 'a plan that is not proven' }],
  [
    EXIT.conflict,
    { id: 'bentrok (juga: direktori data sedang dipakai)', en: 'conflict (also: data directory in use)' },
  ],
  [EXIT.notAllowed, { id: 'tidak diizinkan', en: 'not allowed' }],
  [EXIT.integrity, { id: 'keutuhan gagal (juga: verify menolak)', en: 'integrity failure (also: verify refuses)' }],
  [EXIT.tryAgain, { id: 'coba lagi nanti', en: 'try again later' }],
  [EXIT.interrupted, { id: 'dihentikan; hasil terbaik disimpan', en: 'interrupted; the best so far is kept' }],
];

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

/** Help of one verb. */
export function verbHelp(verb: Verb, bahasa: Bahasa): string {
  const options = Object.entries({ ...verb.options, ...umum }).map(
    ([name, o]) =>
      [`${name === 'help' ? '-h, ' : ''}--${name}${o.value ? ` ${o.value}` : ''}`, o.help[bahasa]] as const,
  );
  return [
    `${judul.pakai[bahasa]}: seimbang ${verb.name} ${verb.usage}`.trimEnd(),
    '',
    verb.about[bahasa],
    '',
    `${judul.opsi[bahasa]}:`,
    columns(options),
    '',
    `${judul.contoh[bahasa]}:`,
    ...verb.examples.map(([command, about]) => `  # ${about[bahasa]}\n  ${command}`),
  ].join('\n');
}

/** Help of the program: every verb in one line, and what the exit codes mean. */
export function mainHelp(verbs: readonly { readonly name: string; readonly summary: Teks }[], bahasa: Bahasa): string {
  const about = {
    id: 'Seimbang: rencana mutasi ASN yang seimbang, taat aturan, dijelaskan, dan dibuktikan.',
    en: 'Seimbang: transfer plans for civil servants that are balanced, lawful, explained and proven.',
  };
  const more = { id: 'Rincian: seimbang PERINTAH --help', en: 'More: seimbang VERB --help' };
  return [
    about[bahasa],
    '',
    `${judul.pakai[bahasa]}: seimbang ${bahasa === 'id' ? 'PERINTAH' : 'VERB'} [...]`,
    '',
    `${judul.perintah[bahasa]}:`,
    columns(verbs.map((v) => [v.name, v.summary[bahasa]] as const)),
    '',
    more[bahasa],
    '',
    `${judul.contoh[bahasa]}:`,
    '  seimbang generate --scale kecamatan --out contoh',
    '  seimbang abk contoh',
    '  seimbang plan contoh --max-moves 10 --out rencana.json',
    '  seimbang verify contoh rencana.json',
    '',
    `${judul.kode[bahasa]}:`,
    columns(kode.map(([n, t]) => [String(n), t[bahasa]] as const)),
  ].join('\n');
}
