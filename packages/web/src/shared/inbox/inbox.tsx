import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { QueryPanel } from '../query-panel.tsx';
import { useApi } from '../use-api.ts';
import { pesan } from './pesan.ts';

/** What needs the reader today, the most urgent first, each with its day. */
export function Inbox(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const query = useApi('kotakMasuk');
  return (
    <QueryPanel query={query} lines={3}>
      {({ tugas }) =>
        tugas.length === 0 ? (
          <p className="text-ink-soft">{t('none')}</p>
        ) : (
          <ul className="grid gap-4">
            {tugas.map((one) => (
              <li
                key={`${one.usulId}${one.tindakan}`}
                className={`border-l-4 pl-3 ${one.terlambat ? 'border-warning' : 'border-brand'}`}
              >
                <Link
                  to="/usulan/$id"
                  params={{ id: one.usulId }}
                  className="text-ink underline decoration-line-strong underline-offset-4 wrap-anywhere hover:text-brand"
                >
                  {teks(one.pesan)}
                </Link>
                <span className="block text-sm text-ink-soft wrap-anywhere">
                  {one.judul}
                  {one.sampai ? (
                    <>
                      {' · '}
                      <strong className={one.terlambat ? 'text-warning' : ''}>
                        {t(one.terlambat ? 'late' : 'until', { date: longDate(one.sampai, language) })}
                      </strong>
                    </>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </QueryPanel>
  );
}
