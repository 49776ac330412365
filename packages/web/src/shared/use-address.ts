import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Query } from './address.ts';

/** The state a page keeps in its address, and a way to change part of it without a new entry in the history. */
export function useAddress<S extends object>(query: Query<S>): readonly [S, (change: Partial<S>) => void] {
  const raw: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = query.fromQuery(raw);
  const change = useCallback(
    (part: Partial<S>) => {
      void navigate({
        to: '.',
        search: ((before: unknown) => query.toQuery({ ...query.fromQuery(before), ...part })) as never,
        replace: true,
        resetScroll: false,
      });
    },
    [navigate, query],
  );
  return [state, change];
}
