import { type I18n, setupI18n } from '@lingui/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { PesanRows } from './define-pesan.ts';
import type { Language } from './format.ts';

const STORAGE_KEY = 'seimbang.language';
const catalogues: Record<Language, I18n> = {
  id: setupI18n({ locale: 'id', messages: { id: {} } }),
  en: setupI18n({ locale: 'en', messages: { en: {} } }),
};
const prefixes = new WeakMap<PesanRows, string>();
let loadedFiles = 0;

/** Loads a message file once and returns the prefix its keys have in the catalogues. */
function prefixOf(rows: PesanRows): string {
  const known = prefixes.get(rows);
  if (known !== undefined) return known;
  const prefix = `${loadedFiles++}.`;
  for (const language of ['id', 'en'] as const)
    catalogues[language].load(
      language,
      Object.fromEntries(Object.entries(rows).map(([key, row]) => [prefix + key, row[language]])),
    );
  prefixes.set(rows, prefix);
  return prefix;
}

export type Values = Readonly<Record<string, string | number>>;
export type Translate<T extends PesanRows> = (key: keyof T & string, values?: Values) => string;

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}
const LanguageContext = createContext<LanguageState>({ language: 'id', setLanguage: () => undefined });

/** The language chosen in this browser; Indonesian until somebody chooses. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** The server draws the next page in the same language. */
const COOKIE = 'seimbang_bahasa';
const YEAR_SECONDS = 31_536_000;

interface LanguageProviderProps {
  readonly start: Language;
  readonly children: ReactNode;
}

export function LanguageProvider({ start, children }: LanguageProviderProps): ReactNode {
  const [language, setLanguage] = useState(start);
  useEffect(() => {
    document.documentElement.lang = language;
    document.cookie = `${COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    try {
      localStorage.setItem(STORAGE_KEY, language);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  }, [language]);
  const state = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageState => useContext(LanguageContext);

/** Sentences of one screen in the chosen language: `t('jumlahUnit', { n: 3 })`. */
export function usePesan<T extends PesanRows>(rows: T): Translate<T> {
  const { language } = useLanguage();
  return useMemo(() => {
    const prefix = prefixOf(rows);
    return (key, values) => catalogues[language].t(prefix + key, values);
  }, [rows, language]);
}

/** The half of a bilingual text from the server that the reader has chosen. */
export function useTeks(): (text: { readonly id: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
