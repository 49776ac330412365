import type { Usul } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, longDate, number, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { Figure, Figures, Icon, ProofLine, Section } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from './pesan.ts';

/** The round behind a proposal: what was checked, the labels, the hashes that were announced. No wish is in it. */
export function PutaranBukti({ putaran }: { readonly putaran: NonNullable<Usul['putaran']> }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const teks = useTeks();
  const { language } = useLanguage();
  const when = `${longDate(putaran.diperiksa, language)}, ${clock(putaran.diperiksa)}`;
  return (
    <Section
      title={t('putaran')}
      intro={t('putaranJelas', { nama: putaran.nama, tanggal: when, n: number(putaran.pindahan) })}
    >
      <ProofLine proof={putaran.proof} gapShare={putaran.gap} />
      <ul className="grid max-w-[75ch] gap-2">
        {putaran.pemeriksaan.map((one) => (
          <li key={one.nama} className="flex items-start gap-2">
            <span className="mt-0.5 text-success">
              <Icon name="check" size={16} />
            </span>
            {teks(one.pesan)}
          </li>
        ))}
      </ul>
      <h3 className="font-semibold">{t('putaranLabel')}</h3>
      <Figures>
        {putaran.label.map((one) => (
          <Figure key={one.nama} label={k(`label-${one.nama}`)} value={t('putaranOrang', { n: one.jumlah })} />
        ))}
      </Figures>
      <dl className="grid gap-2 text-sm">
        {(['sidikJejak', 'sidikMinat', 'sidikBenih'] as const).map((key) => (
          <div key={key}>
            <dt className="text-ink-soft">{t(key)}</dt>
            <dd className="break-all">{putaran[key]}</dd>
          </div>
        ))}
        <div>
          <dt className="text-ink-soft">{t('sidikRencana')}</dt>
          <dd className="break-all">{putaran.planHash}</dd>
        </div>
      </dl>
      <p>
        <Link
          to="/putaran/$id"
          params={{ id: putaran.putaranId }}
          className="font-semibold text-brand underline underline-offset-4"
        >
          {t('bukaPutaran')}
        </Link>
      </p>
    </Section>
  );
}
