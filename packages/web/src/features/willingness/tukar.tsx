import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, MoveArrow, Note, Section, toast } from '../../ui/index.ts';
import { DaftarMinat } from './minat/daftar.tsx';
import { TambahMinat } from './minat/tambah.tsx';
import type { Wish } from './minat.tsx';
import { pesan } from './pesan.ts';

type Tukar = BalasanOf<'tukarSaya'>;
type Temuan = Tukar['temuan'][number];

/** The always-open exchange: where I would rather be, and exchanges that would work. All take part or none. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('tukarSaya');
  return (
    <Page title={t('tukarJudul')} name={t('tukarTautan')} intro={t('tukarJelas')}>
      <QueryPanel query={query}>{(data) => <Isi key={data.versi} data={data} />}</QueryPanel>
    </Page>
  );
}

function Isi({ data }: { readonly data: Tukar }): ReactNode {
  const t = usePesan(pesan);
  const konteks = useApi('minatKonteks');
  const save = useAct('tukarSimpan', ['tukarSaya']);
  const [isi, setIsi] = useState<readonly Wish[]>(data.isi);
  // "Stay" has no meaning here: without an exchange everybody stays.
  const places = isi.flatMap((one) => (one === null ? [] : [{ unorId: one.unorId, jabatanId: one.jabatanId }]));
  const store = (aktif: boolean): void =>
    save.mutate({ body: { versi: data.versi, aktif, isi: places } }, { onSuccess: () => toast(t('tersimpan')) });
  return (
    <div className="grid gap-8">
      <Section title={t('tukarTemuan')}>
        {data.temuan.length === 0 ? (
          <EmptyPanel title={t('tanpaTemuan')}>{t('tanpaTemuanSebab')}</EmptyPanel>
        ) : (
          <ul className="grid gap-6">
            {data.temuan.map((one) => (
              <Satu key={one.id} temuan={one} />
            ))}
          </ul>
        )}
      </Section>
      <QueryPanel query={konteks}>
        {(context) => (
          <>
            <DaftarMinat isi={isi} konteks={context} onChange={setIsi} tukar />
            <TambahMinat isi={isi} konteks={context} onChange={setIsi} tanpaTetap />
          </>
        )}
      </QueryPanel>
      {save.error ? <ProblemPanel error={save.error} /> : null}
      {places.length === 0 ? <p className="-mb-4 text-sm text-ink-soft">{t('tukarPerluTempat')}</p> : null}
      <div className="flex flex-wrap gap-3">
        <Button disabled={save.isPending || places.length === 0} onClick={() => store(true)}>
          {t('tukarAktifkan')}
        </Button>
        {data.aktif ? (
          <Button kind="secondary" disabled={save.isPending} onClick={() => store(false)}>
            {t('tukarHentikan')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Satu({ temuan }: { readonly temuan: Temuan }): ReactNode {
  const t = usePesan(pesan);
  const answer = useAct('tukarJawab', ['tukarSaya']);
  const mine = temuan.anggota.find((one) => one.saya);
  const send = (setuju: boolean): void => answer.mutate({ body: { temuanId: temuan.id, versi: temuan.versi, setuju } });
  return (
    <li className="grid gap-3 border-l-4 border-brand pl-4">
      <p className="font-semibold">{t(`temuan-${temuan.keadaan}`)}</p>
      <ul className="grid gap-2">
        {temuan.anggota.map((one) => (
          <li key={`${one.dari.unorId}${one.ke.unorId}`} className="wrap-anywhere">
            {one.saya ? <strong className="text-brand">{t('anda')}: </strong> : null}
            <MoveArrow from={one.dari.unorNama} to={one.ke.unorNama} />{' '}
            <span className="text-sm text-ink-soft">
              {one.ke.jabatanNama} · {t(`setuju-${one.jawaban}`)}
            </span>
          </li>
        ))}
      </ul>
      {answer.error ? <ProblemPanel error={answer.error} /> : null}
      {temuan.keadaan === 'menunggu' && mine?.jawaban === 'menunggu' ? (
        <div className="flex flex-wrap gap-3">
          <Button disabled={answer.isPending} onClick={() => send(true)}>
            {t('setuju')}
          </Button>
          <Button kind="secondary" disabled={answer.isPending} onClick={() => send(false)}>
            {t('tidakSetuju')}
          </Button>
        </div>
      ) : null}
      {temuan.usulId ? (
        <Note kind="success">
          <Link to="/usulan/$id" params={{ id: temuan.usulId }}>
            {t('jadiUsul')}
          </Link>
        </Note>
      ) : null}
    </li>
  );
}
