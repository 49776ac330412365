import type { PindahanTampil, RencanaTampil } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { useAddress } from '../../shared/use-address.ts';
import { EmptyPanel, Icon } from '../../ui/index.ts';
import { byLength, chainOrder } from './chain-order.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';
import { rencanaQuery } from './queries.ts';

/** Each chain as a row: the post that is filled, who comes, the post left behind, who comes there, and so on. */
export function GerbongView(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  if (plan.gerbong.length === 0) return <EmptyPanel title={t('noChains')} />;
  return (
    <div className="grid gap-8">
      {byLength(plan).map((gerbong) => (
        <Chain key={gerbong.id} gerbong={gerbong} />
      ))}
    </div>
  );
}

function Chain({ gerbong }: { readonly gerbong: RencanaTampil['gerbong'][number] }): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const moves = chainOrder(gerbong, plan.moves);
  const cycle = gerbong.kind === 'siklus';
  return (
    <section aria-labelledby={`gerbong-${gerbong.id}`}>
      <h3 id={`gerbong-${gerbong.id}`} className="mb-3 font-semibold">
        {t(cycle ? 'cycleTitle' : 'chainTitle', { id: gerbong.id, n: moves.length })}
      </h3>
      <ol className="flex flex-wrap items-stretch gap-y-3 max-sm:flex-col">
        {moves.map((move, at) => (
          <Step key={move.pegawaiId} move={move} first={at === 0} cycle={cycle} />
        ))}
        {cycle ? null : <LastPlace move={moves[moves.length - 1]} />}
      </ol>
    </section>
  );
}

const PLACE = 'grid content-center rounded-md border-2 px-3 py-2';

/** One step of a chain: the place, and the person who comes to it. */
function Step({
  move,
  first,
  cycle,
}: {
  readonly move: PindahanTampil;
  readonly first: boolean;
  readonly cycle: boolean;
}): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(rencanaQuery);
  const chosen = state.pilih === move.pegawaiId;
  const vacancy = first && !cycle;
  return (
    <li className="flex items-stretch max-sm:flex-col">
      <span
        className={`${PLACE} ${vacancy ? 'border-dashed border-over bg-over-soft' : 'border-line-strong bg-surface'} sm:max-w-56`}
      >
        <span className="text-sm text-ink-soft">{vacancy ? t('filled') : t('filledAgain')}</span>
        <span className="font-semibold leading-snug wrap-anywhere">{move.to.jabatanNama}</span>
        <span className="text-sm wrap-anywhere">{move.to.unorNama}</span>
      </span>
      <span className="flex items-center gap-1 px-2 max-sm:py-1">
        <span className="rotate-180 text-brand max-sm:-rotate-90">
          <Icon name="arrow" />
        </span>
        <span className="sr-only">{t('fills')}:</span>
        <button
          type="button"
          onClick={() => change({ pilih: move.pegawaiId, orang: '', unit: '' })}
          className={`min-h-9 rounded-md px-2 py-1 text-left font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline sm:max-w-44 ${chosen ? 'bg-brand-soft underline' : ''}`}
        >
          {move.nama}
        </button>
        <span className="rotate-180 text-brand max-sm:-rotate-90">
          <Icon name="arrow" />
        </span>
      </span>
    </li>
  );
}

/** Where a chain ends: the place that can spare somebody. */
function LastPlace({ move }: { readonly move: PindahanTampil | undefined }): ReactNode {
  const t = usePesan(pesan);
  if (!move) return null;
  return (
    <li className="flex">
      <span className={`${PLACE} border-slack bg-slack-soft max-sm:w-full sm:max-w-56`}>
        <span className="text-sm text-ink-soft">{t('leaves')}</span>
        <span className="font-semibold leading-snug wrap-anywhere">{move.from.jabatanNama}</span>
        <span className="text-sm wrap-anywhere">{move.from.unorNama}</span>
      </span>
    </li>
  );
}
