import type { PaketIndex } from '@seimbang/core/domain';
import {
  buatKalender,
  daftarJatuhTempo,
  jalurKarier,
  periksaKalender,
  stagnasi,
  tanggaOf,
} from '@seimbang/core/rotation';
import type { JawabanRotasi, TugasRotasi } from './protocol-rotasi.ts';

const KINDS: Readonly<Record<TugasRotasi['jenis'], true>> = {
  kalender: true,
  'jatuh-tempo': true,
  'jalur-karier': true,
  tangga: true,
  stagnasi: true,
};

export const isTugasRotasi = (task: { readonly jenis: string }): task is TugasRotasi =>
  Object.hasOwn(KINDS, task.jenis);

/** Answers a question about the rotation programme; none of them can fail. */
export function jawabRotasi(index: PaketIndex, task: TugasRotasi): JawabanRotasi[TugasRotasi['jenis']] {
  switch (task.jenis) {
    case 'kalender': {
      const kalender = buatKalender(index, task.pilihan);
      return { kalender, laporan: periksaKalender(index, kalender) };
    }
    case 'jatuh-tempo':
      return daftarJatuhTempo(index);
    case 'jalur-karier': {
      const pegawai = index.pegawaiById.get(task.pegawaiId);
      return pegawai ? jalurKarier(index, pegawai) : null;
    }
    case 'tangga':
      return tanggaOf(index, task.rumpun);
    case 'stagnasi':
      return stagnasi(index, task.moves, task.kalender);
  }
}
