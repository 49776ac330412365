import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { indexPaket, type Issue, type PaketIndex } from '@seimbang/core/domain';
import type { Sha256 } from '@seimbang/core/kernel';
import { type ReplayReport, replayTrade, trade, type TradeResult } from '@seimbang/core/willingness';
import { EXIT, type ExitCode } from '../exit.ts';
import { fileFailure } from '../files.ts';
import { issueLine } from '../issues.ts';
import { loadPaket, type Loaded, policyOption, readDocument } from '../paket.ts';
import { table } from '../table.ts';
import { tradeText } from '../trade-text.ts';
import { trustedPlan } from '../trusted-plan.ts';
import type { Call, Verb } from '../verb.ts';

export const tradeVerb: Verb = {
  name: 'trade',
  usage:
    'PACKAGE PLAN [--unit-totals] [--trace FILE] [--policy FILE] [--skip-bad-rows] [--json] | --replay FILE [--json]',
  about: {
    id: 'Rencana-lalu-Tukar: mulai dari rencana (yang tidak membaca minat), orang bertukar tempat menurut minat.csv dalam batas yang hanya mendekatkan setiap formasi ke sasarannya. Tidak ada yang berakhir di bawah penempatan rencana, dan minat yang tidak jujur tidak pernah menguntungkan. Keluar 9 bila rencana bukan dari paket ini.',
    en: 'Plan, then trade: from the plan (which reads no wishes) people trade places by minat.csv, within limits that only bring every formasi nearer to its target. Nobody ends below the plan, and no dishonest wish ever pays. Exits 9 when the plan is not of this package.',
  },
  words: [0, 2],
  options: {
    'unit-totals': {
      type: 'boolean',
      help: {
        id: 'batasi juga jumlah orang setiap unor beserta bawahannya',
        en: 'limit the heads of every unor with all below it too',
      },
    },
    trace: {
      type: 'string',
      value: 'FILE',
      help: {
        id: 'tulis jejak tanpa nama: siapa menunjuk ke mana, putaran demi putaran',
        en: 'write the pseudonymous trace: who pointed where, round by round',
      },
    },
    replay: {
      type: 'string',
      value: 'FILE',
      help: {
        id: 'jalankan ulang sebuah jejak tanpa paket; keluar 9 bila berbeda',
        en: 'run a trace again without a package; exits 9 when it differs',
      },
    },
    ...policyOption,
    'skip-bad-rows': {
      type: 'boolean',
      help: { id: 'tukar dari baris yang baik saja', en: 'trade on the good rows alone' },
    },
  },
  examples: [
    ['seimbang trade samples/banyumanik rencana.json', { id: 'tukar menurut minat.csv', en: 'trade by minat.csv' }],
    [
      'seimbang trade data rencana.json --trace jejak.json --json',
      { id: 'dengan jejak yang boleh diterbitkan', en: 'with a trace that may be published' },
    ],
    ['seimbang trade --replay jejak.json', { id: 'periksa jejak orang lain', en: "check somebody else's trace" }],
  ],
  run: runTrade,
};

async function runTrade(call: Call): Promise<ExitCode> {
  const replay = call.text('replay');
  if (call.words.length !== (replay === undefined ? 2 : 0)) {
    call.out.error({
      id: 'sebutkan PACKAGE dan PLAN, atau hanya --replay FILE.',
      en: 'name PACKAGE and PLAN, or --replay FILE alone.',
    });
    return EXIT.usage;
  }
  if (replay !== undefined) return runReplay(call, replay);
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  if (!isUsableForTrade(loaded.value) && !call.flag('skip-bad-rows')) {
    call.out.error({
      id: 'ada baris di luar minat.csv yang tidak terbaca; pertukaran tidak dijalankan dari data yang tidak lengkap. Perbaiki, atau tambahkan --skip-bad-rows.',
      en: 'some rows outside minat.csv could not be read; nothing is traded on incomplete data. Repair them, or add --skip-bad-rows.',
    });
    return EXIT.data;
  }
  const index = indexPaket(loaded.value.paket);
  const rencana = await trustedPlan(call, index, call.words[1] ?? '', {
    id: 'rencana ini tidak ditukar',
    en: 'this plan is not traded',
  });
  if (!rencana.ok) return rencana.error;
  const traded = trade(index, rencana.value, { digest, unitTotals: call.flag('unit-totals') });
  if (!traded.ok) {
    call.out.error(traded.error.message);
    return traded.error.code === 'rencana-tidak-terpenuhi' ? EXIT.infeasible : EXIT.integrity;
  }
  return deliver(call, index, loaded.value, traded.value);
}

/** A wish that cannot be read costs that wish alone; anything else might be somebody's post. */
const isUsableForTrade = ({ usable, report }: Loaded): boolean =>
  usable || report.issues.every((i) => i.severity !== 'error' || i.file.startsWith('minat'));

/** SHA-256 of this machine, in the shape that the core asks for. */
function digest(): Sha256 {
  const hash = createHash('sha256');
  return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}

async function deliver(call: Call, index: PaketIndex, { report }: Loaded, traded: TradeResult): Promise<ExitCode> {
  const { published, ...result } = traded;
  const target = call.text('trace');
  if (target !== undefined) {
    try {
      await writeFile(target, `${JSON.stringify(published)}\n`);
    } catch (cause) {
      return fileFailure(call, target, cause);
    }
  }
  const unread = report.issues.filter((i) => i.file.startsWith('minat') && i.severity !== 'info');
  if (call.flag('json')) call.out.json({ ...result, issues: [...unread, ...result.issues] });
  else {
    tellIssues(call, result.issues);
    call.out.data(tradeText(traded, index, call));
  }
  return EXIT.ok;
}

/** How many wishes that cannot count are named on stderr; the JSON has them all. */
const SHOWN = 10;

function tellIssues({ out }: Call, issues: readonly Issue[]): void {
  for (const issue of issues.slice(0, SHOWN)) out.note(issueLine(issue));
  const rest = issues.length - SHOWN;
  if (rest > 0) out.note({ id: `... dan ${rest} minat lain: --json`, en: `... and ${rest} more wishes: --json` });
}

async function runReplay(call: Call, path: string): Promise<ExitCode> {
  const document = await readDocument(call, path);
  if (!document.ok) return document.error;
  const report = replayTrade(document.value, digest);
  if (call.flag('json')) call.out.json(report);
  else call.out.data(replayText(report, call));
  return report.ok ? EXIT.ok : EXIT.integrity;
}

function replayText({ ok, checks }: ReplayReport, { bahasa, out: { paint } }: Call): string {
  const headings = bahasa === 'id' ? ['', 'Pemeriksaan', 'Temuan'] : ['', 'Check', 'Finding'];
  const rows = checks.map((c) => [c.ok ? '✓' : '✗', c.name, c.detail[bahasa]]);
  const good = bahasa === 'id' ? 'Jejak ini benar.' : 'This trace is right.';
  const bad = bahasa === 'id' ? 'Jejak ini DITOLAK.' : 'This trace is REFUSED.';
  return [
    table(
      headings.map((title) => ({ title })),
      rows,
      paint,
    ),
    '',
    ok ? paint.good(good) : paint.bad(bad),
  ].join('\n');
}
