import { type ReactNode, useState } from 'react';
import { type Language, useLanguage, usePesan } from '../language/index.ts';
import { Icon, Menu, MenuChoice, MenuItem } from '../ui/index.ts';
import { pesan } from './pesan.ts';
import { setShortcuts, shortcutsOn } from './shortcuts/enabled.ts';
import { pesan as keysPesan } from './shortcuts/pesan.ts';
import { type Theme, useTheme } from './theme.ts';

/** Language and theme, also before anybody has signed in. */
export function Settings({ onShortcuts }: { readonly onShortcuts: () => void }): ReactNode {
  const t = usePesan(pesan);
  const { language, setLanguage } = useLanguage();
  const tKeys = usePesan(keysPesan);
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useState(shortcutsOn);
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="inline-flex min-h-10 items-center gap-2 rounded-md px-2.5 font-semibold hover:bg-brand-soft"
        >
          <Icon name="sun" />
          <span className="max-sm:sr-only">{language.toUpperCase()}</span>
          <span className="sr-only">{t('settings')}</span>
        </button>
      }
    >
      <MenuChoice
        label={t('language')}
        value={language}
        onChange={(value) => setLanguage(value as Language)}
        options={[
          { value: 'id', label: 'Bahasa Indonesia', lang: 'id' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
      />
      <MenuChoice
        label={t('appearance')}
        value={theme}
        onChange={(value) => setTheme(value as Theme)}
        options={[
          { value: 'system', label: t('system') },
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
      />
      <MenuChoice
        label={tKeys('title')}
        value={keys ? 'on' : 'off'}
        onChange={(value) => {
          setShortcuts(value === 'on');
          setKeys(value === 'on');
        }}
        options={[
          { value: 'on', label: tKeys('on') },
          { value: 'off', label: tKeys('off') },
        ]}
      />
      <MenuItem onClick={onShortcuts}>
        <span className="inline-flex w-5" />
        {tKeys('list')}
      </MenuItem>
    </Menu>
  );
}
