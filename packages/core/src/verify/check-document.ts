import type { Keadaan, PaketIndex, Rencana } from '../domain/index.ts';
import { canonicalHash, type Teks } from '../kernel/index.ts';
import type { Judge } from '../regulation/index.ts';
import type { Cells } from './cells.ts';
import type { Plan } from './plan.ts';
import { checkOf, teks, type VerifyCheck } from './report.ts';
import { stateOf } from './state.ts';

/** The plan was made from this package: hash over everything the planner reads, wishes (minat) left out. */
export function checkInputHash(index: PaketIndex, rencana: Rencana): VerifyCheck {
  const { minat: _unread, ...read } = index.paket;
  const same = canonicalHash(read) === rencana.inputHash;
  return checkOf(
    'input-hash',
    same ? [] : [teks('Rencana dibuat dari paket data lain.', 'The plan was made from another data package.')],
    teks('Rencana dibuat dari paket data ini.', 'The plan was made from this data package.'),
  );
}

/** The document is as it was when it was made; `document` is the untrusted value with all its keys. */
export function checkPlanHash(document: object, rencana: Rencana): VerifyCheck {
  const { planHash: _itself, ...rest } = document as Record<string, unknown>;
  const same = canonicalHash(rest) === rencana.planHash;
  return checkOf(
    'plan-hash',
    same ? [] : [teks('Isi rencana berubah setelah dibuat.', 'The plan was changed after it was made.')],
    teks('Isi rencana cocok dengan sidiknya.', 'The plan matches its own hash.'),
  );
}

/** Before and after, recomputed; doubles may differ in the last digits because sums run in another order. */
export function checkState(index: PaketIndex, plan: Plan, cells: Cells): VerifyCheck {
  const before = differences('before', stateOf(index, cells, cells.present, new Map()), plan.rencana.before);
  const after = differences('after', stateOf(index, cells, plan.after, plan.byPegawai), plan.rencana.after);
  return checkOf(
    'state',
    [...before, ...after],
    teks('Keadaan sebelum dan sesudah dihitung ulang dan cocok.', 'Before and after are recounted and agree.'),
  );
}

const TOLERANCE = 1e-9;

function differences(when: 'before' | 'after', own: Keadaan, stated: Keadaan): Teks[] {
  const flat = ({ competence, ...rest }: Keadaan): Record<string, number | null> => ({ ...rest, ...competence });
  const theirs = flat(stated);
  return Object.entries(flat(own)).flatMap(([key, value]) => {
    const other = theirs[key] ?? null;
    if (close(value, other)) return [];
    const name = when === 'before' ? 'sebelum' : 'sesudah';
    return [
      teks(
        `Keadaan ${name}, ${key}: tertulis ${other}, hasil hitung ulang ${value}.`,
        `State ${when}, ${key}: stated ${other}, recounted ${value}.`,
      ),
    ];
  });
}

const close = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

/** The rules the plan claims to have passed are the ones that ran here, and its lottery seed is the committed one. */
export function checkRulesListed(index: PaketIndex, rencana: Rencana, judge: Judge): VerifyCheck {
  const problems: Teks[] = [];
  const sameList = (a: readonly string[], b: readonly string[]): boolean =>
    [...a].sort().join() === [...b].sort().join();
  if (
    !sameList(rencana.rulesChecked, judge.rulesChecked) ||
    !sameList(rencana.rulesNotChecked, judge.rulesNotChecked)
  ) {
    problems.push(
      teks('Daftar aturan berbeda dari yang diperiksa di sini.', 'The list of rules differs from those checked here.'),
    );
  }
  if (rencana.seed !== index.paket.kebijakan.benih) {
    problems.push(
      teks('Benih undian bukan yang ditetapkan kebijakan.', 'The lottery seed is not the one of the policy.'),
    );
  }
  const missing = judge.rulesNotChecked.length;
  return checkOf(
    'rules-listed',
    problems,
    teks(
      `Daftar aturan cocok; ${missing} aturan katalog belum diperiksa oleh siapa pun.`,
      `The list of rules agrees; ${missing} rules of the catalogue are not checked by anybody yet.`,
    ),
  );
}

/** A plan that leans on a confirmed stand-in says so, in `simulasi` and among its assumptions. */
export function checkSimulasi(rencana: Rencana, judge: Judge): VerifyCheck {
  const confirmed = judge.assumptions.filter((a) => a.confirmed);
  const problems: Teks[] = [];
  if (confirmed.length > 0 && !rencana.simulasi) {
    problems.push(
      teks(
        'Rencana memakai anggapan tetapi tidak ditandai simulasi.',
        'The plan rests on assumptions but is not marked simulasi.',
      ),
    );
  }
  for (const a of judge.assumptions) {
    const stated = rencana.assumptions.find((s) => s.code === a.code);
    if (stated?.pegawai === a.pegawai && stated.confirmed === a.confirmed) continue;
    problems.push(
      teks(`Anggapan "${a.code}" tidak disebut dengan benar.`, `The assumption "${a.code}" is not stated correctly.`),
    );
  }
  return checkOf(
    'simulasi',
    problems,
    confirmed.length > 0
      ? teks('Ditandai simulasi karena memakai anggapan.', 'Marked simulasi because it rests on assumptions.')
      : teks('Tidak memakai anggapan pengganti data.', 'No assumption stands in for a datum.'),
  );
}
