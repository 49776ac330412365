import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, SelectField, TextAreaField } from '../../../ui/index.ts';
import { pesan } from '../pesan.ts';

type Kampanye = BalasanOf<'kampanye'>;
type Tanya = Kampanye['tanya'][number];

/** Questions, those without an answer first. */
export function TanyaJawab({ kampanye }: { readonly kampanye: Kampanye }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const { tanya } = kampanye;
  if (tanya.length === 0) return <EmptyPanel title={t('tanpaTanya')}>{t('tanpaTanyaSebab')}</EmptyPanel>;
  const open = tanya.filter((q) => q.dijawabHari === null);
  const done = tanya.filter((q) => q.dijawabHari !== null).toReversed();
  return (
    <ul className="grid gap-8">
      {[...open, ...done].map((q) => (
        <li
          key={q.id}
          className={`grid max-w-[75ch] gap-3 border-l-4 pl-4 wrap-anywhere ${q.dijawabHari === null ? 'border-brand' : 'border-line-strong'}`}
        >
          <Pertanyaan tanya={q} />
          {q.dijawabHari !== null ? <Terjawab tanya={q} semua={tanya} /> : null}
          {q.dijawabHari === null && peran === 'analis' ? (
            <Jawab kampanyeId={kampanye.id} tanya={q} semua={tanya} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Pertanyaan({ tanya }: { readonly tanya: Tanya }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <div>
      <p className="font-semibold">{tanya.isi}</p>
      <p className="text-sm text-ink-soft">
        {t('penanya', { nama: tanya.nama ?? t('tanpaNama'), hari: longDate(tanya.hari, language) })}
      </p>
    </div>
  );
}

interface Terkait {
  readonly tanya: Tanya;
  readonly semua: readonly Tanya[];
}

/** What was answered, or which other question holds the answer. */
export function Terjawab({ tanya, semua }: Terkait): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const sama = semua.find((one) => one.id === tanya.samaDengan);
  return (
    <div>
      <p className="whitespace-pre-line">{tanya.jawaban ?? t('sudahDijawabDi', { isi: sama?.isi ?? '–' })}</p>
      {tanya.dijawabOleh && tanya.dijawabHari ? (
        <p className="text-sm text-ink-soft">
          {t('dijawabOleh', { nama: tanya.dijawabOleh, hari: longDate(tanya.dijawabHari, language) })}
        </p>
      ) : null}
    </div>
  );
}

function Jawab({ kampanyeId, tanya, semua }: Terkait & { readonly kampanyeId: string }): ReactNode {
  const t = usePesan(pesan);
  const act = useAct('kampanyeJawab', ['kampanye', 'kampanyeDaftar']);
  const [isi, setIsi] = useState('');
  const [sama, setSama] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const answered = semua.filter((one) => one.jawaban !== null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isEmpty = sama === '' && isi.trim().length < 3;
    setWrong(isEmpty ? t('jawabanKosong') : undefined);
    if (isEmpty) return;
    const body = sama === '' ? { jawaban: isi, samaDengan: null } : { jawaban: null, samaDengan: sama };
    act.mutate({ params: { id: kampanyeId }, body: { pertanyaanId: tanya.id, ...body } });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      {answered.length > 0 ? (
        <SelectField
          label={t('atauSama')}
          value={sama}
          onChange={setSama}
          options={[
            { value: '', label: t('pilihJawaban') },
            ...answered.map((one) => ({ value: one.id, label: one.isi })),
          ]}
        />
      ) : null}
      {sama === '' ? (
        <TextAreaField
          label={t('jawaban')}
          hint={t('jawabHint')}
          error={wrong}
          value={isi}
          onChange={(event) => setIsi(event.target.value)}
        />
      ) : null}
      {act.error ? <ProblemPanel error={act.error} /> : null}
      <Button type="submit" className="justify-self-start" disabled={act.isPending}>
        {t('kirimJawaban')}
      </Button>
    </form>
  );
}
