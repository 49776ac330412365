import { arahOf, type Kunci, type PaketIndex, type Sel } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { Judge } from '../regulation/index.ts';
import type { Cells } from './cells.ts';
import { type Choices, isOpenVerdict } from './choices.ts';
import type { Plan, ReadMove } from './plan.ts';
import { checkOf, teks, type VerifyCheck } from './report.ts';

/** Every move asked again of the rules; a refusal names the rules that say no. */
export function checkRules(plan: Plan, judge: Judge): VerifyCheck {
  const problems = plan.moves.flatMap((m) => {
    if (isOpenVerdict(judge.verdict(m.pegawai, m.to))) return [];
    const rules = judge.judge(m.pegawai, m.to).rules.filter((r) => !isOpenVerdict(r.verdict));
    const ids = rules.map((r) => r.id).join(', ');
    const first = rules[0]?.message;
    return [
      teks(
        `Perpindahan pegawai "${m.document.pegawaiId}" tidak dibolehkan (${ids}): ${first?.id ?? ''}`,
        `The move of pegawai "${m.document.pegawaiId}" is not allowed (${ids}): ${first?.en ?? ''}`,
      ),
    ];
  });
  const n = plan.moves.length;
  const rules = judge.rulesChecked.length;
  return checkOf(
    'rules',
    problems,
    teks(
      `${n} perpindahan lulus ${rules} aturan yang diperiksa.`,
      `${n} moves pass the ${rules} rules that are checked.`,
    ),
  );
}

/** Locks of the analyst, read without the rules, and people who may not stay. */
export function checkLocks(index: PaketIndex, plan: Plan, choices: Choices, judge: Judge): VerifyCheck {
  const moved = plan.moves.flatMap((m) => {
    const lock = brokenLock(index.kunciByPegawai.get(m.pegawai.pegawaiId) ?? [], m.to);
    return lock ? [broken(m, lock)] : [];
  });
  const stayed = choices.people
    .filter((p) => !plan.byPegawai.has(p.pegawaiId) && !judge.mayStay(p))
    .map((p) =>
      teks(
        `Pegawai "${p.pegawaiId}" wajib pindah, tetapi rencana membiarkannya tetap.`,
        `Pegawai "${p.pegawaiId}" must move, but the plan leaves the person in place.`,
      ),
    );
  return checkOf('locks', [...moved, ...stayed], teks('Semua kunci dipatuhi.', 'All locks are kept.'));
}

const matches = (k: Kunci, to: Sel): boolean =>
  (k.unorId === null || k.unorId === to.unor.unorId) && (k.jabatanId === null || k.jabatanId === to.jabatan.jabatanId);

/** `tetap` bars every move, `larang` the matching ones; of several `wajib` one must match. */
function brokenLock(locks: readonly Kunci[], to: Sel): Kunci | null {
  const barred = locks.find((k) => k.tindakan === 'tetap' || (k.tindakan === 'larang' && matches(k, to)));
  const wajib = locks.filter((k) => k.tindakan === 'wajib');
  return barred ?? (wajib.some((k) => matches(k, to)) ? null : (wajib[0] ?? null));
}

const broken = (m: ReadMove, k: Kunci): Teks =>
  teks(
    `Perpindahan pegawai "${m.document.pegawaiId}" melanggar kunci "${k.tindakan}".`,
    `The move of pegawai "${m.document.pegawaiId}" breaks the lock "${k.tindakan}".`,
  );

/** Floors and ceilings of every place after the plan. */
export function checkCounts(index: PaketIndex, plan: Plan, cells: Cells): VerifyCheck {
  const problems = index.sel.flatMap((sel) => {
    const n = plan.after[sel.indeks] as number;
    const low = cells.floor[sel.indeks] as number;
    const high = Math.max(cells.ceiling[sel.indeks] as number, 0);
    if (n >= low && n <= high) return [];
    const { jabatanId } = sel.jabatan;
    const { unorId } = sel.unor;
    const limit = n < low ? low : high;
    return [
      teks(
        `"${jabatanId}" di "${unorId}" berakhir dengan ${n} pegawai penuh waktu; batasnya ${n < low ? 'paling sedikit' : 'paling banyak'} ${limit}.`,
        `"${jabatanId}" in "${unorId}" ends with ${n} full-time people; the limit is ${n < low ? 'at least' : 'at most'} ${limit}.`,
      ),
    ];
  });
  return checkOf(
    'counts',
    problems,
    teks(
      'Semua batas minimum, kritis dan satu pemangku dipatuhi.',
      'All floors, critical counters and single-holder posts are kept.',
    ),
  );
}

/** `keluarMaksimumPerUnor`: of the active people of a unor at most this share, rounded up, may leave it. */
export function checkLeavers(index: PaketIndex, plan: Plan): VerifyCheck {
  const share = index.paket.kebijakan.batas.keluarMaksimumPerUnor;
  if (share === null) return checkOf('leavers', [], teks('Kebijakan tidak membatasi.', 'The policy sets no limit.'));
  const staff = new Map<string, number>();
  const leavers = new Map<string, number>();
  for (const sel of index.sel) add(staff, sel.unor.unorId, sel.pemangku.length);
  for (const m of plan.moves) if (m.from.unor !== m.to.unor) add(leavers, m.from.unor.unorId, 1);
  const problems = Array.from(leavers).flatMap(([unorId, n]) => {
    const most = Math.ceil(share * (staff.get(unorId) ?? 0));
    if (n <= most) return [];
    return [
      teks(
        `${n} pegawai keluar dari "${unorId}"; kebijakan membatasi ${most}.`,
        `${n} people leave "${unorId}"; the policy allows ${most}.`,
      ),
    ];
  });
  return checkOf(
    'leavers',
    problems,
    teks('Batas pegawai keluar per unor dipatuhi.', 'The limit of leavers per unor is kept.'),
  );
}

const add = (map: Map<string, number>, key: string, n: number): void => void map.set(key, (map.get(key) ?? 0) + n);

/** A promosi is called promosi, everything else mutasi. */
export function checkKinds(plan: Plan): VerifyCheck {
  const problems = plan.moves.flatMap((m) => {
    const kind = arahOf(m.from.jabatan, m.to.jabatan) === 'promosi' ? 'promosi' : 'mutasi';
    if (m.document.kind === kind) return [];
    return [
      teks(
        `Perpindahan pegawai "${m.document.pegawaiId}" adalah ${kind}, tertulis ${m.document.kind}.`,
        `The move of pegawai "${m.document.pegawaiId}" is a ${kind}, the plan says ${m.document.kind}.`,
      ),
    ];
  });
  return checkOf('kinds', problems, teks('Jenis setiap perpindahan benar.', 'The kind of every move is right.'));
}

/**
 * The budget K of the document holds, and with it the policy's `maksimumMutasi`, unless the caller states another authorised budget
 * (`plan --max-moves` above the policy is the analyst's act: the verifier must be told of it, it never believes the document).
 */
export function checkBudget(index: PaketIndex, plan: Plan, authorised: number | null | undefined): VerifyCheck {
  const n = plan.rencana.moves.length;
  const limits = [plan.rencana.maxMoves, authorised === undefined ? index.paket.kebijakan.maksimumMutasi : authorised];
  const problems = limits.flatMap((limit) =>
    limit === null || n <= limit
      ? []
      : [teks(`${n} perpindahan melebihi batas ${limit}.`, `${n} moves exceed the budget of ${limit}.`)],
  );
  const stated = plan.rencana.maxMoves;
  return checkOf(
    'budget',
    problems,
    stated === null
      ? teks(`${n} perpindahan, tanpa batas.`, `${n} moves, no budget.`)
      : teks(`${n} perpindahan dari batas ${stated}.`, `${n} moves of a budget of ${stated}.`),
  );
}
