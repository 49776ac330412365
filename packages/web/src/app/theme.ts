import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';
/** The same key as `public/early-theme.js`, which sets the theme before the first paint. */
const STORAGE_KEY = 'seimbang.theme';

function stored(): Theme {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** Light, dark, or as the system says. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored);
  const choose = (next: Theme): void => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      localStorage.setItem(STORAGE_KEY, next);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  };
  return [theme, choose];
}
