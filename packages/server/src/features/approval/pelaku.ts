import type { PaketIndex } from '@seimbang/core/domain';
import type { Pelaku } from '@seimbang/core/workflow';
import type { Caller } from '../../shared/caller.ts';
import type { Berkas } from './berkas.ts';
import { isPengusul, unorSendiri } from './lihat.ts';

/** The caller as the state tables see him. An ASN leads where the order names him as lead; the panel is chaired by the account. */
export const pelakuOf = (
  caller: Caller,
  index: PaketIndex,
  { usul, penugasan }: Pick<Berkas, 'usul' | 'penugasan'>,
): Pelaku => ({
  akunId: caller.akunId ?? '',
  peran: caller.peran ?? 'sistem',
  sifat: caller.sifat,
  ketua:
    caller.peran === 'asn' ? caller.pegawaiId !== null && caller.pegawaiId === penugasan?.ketuaPegawaiId : caller.ketua,
  pengusul: isPengusul(caller, usul),
  unor: unorSendiri(caller, index),
  pegawaiId: caller.pegawaiId,
});
