import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { addressOf } from '../../shared/client.ts';
import { useSession } from '../../shared/session.tsx';
import { Button, buttonClass, Icon, Menu, MenuLink, Note } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';
import { ProposeDialog } from './propose.tsx';

/** What must be known before the figures are believed. */
export function PlanNotes({ onRecompute }: { readonly onRecompute: () => void }): ReactNode {
  const t = usePesan(pesan);
  const { plan, edit } = usePlan();
  return (
    <>
      {plan.status === 'infeasible' ? (
        <Note kind="danger">
          {t('planInfeasibleWhy', { names: plan.unplaced.map((person) => person.nama).join(', ') })}
        </Note>
      ) : null}
      {plan.simulasi ? (
        <Note kind="warning">
          <strong>{t('simulation')}</strong> {t('simulationWhy')}
        </Note>
      ) : null}
      {plan.usang ? (
        <Note kind="warning">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <span>
              <strong>{t('staleTitle')}</strong> {t('staleWhy')}
            </span>
            {edit ? (
              <Button kind="secondary" disabled={edit.busy} onClick={onRecompute}>
                {t('recompute')}
              </Button>
            ) : null}
          </div>
        </Note>
      ) : null}
    </>
  );
}

/** Adjust, download. */
export function PlanActions(): ReactNode {
  const t = usePesan(pesan);
  const { plan, edit } = usePlan();
  const { peran } = useSession();
  const params = { params: { id: plan.id } };
  const [proposing, setProposing] = useState(false);
  const proposable = peran === 'analis' && plan.moves.length > 0 && !plan.simulasi;
  return (
    <>
      {proposable ? <Button onClick={() => setProposing(true)}>{t('propose')}</Button> : null}
      {proposing ? <ProposeDialog onClose={() => setProposing(false)} /> : null}
      {edit ? (
        <Link to="/perencanaan/skenario/$id" params={{ id: plan.skenarioId }} className={buttonClass('secondary')}>
          {t('adjust')}
        </Link>
      ) : null}
      <Menu
        trigger={
          <button type="button" className={buttonClass('secondary')}>
            <Icon name="download" />
            {t('exportMenu')}
          </button>
        }
      >
        <MenuLink render={<a href={addressOf('rencanaXlsx', params)} download aria-label={t('exportXlsx')} />}>
          {t('exportXlsx')}
        </MenuLink>
        <MenuLink render={<a href={addressOf('rencanaJson', params)} download aria-label={t('exportJson')} />}>
          {t('exportJson')}
        </MenuLink>
        {peran === 'analis' || peran === 'auditor' ? (
          <MenuLink render={<a href={addressOf('eksporPaket')} download aria-label={t('exportPackage')} />}>
            {t('exportPackage')}
          </MenuLink>
        ) : null}
      </Menu>
    </>
  );
}
