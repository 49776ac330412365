/** How one thing is kept in the address; anything that `reads` refuses is damage and becomes the fallback. */
export interface Codec<T extends string> {
  readonly fallback: T;
  readonly reads: (raw: string) => raw is T;
}

/** Free text up to a length. */
export const text = (fallback = '', longest = 200): Codec<string> => ({
  fallback,
  reads: (raw): raw is string => raw.length <= longest,
});

/** One of a few words. */
export const oneOf = <const T extends string>(choices: readonly T[], fallback: NoInfer<T>): Codec<T> => ({
  fallback,
  reads: (raw): raw is T => choices.some((choice) => choice === raw),
});

/** A table order: a column key, `-key` for falling, or empty for the original order. */
export const order = (keys: readonly string[], fallback = ''): Codec<string> => ({
  fallback,
  reads: (raw): raw is string => raw === '' || keys.includes(raw.replace(/^-/, '')),
});

interface TabCodec<T extends string> extends Codec<T> {
  readonly tabs: readonly T[];
}

/** Which tab is open; the first one where the address says nothing. */
export const tab = <const T extends string>(...tabs: readonly [T, ...T[]]): TabCodec<T> => ({
  ...oneOf<T>(tabs, tabs[0]),
  tabs,
});

interface AnyCodec {
  readonly fallback: string;
  readonly reads: (raw: string) => boolean;
  readonly tabs?: readonly string[];
}
type Codecs = Readonly<Record<string, AnyCodec>>;
type State<C> = { readonly [K in keyof C]: C[K] extends { readonly fallback: infer T } ? T : never };

/** Tabs of a page and the key that keeps the choice in the address. */
export interface TabGroup {
  readonly key: string;
  readonly values: readonly string[];
}

export interface Query<S> {
  /** The tabs the address can choose. What a page shows beyond these is a fault (`tests/browser/screens.test.ts`). */
  readonly tabs: readonly TabGroup[];
  /** What the address says; anything missing or damaged reads as the default. */
  fromQuery(raw: unknown): S;
  /** What the address must say; defaults are left out. `fromQuery(toQuery(x))` equals `x`. */
  toQuery(state: S): Record<string, string>;
}

export function defineQuery<C extends Codecs>(codecs: C): Query<State<C>> {
  const entries = Object.entries(codecs);
  return {
    tabs: entries.flatMap(([key, { tabs }]) => (tabs ? [{ key, values: tabs }] : [])),
    fromQuery: (raw) => {
      const given = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
      const read = entries.map(([key, codec]) => {
        const value = Object.hasOwn(given, key) ? given[key] : undefined;
        return [key, typeof value === 'string' && codec.reads(value) ? value : codec.fallback];
      });
      return Object.fromEntries(read) as State<C>;
    },
    toQuery: (state) => {
      const values = state as Readonly<Record<string, string>>;
      const written = entries.map(([key, codec]) => [key, values[key] ?? codec.fallback] as const);
      return Object.fromEntries(written.filter(([key, value]) => value !== codecs[key]?.fallback));
    },
  };
}
