import type { PaketIndex } from '@seimbang/core/domain';
import type { Pelaku, PeranPelaku } from '@seimbang/core/workflow';
import type { Caller } from '../../shared/caller.ts';
import type { Berkas } from './berkas.ts';
import { isPengusul, unorSendiri } from './lihat.ts';

/** Roles with a part in a case. Any other role stands beside it like the administrator, who may do nothing. */
const PERAN: readonly PeranPelaku[] = ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor'];

/** The caller as the state tables see him. An ASN leads where the order names him as lead; the panel is chaired by the account. */
export const pelakuOf = (
  caller: Caller,
  index: PaketIndex,
  { usul, penugasan }: Pick<Berkas, 'usul' | 'penugasan'>,
): Pelaku => ({
  akunId: caller.akunId ?? '',
  peran: caller.peran === null ? 'sistem' : (PERAN.find((x) => x === caller.peran) ?? 'admin'),
  sifat: caller.sifat,
  ketua:
    caller.peran === 'asn' ? caller.pegawaiId !== null && caller.pegawaiId === penugasan?.ketuaPegawaiId : caller.ketua,
  pengusul: isPengusul(caller, usul),
  unor: unorSendiri(caller, index),
  pegawaiId: caller.pegawaiId,
});
