import type { Usul } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, fixed, longDate, percent, ratio, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { useSession } from '../../../shared/session.tsx';
import { EmptyPanel, Figure, Figures, Note, ProofLine, Section } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { PutaranBukti } from './putaran.tsx';
import { useUsul } from '../usul-context.ts';

/** What the case rests on: the plan with its proof, the frozen list with its hash, and what has changed since. */
export function BuktiTab(): ReactNode {
  const t = usePesan(pesan);
  const { usul } = useUsul();
  return (
    <div className="grid min-w-0 gap-8">
      {usul.dampak ? <Dampak dampak={usul.dampak} /> : null}
      <Beku />
      {usul.putaran ? <PutaranBukti putaran={usul.putaran} /> : null}
      {usul.rencana ? (
        <Rencana rencana={usul.rencana} />
      ) : usul.putaran ? null : (
        <EmptyPanel title={t('tanpaRencana')}>{t('tanpaRencanaSebab')}</EmptyPanel>
      )}
    </div>
  );
}

function Beku(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const { usul } = useUsul();
  return (
    <Section title={t('beku')} intro={t('bekuJelas')}>
      {usul.beku.length === 0 ? <p className="text-ink-soft">{t('belumBeku')}</p> : null}
      {usul.beku.map((one) => (
        <Note key={one.tahap} kind={one.utuh ? 'success' : 'danger'}>
          <p>
            <strong>{t(`beku-${one.tahap}`)}</strong>, {longDate(one.saat, language)} {clock(one.saat)}.{' '}
            {one.utuh ? t('bekuUtuh') : t('bekuRusak')}
          </p>
          <p className="text-sm break-all">SHA-256 {one.sha256}</p>
        </Note>
      ))}
      {usul.beku.length > 0 ? (
        usul.penyimpangan.length === 0 ? (
          <p>{t('tanpaPenyimpangan')}</p>
        ) : (
          <div className="grid gap-2">
            <h3 className="font-semibold text-warning">{t('penyimpangan', { n: usul.penyimpangan.length })}</h3>
            <ul className="grid gap-2">
              {usul.penyimpangan.map((one) => (
                <li key={`${one.barisId}${one.apa}`} className="border-l-4 border-warning pl-3 wrap-anywhere">
                  <strong>{one.nama}</strong>: {teks(one.pesan)}
                  {one.beku !== null || one.sekarang !== null ? (
                    <span className="block text-sm text-ink-soft">
                      {t('dariKe', { a: one.beku ?? '–', b: one.sekarang ?? '–' })}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        )
      ) : null}
    </Section>
  );
}

type DampakUsul = NonNullable<Usul['dampak']>;

/** Figures of the lines that go, as the letters print them. */
function Dampak({ dampak }: { readonly dampak: DampakUsul }): ReactNode {
  const t = usePesan(pesan);
  const { before, after, unor, baris } = dampak;
  const change = (a: string, b: string): string => `${a} → ${b}`;
  return (
    <Section title={t('dampak')} intro={t('dampakJelas', { n: baris })}>
      <Figures>
        <Figure label={t('simpangan')} value={change(fixed(before.simpangan, 2), fixed(after.simpangan, 2))} />
        <Figure label={t('diAtas')} value={change(String(before.over), String(after.over))} />
        <Figure label={t('diBawah')} value={change(String(before.under), String(after.under))} />
        <Figure
          label={t('kompetensiTerpenuhi')}
          value={change(percent(before.metShare, 1), percent(after.metShare, 1))}
        />
      </Figures>
      <details>
        <summary className="cursor-pointer font-semibold text-brand">{t('unitBerubah', { n: unor.length })}</summary>
        <ul className="mt-2 grid gap-1 sm:grid-cols-2">
          {unor.map((unit) => (
            <li key={unit.unorId} className="wrap-anywhere">
              {unit.nama}: {unit.before === null ? '–' : ratio(unit.before)} →{' '}
              <strong>{unit.after === null ? '–' : ratio(unit.after)}</strong>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

type RencanaUsul = NonNullable<Usul['rencana']>;

function Rencana({ rencana }: { readonly rencana: RencanaUsul }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  return (
    <Section title={t('dasarRencana')} intro={t('dasarRencanaJelas', { n: rencana.pindahan })}>
      <ProofLine proof={rencana.proof} gapShare={rencana.gap} />
      {rencana.terbukti === false ? <Note kind="danger">{t('tidakTerbukti')}</Note> : null}
      <p className="text-sm break-all text-ink-soft">
        inputHash {rencana.inputHash} · planHash {rencana.planHash}
      </p>
      {rencana.ada && peran !== 'asn' && peran !== 'kepala-unit' ? (
        <p>
          <Link
            to="/perencanaan/rencana/$id"
            params={{ id: rencana.id }}
            className="font-semibold text-brand underline underline-offset-4"
          >
            {t('bukaRencana')}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
