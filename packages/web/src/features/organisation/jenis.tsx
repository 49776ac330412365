import type { Lembar } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, SelectField, TextField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

interface KindProps {
  readonly draftId: string;
  readonly sheet: Lembar;
  readonly locked: boolean;
}

/** The value of the choice "leave this sheet out". */
const LEAVE_OUT = '';

/** What the sheet is read as, where it could be something else, and the unit of rows that name none. */
export function JenisLembar({ draftId, sheet, locked }: KindProps): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const correct = useAct('imporPemetaan', ['impor']);
  const [unit, setUnit] = useState(sheet.unorBawaan ?? '');
  const params = { id: draftId };
  const others = sheet.kemungkinan.filter((kind) => kind !== sheet.jenis);
  const own = sheet.jenis === null ? [] : [{ value: sheet.jenis, label: teks(sheet.jenisNama) }];
  if (own.length + others.length === 0) return null;
  const setKind = (kind: string): void =>
    correct.mutate({ params, body: { lembar: [{ indeks: sheet.indeks, jenis: kind === LEAVE_OUT ? null : kind }] } });
  return (
    <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
      <SelectField
        label={t('readAs')}
        value={sheet.jenis ?? LEAVE_OUT}
        disabled={locked || correct.isPending}
        onChange={setKind}
        options={[
          ...own,
          ...others.map((kind) => ({ value: kind, label: kind.replaceAll('-', ' ') })),
          { value: LEAVE_OUT, label: t('leaveOut') },
        ]}
      />
      {sheet.unorBawaan === null ? null : (
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            const named = unit.trim();
            correct.mutate({
              params,
              body: { lembar: [{ indeks: sheet.indeks, unorBawaan: named === '' ? null : named }] },
            });
          }}
        >
          <div className="min-w-0 grow">
            <TextField
              label={t('defaultUnit')}
              value={unit}
              disabled={locked}
              onChange={(event) => setUnit(event.target.value)}
            />
          </div>
          <Button type="submit" kind="secondary" disabled={locked || correct.isPending || unit === sheet.unorBawaan}>
            {t('setUnit')}
          </Button>
        </form>
      )}
      {correct.error ? <ProblemPanel error={correct.error} /> : null}
    </div>
  );
}
