import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { call } from '../../shared/client.ts';
import { keyOf } from '../../shared/use-api.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { Section, toast } from '../../ui/index.ts';
import { LockList } from './lock-list.tsx';
import { withLock, withoutLock } from './lock-text.ts';
import { pesan } from './pesan.ts';
import { type Hit, SearchBox } from '../../shared/search/search-box.tsx';
import { useNames } from './use-names.ts';
import type { FormPartProps } from './scenario-form.ts';

const stay = (pegawaiId: string) => ({ pegawaiId, tindakan: 'tetap', unorId: null, jabatanId: null }) as const;

/** Who stays: one person, or everyone of a unit. Names are remembered as they are chosen. */
export function ScenarioLocks({ form, change, editable }: FormPartProps): ReactNode {
  const t = usePesan(pesan);
  const client = useQueryClient();
  const [people, setPeople] = useState<ReadonlyMap<string, string>>(new Map());
  const [error, setError] = useState<unknown>(null);
  const names = useNames(
    form.kunci.map((lock) => lock.pegawaiId),
    people,
  );
  const remember = (entries: readonly (readonly [string, string])[]): void =>
    setPeople((before) => new Map([...before, ...entries]));
  const lockPerson = (hit: Hit): void => {
    remember([[hit.id, hit.judul]]);
    change({ kunci: withLock(form.kunci, stay(hit.id)) });
  };
  const lockUnit = async (hit: Hit): Promise<void> => {
    const sent = { params: { unorId: hit.id } };
    const unit = await client.fetchQuery({
      queryKey: keyOf('bebanUnor', sent),
      queryFn: () => call('bebanUnor', sent),
    });
    remember(unit.pegawai.map((person) => [person.pegawaiId, person.nama]));
    change({ kunci: unit.pegawai.reduce((locks, person) => withLock(locks, stay(person.pegawaiId)), [...form.kunci]) });
    toast(t('lockMany', { n: unit.pegawai.length }));
  };
  return (
    <Section title={t('locks')} intro={t('locksIntro')}>
      {form.kunci.length === 0 ? (
        <p className="text-ink-soft">{t('noLocks')}</p>
      ) : (
        <LockList
          locks={form.kunci}
          names={{ people: names, units: new Map() }}
          onRemove={editable ? (lock) => change({ kunci: withoutLock(form.kunci, lock) }) : undefined}
        />
      )}
      {error ? <ProblemPanel error={error} /> : null}
      {editable ? (
        <div className="grid max-w-3xl gap-6 sm:grid-cols-2">
          <SearchBox label={t('addPerson')} kinds={['pegawai']} onChoose={lockPerson} />
          <SearchBox
            label={t('addUnit')}
            kinds={['unor']}
            onChoose={(hit) => {
              setError(null);
              void lockUnit(hit).catch(setError);
            }}
          />
        </div>
      ) : null}
    </Section>
  );
}
