import type { ImporMasukan, Masukan } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { clock, longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, FileDrop, SelectField, WideTable } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** Complaints and satisfaction come in as files: looked at first, then the good rows are stored. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const query = useApi('masukanDaftar');
  return (
    <Page title={t('feedTitle')} intro={t('feedIntro')}>
      {peran === 'analis' ? <Upload /> : null}
      <QueryPanel query={query}>
        {({ impor, unor }) =>
          impor.length === 0 ? (
            <EmptyPanel title={t('feedEmpty')}>{t('feedEmptyWhy')}</EmptyPanel>
          ) : (
            <ul className="grid gap-8">
              {impor.map((one) => (
                <Satu key={one.id} impor={one} unor={unor} />
              ))}
            </ul>
          )
        }
      </QueryPanel>
    </Page>
  );
}

function Upload(): ReactNode {
  const t = usePesan(pesan);
  const upload = useAct('masukanUnggah', ['masukanDaftar']);
  return (
    <div className="grid gap-4">
      <FileDrop
        accept=".csv,.txt,.xlsx,text/csv"
        hint={t('feedHint')}
        disabled={upload.isPending}
        onFiles={(files) => upload.mutate({ files: files.slice(0, 1) })}
      />
      <output>{upload.isPending ? t('feedReading') : ''}</output>
      {upload.error ? <ProblemPanel error={upload.error} /> : null}
    </div>
  );
}

interface SatuProps {
  readonly impor: ImporMasukan;
  readonly unor: Masukan['unor'];
}

function Satu({ impor, unor }: SatuProps): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { dibaca, diterima, ditolak, sudahAda, dibuang, kolom } = impor;
  return (
    <li className="grid min-w-0 gap-2 border-l-4 border-brand pl-4 wrap-anywhere">
      <h2 className="text-lg">
        {t(`feed_${impor.jenis}`)}: {impor.berkas}
      </h2>
      <p>
        {t('feedCount', { read: dibaca, good: diterima, bad: ditolak, there: sudahAda })}{' '}
        {impor.dari && impor.sampai
          ? t('window', { a: longDate(impor.dari, language), b: longDate(impor.sampai, language) })
          : ''}
      </p>
      <p className="text-sm text-ink-soft">{t('feedColumns', { columns: kolom.map((k) => k.kolom).join(', ') })}</p>
      {dibuang.length === 0 ? null : (
        <p className="text-sm text-ink-soft">{t('feedDropped', { columns: dibuang.join(', ') })}</p>
      )}
      <Temuan impor={impor} />
      {impor.keadaan === 'draf' ? (
        <Draf impor={impor} unor={unor} />
      ) : (
        <p className="text-sm">
          {t('feedStored')} {longDate(impor.saat, language)}, {clock(impor.saat)}, {impor.oleh}
        </p>
      )}
    </li>
  );
}

/** Findings that fit on a screen; the file itself holds the rest. */
const SHOWN = 12;

function Temuan({ impor }: { readonly impor: ImporMasukan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  if (impor.temuan.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer font-semibold text-brand">
        {t('feedIssues')} ({impor.temuan.length})
      </summary>
      <ul className="grid gap-1">
        {impor.temuan.slice(0, SHOWN).map((one) => (
          <li key={`${one.row ?? ''} ${one.code} ${one.value ?? ''}`}>
            {one.row === null ? teks(one.message) : t('issueRow', { n: one.row, text: teks(one.message) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Draf({ impor, unor }: SatuProps): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const analyst = peran === 'analis';
  const store = useAct('masukanTerapkan', ['masukanDaftar', 'evaluasi', 'evaluasiDaftar', 'laporanDraf']);
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const unknown = impor.unit.filter((u) => u.unorId === null);
  const options = unor.map((u) => ({ value: u.unorId, label: u.nama }));
  const chosen = Object.entries(told).flatMap(([nama, unorId]) => (unorId === '' ? [] : [{ nama, unorId }]));
  const extra = unknown.filter((u) => told[u.nama]).reduce((s, u) => s + u.baris, 0);
  return (
    <div className="grid min-w-0 gap-3">
      <Contoh impor={impor} />
      {analyst && options.length > 0
        ? unknown.map((u) => (
            <div key={u.nama} className="max-w-xl">
              <SelectField
                label={t('feedUnit', { name: u.nama, n: u.baris })}
                value={told[u.nama] ?? ''}
                onChange={(value) => setTold({ ...told, [u.nama]: value })}
                options={[{ value: '', label: t('feedSkip') }, ...options]}
              />
            </div>
          ))
        : null}
      {store.error ? <ProblemPanel error={store.error} /> : null}
      {analyst ? (
        <Button
          className="justify-self-start"
          disabled={store.isPending || impor.diterima + extra === 0}
          onClick={() => store.mutate({ params: { id: impor.id }, body: { unit: chosen } })}
        >
          {t('feedStore', { n: impor.diterima + extra })}
        </Button>
      ) : null}
    </div>
  );
}

function Contoh({ impor: { contoh } }: { readonly impor: ImporMasukan }): ReactNode {
  const t = usePesan(pesan);
  if (contoh.length === 0) return null;
  return (
    <WideTable name={t('feedSample')}>
      <table className="text-sm tabular-nums">
        <caption className="text-left font-semibold">{t('feedSample')}</caption>
        <tbody>
          {contoh.map((cells, row) => (
            <tr key={`${row} ${cells.join(' ')}`} className="border-b border-line">
              {cells.map((cell, i) => (
                <td key={`${i} ${cell}`} className="px-2 py-1 whitespace-nowrap">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
