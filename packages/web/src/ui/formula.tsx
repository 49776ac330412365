import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePesan } from '../language/index.ts';
import { pesan } from './pesan.ts';

/** How a number came about. */
export interface FormulaLine {
  /** The rule in words: `Ratio = need ÷ people`. */
  readonly rule: string;
  /** The rule with its figures: `9.120 × 18 ÷ 75.000 = 2,19`. */
  readonly sum?: string | undefined;
  readonly source?: string | undefined;
}

/** What is open, and the number it hangs on. */
export interface OpenFormula {
  readonly name: string;
  readonly lines: readonly FormulaLine[];
  readonly anchor: HTMLElement;
}

interface Host {
  readonly toggle: (opened: OpenFormula) => void;
  readonly leave: (anchor: HTMLElement | null) => void;
}
const HostContext = createContext<Host | null>(null);
/** Fetched when a first formula is opened: most readers of a page open none. */
const FormulaPanel = lazy(() => import('./formula-panel.tsx'));

/** One panel for all numbers of a page: a number in a long table costs one button, whatever its formula holds. */
export function FormulaHost({ children }: { readonly children: ReactNode }): ReactNode {
  const [open, setOpen] = useState<OpenFormula | null>(null);
  const host = useMemo<Host>(
    () => ({
      toggle: (opened) => setOpen((before) => (before?.anchor === opened.anchor ? null : opened)),
      leave: (anchor) => setOpen((before) => (before?.anchor === anchor ? null : before)),
    }),
    [],
  );
  const close = useCallback(() => setOpen(null), []);
  return (
    <HostContext value={host}>
      {children}
      {open ? (
        <Suspense>
          <FormulaPanel open={open} onClose={close} />
        </Suspense>
      ) : null}
    </HostContext>
  );
}

interface FormulaProps {
  /** The number as it stands on the page. */
  readonly value: ReactNode;
  /** What the number is, for the name of the control. */
  readonly name: string;
  /** Written out only when it is opened. */
  readonly lines: () => readonly FormulaLine[];
}

/** A number that opens its formula. */
export function Formula({ value, name, lines }: FormulaProps): ReactNode {
  const t = usePesan(pesan);
  const host = useContext(HostContext);
  const button = useRef<HTMLButtonElement>(null);
  if (host === null) throw new Error('Formula: a number with a formula stands inside a page, which holds the panel.');
  // A row that scrolls out of a long table takes its panel with it.
  useEffect(() => {
    const anchor = button.current;
    return () => host.leave(anchor);
  }, [host]);
  return (
    <button
      ref={button}
      type="button"
      aria-haspopup="dialog"
      onClick={(event) => host.toggle({ name, lines: lines(), anchor: event.currentTarget })}
      className="min-h-7 min-w-6 border-b-2 [text-align:inherit] border-dotted border-line-strong text-inherit leading-tight hover:border-brand hover:text-brand"
    >
      {value}
      <span className="sr-only">. {t('openFormula', { name })}</span>
    </button>
  );
}
