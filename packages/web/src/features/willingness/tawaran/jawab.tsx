import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { Button, ErrorSummary, Note, SelectField, TextAreaField } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';
import { REASONS } from '../reasons.ts';
import { useAnswer } from './use-answer.ts';

type Tawaran = BalasanOf<'tawaran'>;
type Jawaban = Tawaran['boleh'][number];

/** Yes is one tap; a condition or an obstacle asks for its words first. */
export function JawabForm({ tawaran }: { readonly tawaran: Tawaran }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const [open, setOpen] = useState<Jawaban | null>(null);
  const answer = useAnswer(tawaran);
  if (answer.queued)
    return (
      <Note kind="warning">
        <strong>
          {t('tersimpanDiPonsel')} {k(`keadaan-${answer.queued.jawaban}`)}.
        </strong>{' '}
        {t('dikirimNanti')}{' '}
        <Button kind="quiet" onClick={answer.retract}>
          {t('ubahJawaban')}
        </Button>
      </Note>
    );
  return (
    <div className="grid max-w-xl gap-4">
      <div className="grid gap-3 sm:flex sm:flex-wrap">
        {tawaran.boleh.map((one) => (
          <Button
            key={one}
            kind={one === 'bersedia' ? 'primary' : 'secondary'}
            disabled={answer.busy}
            aria-expanded={one === 'bersedia' ? undefined : open === one}
            onClick={() => (one === 'bersedia' ? answer.send({ jawaban: one, kode: null, isi: '' }) : setOpen(one))}
          >
            {k(`keadaan-${one}`)}
          </Button>
        ))}
      </div>
      {open && open !== 'bersedia' ? (
        <Alasan key={open} jawaban={open} busy={answer.busy} onSend={answer.send} />
      ) : null}
      {answer.error ? <ProblemPanel error={answer.error} /> : null}
    </div>
  );
}

interface AlasanProps {
  readonly jawaban: Exclude<Jawaban, 'bersedia'>;
  readonly busy: boolean;
  readonly onSend: ReturnType<typeof useAnswer>['send'];
}

function Alasan({ jawaban, busy, onSend }: AlasanProps): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const id = useId();
  const [kode, setKode] = useState('');
  const [isi, setIsi] = useState('');
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  // A plain no needs no reason.
  const needsKode = jawaban === 'kendala';
  const needsIsi = jawaban !== 'tidak';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = [
      ...(needsKode && kode === '' ? [{ fieldId: `${id}-kode`, message: t('pilihAlasan') }] : []),
      ...(needsIsi && isi.trim() === '' ? [{ fieldId: `${id}-isi`, message: t('tulisAlasan') }] : []),
    ];
    setErrors(wrong);
    if (wrong.length === 0) onSend({ jawaban, kode: kode === '' ? null : (kode as (typeof REASONS)[number]), isi });
  };
  const errorOf = (field: string): string | undefined =>
    errors.find((one) => one.fieldId === `${id}-${field}`)?.message;
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 border-l-4 border-brand pl-4">
      <ErrorSummary errors={errors} />
      <p className="text-sm text-ink-soft">{t('hanyaTimKasus')}</p>
      {jawaban === 'bersyarat' ? null : (
        <SelectField
          id={`${id}-kode`}
          label={needsKode ? t('alasanKode') : t('alasanKodeBoleh')}
          error={errorOf('kode')}
          value={kode}
          onChange={setKode}
          options={[
            { value: '', label: t('pilih') },
            ...REASONS.map((one) => ({ value: one, label: k(`alasan-${one}`) })),
          ]}
        />
      )}
      <TextAreaField
        id={`${id}-isi`}
        label={jawaban === 'bersyarat' ? t('syarat') : needsIsi ? t('penjelasan') : t('penjelasanBoleh')}
        error={errorOf('isi')}
        value={isi}
        onChange={(event) => setIsi(event.target.value)}
      />
      <Button type="submit" className="justify-self-start" disabled={busy}>
        {t('kirimJawaban', { jawaban: k(`keadaan-${jawaban}`) })}
      </Button>
    </form>
  );
}
