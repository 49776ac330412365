import type { Pengguna } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { pesan as peranPesan } from '../../shared/peran/pesan.ts';
import { roleName } from '../../shared/peran/role-name.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Button, buttonClass, type Column, DataTable, EmptyPanel, TextField } from '../../ui/index.ts';
import { pesan } from './pengguna/pesan.ts';
import { penggunaQuery } from './queries.ts';

/** Accounts: who may sign in, in which roles. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const [{ cari, halaman }, change] = useAddress(penggunaQuery);
  const asked = useDeferredValue(cari.trim());
  const query = useApi('penggunaDaftar', { query: { cari: asked, halaman: Math.max(1, Number(halaman) || 1) } });
  const add = (
    <Link to="/pengguna/baru" className={buttonClass()}>
      {t('add')}
    </Link>
  );
  return (
    <Page title={t('listTitle')} intro={t('listIntro')} actions={add}>
      <div className="max-w-md">
        <TextField
          type="search"
          label={t('find')}
          value={cari}
          autoComplete="off"
          onChange={(event) => change({ cari: event.target.value, halaman: '1' })}
        />
      </div>
      <QueryPanel query={query}>
        {(data) =>
          data.total > 0 ? (
            <Accounts
              rows={data.pengguna}
              total={data.total}
              page={data.halaman}
              pages={Math.ceil(data.total / data.perHalaman)}
              onPage={(n) => change({ halaman: String(n) })}
            />
          ) : (
            <EmptyPanel title={asked ? t('noneFound') : t('none')} action={asked ? null : add}>
              {asked ? t('noneFoundWhy') : t('noneWhy')}
            </EmptyPanel>
          )
        }
      </QueryPanel>
    </Page>
  );
}

interface AccountsProps {
  readonly rows: readonly Pengguna[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The order is the server's: this is one page of many. */
const UNSORTED = { urut: '', cari: '' };

function Accounts({ rows, total, page, pages, onPage }: AccountsProps): ReactNode {
  const t = usePesan(pesan);
  const columns: readonly Column<Pengguna>[] = [
    { key: 'nama', label: t('colName'), head: true, cell: (row) => <Name row={row} /> },
    { key: 'masuk', label: t('colLogin'), cell: (row) => <span className="wrap-anywhere">{row.namaMasuk}</span> },
    { key: 'peran', label: t('colRoles'), cell: (row) => <Roles row={row} /> },
    { key: 'keadaan', label: t('colState'), cell: (row) => t(stateOf(row)) },
  ];
  return (
    <div className="grid gap-4">
      <DataTable
        caption={t('caption', { total: number(total), page, pages })}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.akunId}
        state={UNSORTED}
        onState={() => undefined}
      />
      {pages > 1 ? (
        <div className="flex flex-wrap gap-3">
          <Button kind="secondary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {t('previous')}
          </Button>
          <Button kind="secondary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {t('next')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Name({ row }: { readonly row: Pengguna }): ReactNode {
  return (
    <>
      <Link
        to="/pengguna/$akunId"
        params={{ akunId: row.akunId }}
        className="font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline"
      >
        {row.nama}
      </Link>
      {row.jabatan ? <span className="block text-sm text-ink-soft wrap-anywhere">{row.jabatan}</span> : null}
    </>
  );
}

function Roles({ row }: { readonly row: Pengguna }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const held = row.peran.filter((r) => r.berlaku);
  if (held.length === 0) return <span className="text-ink-soft">{t('noRole')}</span>;
  return (
    <ul className="wrap-anywhere">
      {held.map((r) => (
        <li key={r.peranId}>{[roleName(tPeran, r), r.unorNama ?? r.unorId].filter(Boolean).join(', ')}</li>
      ))}
    </ul>
  );
}

const stateOf = ({ aktif, demo, gantiSandi }: Pengguna): 'stateOff' | 'stateDemo' | 'stateNew' | 'stateActive' => {
  if (!aktif) return 'stateOff';
  if (demo) return 'stateDemo';
  return gantiSandi ? 'stateNew' : 'stateActive';
};
