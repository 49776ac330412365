import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Figure, Figures, Note } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { useUsul } from './usul-context.ts';

/** The five working days of the BKN. Silence counts as agreement from the sixth, and is shown; the number is typed in all the same. */
export function ImutClock(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { usul } = useUsul();
  const { imut } = usul;
  if (!imut?.dikirim) return null;
  return (
    <div className="grid gap-3">
      <Figures>
        <Figure label={t('imutDikirim')} value={longDate(imut.dikirim, language)} />
        {imut.nomor ? (
          <Figure
            label={t('imutNomor')}
            value={imut.nomor}
            note={imut.tanggal ? longDate(imut.tanggal, language) : undefined}
          />
        ) : (
          <Figure
            label={t('imutJatuhTempo')}
            value={imut.jatuhTempo ? longDate(imut.jatuhTempo, language) : '–'}
            note={t('imutHari', { n: imut.hariKerjaBerjalan })}
          />
        )}
      </Figures>
      {!imut.nomor && imut.setujuKarenaDiam ? <Note kind="warning">{t('imutDiam')}</Note> : null}
      {!imut.nomor && !imut.liburTerisi ? <Note>{t('liburKosong')}</Note> : null}
    </div>
  );
}
