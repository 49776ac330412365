import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon, type IconName } from './icon.tsx';
import { pesan } from './pesan.ts';

export type RuleState = 'allowed' | 'forbidden' | 'needs-consent' | 'unknown' | 'remark';

const LOOK: Readonly<
  Record<
    RuleState,
    {
      icon: IconName;
      ink: string;
      word: 'ruleAllowed' | 'ruleForbidden' | 'ruleConsent' | 'ruleUnknown' | 'ruleRemark';
    }
  >
> = {
  allowed: { icon: 'check', ink: 'text-success', word: 'ruleAllowed' },
  forbidden: { icon: 'forbid', ink: 'text-danger', word: 'ruleForbidden' },
  'needs-consent': { icon: 'consent', ink: 'text-warning', word: 'ruleConsent' },
  unknown: { icon: 'question', ink: 'text-warning', word: 'ruleUnknown' },
  remark: { icon: 'info', ink: 'text-ink-soft', word: 'ruleRemark' },
};

interface RuleLineProps {
  readonly state: RuleState;
  readonly sentence: ReactNode;
  /** Id and article: `EL-05 · PermenPANRB 6/2022 pasal 190`. */
  readonly article: string;
  readonly remedy?: ReactNode;
}

/** What one rule says: mark, sentence, article, and what would change it. */
export function RuleLine({ state, sentence, article, remedy }: RuleLineProps): ReactNode {
  const t = usePesan(pesan);
  const look = LOOK[state];
  return (
    <li className="flex gap-3 py-2">
      <span className={`mt-0.5 ${look.ink}`}>
        <Icon name={look.icon} />
      </span>
      <span className="min-w-0">
        <span className={`font-semibold ${look.ink}`}>{t(look.word)}. </span>
        <span className="wrap-anywhere">{sentence}</span>
        {remedy ? <span className="mt-1 block wrap-anywhere">{remedy}</span> : null}
        <span className="block text-sm text-ink-soft wrap-anywhere">{article}</span>
      </span>
    </li>
  );
}
