import type { LaporanKeadilan } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number, type Translate, usePesan } from '../../language/index.ts';
import { addressOf } from '../../shared/client.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, SelectField, Tabs } from '../../ui/index.ts';
import { CaraHitung } from './cara-hitung.tsx';
import { pesan } from './pesan.ts';
import { keadilanQuery } from './queries.ts';
import { Siapa } from './siapa.tsx';

/** Who bears the moves that nobody asked for, compared with everybody who could have been moved. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const [state] = useAddress(keadilanQuery);
  const { peran } = useSession();
  const asked = /^\d{4}$/.test(state.tahun) ? { tahun: Number(state.tahun) } : {};
  const query = useApi('keadilan', { query: asked });
  return (
    <Page
      title={query.data ? temuan(query.data, t) : t('name')}
      name={t('name')}
      intro={t('intro')}
      next={
        peran === 'auditor' ? (
          <Link to="/keadilan/tanda" className={buttonClass('primary')}>
            {t('bukaTanda')}
          </Link>
        ) : undefined
      }
    >
      <QueryPanel query={query}>{(data) => <Isi data={data} />}</QueryPanel>
    </Page>
  );
}

/** The one sentence that the figures say. */
function temuan({ kena, tahun, tabel }: LaporanKeadilan, t: Translate<typeof pesan>): string {
  const groups = tabel.flatMap((one) => one.kelompok);
  const open = tabel.filter((one) => one.kelompok.some((k) => k.putusan === 'perlu-diperiksa'));
  const year = String(tahun);
  if (kena === 0) return t('temuanKosong', { year });
  if (open.length > 0) return t('temuanBeda', { by: open.map((one) => t(`menurut-${one.dimensi}`)).join(', '), year });
  if (groups.every((k) => k.putusan === 'terlalu-sedikit')) return t('temuanSedikit', { n: number(kena), year });
  return t('temuanRata', { n: number(kena), year });
}

function Isi({ data }: { readonly data: LaporanKeadilan }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(keadilanQuery);
  const years = [...new Set([data.tahun, ...data.tahunTersedia])].sort((a, b) => b - a).map(String);
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-end gap-4">
        <SelectField
          label={t('tahun')}
          value={String(data.tahun)}
          onChange={(tahun) => change({ tahun })}
          options={years.map((value) => ({ value, label: value }))}
        />
        <a
          className={buttonClass('secondary')}
          href={addressOf('keadilanUnduh', { query: { tahun: data.tahun } })}
          download
        >
          {t('unduh')}
        </a>
      </div>
      <Tabs
        label={t('name')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat })}
        tabs={[
          { value: 'siapa', label: t('tabSiapa'), content: () => <Siapa data={data} /> },
          { value: 'hitung', label: t('tabHitung'), content: () => <CaraHitung data={data} /> },
        ]}
      />
    </div>
  );
}
