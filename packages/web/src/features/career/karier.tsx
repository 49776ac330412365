import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { EmptyPanel, Figure, Figures, type RuleState, Section } from '../../ui/index.ts';
import { Halangan } from './halangan.tsx';
import { pesan } from './pesan-karier.ts';

type Karier = BalasanOf<'karierSaya'>;
type Langkah = Karier['langkah'][number];

/** The own career on a phone: where I stand, what may come next, and what is missing for each step. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const query = useApi('karierSaya');
  const ready = query.data?.langkah.filter((l) => l.kurang === 0).length;
  return (
    <Page
      title={ready === undefined ? t('mine') : t('mineTitle', { n: ready })}
      name={t('mine')}
      intro={query.data ? t('mineIntro', { day: longDate(query.data.dataPer, language) }) : undefined}
    >
      <QueryPanel query={query}>{(data) => <Isi data={data} />}</QueryPanel>
    </Page>
  );
}

const GROUPS = ['promosi', 'setara', 'sejabatan'] as const;

function Isi({ data }: { readonly data: Karier }): ReactNode {
  const t = usePesan(pesan);
  return (
    <div className="grid gap-8">
      <Sekarang data={data} />
      {data.saatIni.length > 0 ? (
        <Section title={t('nowBlocked')}>
          <Halangan rows={data.saatIni} />
        </Section>
      ) : null}
      {data.langkah.length === 0 ? <EmptyPanel title={t('mineNone')}>{t('mineNoneWhy')}</EmptyPanel> : null}
      {GROUPS.map((arah) => {
        const list = data.langkah.filter((l) => l.arah === arah);
        if (list.length === 0) return null;
        return (
          <Section key={arah} title={t(arah === 'sejabatan' ? 'same' : arah)}>
            <ul className="grid gap-5">
              {list.map((l) => (
                <Satu key={l.jabatanId} langkah={l} />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

function Sekarang({ data }: { readonly data: Karier }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const due =
    data.jalur !== 'umum'
      ? t(`due-${data.jalur}`)
      : data.jatuhTempo
        ? t('due-jatuh', { months: data.maksimumBulan })
        : t('due-belum', { day: longDate(data.genapPada, language) });
  return (
    <Figures>
      <Figure label={t('myPost')} value={data.tempat.jabatanNama} note={data.tempat.unorNama} />
      <Figure
        label={t('myTenure')}
        value={t('months', { n: number(data.bulan) })}
        note={t('today', { day: longDate(data.tmt, language) })}
      />
      <Figure label={t('myDue')} value={due} note={data.pasal} />
    </Figures>
  );
}

const STATE: Readonly<Record<Langkah['syarat'][number]['keadaan'], RuleState>> = {
  memenuhi: 'allowed',
  kurang: 'forbidden',
  'tidak-diketahui': 'unknown',
};

function Satu({ langkah }: { readonly langkah: Langkah }): ReactNode {
  const t = usePesan(pesan);
  const { kurang, syarat, formasi, lowong, kelas } = langkah;
  return (
    <li className={`grid gap-1 border-l-4 pl-4 ${kurang === 0 ? 'border-success' : 'border-line-strong'}`}>
      <h3 className="font-semibold wrap-anywhere">{langkah.nama}</h3>
      <p className="text-sm text-ink-soft">
        {kelas === null ? null : `${t('classOf', { n: kelas })} · `}
        {t('stepFacts', { formasi, vacant: lowong })}
      </p>
      <p>{t('missing', { n: kurang })}</p>
      {syarat.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-brand underline underline-offset-4">
            {t('requirements')}
          </summary>
          <Halangan rows={syarat} stateOf={(i) => STATE[syarat[i]!.keadaan]} />
        </details>
      ) : null}
    </li>
  );
}
