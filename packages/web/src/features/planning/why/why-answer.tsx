import type { Penjelasan, TemuanAturan } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { fixed, number, usePesan, useTeks } from '../../../language/index.ts';
import { LoadMark, MoveArrow, Note, RuleLine, type RuleState } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { usePlan } from '../plan-context.ts';
import { WhyPoints } from './why-points.tsx';

/** The answer in the order of a fair reason: facts, rules, price, verdict. */
export function WhyAnswer({ answer }: { readonly answer: Penjelasan }): ReactNode {
  return (
    <div className="grid min-w-0 gap-4">
      <Facts answer={answer} />
      <Rules rules={answer.rules} />
      <WhyPoints answer={answer} />
      <Reasons answer={answer} />
      <Worth answer={answer} />
      {answer.jenis === 'bukan-pindahan' ? <Verdict answer={answer} /> : null}
    </div>
  );
}

type End = NonNullable<Penjelasan['dari']>;

function EndLoad({ label, end }: { readonly label: string; readonly end: End }): ReactNode {
  return (
    <div>
      <dt className="text-sm text-ink-soft wrap-anywhere">
        {label}: {end.unorNama}
      </dt>
      <dd>
        <MoveArrow from={<LoadMark rasio={end.rasioSebelum} />} to={<LoadMark rasio={end.rasioSesudah} />} />
      </dd>
    </div>
  );
}

function Facts({ answer }: { readonly answer: Penjelasan }): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const { dari, ke, selisih, simpanganTanpa } = answer;
  const isMove = answer.jenis === 'pindahan';
  return (
    <dl className="grid gap-3">
      {ke ? <EndLoad label={t('entersUnit')} end={ke} /> : null}
      {dari ? <EndLoad label={t('leavesUnit')} end={dari} /> : null}
      {isMove && (simpanganTanpa !== null || selisih !== null) ? (
        <div>
          <dt className="text-sm text-ink-soft">{t('without')}</dt>
          <dd className="font-semibold">
            {[
              simpanganTanpa === null
                ? ''
                : t('withoutSpread', { now: fixed(plan.after.simpangan, 3), without: fixed(simpanganTanpa, 3) }),
              selisih === null
                ? ''
                : t(answer.terbukti ? 'withoutPoints' : 'withoutAtLeast', {
                    n: number(selisih, 0),
                    count: Math.round(selisih),
                  }),
            ]
              .filter(Boolean)
              .join('; ')}
          </dd>
        </div>
      ) : null}
      <BeforeAfterFact label={t('kmHome')} change={answer.km} unit="km" />
      <BeforeAfterFact label={t('competenceGap')} change={answer.kesenjangan} unit={t('levels')} />
      {answer.terbuka === null ? null : (
        <div>
          <dt className="text-sm text-ink-soft">{t('openPlaces')}</dt>
          <dd className="font-semibold">{number(answer.terbuka)}</dd>
        </div>
      )}
    </dl>
  );
}

interface BeforeAfterFactProps {
  readonly label: string;
  readonly change: Penjelasan['km'];
  readonly unit: string;
}

function BeforeAfterFact({ label, change, unit }: BeforeAfterFactProps): ReactNode {
  const t = usePesan(pesan);
  if (!change) return null;
  const said = (value: number | null): string => (value === null ? t('notKnown') : number(value, 1));
  return (
    <div>
      <dt className="text-sm text-ink-soft">
        {label} ({unit})
      </dt>
      <dd>
        <MoveArrow from={said(change.before)} to={said(change.after)} figures />
      </dd>
    </div>
  );
}

/** What one more person would be worth in each place of a unit. */
function Worth({ answer }: { readonly answer: Penjelasan }): ReactNode {
  const t = usePesan(pesan);
  if (answer.nilai.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{t('worth')}</h3>
      <ul className="divide-y divide-line">
        {answer.nilai.map((place) => (
          <li key={place.jabatanId} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0 wrap-anywhere">{place.jabatanNama}</span>
            <span className="inline-flex flex-wrap gap-x-4">
              <MoveArrow from={<LoadMark rasio={place.rasioSebelum} />} to={<LoadMark rasio={place.rasioSesudah} />} />
              {place.hemat === null ? null : <span>{t('pointsMore', { n: number(place.hemat, 0) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reasons({ answer }: { readonly answer: Penjelasan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  if (answer.kalimat.length === 0) return null;
  const list = (
    <ul className="grid list-disc gap-1 pl-5">
      {answer.kalimat.map((sentence) => (
        <li key={sentence.id} className="wrap-anywhere">
          {teks(sentence)}
        </li>
      ))}
    </ul>
  );
  // For a refusal the sentences carry the answer; for a move they say again what the facts, rules and points show.
  if (answer.jenis === 'bukan-pindahan') return list;
  return (
    <details>
      <summary className="min-h-8 py-1 font-semibold text-brand">{t('fullAccount')}</summary>
      {list}
    </details>
  );
}

const stateOf = (rule: TemuanAturan): RuleState =>
  rule.verdict === 'allowed' && rule.remark ? 'remark' : rule.verdict;

function Rules({ rules }: { readonly rules: readonly TemuanAturan[] }): ReactNode {
  const t = usePesan(pesan);
  const passed = rules.filter((rule) => stateOf(rule) === 'allowed');
  const others = rules.filter((rule) => stateOf(rule) !== 'allowed');
  return (
    <>
      {others.length > 0 ? (
        <div>
          <h3 className="font-semibold">{t('rulesOther')}</h3>
          <RuleList rules={others} />
        </div>
      ) : null}
      {passed.length > 0 ? (
        <details>
          <summary className="min-h-8 py-1 font-semibold text-brand">{t('rulesPassed', { n: passed.length })}</summary>
          <RuleList rules={passed} />
        </details>
      ) : null}
    </>
  );
}

function RuleList({ rules }: { readonly rules: readonly TemuanAturan[] }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <ul className="divide-y divide-line">
      {rules.map((rule) => (
        <RuleLine
          key={rule.id}
          state={stateOf(rule)}
          sentence={teks(rule.message)}
          article={[rule.id, rule.article].filter(Boolean).join(' · ')}
          remedy={rule.remedy && rule.verdict !== 'allowed' ? `${t('whatWouldHelp')}: ${teks(rule.remedy)}` : null}
        />
      ))}
    </ul>
  );
}

function Verdict({ answer }: { readonly answer: Penjelasan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const first = (verdict: TemuanAturan['verdict']): string | undefined =>
    answer.rules.find((rule) => rule.verdict === verdict)?.id;
  const [refused, open, asks] = [first('forbidden'), first('unknown'), first('needs-consent')];
  const said = refused
    ? t('verdictRefused', { rule: refused })
    : open
      ? t('verdictUnknown', { rule: open })
      : asks
        ? t('verdictConsent', { rule: asks })
        : answer.selisih === null
          ? t('verdictAllowed')
          : t('verdictCosts', { n: number(answer.selisih, 0) });
  return (
    <Note kind={refused ? 'danger' : open || asks ? 'warning' : 'info'}>
      <strong>{t('verdict')}.</strong> {said}
      {answer.remedy ? (
        <span className="mt-1 block">
          {t('whatWouldHelp')}: {teks(answer.remedy)}
        </span>
      ) : null}
    </Note>
  );
}
