import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { number, usePesan, useTeks } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, FileDrop, Icon, Section, toast, WideTable } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Draf = BalasanOf<'volumeUnggah'>;

/** Service logs: dropped, looked at, applied. */
export function UnggahVolume(): ReactNode {
  const t = usePesan(pesan);
  const [draf, setDraf] = useState<Draf | null>(null);
  const upload = useAct('volumeUnggah', []);
  return (
    <Section title={t('unggah')}>
      <FileDrop
        accept=".csv,.txt,.xlsx,text/csv"
        hint={t('unggahHint')}
        disabled={upload.isPending}
        onFiles={(files) => upload.mutate({ files }, { onSuccess: setDraf })}
      />
      <output>{upload.isPending ? t('membaca') : ''}</output>
      {upload.error ? <ProblemPanel error={upload.error} /> : null}
      {draf ? <Pratinjau draf={draf} onDone={() => setDraf(null)} /> : null}
    </Section>
  );
}

/** Findings that are shown; more than that nobody repairs by hand. */
const SHOWN = 100;

function Pratinjau({ draf, onDone }: { readonly draf: Draf; readonly onDone: () => void }): ReactNode {
  const t = usePesan(pesan);
  const apply = useAct('volumeTerapkan', 'all');
  const store = (): void =>
    apply.mutate(
      { params: { id: draf.id } },
      {
        onSuccess: ({ diterima }) => {
          toast(t('diterapkan', { n: number(diterima) }));
          onDone();
        },
      },
    );
  return (
    <Section title={t('drafTitle')}>
      <p className="font-semibold">
        {t('drafRingkas', {
          diterima: number(draf.diterima),
          sama: number(draf.sama),
          ditolak: number(draf.ditolak),
          dibaca: number(draf.dibaca),
        })}
      </p>
      <Lembar draf={draf} />
      {draf.temuan.length > 0 ? <Temuan temuan={draf.temuan.slice(0, SHOWN)} /> : null}
      {draf.pratinjau.length > 0 ? <Angka draf={draf} /> : null}
      {apply.error ? <ProblemPanel error={apply.error} /> : null}
      <div className="flex flex-wrap gap-3">
        {draf.diterima > 0 ? (
          <Button disabled={apply.isPending} onClick={store}>
            {t('terapkan', { n: number(draf.diterima) })}
          </Button>
        ) : (
          <p className="self-center">{t('tidakAda')}</p>
        )}
        <Button kind="secondary" onClick={onDone}>
          {t('buang')}
        </Button>
      </div>
    </Section>
  );
}

function Lembar({ draf }: { readonly draf: Draf }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <ul className="grid gap-1">
      {draf.lembar.map((l) => (
        <li key={l.nama} className="wrap-anywhere">
          {t('lembar', { nama: l.nama, jenis: teks(l.jenisNama), baris: number(l.baris), nilai: number(l.nilai) })}
        </li>
      ))}
    </ul>
  );
}

function Temuan({ temuan }: { readonly temuan: Draf['temuan'] }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <details open>
      <summary className="min-h-8 cursor-pointer py-1 font-semibold">{t('perbaikan')}</summary>
      <ul className="grid max-w-[75ch] gap-2 pt-2">
        {temuan.map((one, i) => (
          <li key={i} className="flex gap-2 wrap-anywhere">
            <span className={one.severity === 'error' ? 'text-danger' : 'text-warning'}>
              <Icon name="warning" />
            </span>
            <span>
              <span className="font-semibold">
                {one.row === null
                  ? (one.column ?? one.file)
                  : t('barisKe', { n: number(one.row), kolom: one.column ?? '' })}
              </span>
              {': '}
              {teks(one.message)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Angka({ draf }: { readonly draf: Draf }): ReactNode {
  const t = usePesan(pesan);
  const name = t('pratinjau', { n: number(draf.pratinjau.length) });
  return (
    <WideTable name={name}>
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left text-sm text-ink-soft">{name}</caption>
        <thead>
          <tr className="border-b-2 border-line-strong text-sm">
            <th scope="col" className="py-2 pr-3">
              {t('colUnit')}
            </th>
            <th scope="col" className="px-3 py-2">
              {t('colLayanan')}
            </th>
            <th scope="col" className="px-3 py-2">
              {t('colTanggal')}
            </th>
            <th scope="col" className="py-2 pl-3 text-right">
              {t('colMasuk')}
            </th>
          </tr>
        </thead>
        <tbody>
          {draf.pratinjau.map((p, i) => (
            <tr key={i} className="border-b border-line">
              <td className="py-2 pr-3">{p.unorNama}</td>
              <td className="px-3 py-2">{p.layananId}</td>
              <td className="px-3 py-2">{p.tanggal}</td>
              <td className="py-2 pl-3 text-right">{p.masuk === null ? t('tanpaAngka') : number(p.masuk)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
