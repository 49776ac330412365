import { z } from 'zod';
import { hari } from '../kernel/teks.ts';
import { jejak } from './bagian.ts';

const teksPendek = z.string().trim().max(300);
const wajib = teksPendek.min(1);

/** Who signs. Titles stand apart from the name, since a keputusan prints the signer without them. */
const penandatangan = z.object({
  jabatan: wajib,
  nama: wajib,
  gelarDepan: teksPendek.nullable(),
  gelarBelakang: teksPendek.nullable(),
  pangkat: teksPendek.nullable(),
  nip: teksPendek.nullable(),
  atasNama: teksPendek.nullable(),
});

/** What belongs to the office: kop, codes, signers, and how the panel is called and when it may decide. */
const isiTataNaskah = z.object({
  kepalaDaerah: wajib,
  provinsi: wajib,
  pemerintah: wajib,
  sekretariat: wajib,
  perangkatKepegawaian: wajib,
  alamat: wajib,
  kontak: teksPendek,
  tempat: wajib,
  kodeKlasifikasi: wajib,
  kertas: z.enum(['A4', 'F4']),
  mengingat: z.array(wajib).max(40),
  tembusan: z.array(wajib).max(40),
  hariKerjaKeberatan: z.number().int().min(1).max(60),
  klasifikasi: z.enum(['Biasa', 'Terbatas', 'Rahasia', 'Sangat Rahasia']),
  /** Codes of offices in letter numbers. */
  kodeKepegawaian: wajib,
  kodeSekretariat: wajib,
  namaPanel: wajib,
  /** Never below the five of PP 11/2017 art. 201. */
  kuorumMinimum: z.number().int().min(5).max(99),
  tempatRapat: wajib,
  ppk: penandatangan,
  pyb: penandatangan,
  ketuaPanel: penandatangan,
  pengesah: penandatangan,
});

export const tataNaskah = z.object({
  versi: z.number().int(),
  /** Null while the defaults are in use. */
  jejak: jejak.nullable(),
  isi: isiTataNaskah,
});
export const ubahTataNaskah = z.object({ versi: z.number().int(), isi: isiTataNaskah });

const libur = z.object({ tanggal: hari, nama: wajib, dasar: teksPendek });
/** Days that are no working days besides Saturday and Sunday. `tahun` without any entry count weekends only. */
export const hariLibur = z.object({
  versi: z.number().int(),
  jejak: jejak.nullable(),
  libur: z.array(libur),
  /** Years from this one to the next that have no entry: dates there may come out too early. */
  tahunKosong: z.array(z.number().int()),
});
export const ubahHariLibur = z.object({ versi: z.number().int(), libur: z.array(libur).max(2000) });
