import { type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { parseDay, typedDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { Button, TextAreaField, TextField } from '../../../ui/index.ts';
import { pesan } from '../pesan.ts';

export interface Putusan {
  readonly terima: boolean;
  readonly alasan: string;
  readonly sampai: string | null;
}

interface PutusanFormProps {
  /** Last day asked for, where a protection is granted until a day. */
  readonly sampai?: string;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onDecide: (putusan: Putusan) => void;
}

/** Grant or refuse, always with a reason the person reads. */
export function PutusanForm({ sampai, error, busy, onDecide }: PutusanFormProps): ReactNode {
  const t = usePesan(pesan);
  const [alasan, setAlasan] = useState('');
  const [day, setDay] = useState(sampai ? typedDay(sampai) : '');
  const [wrong, setWrong] = useState<{ alasan?: string; day?: string }>({});
  const decide = (terima: boolean): void => {
    const until = sampai === undefined ? null : parseDay(day);
    const found = {
      ...(alasan.trim() === '' ? { alasan: t('tulisAlasan') } : {}),
      ...(terima && sampai !== undefined && until === null ? { day: t('tanggalSalah') } : {}),
    };
    setWrong(found);
    if (Object.keys(found).length === 0) onDecide({ terima, alasan, sampai: terima ? until : null });
  };
  return (
    <div className="grid max-w-xl gap-3">
      {sampai === undefined ? null : (
        <TextField
          label={t('diterimaSampai')}
          hint={t('hariHint')}
          error={wrong.day}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      <TextAreaField
        label={t('alasanPutusan')}
        rows={3}
        error={wrong.alasan}
        value={alasan}
        onChange={(event) => setAlasan(event.target.value)}
      />
      {error ? <ProblemPanel error={error} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button disabled={busy} onClick={() => decide(true)}>
          {t('terima')}
        </Button>
        <Button kind="danger" disabled={busy} onClick={() => decide(false)}>
          {t('tolak')}
        </Button>
      </div>
    </div>
  );
}
