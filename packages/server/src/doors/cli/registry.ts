import type { Teks } from '@seimbang/core/kernel';
import type { Verb } from './verb.ts';

interface Entry {
  readonly name: string;
  readonly summary: Teks;
  /** Computes for long without a pause: runs in a thread, so that Ctrl-C is heard. */
  readonly long?: true;
  /** The main thread takes the fingerprint of its package meanwhile. */
  readonly hashes?: true;
  readonly load: () => Promise<Verb>;
}

/** Every verb with its one-line summary. A verb is loaded only when it is called, so that `abk` never waits for the web server. */
export const registry: readonly Entry[] = [
  {
    name: 'init',
    summary: {
      id: 'siapkan direktori data, kosong atau dengan demo',
      en: 'make a data directory, empty or with the demo',
    },
    load: async () => (await import('./verbs/init.ts')).init,
  },
  {
    name: 'serve',
    summary: { id: 'jalankan aplikasi web dan API', en: 'run the web app and the API' },
    load: async () => (await import('./verbs/serve.ts')).serve,
  },
  {
    name: 'import',
    summary: {
      id: 'masukkan berkas apa pun yang didukung ke basis data',
      en: 'bring any supported file into the database',
    },
    load: async () => (await import('./verbs/import.ts')).importVerb,
  },
  {
    name: 'export',
    summary: { id: 'tulis seluruh basis data sebagai paket data', en: 'write the whole database as a data package' },
    load: async () => (await import('./verbs/export.ts')).exportVerb,
  },
  {
    name: 'check',
    summary: { id: 'periksa paket data dan mutunya', en: 'check a data package and its quality' },
    load: async () => (await import('./verbs/check.ts')).check,
  },
  {
    name: 'abk',
    summary: { id: 'hitung beban kerja dan keseimbangannya', en: 'compute the workload and its balance' },
    load: async () => (await import('./verbs/abk.ts')).abkVerb,
  },
  {
    name: 'eligibility',
    summary: { id: 'tanyakan setiap aturan tentang satu pindahan', en: 'ask every rule about one move' },
    load: async () => (await import('./verbs/eligibility.ts')).eligibility,
  },
  {
    name: 'plan',
    long: true,
    hashes: true,
    summary: { id: 'cari rencana mutasi terbaik beserta buktinya', en: 'find the best plan, with its proof' },
    load: async () => (await import('./verbs/plan.ts')).planVerb,
  },
  {
    name: 'curve',
    long: true,
    summary: { id: 'keseimbangan terhadap jumlah pindahan', en: 'balance against the number of moves' },
    load: async () => (await import('./verbs/curve.ts')).curveVerb,
  },
  {
    name: 'explain',
    long: true,
    summary: {
      id: 'mengapa seseorang pindah, tetap, atau tidak ke sana',
      en: 'why somebody moves, stays, or does not go there',
    },
    load: async () => (await import('./verbs/explain.ts')).explain,
  },
  {
    name: 'verify',
    summary: { id: 'periksa rencana secara mandiri', en: 'check a plan independently' },
    load: async () => (await import('./verbs/verify.ts')).verify,
  },
  {
    name: 'audit',
    summary: { id: 'periksa atau salin jejak audit', en: 'check or copy the audit' },
    load: async () => (await import('./verbs/audit.ts')).audit,
  },
  {
    name: 'trade',
    summary: {
      id: 'tukar penempatan menurut minat, sesudah rencana',
      en: 'trade placements by wishes, after the plan',
    },
    load: async () => (await import('./verbs/trade.ts')).tradeVerb,
  },
  {
    name: 'rotation',
    long: true,
    summary: {
      id: 'kalender rotasi yang menjaga setiap unit tetap berjalan',
      en: 'a rotation calendar that keeps every unit running',
    },
    load: async () => (await import('./verbs/rotation.ts')).rotationVerb,
  },
  {
    name: 'forecast',
    summary: { id: 'ramalkan deret, dengan selang 80 %', en: 'forecast series, with an 80 % interval' },
    load: async () => (await import('./verbs/forecast.ts')).forecastVerb,
  },
  {
    name: 'surge',
    long: true,
    summary: {
      id: 'kekurangan per hari dan penugasan sementara',
      en: 'shortage per day and temporary assignments',
    },
    load: async () => (await import('./verbs/surge.ts')).surgeVerb,
  },
  {
    name: 'evaluate',
    summary: { id: 'nilai pengaruh bantuan atau mutasi', en: 'judge what help or moves changed' },
    load: async () => (await import('./verbs/evaluate.ts')).evaluateVerb,
  },
  {
    name: 'user',
    summary: { id: 'kelola akun dan perannya', en: 'manage accounts and their roles' },
    load: async () => (await import('./verbs/user.ts')).user,
  },
  {
    name: 'generate',
    summary: { id: 'buat paket data rekaan', en: 'make a fictional data package' },
    load: async () => (await import('./verbs/generate.ts')).generateVerb,
  },
  {
    name: 'bench',
    summary: { id: 'jalankan pengukuran kecepatan', en: 'run the benchmarks' },
    load: async () => (await import('./verbs/bench.ts')).bench,
  },
];
