import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { Icon, Section } from '../../../ui/index.ts';
import { pesan } from '../pesan.ts';

type Pernyataan = NonNullable<BalasanOf<'tawaran'>['pernyataan']>;
type Butir = Pernyataan['butir'][number];

const BAGIAN = ['perubahan', 'mengapa-unit', 'mengapa-saya', 'dicoba', 'hak'] as const;
const LOOK = {
  'lebih-baik': { icon: 'plus', ink: 'text-success' },
  'lebih-buruk': { icon: 'minus', ink: 'text-warning' },
  sama: { icon: 'info', ink: 'text-ink-soft' },
  'belum-diisi': { icon: 'question', ink: 'text-ink-soft' },
  keterangan: { icon: 'info', ink: 'text-ink-soft' },
} as const;

/** The personal statement: losses as plainly as gains, each figure with its source, dated and hashed. */
export function Pernyataan({ pernyataan }: { readonly pernyataan: Pernyataan }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <div className="grid gap-8">
      {BAGIAN.map((bagian) => {
        const rows = pernyataan.butir.filter((one) => one.bagian === bagian);
        return rows.length > 0 ? (
          <Section key={bagian} title={t(`bagian-${bagian}`)}>
            <ul className="grid gap-3">
              {rows.map((one) => (
                <Satu key={one.kode} butir={one} />
              ))}
            </ul>
          </Section>
        ) : null;
      })}
      <p className="text-sm text-ink-soft">
        {t('dihitungPada', { tanggal: longDate(pernyataan.tanggal, language) })}{' '}
        <span className="break-all">SHA-256 {pernyataan.sidik}</span>
      </p>
    </div>
  );
}

function Satu({ butir }: { readonly butir: Butir }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const look = LOOK[butir.arah];
  return (
    <li className="flex gap-3">
      <span className={`mt-0.5 ${look.ink}`}>
        <Icon name={look.icon} />
      </span>
      <div className="min-w-0">
        <p className="wrap-anywhere">
          <span className="sr-only">{t(`arah-${butir.arah}`)}: </span>
          {teks(butir.pesan)}
        </p>
        {butir.angka.length > 0 ? (
          <details className="text-sm text-ink-soft">
            <summary className="cursor-pointer">{t('sumberAngka')}</summary>
            <ul className="list-disc pl-5">
              {butir.angka.map((one) => (
                <li key={one.nama} className="wrap-anywhere">
                  {one.nama}: {one.nilai === null ? t('belumDiisi') : `${one.nilai} ${one.satuan}`} · {one.sumber}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}
