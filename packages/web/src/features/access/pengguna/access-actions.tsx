import type { Pengguna, PenggunaBerkata } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, Dialog, Section } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

interface AccessActionsProps {
  readonly account: Pengguna;
  readonly onGiven: (given: PenggunaBerkata) => void;
}

/** Temporary password, disabling and enabling: each says first what it ends. */
export function AccessActions({ account, onGiven }: AccessActionsProps): ReactNode {
  const t = usePesan(pesan);
  const { akunId, versi, nama, aktif } = account;
  const [asking, setAsking] = useState<'reset' | 'disable' | null>(null);
  const reset = useAct('penggunaReset', ['pengguna', 'penggunaDaftar']);
  const change = useAct('penggunaUbah', ['pengguna', 'penggunaDaftar']);
  const done = (): void => setAsking(null);
  const setActive = (next: boolean): void =>
    change.mutate({ params: { akunId }, body: { versi, aktif: next } }, { onSuccess: done });
  return (
    <Section title={t('entry')}>
      {change.error && asking === null ? <ProblemPanel error={change.error} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => setAsking('reset')}>
          {t('reset')}
        </Button>
        {aktif ? (
          <Button kind="danger" onClick={() => setAsking('disable')}>
            {t('disable')}
          </Button>
        ) : (
          <Button kind="secondary" disabled={change.isPending} onClick={() => setActive(true)}>
            {t('enable')}
          </Button>
        )}
      </div>
      <Dialog
        open={asking === 'reset'}
        onOpenChange={done}
        title={t('resetAsk', { name: nama })}
        description={t('resetWhy')}
      >
        {reset.error ? <ProblemPanel error={reset.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button
            disabled={reset.isPending}
            onClick={() =>
              reset.mutate(
                { params: { akunId }, body: { versi } },
                {
                  onSuccess: (given) => {
                    done();
                    onGiven(given);
                  },
                },
              )
            }
          >
            {t('resetYes')}
          </Button>
          <Button kind="secondary" onClick={done}>
            {t('cancel')}
          </Button>
        </div>
      </Dialog>
      <Dialog
        open={asking === 'disable'}
        onOpenChange={done}
        title={t('disableAsk', { name: nama })}
        description={t('disableWhy')}
      >
        {change.error ? <ProblemPanel error={change.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button kind="danger" disabled={change.isPending} onClick={() => setActive(false)}>
            {t('disableYes')}
          </Button>
          <Button kind="secondary" onClick={done}>
            {t('cancel')}
          </Button>
        </div>
      </Dialog>
    </Section>
  );
}
