import type { CalonGelombang } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, Section } from '../../ui/index.ts';
import { useAngka } from './angka.ts';
import { BuatUndian } from './gelombang-baru.tsx';
import { pesan } from './pesan.ts';

type Undian = CalonGelombang['undian'][number];

/** Which units start first, by a lot whose seed was sealed before: the strongest basis of an evaluation. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const query = useApi('evaluasiGelombang');
  return (
    <Page title={t('wavesTitle')} intro={t('wavesIntro')}>
      <QueryPanel query={query}>
        {({ calon, undian }) => (
          <div className="grid gap-10">
            {calon.length === 0 ? (
              <EmptyPanel title={t('noCandidates')}>{t('noCandidatesWhy')}</EmptyPanel>
            ) : peran === 'analis' ? (
              <BuatUndian calon={calon} />
            ) : null}
            <Section title={t('lots')}>
              {undian.length === 0 ? <p className="text-ink-soft">{t('lotsEmpty')}</p> : null}
              <ul className="grid gap-6">
                {undian.map((one) => (
                  <Satu key={one.id} undian={one} />
                ))}
              </ul>
            </Section>
          </div>
        )}
      </QueryPanel>
    </Page>
  );
}

function Satu({ undian }: { readonly undian: Undian }): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  const { language } = useLanguage();
  const { judul, saat, oleh, sidikBenih, ukuran, unit, pTerkecil } = undian;
  const helped = ukuran.slice(0, undian.mulai.length).reduce((s, n) => s + n, 0);
  return (
    <li className="grid gap-2 border-l-4 border-brand pl-4 wrap-anywhere">
      <h3 className="font-semibold">{judul}</h3>
      <p>{t('leastP', { p: angka(pTerkecil, 4), k: helped, n: unit.length })}</p>
      <p className="text-sm text-ink-soft">
        {t('sealedBy', {
          when: `${longDate(saat, language)}, ${clock(saat)}`,
          who: oleh,
          hash: sidikBenih.slice(0, 16),
        })}
      </p>
      {undian.hasil ? <Hasil undian={undian} hasil={undian.hasil} /> : <Undi undian={undian} />}
    </li>
  );
}

function Undi({ undian }: { readonly undian: Undian }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const draw = useAct('evaluasiUndi', ['evaluasiGelombang', 'evaluasiDaftar']);
  return (
    <>
      <p>{undian.unit.map((u) => u.nama).join(', ')}</p>
      {draw.error ? <ProblemPanel error={draw.error} /> : null}
      {peran === 'analis' ? (
        <Button
          className="justify-self-start"
          disabled={draw.isPending}
          onClick={() => draw.mutate({ params: { id: undian.id } })}
        >
          {t('draw')}
        </Button>
      ) : null}
    </>
  );
}

function Hasil({
  undian,
  hasil,
}: {
  readonly undian: Undian;
  readonly hasil: NonNullable<Undian['hasil']>;
}): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <>
      <ol className="grid gap-1">
        {hasil.gelombang.map((units, i) => {
          const day = undian.mulai[i];
          return (
            <li key={units.map((u) => u.unorId).join(' ')}>
              <strong>{day ? t('wave', { n: i + 1, day: longDate(day, language) }) : t('waveRest')}</strong>:{' '}
              {units.map((u) => u.nama).join(', ')}
            </li>
          );
        })}
      </ol>
      <p className="text-sm text-ink-soft">{t('drawn', { seed: hasil.benih })}</p>
      <Link
        to="/evaluasi/$id"
        params={{ id: hasil.evaluasiId }}
        className="justify-self-start font-semibold text-brand underline underline-offset-4"
      >
        {t('openEvaluation')}
      </Link>
    </>
  );
}
