import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { ChoiceField, EmptyPanel, Icon } from '../../ui/index.ts';
import { pesan } from './pustaka/pesan.ts';
import { pustakaQuery } from './queries.ts';

type Kasus = BalasanOf<'pustaka'>['kasus'][number];

/** Cases of other agencies, each with its sources; those that failed stand beside those that worked. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('pustaka');
  const [state, change] = useAddress(pustakaQuery);
  const all = query.data?.kasus ?? [];
  const count = (hasil: Kasus['hasil']): number => all.filter((one) => one.hasil === hasil).length;
  const figures = { n: all.length, berhasil: count('berhasil'), campuran: count('campuran'), gagal: count('gagal') };
  return (
    <Page title={all.length > 0 ? t('temuan', figures) : t('pustaka')} name={t('pustaka')} intro={t('jelas')}>
      <QueryPanel query={query}>
        {({ kasus }) =>
          kasus.length === 0 ? (
            <EmptyPanel title={t('kosong')}>{t('kosongSebab')}</EmptyPanel>
          ) : (
            <div className="grid gap-8">
              <ChoiceField
                inline
                legend={t('saring')}
                value={state.hasil}
                onChange={(hasil) => change({ hasil: hasil as typeof state.hasil })}
                options={(['semua', 'berhasil', 'campuran', 'gagal'] as const).map((value) => ({
                  value,
                  label: t(value),
                }))}
              />
              <ul className="grid gap-10">
                {kasus
                  .filter((one) => state.hasil === 'semua' || one.hasil === state.hasil)
                  .map((one) => (
                    <Satu key={one.id} kasus={one} />
                  ))}
              </ul>
            </div>
          )
        }
      </QueryPanel>
    </Page>
  );
}

const TANDA = { berhasil: 'check', campuran: 'info', gagal: 'warning' } as const;

function Satu({ kasus }: { readonly kasus: Kasus }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const parts = [
    ['dilakukan', kasus.dilakukan],
    ['hasilnya', kasus.hasilnya],
    ['kekurangan', kasus.kekurangan],
    ['berlakuDiSini', kasus.berlakuDiSini],
  ] as const;
  return (
    <li className="grid max-w-[75ch] gap-3 border-l-4 border-line-strong pl-4 wrap-anywhere">
      <h2 className="text-lg font-semibold">{teks(kasus.judul)}</h2>
      <p className="text-sm text-ink-soft">
        {kasus.lembaga}, {teks(kasus.negara)}, {kasus.tahun}
      </p>
      <p className="flex items-center gap-2 font-semibold">
        <Icon name={TANDA[kasus.hasil]} />
        {t(kasus.hasil)}
      </p>
      <dl className="grid gap-3">
        {parts.map(([key, value]) => (
          <div key={key}>
            <dt className="font-semibold">{t(key)}</dt>
            <dd>{teks(value)}</dd>
          </div>
        ))}
      </dl>
      <div>
        <h3 className="text-sm font-semibold">{t('sumber')}</h3>
        <ul className="grid gap-1 text-sm">
          {kasus.sumber.map((one) => (
            <li key={one.url}>
              <a href={one.url} rel="noreferrer" className="inline-flex min-h-6 items-center text-brand underline">
                {one.judul}
              </a>{' '}
              {one.penerbit}, {one.tahun ?? t('tanpaTahun')}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
