import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Inbox } from '../../shared/inbox/inbox.tsx';
import { PilihanSimpan } from '../../shared/luring/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, MoveArrow, Section } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';

type Tawaran = BalasanOf<'tawaranSaya'>['tawaran'][number];

/** "What happens with me": what waits for an answer, the present round, and the own rights. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { nama, pegawaiId } = useSession();
  const offers = useApi('tawaranSaya');
  const waiting = offers.data?.tawaran.filter((one) => one.keadaan === 'menunggu').length ?? 0;
  return (
    <Page
      title={offers.data ? t('sayaTemuan', { n: waiting }) : t('saya')}
      name={t('saya')}
      intro={nama ? t('halo', { nama }) : undefined}
    >
      <div className="grid gap-8">
        <QueryPanel query={offers} lines={3}>
          {({ tawaran }) => <Tawarans rows={tawaran} />}
        </QueryPanel>
        <Putaran />
        <Section title={t('usulTentangSaya')}>
          <Inbox tanpa={['tawaran', 'minat']} />
        </Section>
        <Section title={t('hakSaya')}>
          <ul className="grid gap-1">
            <Tautan to="/saya/hak">{t('hakTautan')}</Tautan>
            <Tautan to="/saya/tukar">{t('tukarTautan')}</Tautan>
            <Suara />
            <Tautan to="/saya/karier">{t('karierTautan')}</Tautan>
            {pegawaiId ? (
              <li>
                <Link to="/pegawai/$pegawaiId" params={{ pegawaiId }} className={LINK}>
                  {t('dataTautan')}
                </Link>
              </li>
            ) : null}
          </ul>
        </Section>
        <PilihanSimpan />
      </div>
    </Page>
  );
}

const LINK = 'inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4';

function Tautan({
  to,
  children,
}: {
  readonly to: '/saya/hak' | '/saya/suara' | '/saya/tukar' | '/saya/karier';
  readonly children: string;
}): ReactNode {
  return (
    <li>
      <Link to={to} className={LINK}>
        {children}
      </Link>
    </li>
  );
}

/** Surveys and Denyut, with how many of them wait. */
function Suara(): ReactNode {
  const t = usePesan(pesan);
  const { data } = useApi('suaraSaya');
  return <Tautan to="/saya/suara">{t('suaraTautan', { n: data?.menunggu.length ?? 0 })}</Tautan>;
}

function Tawarans({ rows }: { readonly rows: readonly Tawaran[] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  if (rows.length === 0) return <p className="text-ink-soft">{t('tanpaTawaran')}</p>;
  return (
    <ul className="grid gap-5">
      {rows.map((one) => (
        <li
          key={one.id}
          className={`grid gap-2 border-l-4 pl-4 ${one.keadaan === 'menunggu' ? 'border-brand' : 'border-line-strong'}`}
        >
          <p className="font-semibold">
            {k(`jenis-${one.jenis}`)} · {k(`keadaan-${one.keadaan}`)}
          </p>
          <MoveArrow from={one.dari.unorNama} to={one.ke.unorNama} />
          <p className="text-sm text-ink-soft wrap-anywhere">
            {one.ke.jabatanNama} · {t('berlaku', { tanggal: longDate(one.tmt, language) })}
          </p>
          {one.tenggat && one.keadaan === 'menunggu' ? (
            <p className="font-semibold">{t('jawabSebelum', { tanggal: longDate(one.tenggat, language) })}</p>
          ) : null}
          <Link
            to="/saya/tawaran/$id"
            params={{ id: one.id }}
            className={`${buttonClass(one.keadaan === 'menunggu' ? 'primary' : 'secondary')} justify-self-start`}
          >
            {one.keadaan === 'menunggu' ? t('bacaJawab') : t('baca')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Putaran(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const query = useApi('minatSaya');
  return (
    <Section title={t('minat')}>
      <QueryPanel query={query} lines={2}>
        {({ putaran, isi, disimpan, sebab }) =>
          putaran === null ? (
            <p className="text-ink-soft">{t('tanpaPutaran')}</p>
          ) : (
            <div className="grid gap-2">
              <p className="wrap-anywhere">
                {t('putaranBuka', { nama: putaran.nama, tanggal: longDate(putaran.tutup, language) })}{' '}
                {disimpan ? t('minatTersimpan', { n: isi.length }) : t('minatKosong')}
              </p>
              <Link to="/saya/minat" className={`${buttonClass(sebab ? 'secondary' : 'primary')} justify-self-start`}>
                {sebab ? t('lihatMinat') : t('isiMinat')}
              </Link>
            </div>
          )
        }
      </QueryPanel>
    </Section>
  );
}
