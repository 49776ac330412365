import type { Usul } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Icon } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';

type Keadaan = Usul['keadaan'];

const MUTASI: readonly Keadaan[] = [
  'draf',
  'tanggapan',
  'verifikasi',
  'panel',
  'pyb',
  'imut',
  'ppk',
  'ditetapkan',
  'terbit',
];
const PENUGASAN: readonly Keadaan[] = ['draf', 'tanggapan', 'keputusan', 'berjalan', 'selesai'];
const STOPPED: readonly Keadaan[] = ['ditarik', 'ditolak'];

/** The whole way, where the case stands on it, and when it came there. */
export function Jalan({ usul }: { readonly usul: Usul }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const way = usul.jenis === 'mutasi' ? MUTASI : PENUGASAN;
  const stopped = STOPPED.includes(usul.keadaan);
  const reached = stopped ? lastBefore(usul, way) : way.indexOf(usul.keadaan);
  const steps = stopped ? [...way.slice(0, reached + 1), usul.keadaan] : way;
  return (
    <nav aria-label={t('jalan')}>
      <ol className="flex flex-wrap gap-x-2 gap-y-3">
        {steps.map((step, i) => {
          const here = step === usul.keadaan;
          const done = i < (stopped ? steps.length - 1 : reached) || (here && i === steps.length - 1);
          const since = usul.jalan.findLast((one) => one.keadaan === step)?.jejak.pada;
          return (
            <li
              key={step}
              aria-current={here ? 'step' : undefined}
              className={`grid min-w-28 flex-1 content-start gap-0.5 border-t-4 pt-2 text-sm ${here ? 'border-brand' : done ? 'border-success' : 'border-line'}`}
            >
              <span
                className={`flex items-start gap-1 ${here ? 'font-semibold text-brand' : done ? '' : 'text-ink-soft'}`}
              >
                {done ? <Icon name="check" size={14} /> : null}
                <span className="wrap-anywhere">{k(step)}</span>
              </span>
              {since && (here || done) ? <span className="text-ink-soft">{longDate(since, language)}</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How far it had come before it was stopped. */
const lastBefore = (usul: Usul, way: readonly Keadaan[]): number =>
  Math.max(0, ...usul.jalan.map((one) => way.indexOf(one.keadaan)));
