import {
  cloneElement,
  createContext,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Icon } from './icon.tsx';

type Clickable = ReactElement<HTMLAttributes<HTMLElement>>;

const CloseContext = createContext<() => void>(() => undefined);

interface MenuProps {
  readonly trigger: Clickable;
  /** The side of the trigger that the list begins at; the list of a button at the right edge ends there. */
  readonly from?: 'left' | 'right';
  readonly children: ReactNode;
}

/**
 * A button that shows a short list. A plain disclosure, so Tab walks through it, Escape leaves it, and no positioning library has to
 * be loaded with the header.
 */
export function Menu({ trigger, from = 'right', children }: MenuProps): ReactNode {
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [open]);
  return (
    <span ref={box} className="relative inline-flex">
      {cloneElement(trigger, { 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) })}
      <span
        id={id}
        hidden={!open}
        className={`absolute top-full ${from === 'left' ? 'left-0' : 'right-0'} z-30 mt-1.5 w-max max-w-[min(20rem,90vw)] min-w-56 rounded-md border border-line-strong bg-surface py-2 text-left text-ink shadow-[0_8px_30px_rgb(0_0_0/0.18)]`}
      >
        <CloseContext value={() => setOpen(false)}>{children}</CloseContext>
      </span>
    </span>
  );
}

const ITEM = 'flex min-h-11 w-full items-center gap-3 px-4 py-2 text-left text-ink no-underline hover:bg-brand-soft';

interface MenuItemProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ onClick, children }: MenuItemProps): ReactNode {
  const close = useContext(CloseContext);
  return (
    <button
      type="button"
      className={ITEM}
      onClick={() => {
        close();
        onClick();
      }}
    >
      {children}
    </button>
  );
}

interface MenuLinkProps {
  /** The link itself, without its words. */
  readonly render: Clickable;
  readonly children: ReactNode;
}

export function MenuLink({ render, children }: MenuLinkProps): ReactNode {
  return cloneElement(render, { className: ITEM, onClick: useContext(CloseContext) }, children);
}

interface MenuChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
}

/** One of a few, chosen inside a menu. */
export function MenuChoice({ label, value, onChange, options }: MenuChoiceProps): ReactNode {
  const id = useId();
  return (
    <span role="group" aria-labelledby={id} className="block">
      <span id={id} className="block px-4 pt-2 pb-1 text-sm text-ink-soft">
        {label}
      </span>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          lang={option.lang}
          className={ITEM}
          onClick={() => onChange(option.value)}
        >
          <span className="inline-flex w-5">{option.value === value ? <Icon name="check" /> : null}</span>
          {option.label}
        </button>
      ))}
    </span>
  );
}
