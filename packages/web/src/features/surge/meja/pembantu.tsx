import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { Button } from '../../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import type { Hasil, Tanda } from './rencana-tab.tsx';

interface PembantuProps {
  readonly orang: Hasil['orang'][number];
  readonly mark: Tanda | null;
  readonly onMark: ((pegawaiId: string, tanda: Tanda | null) => void) | null;
}

/** One helper: who, from where, which days, why this one, and a mark for the next computation. */
export function Pembantu({ orang: o, mark, onMark }: PembantuProps): ReactNode {
  const k = usePesan(kata);
  const teks = useTeks();
  const { language } = useLanguage();
  return (
    <li className="grid min-w-0 gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
      <p className="font-semibold">
        {o.nama}
        <span className="font-normal text-ink-soft">
          {' '}
          · {o.jabatanNama}, {o.unorNama}
        </span>
      </p>
      <p>
        {k('jarakHari', {
          mulai: longDate(o.mulai, language),
          selesai: longDate(o.selesai, language),
          n: o.hari,
          porsi: o.porsi < 1 ? k('separuh') : k('sehari'),
        })}
      </p>
      <p className="text-sm">
        <span className="text-ink-soft">{k('mengapa')}:</span> {o.alasan.map((a) => teks(a)).join(' ')}
      </p>
      {onMark === null ? null : (
        <div className="flex flex-wrap gap-2">
          {(['dahulukan', 'larang'] as const).map((tanda) => (
            <Button
              key={tanda}
              kind="secondary"
              aria-pressed={mark === tanda}
              onClick={() => onMark(o.pegawaiId, mark === tanda ? null : tanda)}
            >
              {k(tanda)}
              <span className="sr-only"> {o.nama}</span>
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
