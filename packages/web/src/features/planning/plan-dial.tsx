import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { LockList } from './lock-list.tsx';
import { withoutLock } from './lock-text.ts';
import { Section } from '../../ui/index.ts';
import { KurvaDial } from './kurva-dial.tsx';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';

/** Long enough to pass over several steps of a key, short enough to feel direct. */
const SETTLE_MS = 500;

/** The curve with the handle at this plan; moving it computes the plan again. */
export function PlanDial(): ReactNode {
  const t = usePesan(pesan);
  const { plan, locks, names, edit } = usePlan();
  const kurva = useApi('skenarioKurva', { params: { id: plan.skenarioId } });
  const [value, setValue] = useSettled(plan.maxMoves ?? plan.moves.length, (moves) => edit?.setMoves(moves));
  return (
    <Section title={t('balanceMoves')} intro={edit ? t('dialHelp') : null}>
      <QueryPanel query={kurva} lines={4}>
        {(data) => (
          <div className="max-w-4xl min-w-0">
            <KurvaDial kurva={data} value={value} onChange={edit ? setValue : undefined} />
          </div>
        )}
      </QueryPanel>
      {locks.length > 0 ? (
        <div className="grid gap-2">
          <h3 className="font-semibold">{t('activeLocks', { n: locks.length })}</h3>
          <LockList
            locks={locks}
            names={names}
            onRemove={edit ? (lock) => edit.setLocks(withoutLock(locks, lock)) : undefined}
          />
        </div>
      ) : null}
    </Section>
  );
}

/** A dial that follows the hand at once and reports when it has rested. A new plan puts it where that plan stands. */
function useSettled(given: number, report: (value: number) => void): readonly [number, (value: number) => void] {
  const [value, setValue] = useState(given);
  const [stood, setStood] = useState(given);
  if (stood !== given) {
    setStood(given);
    setValue(given);
  }
  const reporter = useRef(report);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    reporter.current = report;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const turn = (next: number): void => {
    setValue(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => reporter.current(next), SETTLE_MS);
  };
  return [value, turn];
}
