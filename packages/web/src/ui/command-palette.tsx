import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { usePesan } from '../language/index.ts';
import { Dialog } from './overlay.tsx';
import { pesan } from './pesan.ts';

export interface PaletteItem {
  readonly key: string;
  readonly title: string;
  /** What kind of thing it is, and where. */
  readonly detail: string;
  readonly open: () => void;
}

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly items: readonly PaletteItem[];
  readonly busy: boolean;
}

/** Type, arrow, Enter: everything that can be opened, from one place. */
export function CommandPalette({ open, onOpenChange, typed, onType, items, busy }: CommandPaletteProps): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const [at, setAt] = useState(0);
  const choose = (item: PaletteItem | undefined): void => {
    if (!item) return;
    onOpenChange(false);
    item.open();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') choose(items[at]);
    else if (event.key === 'ArrowDown') setAt(Math.min(items.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('searchTitle')}>
      <input
        type="text"
        role="combobox"
        aria-label={t('searchHint')}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? `${id}-${at}` : undefined}
        placeholder={t('searchHint')}
        value={typed}
        onChange={(event) => {
          setAt(0);
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
        className="min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('searchResults')}
        className="grid max-h-[50vh] overflow-y-auto"
      >
        {items.map((item, index) => (
          <div
            key={item.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={`cursor-pointer rounded-md px-3 py-2 ${index === at ? 'bg-brand-soft' : ''}`}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(item)}
            onKeyDown={onKeyDown}
          >
            <span className="block font-semibold wrap-anywhere">{item.title}</span>
            <span className="block text-sm text-ink-soft wrap-anywhere">{item.detail}</span>
          </div>
        ))}
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {busy ? t('loading') : items.length === 0 ? t('searchNone', { text: typed }) : ''}
      </p>
    </Dialog>
  );
}
