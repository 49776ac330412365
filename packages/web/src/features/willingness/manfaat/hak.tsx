import type { HakKembaliDaftar, HakKembaliSaya } from '@seimbang/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, PersonChip, Section } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Hak = HakKembaliSaya['hak'][number];

const LINK = 'inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4';

/** Where it leads back to, from which day, and how it stands. */
function Isi({ hak }: { readonly hak: Hak }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <>
      <p className="font-semibold wrap-anywhere">
        {t('kembaliKe', { tempat: `${hak.asal.jabatanNama}, ${hak.asal.unorNama}` })}
      </p>
      <p className="text-sm text-ink-soft wrap-anywhere">
        {t(`hak-${hak.keadaan}`, { tanggal: longDate(hak.mulai, language) })} ·{' '}
        {t('hakDari', { nama: hak.putaranNama })}
      </p>
      {hak.usulId ? (
        <Link to="/usulan/$id" params={{ id: hak.usulId }} className={LINK}>
          {t('lihatUsul')}
        </Link>
      ) : null}
    </>
  );
}

/** The own rights to return; nothing where there are none. */
export function HakKembaliSayaList(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('hakKembaliSaya');
  const choose = useAct('hakKembaliPilih', ['hakKembaliSaya', 'kotakMasuk']);
  if (!query.data || query.data.hak.length === 0) return null;
  return (
    <Section title={t('hakSaya')}>
      {choose.error ? <ProblemPanel error={choose.error} /> : null}
      <ul className="grid gap-5">
        {query.data.hak.map((hak) => {
          const act = (pilihan: 'minta' | 'lepas'): void =>
            choose.mutate({ body: { id: hak.id, versi: hak.versi, pilihan } });
          return (
            <li key={hak.id} className="grid gap-2 border-l-4 border-line-strong pl-4">
              <Isi hak={hak} />
              {hak.keadaan === 'dapat-diminta' ? (
                <div className="flex flex-wrap gap-3">
                  <Button disabled={choose.isPending} onClick={() => act('minta')}>
                    {t('minta')}
                  </Button>
                  <Button kind="secondary" disabled={choose.isPending} onClick={() => act('lepas')}>
                    {t('lepas')}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** All rights to return, for the analyst; one that was asked for becomes a proposal. */
export function HakKembaliSemua(): ReactNode {
  const query = useApi('hakKembaliDaftar');
  return <QueryPanel query={query}>{({ hak }) => <Daftar hak={hak} />}</QueryPanel>;
}

function Daftar({ hak }: { readonly hak: HakKembaliDaftar['hak'] }): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const propose = useAct('hakKembaliUsul', ['hakKembaliDaftar', 'usulDaftar', 'kotakMasuk']);
  if (hak.length === 0) return <EmptyPanel title={t('tanpaHak')}>{t('tanpaHakSebab')}</EmptyPanel>;
  return (
    <div className="grid gap-5">
      {propose.error ? <ProblemPanel error={propose.error} /> : null}
      <ul className="grid gap-5">
        {hak.map((one) => (
          <li key={one.id} className="grid gap-2 border-l-4 border-line-strong pl-4">
            <PersonChip nama={one.pegawai.nama} jabatan={one.kini?.jabatanNama} unit={one.kini?.unorNama} />
            <Isi hak={one} />
            {one.sebab === null ? (
              <Button
                className="justify-self-start"
                disabled={propose.isPending}
                onClick={() =>
                  propose.mutate(
                    { params: { id: one.id }, body: { versi: one.versi } },
                    { onSuccess: ({ usulId }) => void navigate({ to: '/usulan/$id', params: { id: usulId } }) },
                  )
                }
              >
                {t('usulkan')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
