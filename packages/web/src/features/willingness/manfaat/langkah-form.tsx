import type { ReactNode } from 'react';
import { usePesan } from '../../../language/index.ts';
import { Button, TextField } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

/** One step as it is typed. */
export interface LangkahIsian {
  readonly kredit: string;
  readonly hak: string;
  readonly pertama: boolean;
  readonly pelatihan: string;
}

export const KOSONG: LangkahIsian = { kredit: '', hak: '', pertama: false, pelatihan: '' };

interface LangkahFormProps {
  readonly nomor: number;
  readonly idOf: (field: string) => string;
  readonly errorOf: (field: string) => string | undefined;
  readonly step: LangkahIsian;
  readonly onChange: (step: LangkahIsian) => void;
  readonly onRemove: (() => void) | undefined;
}

export function LangkahForm({ nomor, idOf, errorOf, step, onChange, onRemove }: LangkahFormProps): ReactNode {
  const t = usePesan(pesan);
  const field = (key: 'kredit' | 'hak' | 'pelatihan'): ReactNode => (
    <TextField
      id={idOf(key)}
      label={t(`isian-${key}`)}
      hint={t('kosongTidakAda')}
      error={errorOf(key)}
      inputMode={key === 'pelatihan' ? 'text' : 'numeric'}
      value={step[key]}
      onChange={(event) => onChange({ ...step, [key]: event.target.value })}
    />
  );
  return (
    <fieldset className="grid gap-4 border-l-4 border-line-strong pl-4">
      <legend className="mb-2 font-semibold">{t('langkahKe', { n: nomor })}</legend>
      <div className="grid gap-4 sm:grid-cols-3">
        {field('kredit')}
        {field('hak')}
        {field('pelatihan')}
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-6 accent-brand"
          checked={step.pertama}
          onChange={(event) => onChange({ ...step, pertama: event.target.checked })}
        />
        {t('pertamaPilih')}
      </label>
      {onRemove ? (
        <Button kind="quiet" className="justify-self-start" onClick={onRemove}>
          {t('hapusLangkah', { n: nomor })}
        </Button>
      ) : null}
    </fieldset>
  );
}
