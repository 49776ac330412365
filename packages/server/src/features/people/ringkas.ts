import type { PegawaiRingkas } from '@seimbang/contract';
import { isAktif, type PaketIndex, type Pegawai } from '@seimbang/core/domain';
import { completedMonths } from '@seimbang/core/kernel';

/** What everyone who may see a person sees; names of unit and jabatan filled in. */
export const ringkasOf = (index: PaketIndex, p: Pegawai): PegawaiRingkas => ({
  pegawaiId: p.pegawaiId,
  nama: p.nama,
  status: p.status,
  aktif: isAktif(p),
  golongan: p.golongan,
  unorId: p.unorId,
  unorNama: index.unorById.get(p.unorId)?.nama ?? p.unorId,
  jabatanId: p.jabatanId,
  jabatanNama: index.jabatanById.get(p.jabatanId)?.nama ?? p.jabatanId,
  tmtJabatan: p.tmtJabatan,
  bulanJabatan: completedMonths(p.tmtJabatan, index.paket.kebijakan.tmt),
});
