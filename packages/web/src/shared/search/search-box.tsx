import type { HasilCari } from '@seimbang/contract';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { useApiWhen } from '../use-api.ts';
import { pesan } from './pesan.ts';

export type Hit = HasilCari['hasil'][number];

interface SearchBoxProps {
  /** Where an error summary can lead to. */
  readonly id?: string;
  readonly label: string;
  readonly kinds: readonly Hit['jenis'][];
  readonly onChoose: (hit: Hit) => void;
}

/** Finds people or units by name; each hit is a button. */
export function SearchBox({ id: given, label, kinds, onChoose }: SearchBoxProps): ReactNode {
  const t = usePesan(pesan);
  const own = useId();
  const id = given ?? own;
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = useApiWhen(asked.length >= 2, 'cari', { query: { q: asked } });
  const hits =
    asked.length >= 2 ? (found.data?.hasil ?? []).filter((hit) => kinds.includes(hit.jenis)).slice(0, 8) : [];
  const status = asked.length < 2 ? t('searchMin') : found.isFetched && hits.length === 0 ? t('searchNone') : '';
  return (
    <div className="grid min-w-0 gap-2">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="min-h-11 w-full rounded-md border border-line-strong bg-surface px-3"
      />
      <p role="status" className="text-sm text-ink-soft">
        {status}
      </p>
      {hits.length > 0 ? (
        <ul className="grid divide-y divide-line border-y border-line">
          {hits.map((hit) => (
            <li key={`${hit.jenis}-${hit.id}`}>
              <button
                type="button"
                className="min-h-11 w-full px-2 py-2 text-left hover:bg-brand-soft"
                onClick={() => {
                  setTyped('');
                  onChoose(hit);
                }}
              >
                <span className="block font-semibold wrap-anywhere">{hit.judul}</span>
                <span className="block text-sm text-ink-soft wrap-anywhere">{hit.keterangan}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
