import type { RantaiAudit } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { clock, longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { addressOf } from '../../shared/client.ts';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, buttonClass, Icon } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** Does the chain hold, since when is that known, and a way to find out now. */
export function ChainStatus(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('auditRantai');
  const check = useAct('auditPeriksa', ['auditRantai']);
  const { peran } = useSession();
  return (
    <div className="grid gap-4">
      <QueryPanel query={query} lines={1}>
        {(chain) => <StatusLine chain={chain} />}
      </QueryPanel>
      {check.error ? <ProblemPanel error={check.error} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" disabled={check.isPending} onClick={() => check.mutate({})}>
          {t('check')}
        </Button>
        {peran === 'auditor' ? (
          <a className={buttonClass('secondary')} href={addressOf('auditEkspor')} download>
            {t('export')}
          </a>
        ) : null}
      </div>
    </div>
  );
}

function StatusLine({ chain }: { readonly chain: RantaiAudit }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  if (chain.diperiksa === null) return <p role="status">{t('unchecked')}</p>;
  if (chain.rusak !== null)
    return (
      <div role="alert" className="grid max-w-[75ch] gap-1 border-l-4 border-danger bg-danger-soft p-4">
        <p className="font-semibold">{t('broken', { n: number(chain.rusak.nomor), cause: t(chain.rusak.jenis) })}</p>
        <p>{t('brokenDo')}</p>
      </div>
    );
  const when = `${longDate(chain.diperiksa, language)}, ${clock(chain.diperiksa)}`;
  return (
    <div role="status" className="grid gap-1">
      <p className="flex gap-2 font-semibold">
        <span className="text-success">
          <Icon name="check" />
        </span>
        {t('whole', { n: number(chain.catatan), when })}
      </p>
      <p className="max-w-[75ch] text-sm text-ink-soft wrap-anywhere">
        {t('head', { head: `${chain.kepala.nomor}:${chain.kepala.sidik}` })}
      </p>
    </div>
  );
}
