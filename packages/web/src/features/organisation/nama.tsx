import type { DrafImpor } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Section, SelectField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

type Question = DrafImpor['pertanyaan'][number];
/** The value of the choice "a new one"; no unit or post has an empty id. */
const NEW = '';

interface NamesProps {
  readonly draft: DrafImpor;
  readonly locked: boolean;
}

/** Names that were read as another one, or could not be told from one: the reader decides, and the answer is remembered. */
export function Nama({ draft, locked }: NamesProps): ReactNode {
  const t = usePesan(pesan);
  const answer = useAct('imporPemetaan', ['impor']);
  if (draft.pertanyaan.length === 0) return null;
  const set = ({ jenis, nama }: Question, id: string): void =>
    answer.mutate({
      params: { id: draft.id },
      body: { lembar: [], nama: [{ jenis, nama, id: id === NEW ? null : id }] },
    });
  return (
    <Section title={t('namesTitle')} intro={t('namesIntro')}>
      <ul className="grid max-w-3xl gap-4 sm:grid-cols-2">
        {draft.pertanyaan.map((question) => (
          <li key={`${question.jenis}|${question.nama}`} className="min-w-0">
            <SelectField
              label={t(question.jenis === 'unor' ? 'nameUnit' : 'namePost', { name: question.nama })}
              value={question.dipakai ?? NEW}
              disabled={locked || answer.isPending}
              onChange={(id) => set(question, id)}
              options={[
                ...question.calon.map((one) => ({ value: one.id, label: one.nama })),
                { value: NEW, label: t(question.jenis === 'unor' ? 'newUnit' : 'newPost') },
              ]}
            />
          </li>
        ))}
      </ul>
      {answer.error ? <ProblemPanel error={answer.error} /> : null}
    </Section>
  );
}
