import type { Teks } from '../kernel/index.ts';

/** One thing that was checked. `detail` says what was found, in both languages, also when it holds. */
export interface VerifyCheck {
  readonly name: VerifyName;
  readonly ok: boolean;
  readonly detail: Teks;
}

export type VerifyName =
  | 'document'
  | 'input-hash'
  | 'plan-hash'
  | 'people'
  | 'places'
  | 'rules'
  | 'locks'
  | 'counts'
  | 'leavers'
  | 'budget'
  | 'kinds'
  | 'points'
  | 'gerbong'
  | 'objective'
  | 'state'
  | 'rules-listed'
  | 'simulasi'
  | 'prices'
  | 'branches'
  | 'bound'
  | 'status';

export interface VerifyReport {
  /** True only when every check holds. */
  readonly ok: boolean;
  readonly checks: readonly VerifyCheck[];
  /** Recomputed from the package and the moves, whole points; null when the document could not be read. */
  readonly objective: number | null;
  /** Rebuilt from prices and branches, whole points; null when they prove nothing. */
  readonly bound: number | null;
  /** objective - bound, both recomputed. */
  readonly gap: number | null;
  /** The plan leans on HiGHS where our own bound does not reach: it is never called proven by us. */
  readonly restsOnHighs: boolean;
}

/** A finding in both languages. */
export const teks = (id: string, en: string): Teks => ({ id, en });

const SHOWN = 5;

/** A check that holds when there are no problems; otherwise its detail lists the first five and counts the rest. */
export function checkOf(name: VerifyName, problems: readonly Teks[], whenOk: Teks): VerifyCheck {
  if (problems.length === 0) return { name, ok: true, detail: whenOk };
  const rest = problems.length - SHOWN;
  const join = (lang: 'id' | 'en', more: string): string =>
    problems
      .slice(0, SHOWN)
      .map((p) => p[lang])
      .join(' ') + (rest > 0 ? ` ${more}` : '');
  return {
    name,
    ok: false,
    detail: teks(join('id', `Dan ${rest} temuan lain.`), join('en', `And ${rest} more findings.`)),
  };
}
