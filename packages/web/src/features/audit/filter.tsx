import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay, typedDay } from '../../shared/day-text.ts';
import { useAddress } from '../../shared/use-address.ts';
import { Button, SelectField, TextField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { jejakQuery } from './queries.ts';

const NOTHING = { objek: '', id: '', pelaku: '', dari: '', sampai: '', sebelum: '' };

/** By object, actor and period; asked of the server when applied, and kept in the address. */
export function Filter({ objects }: { readonly objects: readonly string[] }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(jejakQuery);
  const [draft, setDraft] = useState({ ...state, dari: typedDay(state.dari), sampai: typedDay(state.sampai) });
  const wrong = (typed: string): boolean => typed !== '' && parseDay(typed) === null;
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const { objek, pelaku } = draft;
    if (wrong(draft.dari) || wrong(draft.sampai)) return;
    const period = { dari: parseDay(draft.dari) ?? '', sampai: parseDay(draft.sampai) ?? '' };
    change({ objek, pelaku, ...period, sebelum: '', id: objek === state.objek ? state.id : '' });
  };
  const clear = (): void => {
    setDraft({ ...draft, ...NOTHING });
    change(NOTHING);
  };
  const known = [...new Set([...objects, ...(draft.objek ? [draft.objek] : [])])];
  return (
    <form onSubmit={apply} aria-label={t('filter')} className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField
        label={t('object')}
        value={draft.objek}
        onChange={(objek) => setDraft({ ...draft, objek })}
        options={[{ value: '', label: t('everything') }, ...known.map((value) => ({ value, label: value }))]}
      />
      <TextField
        label={t('actor')}
        value={draft.pelaku}
        maxLength={100}
        onChange={(event) => setDraft({ ...draft, pelaku: event.target.value })}
      />
      <TextField
        label={t('from')}
        placeholder="31/12/2026"
        error={wrong(draft.dari) ? t('dayWrong') : undefined}
        value={draft.dari}
        onChange={(event) => setDraft({ ...draft, dari: event.target.value })}
      />
      <TextField
        label={t('until')}
        placeholder="31/12/2026"
        error={wrong(draft.sampai) ? t('dayWrong') : undefined}
        value={draft.sampai}
        onChange={(event) => setDraft({ ...draft, sampai: event.target.value })}
      />
      <div className="col-span-full flex flex-wrap gap-3">
        <Button type="submit">{t('apply')}</Button>
        <Button type="button" kind="secondary" onClick={clear}>
          {t('clear')}
        </Button>
      </div>
    </form>
  );
}
