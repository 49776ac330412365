import type { PaketIndex } from '@seimbang/core/domain';
import type { Pelaku } from '@seimbang/core/workflow';
import type { Caller } from '../../shared/caller.ts';
import type { UsulRow } from './berkas.ts';
import { isPengusul, unorSendiri } from './lihat.ts';

/** The caller as the state tables see him. */
export const pelakuOf = (caller: Caller, index: PaketIndex, usul: Pick<UsulRow, 'pengusul_akun'>): Pelaku => ({
  akunId: caller.akunId ?? '',
  peran: caller.peran ?? 'sistem',
  sifat: caller.sifat,
  ketua: caller.ketua,
  pengusul: isPengusul(caller, usul),
  unor: unorSendiri(caller, index),
  pegawaiId: caller.pegawaiId,
});
