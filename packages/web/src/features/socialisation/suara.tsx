import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, buttonClass, EmptyPanel, Note, toast } from '../../ui/index.ts';
import { pesan } from './suara/pesan.ts';

type Undangan = BalasanOf<'suaraSaya'>['menunggu'][number];

/** What waits for my answer; five taps and one to send. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('suaraSaya');
  return (
    <Page
      title={query.data ? t('temuan', { n: query.data.menunggu.length }) : t('suara')}
      name={t('suara')}
      intro={t('jelas')}
    >
      <QueryPanel query={query}>
        {({ menunggu: [first] }) =>
          first ? (
            <Formulir key={first.id} undangan={first} />
          ) : (
            <EmptyPanel
              title={t('kosong')}
              action={
                <Link to="/saya/sosialisasi" className={buttonClass('secondary')}>
                  {t('keSosialisasi')}
                </Link>
              }
            >
              {t('kosongSebab')}
            </EmptyPanel>
          )
        }
      </QueryPanel>
    </Page>
  );
}

function Formulir({ undangan }: { readonly undangan: Undangan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const send = useAct('suaraJawab', ['suaraSaya']);
  const [jawaban, setJawaban] = useState<Readonly<Record<string, number>>>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const { jenis, id, tentang, hari, kelompok, gelombang } = undangan;
  const kirim = (): void => {
    const missing = undangan.pernyataan.find((p) => jawaban[p.kode] === undefined);
    setWrong(missing ? t('belumLengkap', { isi: teks(missing.isi) }) : null);
    if (missing) return;
    // The form is gone by then: the next one has taken its place. A failure is told by the form, which then stays.
    void send.mutateAsync({ body: { jenis, id, jawaban } }).then(
      () => toast(t('terkirim')),
      () => undefined,
    );
  };
  return (
    <section className="grid max-w-2xl gap-6">
      <div className="grid gap-1 wrap-anywhere">
        <h2 className="text-lg font-semibold">
          {jenis === 'survei' ? t('survei', { tentang }) : t('denyut', { tentang, hari: hari ?? 0 })}
        </h2>
        <p className="text-ink-soft">
          {kelompok ? t(`kelompok-${kelompok}`) : null}
          {gelombang ? `${t(`gelombang-${gelombang}`)}.` : null}{' '}
          {t('sampai', { hari: longDate(undangan.tutup, language) })}
        </p>
      </div>
      <p className="flex flex-wrap justify-between gap-x-6 text-sm text-ink-soft">
        <span>{t('tidakSetuju')}</span>
        <span>{t('setuju')}</span>
      </p>
      {undangan.pernyataan.map((p) => (
        <Skala
          key={p.kode}
          legend={teks(p.isi)}
          value={jawaban[p.kode]}
          onChange={(nilai) => setJawaban({ ...jawaban, [p.kode]: nilai })}
        />
      ))}
      {wrong ? <Note kind="warning">{wrong}</Note> : null}
      {send.error ? <ProblemPanel error={send.error} /> : null}
      <Button onClick={kirim} disabled={send.isPending} className="justify-self-start">
        {t('kirim')}
      </Button>
      <div>
        <h3 className="font-semibold">{t('siapa')}</h3>
        <p>{t('siapaJelas')}</p>
      </div>
    </section>
  );
}

interface SkalaProps {
  readonly legend: string;
  readonly value: number | undefined;
  readonly onChange: (nilai: number) => void;
}

const NILAI = [1, 2, 3, 4, 5] as const;

/** One to five beside each other, each large enough for a thumb. */
function Skala({ legend, value, onChange }: SkalaProps): ReactNode {
  const t = usePesan(pesan);
  const name = useId();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="pb-2 font-semibold wrap-anywhere">{legend}</legend>
      <div className="grid grid-cols-5 gap-2">
        {NILAI.map((nilai) => (
          <label
            key={nilai}
            className="flex min-h-12 cursor-pointer items-center justify-center rounded-md border border-line-strong bg-surface font-semibold hover:border-brand has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={nilai}
              checked={value === nilai}
              onChange={() => onChange(nilai)}
              className="sr-only"
              aria-label={`${nilai}, ${t(`nilai-${nilai}`)}`}
            />
            <span aria-hidden="true">{nilai}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
