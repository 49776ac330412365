import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan } from '../../../language/index.ts';
import { Section } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';

type Konteks = BalasanOf<'minatKonteks'>;

/** Said before asking: what is promised, what is not, and how the last round went. */
export function KonteksMinat({ konteks }: { readonly konteks: Konteks }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { lalu } = konteks;
  return (
    <Section title={t('sebelumMengisi')}>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="grid content-start gap-2">
          <h3 className="font-semibold">{t('dijanjikan')}</h3>
          <ul className="grid list-disc gap-1 pl-5">
            {konteks.janji.map((key) => (
              <li key={key}>{sentence(t, `janji-${key}`)}</li>
            ))}
          </ul>
        </div>
        <div className="grid content-start gap-2">
          <h3 className="font-semibold">{t('tidakDijanjikan')}</h3>
          <ul className="grid list-disc gap-1 pl-5">
            {konteks.bukanJanji.map((key) => (
              <li key={key}>{sentence(t, `bukan-${key}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className="max-w-[75ch]">
        {lalu === null
          ? t('tanpaLalu')
          : lalu.peluang === null
            ? t('laluSedikit', { nama: lalu.nama })
            : t('laluPeluang', { nama: lalu.nama, a: lalu.peluang.dapat, b: lalu.peluang.minta })}
        {lalu?.label ? ` ${t('laluSaya', { label: k(`label-${lalu.label}`) })}` : null}
      </p>
      <p className="text-sm text-ink-soft">{t('tempatBoleh', { n: number(konteks.tempat.length) })}</p>
    </Section>
  );
}

/** A sentence the server names by its key; one this page does not know yet is shown by its key rather than left out. */
const sentence = (t: (key: 'janji-jujur-paling-baik') => string, key: string): string =>
  Object.hasOwn(pesan, key) ? t(key as 'janji-jujur-paling-baik') : key;
