import type { PindahanTampil } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Dialog } from '../../ui/index.ts';
import { withLock } from './lock-text.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';
import { SearchBox } from '../../shared/search/search-box.tsx';

interface SwapDialogProps {
  readonly move: PindahanTampil;
  readonly onClose: () => void;
}

/** Somebody else for this place: the one is banned from it, the other must go. */
export function SwapDialog({ move, onClose }: SwapDialogProps): ReactNode {
  const t = usePesan(pesan);
  const { locks, edit } = usePlan();
  const to = { unorId: move.to.unorId, jabatanId: move.to.jabatanId };
  const place = `${move.to.jabatanNama}, ${move.to.unorNama}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('swapTitle', { place })}
      description={t('swapWhy', { name: move.nama })}
    >
      <SearchBox
        label={t('searchPerson')}
        kinds={['pegawai']}
        onChoose={(hit) => {
          const banned = withLock(locks, { pegawaiId: move.pegawaiId, tindakan: 'larang', ...to });
          edit?.setLocks(withLock(banned, { pegawaiId: hit.id, tindakan: 'wajib', ...to }));
          onClose();
        }}
      />
    </Dialog>
  );
}
