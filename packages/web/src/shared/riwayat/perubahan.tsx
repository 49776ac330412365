import type { CatatanAudit } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { kata } from './kata.ts';
import { pesan as peranPesan } from '../peran/pesan.ts';
import { pesan } from './pesan.ts';

type Kata = ReturnType<typeof usePesan<typeof kata>>;

/** A stored value in one line, as it was written. */
function shown(value: unknown, k: Kata): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return k(value ? 'ya' : 'tidak');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const nameOf = (name: string, k: Kata): string => (name in kata ? k(name as keyof typeof kata) : name);

/** `tutup-tanggapan` as words. */
export const words = (name: string): string => name.replaceAll('-', ' ');

/** Role of the act, with the manner of the office where it was not held for good. */
export function useRole(): (act: Pick<CatatanAudit, 'peran' | 'sifat'>) => string {
  const t = usePesan(pesan);
  const roles = usePesan(peranPesan);
  return ({ peran, sifat }) => {
    const role = peran in peranPesan ? roles(peran as keyof typeof peranPesan) : t('system');
    return sifat === null || sifat === 'definitif' ? role : t('acting', { role, manner: sifat.toUpperCase() });
  };
}

/** What an act changed (after, before) or carried with it, and why; nothing where it says no more than its name. */
export function Perubahan({ act }: { readonly act: CatatanAudit }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const after = act.sesudah ?? act.rincian;
  const before = act.sebelum ?? {};
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  if (names.length === 0 && !act.alasan) return null;
  return (
    <dl className="grid max-w-[60ch] gap-1 text-sm">
      {names.map((name) => (
        <div key={name} className="min-w-0 wrap-anywhere">
          <dt className="inline text-ink-soft">{nameOf(name, k)}: </dt>
          <dd className="inline">
            {shown(after[name], k)}
            {name in before ? (
              <span className="text-ink-soft"> ({t('from', { value: shown(before[name], k) })})</span>
            ) : null}
          </dd>
        </div>
      ))}
      {!act.alasan ? null : (
        <div className="min-w-0 wrap-anywhere">
          <dt className="inline font-semibold">{t('reason')}: </dt>
          <dd className="inline">{act.alasan}</dd>
        </div>
      )}
    </dl>
  );
}
