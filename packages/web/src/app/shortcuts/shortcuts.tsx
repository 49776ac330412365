import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { NavItem } from '../navigation.ts';
import { shortcutsOn } from './enabled.ts';
import { openRow, selectRow, startSearch, stepRow } from './rows.ts';

const Help = lazy(() => import('./help.tsx'));
/** How long a `g` waits for its letter. */
const GO_WITHIN_MS = 1500;
const NEVER = Number.NEGATIVE_INFINITY;

interface ShortcutsProps {
  readonly items: readonly NavItem[];
  readonly help: boolean;
  readonly onHelp: (open: boolean) => void;
}

/** Single keys for those who do not use a mouse (UX section 2). They rest while somebody types or a dialog is open. */
export function Shortcuts({ items, help, onHelp }: ShortcutsProps): ReactNode {
  const navigate = useNavigate();
  const pressedG = useRef(NEVER);
  useEffect(() => {
    const goTo = (letter: string): boolean => {
      const item = items.find((one) => one.letter === letter);
      if (item) void navigate({ to: item.to });
      return item !== undefined;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTaken(event) || !shortcutsOn()) return;
      const afterG = event.timeStamp - pressedG.current < GO_WITHIN_MS;
      pressedG.current = NEVER;
      if (afterG ? goTo(event.key) : press(event.key)) event.preventDefault();
    };
    const press = (key: string): boolean => {
      if (key === 'Enter') return openRow();
      const act = ACTS[key];
      if (key === 'g') pressedG.current = performance.now();
      else if (key === '?') onHelp(true);
      else act?.();
      return act !== undefined || key === '?';
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [items, navigate, onHelp]);
  return help ? (
    <Suspense>
      <Help items={items} onClose={() => onHelp(false)} />
    </Suspense>
  ) : null;
}

const ACTS: Readonly<Record<string, () => void>> = {
  '/': startSearch,
  j: () => stepRow(1),
  k: () => stepRow(-1),
  x: selectRow,
};

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=listbox]';

function isTaken(event: KeyboardEvent): boolean {
  const typing = event.target instanceof Element && event.target.matches(TYPING);
  const combined = event.ctrlKey || event.metaKey || event.altKey;
  return typing || combined || event.defaultPrevented || document.querySelector('[role=dialog]') !== null;
}
