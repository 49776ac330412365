import type { KotakMasuk } from '@seimbang/contract';
import { type ReactNode, useId } from 'react';
import { usePesan } from '../../language/index.ts';
import { QueryPanel } from '../query-panel.tsx';
import { useApi } from '../use-api.ts';
import { TugasLine, UrusanLine } from './line.tsx';
import { pesan } from './pesan.ts';

interface InboxProps {
  /** Pages whose matters the screen around it shows already. */
  readonly tanpa?: readonly KotakMasuk['urusan'][number]['halaman'][];
}

/** What needs the reader today, the most urgent first, each with its day; then what has happened. */
export function Inbox({ tanpa = [] }: InboxProps): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('kotakMasuk');
  const name = useId();
  return (
    <QueryPanel query={query} lines={3}>
      {({ tugas, urusan: all }) => {
        const urusan = all.filter((one) => !tanpa.includes(one.halaman));
        const waiting = [
          ...urusan
            .filter((one) => one.jenis === 'tugas')
            .map((one) => ({ sampai: one.sampai, line: <UrusanLine key={one.kunci} urusan={one} /> })),
          ...tugas.map((one) => ({
            sampai: one.sampai,
            line: <TugasLine key={`${one.usulId}${one.tindakan}`} tugas={one} />,
          })),
        ].sort((a, b) => ((a.sampai ?? '9') < (b.sampai ?? '9') ? -1 : 1));
        const told = urusan.filter((one) => one.jenis === 'kabar');
        if (waiting.length + told.length === 0) return <p className="text-ink-soft">{t('none')}</p>;
        return (
          <div className="grid gap-6">
            {waiting.length > 0 ? <ul className="grid gap-4">{waiting.map((one) => one.line)}</ul> : null}
            {told.length > 0 ? (
              <div className="grid gap-3">
                <p id={name} className="font-semibold">
                  {t('told')}
                </p>
                <ul aria-labelledby={name} className="grid gap-4">
                  {told.map((one) => (
                    <UrusanLine key={one.kunci} urusan={one} />
                  ))}
                </ul>
              </div>
            ) : null}
          </div>
        );
      }}
    </QueryPanel>
  );
}
