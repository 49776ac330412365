import type { KunciSkenario } from '@seimbang/contract';
import { usePesan } from '../../language/index.ts';
import { pesan } from './pesan.ts';

/** Names of people and units that the page knows; ids stand in for the rest. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** A lock as a sentence. */
export function useLockText(names: Names): (lock: KunciSkenario) => string {
  const t = usePesan(pesan);
  return (lock) => {
    const name = names.people.get(lock.pegawaiId) ?? lock.pegawaiId;
    const place = lock.unorId === null ? t('lockAnywhere') : (names.units.get(lock.unorId) ?? lock.unorId);
    if (lock.tindakan === 'tetap') return t('lockStay', { name });
    return t(lock.tindakan === 'larang' ? 'lockBan' : 'lockMust', { name, place });
  };
}

const same = (a: KunciSkenario, b: KunciSkenario): boolean =>
  a.pegawaiId === b.pegawaiId && a.tindakan === b.tindakan && a.unorId === b.unorId && a.jabatanId === b.jabatanId;

/** Adds a lock; one that stays or must go replaces what was said about the same person before. */
export function withLock(locks: readonly KunciSkenario[], lock: KunciSkenario): KunciSkenario[] {
  const kept = locks.filter(
    (other) => !same(other, lock) && (other.pegawaiId !== lock.pegawaiId || bothBans(other, lock)),
  );
  return [...kept, lock];
}
const bothBans = (a: KunciSkenario, b: KunciSkenario): boolean => a.tindakan === 'larang' && b.tindakan === 'larang';

export const withoutLock = (locks: readonly KunciSkenario[], lock: KunciSkenario): KunciSkenario[] =>
  locks.filter((other) => !same(other, lock));
