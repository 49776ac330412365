import type { DrafImpor, Lembar } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, SelectField, TextField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

type Kinds = DrafImpor['jenisLembar'];

interface KindProps {
  readonly draftId: string;
  readonly sheet: Lembar;
  readonly kinds: Kinds;
  readonly locked: boolean;
}

/** The value of the choice "leave this sheet out"; no kind has an empty id. */
const LEAVE_OUT = '';
/** Known by the names of its columns: offered only where the sheet has them. */
const PACKAGE = 'paket-data';
const UNIT_FIELD = 'unor';

const offered = (kinds: Kinds, sheet: Lembar): Kinds =>
  kinds.filter(({ id }) => id !== PACKAGE || sheet.jenis === PACKAGE || sheet.kemungkinan.includes(PACKAGE));

/** What the sheet is read as, and the unit of rows that name none. */
export function JenisLembar({ draftId, sheet, kinds, locked }: KindProps): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const correct = useAct('imporPemetaan', ['impor']);
  const change = (said: { readonly jenis: string | null } | { readonly unorBawaan: string | null }): void =>
    correct.mutate({ params: { id: draftId }, body: { lembar: [{ indeks: sheet.indeks, ...said }] } });
  return (
    <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
      <SelectField
        label={t('sheetKind')}
        hint={sheet.jenis === null ? undefined : t('sheetKindHint')}
        value={sheet.jenis ?? LEAVE_OUT}
        disabled={locked || correct.isPending}
        onChange={(kind) => change({ jenis: kind === LEAVE_OUT ? null : kind })}
        options={[
          ...offered(kinds, sheet).map(({ id, label }) => ({ value: id, label: teks(label) })),
          { value: LEAVE_OUT, label: t('leaveOut') },
        ]}
      />
      {sheet.pilihan.some(({ field }) => field === UNIT_FIELD) ? (
        <DefaultUnit
          key={sheet.unorBawaan ?? ''}
          sheet={sheet}
          locked={locked || correct.isPending}
          onSet={(unorBawaan) => change({ unorBawaan })}
        />
      ) : null}
      <output className="sm:col-span-2">{correct.isPending ? t('recounting') : ''}</output>
      {correct.error ? <ProblemPanel error={correct.error} /> : null}
    </div>
  );
}

interface UnitProps {
  readonly sheet: Lembar;
  readonly locked: boolean;
  readonly onSet: (unit: string | null) => void;
}

function DefaultUnit({ sheet, locked, onSet }: UnitProps): ReactNode {
  const t = usePesan(pesan);
  const [unit, setUnit] = useState(sheet.unorBawaan ?? '');
  const named = unit.trim();
  const hasColumn = sheet.kolom.some(({ tujuan }) => tujuan === UNIT_FIELD);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSet(named === '' ? null : named);
  };
  return (
    <form className="flex items-end gap-2" onSubmit={submit}>
      <div className="min-w-0 grow">
        <TextField
          label={t('defaultUnit')}
          hint={t(hasColumn ? 'defaultUnitBeside' : 'defaultUnitAll')}
          value={unit}
          maxLength={300}
          disabled={locked}
          onChange={(event) => setUnit(event.target.value)}
        />
      </div>
      <Button type="submit" kind="secondary" disabled={locked || named === (sheet.unorBawaan ?? '')}>
        {t('setUnit')}
      </Button>
    </form>
  );
}
