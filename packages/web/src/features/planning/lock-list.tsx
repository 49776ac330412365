import type { KunciSkenario } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Icon, IconButton } from '../../ui/index.ts';
import { type Names, useLockText } from './lock-text.ts';
import { pesan } from './pesan.ts';

interface LockListProps {
  readonly locks: readonly KunciSkenario[];
  readonly names: Names;
  readonly onRemove?: ((lock: KunciSkenario) => void) | undefined;
}

const ICON = { tetap: 'lock', larang: 'forbid', wajib: 'arrow' } as const;

/** The locks in force, each with a way out. */
export function LockList({ locks, names, onRemove }: LockListProps): ReactNode {
  const t = usePesan(pesan);
  const say = useLockText(names);
  return (
    <ul className="flex flex-wrap gap-2">
      {locks.map((lock) => (
        <li
          key={[lock.pegawaiId, lock.tindakan, lock.unorId, lock.jabatanId].join('|')}
          className="inline-flex min-w-0 items-center gap-2 rounded-md border border-line-strong bg-surface pl-3"
        >
          <Icon name={ICON[lock.tindakan]} size={16} />
          <span className="py-2 wrap-anywhere">{say(lock)}</span>
          {onRemove ? (
            <IconButton icon="close" label={t('lockRemove', { lock: say(lock) })} onClick={() => onRemove(lock)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
