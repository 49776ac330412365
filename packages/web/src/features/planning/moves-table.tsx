import type { PindahanTampil } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { longDate, number, signedFixed, useLanguage, usePesan } from '../../language/index.ts';
import { useAddress } from '../../shared/use-address.ts';
import {
  type Column,
  DataTable,
  EmptyPanel,
  Formula,
  Icon,
  Menu,
  MenuItem,
  MoveArrow,
  PersonChip,
} from '../../ui/index.ts';
import { withLock } from './lock-text.ts';
import { pesan as rulePesan } from './angka/pesan.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';
import { rencanaQuery } from './queries.ts';
import { SwapDialog } from './swap-dialog.tsx';

const kmChange = (move: PindahanTampil): number | null => (move.km ? move.km.after - move.km.before : null);

/** The moves of the plan; each opens its reasons and can be locked, banned or swapped. */
export function MovesTable(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { plan, edit } = usePlan();
  const [state, change] = useAddress(rencanaQuery);
  if (plan.moves.length === 0) return <EmptyPanel title={t('planNoMoves')}>{t('dialHelp')}</EmptyPanel>;
  const columns: readonly Column<PindahanTampil>[] = [
    {
      key: 'pegawai',
      label: t('person'),
      head: true,
      sort: (move) => move.nama,
      csv: (move) => move.nama,
      cell: (move) => <PersonChip nama={move.nama} jabatan={move.golongan ?? undefined} />,
    },
    {
      key: 'dari',
      label: t('fromTo'),
      bare: true,
      sort: (move) => move.from.unorNama,
      csv: (move) => `${move.from.jabatanNama}, ${move.from.unorNama} → ${move.to.jabatanNama}, ${move.to.unorNama}`,
      cell: (move) => <FromTo move={move} />,
    },
    {
      key: 'jarak',
      label: t('distance'),
      align: 'right',
      sort: kmChange,
      csv: kmChange,
      cell: (move) => (move.km ? <DistanceFormula km={move.km} nama={move.nama} /> : '–'),
    },
    {
      key: 'cocok',
      label: t('fit'),
      align: 'right',
      sort: (move) => (move.kompetensi.diperlukan === 0 ? 1 : move.kompetensi.terpenuhi / move.kompetensi.diperlukan),
      csv: (move) => `${move.kompetensi.terpenuhi}/${move.kompetensi.diperlukan}`,
      cell: (move) => `${number(move.kompetensi.terpenuhi)}/${number(move.kompetensi.diperlukan)}`,
    },
    {
      key: 'gerbong',
      label: t('chain'),
      sort: (move) => move.gerbong,
      csv: (move) => move.gerbong,
      cell: (move) => move.gerbong,
    },
    { key: 'tindakan', label: t('change'), bare: true, cell: (move) => <MoveActions move={move} /> },
  ];
  return (
    <DataTable
      caption={t('movesCaption', { n: plan.moves.length, tmt: longDate(plan.tmt, language) })}
      rows={plan.moves}
      columns={
        edit ? columns : columns.map((column) => (column.key === 'tindakan' ? { ...column, label: t('why') } : column))
      }
      rowKey={(move) => move.pegawaiId}
      selected={state.pilih}
      state={state}
      onState={change}
      search={(move) => [move.nama, move.from.unorNama, move.to.unorNama, move.to.jabatanNama]}
      exportName="pindahan"
    />
  );
}

/** Home to the new place less home to the present one; the parts carry as many decimals as the printed difference needs. */
function DistanceFormula({
  km,
  nama,
}: {
  readonly km: NonNullable<PindahanTampil['km']>;
  readonly nama: string;
}): ReactNode {
  const t = usePesan(pesan);
  const tRule = usePesan(rulePesan);
  const change = signedFixed(km.after - km.before, 1);
  return (
    <Formula
      value={<span className="whitespace-nowrap">{t('km', { n: change })}</span>}
      name={`${t('distance')}, ${nama}`}
      lines={() => [
        { rule: tRule('distanceRule'), sum: `${number(km.after)} − ${number(km.before)} = ${t('km', { n: change })}` },
      ]}
    />
  );
}

function FromTo({ move }: { readonly move: PindahanTampil }): ReactNode {
  const t = usePesan(pesan);
  const samePost = move.from.jabatanId === move.to.jabatanId;
  return (
    <span className="grid gap-0.5">
      <MoveArrow from={move.from.unorNama} to={move.to.unorNama} />
      <span className="text-sm text-ink-soft wrap-anywhere">
        {samePost ? move.to.jabatanNama : `${move.from.jabatanNama} → ${move.to.jabatanNama}`}
        {move.kind === 'promosi' ? <strong className="text-brand"> · {t('promotion')}</strong> : null}
      </span>
    </span>
  );
}

function MoveActions({ move }: { readonly move: PindahanTampil }): ReactNode {
  const t = usePesan(pesan);
  const { locks, edit } = usePlan();
  const [, change] = useAddress(rencanaQuery);
  const [swapping, setSwapping] = useState(false);
  const { pegawaiId } = move;
  const to = { unorId: move.to.unorId, jabatanId: move.to.jabatanId };
  const quiet = 'inline-flex min-h-9 items-center gap-1 rounded-md px-2 font-semibold text-brand hover:bg-brand-soft';
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <button type="button" className={quiet} onClick={() => change({ pilih: pegawaiId, orang: '', unit: '' })}>
        {t('why')} <span className="sr-only">{move.nama}</span>
      </button>
      {edit ? (
        <Menu
          trigger={
            <button
              type="button"
              className={quiet}
              disabled={edit.busy}
              aria-label={t('changeOf', { name: move.nama })}
            >
              {t('change')}
              <Icon name="down" size={14} />
            </button>
          }
        >
          <MenuItem onClick={() => edit.setLocks(withLock(locks, { pegawaiId, tindakan: 'wajib', ...to }))}>
            <Icon name="lock" /> {t('lockMove')}
          </MenuItem>
          <MenuItem onClick={() => edit.setLocks(withLock(locks, { pegawaiId, tindakan: 'larang', ...to }))}>
            <Icon name="forbid" /> {t('banMove')}
          </MenuItem>
          <MenuItem
            onClick={() =>
              edit.setLocks(withLock(locks, { pegawaiId, tindakan: 'tetap', unorId: null, jabatanId: null }))
            }
          >
            <Icon name="minus" /> {t('keep')}
          </MenuItem>
          <MenuItem onClick={() => setSwapping(true)}>
            <Icon name="swap" /> {t('swap')}
          </MenuItem>
        </Menu>
      ) : null}
      {swapping ? <SwapDialog move={move} onClose={() => setSwapping(false)} /> : null}
    </span>
  );
}
