import type { DrafImpor } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, Section, SelectField } from '../../ui/index.ts';
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
  const set = ({ jenis, nama }: Question, id: string | null): void =>
    answer.mutate({ params: { id: draft.id }, body: { nama: [{ jenis, nama, id }] } });
  return (
    <Section title={t('namesTitle')} intro={t('namesIntro')}>
      <ul className="grid max-w-5xl gap-6 sm:grid-cols-2">
        {draft.pertanyaan.map((question) => (
          <li key={`${question.jenis}|${question.nama}`} className="min-w-0">
            <Name question={question} locked={locked || answer.isPending} onSet={(id) => set(question, id)} />
          </li>
        ))}
      </ul>
      <output>{answer.isPending ? t('recounting') : ''}</output>
      {answer.error ? <ProblemPanel error={answer.error} /> : null}
    </Section>
  );
}

interface NameProps {
  readonly question: Question;
  readonly locked: boolean;
  readonly onSet: (id: string | null) => void;
}

/** One name: what it is read as, other choices, and "this is right" while nobody has said so. */
function Name({ question, locked, onSet }: NameProps): ReactNode {
  const t = usePesan(pesan);
  const { jenis, nama, dipakai, diputuskan, calon } = question;
  const fresh = t(jenis === 'unor' ? 'newUnit' : 'newPost');
  const used = calon.find(({ id }) => id === dipakai)?.nama ?? fresh;
  return (
    <div className="grid justify-items-start gap-2 wrap-anywhere *:first:w-full">
      <SelectField
        label={t(jenis === 'unor' ? 'nameUnit' : 'namePost', { name: nama })}
        hint={t(diputuskan ? 'nameDecided' : 'nameRead', { name: nama, used })}
        value={dipakai ?? NEW}
        disabled={locked}
        onChange={(id) => onSet(id === NEW ? null : id)}
        options={[...calon.map((one) => ({ value: one.id, label: one.nama })), { value: NEW, label: fresh }]}
      />
      {diputuskan ? null : (
        <Button
          kind="secondary"
          disabled={locked}
          onClick={() => onSet(dipakai)}
          aria-label={t('nameRightOf', { name: nama })}
        >
          {t('nameRight')}
        </Button>
      )}
    </div>
  );
}
