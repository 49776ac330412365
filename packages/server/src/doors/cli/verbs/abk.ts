import { indexPaket, type PaketIndex } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';
import { type AbkReport, abk, type FormasiLoad, type UnorLoad } from '@seimbang/core/workload';
import { EXIT, type ExitCode } from '../exit.ts';
import { angka, angkaAtau } from '../numbers.ts';
import { loadPaket, policyOption } from '../paket.ts';
import { type Column, table } from '../table.ts';
import type { Bahasa, Call, Verb } from '../verb.ts';

export const abkVerb: Verb = {
  name: 'abk',
  usage: 'PACKAGE [--formasi] [--policy FILE] [--json]',
  about: {
    id: 'Menghitung beban kerja, kebutuhan (FTE), rasio beban, dan keseimbangan dari paket data. Rasio 1,00 berarti penuh.',
    en: 'Computes workload, need (FTE), load ratio and balance of a data package. A ratio of 1.00 is a full load.',
  },
  words: [1, 1],
  options: {
    ...policyOption,
    formasi: {
      type: 'boolean',
      help: { id: 'satu baris per formasi, bukan per unit', en: 'one line per formasi instead of per unit' },
    },
  },
  examples: [
    ['seimbang abk samples/banyumanik', { id: 'beban setiap unit', en: 'load of every unit' }],
    [
      'seimbang abk data.xlsx --json > abk.json',
      { id: 'seluruh hasil untuk program lain', en: 'everything, for another program' },
    ],
  ],
  run: runAbk,
};

async function runAbk(call: Call): Promise<ExitCode> {
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  const index = indexPaket(loaded.value.paket);
  const report = abk(index);
  if (call.flag('json')) call.out.json({ ...report, issues: [...loaded.value.report.issues, ...report.issues] });
  else call.out.data(call.flag('formasi') ? formasiText(report, index, call) : unorText(report, index, call));
  return loaded.value.usable ? EXIT.ok : EXIT.data;
}

const kolomBeban: Readonly<Record<Bahasa, readonly Column[]>> = {
  id: [
    { title: 'Kebutuhan', right: true },
    { title: 'Pegawai', right: true },
    { title: 'Rasio', right: true },
    { title: 'Beban' },
  ],
  en: [
    { title: 'Need', right: true },
    { title: 'People', right: true },
    { title: 'Ratio', right: true },
    { title: 'Load' },
  ],
};

/** One block per tenth of a full load; the mark at 1.0 lets the eye compare. */
function bar(rasio: number | null): string {
  if (rasio === null) return '';
  const blocks = '█'.repeat(Math.min(30, Math.round(rasio * 10)));
  return blocks.length > 10 ? `${blocks.slice(0, 10)}│${blocks.slice(10)}` : `${blocks.padEnd(10)}│`;
}

function cells(load: UnorLoad | FormasiLoad, { bahasa }: Call): string[] {
  const none = { id: 'kosong', en: 'empty' }[bahasa];
  return [
    angka(load.need, 2, bahasa),
    angka(load.bezetting, 0, bahasa),
    angkaAtau(load.rasio, 2, bahasa, none),
    bar(load.rasio),
  ];
}

const byRatio = (a: { readonly rasio: number | null }, b: { readonly rasio: number | null }): number =>
  (b.rasio ?? Number.POSITIVE_INFINITY) - (a.rasio ?? Number.POSITIVE_INFINITY) || 0;

function unorText(report: AbkReport, index: PaketIndex, call: Call): string {
  const rows = [...report.unor]
    .filter((u) => u.need > 0 || u.bezetting > 0)
    .sort(byRatio)
    .map((u) => [index.unorById.get(u.unorId)?.nama ?? u.unorId, ...cells(u, call)]);
  const columns = [{ title: 'Unit' }, ...kolomBeban[call.bahasa]];
  return `${finding(report, index)[call.bahasa]}\n\n${table(columns, rows, call.out.paint)}\n\n${totals(report)[call.bahasa]}`;
}

function formasiText(report: AbkReport, index: PaketIndex, call: Call): string {
  const rows = [...report.formasi]
    .sort(byRatio)
    .map((f) => [
      index.unorById.get(f.unorId)?.nama ?? f.unorId,
      index.jabatanById.get(f.jabatanId)?.nama ?? f.jabatanId,
      ...cells(f, call),
    ]);
  const columns = [{ title: 'Unit' }, { title: 'Jabatan' }, ...kolomBeban[call.bahasa]];
  return `${table(columns, rows, call.out.paint)}\n\n${totals(report)[call.bahasa]}`;
}

/** What a reader should know first. */
function finding(report: AbkReport, index: PaketIndex): Teks {
  const drowning = report.unor.filter((u) => (u.rasio ?? 0) > 1.15).length;
  const kosong = report.formasi.filter((f) => f.bezetting === 0 && f.need > 0);
  const struktural = kosong.filter((f) => index.jabatanById.get(f.jabatanId)?.jenis === 'struktural').length;
  return {
    id: `${drowning} unit kewalahan (rasio di atas 1,15); ${kosong.length} formasi tanpa pegawai, ${struktural} di antaranya jabatan struktural.`,
    en: `${drowning} units are overwhelmed (ratio above 1.15); ${kosong.length} formasi have nobody, ${struktural} of them structural posts.`,
  };
}

function totals({ totals: t, balance: b, wkeMenit }: AbkReport): Teks {
  const line = (bahasa: Bahasa): Record<string, string> => ({
    need: angka(t.need, 2, bahasa),
    people: angka(t.bezetting, 0, bahasa),
    short: angka(t.shortage, 2, bahasa),
    surplus: angka(t.surplus, 2, bahasa),
    simpangan: angka(b.simpangan, 3, bahasa),
    wke: angka(wkeMenit, 0, bahasa),
  });
  const id = line('id');
  const en = line('en');
  return {
    id: `Kebutuhan ${id.need} FTE, pegawai ${id.people}; kekurangan ${id.short}, kelebihan ${id.surplus} (tidak saling menutup).\nSimpangan rasio ${id.simpangan}; ${b.over} orang di atas 1,15, ${b.under} di bawah 0,85; ${b.empty} formasi kosong. Waktu kerja efektif ${id.wke} menit per tahun.`,
    en: `Need ${en.need} FTE, people ${en.people}; shortage ${en.short}, surplus ${en.surplus} (they do not cancel out).\nDeviation of ratios ${en.simpangan}; ${b.over} people above 1.15, ${b.under} below 0.85; ${b.empty} empty formasi. Effective working time ${en.wke} minutes a year.`,
  };
}
