import type { TandaPeriksa } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, type Column, DataTable, EmptyPanel, Note, Section } from '../../ui/index.ts';
import { AturanTabel } from './aturan-tabel.tsx';
import { pesan } from './pesan.ts';
import { tandaQuery } from './queries.ts';

/** What the inspectorate should look into, each case with the rule and the facts it rests on. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('keadilanTanda');
  const cases = query.data?.tanda.reduce((n, one) => n + one.perkara.length, 0) ?? 0;
  const rules = query.data?.tanda.filter((one) => one.perkara.length > 0).length ?? 0;
  const title = cases === 0 ? t('tandaKosong') : t('tandaTemuan', { n: number(cases), rules: number(rules) });
  return (
    <Page
      title={query.data ? title : t('tanda')}
      name={t('tanda')}
      crumbs={
        <Breadcrumb
          parts={[
            { key: 'keadilan', content: <Link to="/keadilan">{t('name')}</Link> },
            { key: 'tanda', content: t('tanda') },
          ]}
        />
      }
      intro={t('tandaIntro')}
    >
      <QueryPanel query={query}>{(data) => <Isi data={data} />}</QueryPanel>
    </Page>
  );
}

function Isi({ data }: { readonly data: TandaPeriksa }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  if (data.usul === 0) return <EmptyPanel title={t('tandaBelum')}>{t('tandaBelumSebab')}</EmptyPanel>;
  return (
    <div className="grid gap-10">
      <Note>{t('tandaBukan')}</Note>
      <Section
        title={t('aturanTanda')}
        intro={t('aturanTandaJelas', {
          usul: number(data.usul),
          baris: number(data.baris),
          day: longDate(data.dataPer, language),
        })}
      >
        <AturanTabel tanda={data.tanda} />
      </Section>
      <Section title={t('perkara')}>
        <Perkara data={data} />
      </Section>
      <Section title={t('belumDapat')} intro={t('belumDapatJelas')}>
        <ul className="grid max-w-[75ch] list-disc gap-2 pl-5">
          {data.belumDapat.map((one) => (
            <li key={one.id}>{teks(one)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface Baris {
  readonly key: string;
  readonly aturan: string;
  readonly usulId: string;
  readonly judul: string;
  readonly nomor: number | null;
  readonly nama: string | null;
  readonly fakta: string;
}

function Perkara({ data }: { readonly data: TandaPeriksa }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const [state, change] = useAddress(tandaQuery);
  const columns = useColumns();
  const rows = data.tanda.flatMap((one) =>
    one.perkara.map((p, i): Baris => ({ ...p, key: `${one.kode} ${i}`, aturan: teks(one.nama), fakta: teks(p.fakta) })),
  );
  if (rows.length === 0) return <EmptyPanel title={t('tanpaPerkara')}>{t('tanpaPerkaraJelas')}</EmptyPanel>;
  return (
    <DataTable
      caption={t('perkaraJelas')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.key}
      state={state}
      onState={change}
      search={(row) => [row.aturan, row.judul, row.nama ?? '', row.fakta]}
      exportName="tanda-periksa"
    />
  );
}

function useColumns(): readonly Column<Baris>[] {
  const t = usePesan(pesan);
  return [
    {
      key: 'aturan',
      label: t('kolomAturan'),
      head: true,
      sort: (r) => r.aturan,
      csv: (r) => r.aturan,
      cell: (r) => <span className="wrap-anywhere">{r.aturan}</span>,
    },
    {
      key: 'usul',
      label: t('kolomUsul'),
      sort: (r) => r.judul,
      csv: (r) => r.judul,
      cell: (r) => (
        <Link
          to="/usulan/$id"
          params={{ id: r.usulId }}
          className="wrap-anywhere underline decoration-line-strong underline-offset-4 hover:text-brand"
        >
          {r.nomor === null ? r.judul : t('barisKe', { judul: r.judul, nomor: r.nomor })}
        </Link>
      ),
    },
    {
      key: 'nama',
      label: t('kolomNama'),
      sort: (r) => r.nama,
      csv: (r) => r.nama,
      cell: (r) => <span className="wrap-anywhere">{r.nama ?? t('seluruhUsul')}</span>,
    },
    {
      key: 'fakta',
      bare: true,
      label: t('kolomFakta'),
      csv: (r) => r.fakta,
      cell: (r) => <span className="wrap-anywhere">{r.fakta}</span>,
    },
  ];
}
