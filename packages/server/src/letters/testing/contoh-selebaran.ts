import { day } from '@seimbang/core/kernel';
import type { SelebaranData } from '../data.ts';
import { tataNaskahSemarang } from '../tata-naskah.ts';

const NAMA = ['Pudakpayung', 'Gedawang', 'Jabungan', 'Pedalangan', 'Banyumanik', 'Srondol Kulon', 'Srondol Wetan'];

/** Invented: the leaflet of a kelurahan with everything that may stand in it. */
export const selebaran = (ubah: Partial<SelebaranData> = {}): SelebaranData => {
  const tetangga = NAMA.map((nama, i) => ({
    unorId: `k${i}`,
    nama: `Kelurahan ${nama}`,
    butuh: 14.2 - i * 0.9,
    ada: 10 + (i % 3),
    rasio: (14.2 - i * 0.9) / (10 + (i % 3)),
  }));
  return {
    bahasa: 'id',
    tata: tataNaskahSemarang,
    demo: true,
    tanggal: day('2026-11-24'),
    dataPer: day('2026-11-20'),
    wkeMenit: 75_000,
    unit: { unorId: 'k0', nama: 'Kelurahan Pudakpayung', butuh: 14.2, ada: 10, fte: 10, rasio: 1.42 },
    tetangga,
    rencana: {
      asal: 'usul',
      judul: 'Penataan 2027-1',
      tmt: day('2027-01-04'),
      ditetapkan: false,
      keluar: 1,
      masuk: 3,
      adaSesudah: 12,
      rasioSesudah: 1.1833,
    },
    putaran: {
      nama: 'Putaran Januari',
      buka: day('2026-12-01'),
      tutup: day('2026-12-10'),
      tenggat: day('2026-12-20'),
      tmt: day('2027-01-04'),
    },
    kampanye: {
      judul: 'Mengapa beban diratakan',
      mulai: day('2026-11-24'),
      selesai: day('2026-12-24'),
      pertemuan: [
        {
          id: '00000000-0000-4000-8000-000000000001',
          unorId: 'k0',
          unorNama: 'Kelurahan Pudakpayung',
          tanggal: day('2026-11-30'),
          jam: '09.30',
          tempat: 'Aula kelurahan',
        },
      ],
    },
    hak: { penyampaian: 5, penyampaianMassal: 10, keberatan: 14, putusanKeberatan: 21 },
    ...ubah,
  };
};
