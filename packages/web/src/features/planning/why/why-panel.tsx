import type { Penjelasan, PindahanTampil } from '@seimbang/contract';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePesan } from '../../../language/index.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApiWhen } from '../../../shared/use-api.ts';
import { Button, MoveArrow } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { openingMove } from '../chain-order.ts';
import { usePlan } from '../plan-context.ts';
import { rencanaQuery } from '../queries.ts';
import { SearchBox } from '../../../shared/search/search-box.tsx';
import { WhyAnswer } from './why-answer.tsx';

interface Question {
  readonly pegawaiId?: string;
  readonly unorId?: string;
  readonly jabatanId?: string;
}

/** What is asked: the chosen move, another person for its place, another unit for its person, or a person or unit on their own. */
function questionOf(move: PindahanTampil | undefined, orang: string, unit: string): Question | null {
  if (move && orang) return { pegawaiId: orang, unorId: move.to.unorId, jabatanId: move.to.jabatanId };
  if (move && unit) return { pegawaiId: move.pegawaiId, unorId: unit, jabatanId: move.to.jabatanId };
  if (move) return { pegawaiId: move.pegawaiId };
  if (orang) return { pegawaiId: orang };
  return unit ? { unorId: unit } : null;
}

/** Why this move, and why not another: facts first, then the rules with their articles, then the verdict. */
export function WhyPanel(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const [state, change] = useAddress(rencanaQuery);
  const move = plan.moves.find((one) => one.pegawaiId === state.pilih) ?? openingMove(plan);
  const question = questionOf(move, state.orang, state.unit);
  const query = useApiWhen(question !== null, 'rencanaPenjelasan', { params: { id: plan.id }, query: question ?? {} });
  const asked = `${state.pilih}|${state.orang}|${state.unit}`;
  const heading = useFocusOnChange(asked);
  const another = move !== undefined && (state.orang !== '' || state.unit !== '');
  return (
    <aside
      aria-labelledby="mengapa"
      className="grid min-w-0 content-start gap-4 self-start border-t-4 border-brand bg-surface p-5 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
      tabIndex={-1}
    >
      <h2 id="mengapa" ref={heading} tabIndex={-1} className="text-lg wrap-anywhere outline-none">
        {move && !another ? t('whyOf', { name: move.nama }) : t('whyTitle')}
      </h2>
      {question === null ? <p className="text-ink-soft">{t('whyHint')}</p> : <Answer query={query} move={move} />}
      {another ? (
        <Button kind="secondary" onClick={() => change({ orang: '', unit: '' })}>
          {t('backToMove')}
        </Button>
      ) : null}
      <div className="grid gap-2 border-t border-line pt-4">
        <h3 className="font-semibold">{t('whyNotTitle')}</h3>
        {move ? <p className="text-sm text-ink-soft">{t('whyNotHint')}</p> : null}
        <SearchBox
          label={t('whyNotAny')}
          kinds={['pegawai', 'unor']}
          onChoose={(hit) =>
            change(hit.jenis === 'pegawai' ? { orang: hit.id, unit: '' } : { orang: '', unit: hit.id })
          }
        />
      </div>
    </aside>
  );
}

interface AnswerProps {
  readonly query: Parameters<typeof QueryPanel<Penjelasan>>[0]['query'];
  readonly move: PindahanTampil | undefined;
}

function Answer({ query, move }: AnswerProps): ReactNode {
  return (
    <QueryPanel query={query} lines={5}>
      {(answer) => (
        <>
          {answer.dari && answer.ke ? (
            <p>
              {move && answer.pegawai?.pegawaiId === move.pegawaiId && answer.jenis === 'pindahan' ? null : (
                <strong className="block wrap-anywhere">{answer.pegawai?.nama}</strong>
              )}
              <MoveArrow
                from={`${answer.dari.jabatanNama}, ${answer.dari.unorNama}`}
                to={`${answer.ke.jabatanNama}, ${answer.ke.unorNama}`}
              />
            </p>
          ) : null}
          <WhyAnswer answer={answer} />
        </>
      )}
    </QueryPanel>
  );
}

/** Below the table on a narrow screen the answer is out of sight: a new question takes the reader to it. */
function useFocusOnChange(asked: string): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current !== asked && asked !== '||') heading.current?.focus();
    before.current = asked;
  }, [asked]);
  return heading;
}
