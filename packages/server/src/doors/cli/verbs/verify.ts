import { indexPaket } from '@seimbang/core/domain';
import { type VerifyReport, verifyRencana } from '@seimbang/core/verify';
import { EXIT, type ExitCode } from '../exit.ts';
import { angkaAtau } from '../numbers.ts';
import { loadPaket, policyOption, readDocument } from '../paket.ts';
import { table } from '../table.ts';
import type { Call, Verb } from '../verb.ts';

export const verify: Verb = {
  name: 'verify',
  usage: 'PACKAGE PLAN [--max-moves K] [--policy FILE] [--json]',
  about: {
    id: 'Memeriksa rencana terhadap paket data tanpa mempercayai apa pun di dalamnya: aturan, hitungan, jarak, poin, dan batas bawah dihitung ulang. Keluar 0 hanya bila semuanya benar, 9 bila ditolak.',
    en: 'Checks a plan against the data package and trusts nothing in it: rules, counts, distances, points and bound are computed again. Exits 0 only if everything holds, 9 if it is refused.',
  },
  words: [2, 2],
  options: {
    ...policyOption,
    'max-moves': {
      type: 'string',
      value: 'K',
      help: {
        id: 'anggaran yang disahkan (bawaan: kebijakan)',
        en: 'the budget that was authorised (default: policy)',
      },
    },
  },
  examples: [
    ['seimbang verify samples/banyumanik rencana.json', { id: 'periksa rencana', en: 'check a plan' }],
    ['seimbang verify data rencana.json --json | jq .ok', { id: 'jawaban untuk skrip', en: 'the answer for a script' }],
  ],
  run: runVerify,
};

async function runVerify(call: Call): Promise<ExitCode> {
  const { out } = call;
  const budget = call.text('max-moves');
  if (budget !== undefined && !/^\d+$/.test(budget)) {
    out.error({
      id: '--max-moves harus bilangan bulat 0 atau lebih.',
      en: '--max-moves must be a whole number, 0 or more.',
    });
    return EXIT.usage;
  }
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  const document = await readDocument(call, call.words[1] ?? '');
  if (!document.ok) return document.error;
  const options = budget === undefined ? {} : { maxMoves: Number(budget) };
  const report = verifyRencana(indexPaket(loaded.value.paket), document.value, options);
  if (call.flag('json')) out.json(report);
  else out.data(reportText(report, call));
  return report.ok ? EXIT.ok : EXIT.integrity;
}

function reportText(report: VerifyReport, { bahasa, out }: Call): string {
  const { paint } = out;
  const headings = bahasa === 'id' ? ['', 'Pemeriksaan', 'Temuan'] : ['', 'Check', 'Finding'];
  const columns = headings.map((title) => ({ title }));
  const rows = report.checks.map((c) => [c.ok ? '✓' : '✗', c.name, c.detail[bahasa]]);
  const n = (x: number | null): string => angkaAtau(x, 0, bahasa);
  const figures =
    bahasa === 'id'
      ? `Objektif ${n(report.objective)} poin, batas bawah ${n(report.bound)}, celah ${n(report.gap)}.`
      : `Objective ${n(report.objective)} points, bound ${n(report.bound)}, gap ${n(report.gap)}.`;
  const highs = bahasa === 'id' ? ' Sisanya bertumpu pada HiGHS.' : ' The rest relies on HiGHS.';
  return [
    table(columns, rows, paint),
    '',
    `${figures}${report.restsOnHighs ? highs : ''}`,
    conclusion(report.ok, bahasa, paint),
  ].join('\n');
}

function conclusion(holds: boolean, bahasa: Call['bahasa'], paint: Call['out']['paint']): string {
  if (holds)
    return paint.good(bahasa === 'id' ? 'Rencana ini lolos semua pemeriksaan.' : 'This plan passes every check.');
  return paint.bad(bahasa === 'id' ? 'Rencana ini DITOLAK.' : 'This plan is REFUSED.');
}
