import { z } from 'zod';
import { peran } from '../kernel/permission.ts';
import { hari, saat, teks } from '../kernel/teks.ts';

/** Kind of case: `mutasi` ends in a decree, `penugasan` in an order that ends by itself. */
export const jenisUsul = z.enum(['mutasi', 'penugasan']);
/** Where a proposal comes from: a computed plan, a head or the analyst by hand, the person concerned. */
export const asalUsul = z.enum(['rencana', 'kepala', 'pribadi', 'putaran']);

/** States of both ways. `terbit`, `selesai`, `ditarik` and `ditolak` are the ends. */
export const keadaanUsul = z.enum([
  'draf',
  'tanggapan',
  'verifikasi',
  'panel',
  'pyb',
  'imut',
  'ppk',
  'ditetapkan',
  'terbit',
  'keputusan',
  'berjalan',
  'selesai',
  'ditarik',
  'ditolak',
]);

/** Acts of both ways, by the names of the state tables. `kembali` is the automatic return and belongs to nobody. */
export const tindakanUsul = z.enum([
  'ajukan',
  'tanggapi',
  'tutup-tanggapan',
  'jawab-keberatan',
  'selesaikan-syarat',
  'verifikasi',
  'kembalikan',
  'hadir',
  'konflik',
  'suara',
  'perbaiki',
  'tutup-rapat',
  'setujui-pyb',
  'kirim-imut',
  'catat-rekomendasi',
  'putuskan',
  'tetapkan',
  'terbitkan',
  'tarik',
  'tolak',
  'tugaskan',
  'lapor',
  'perpanjang',
  'pulangkan',
  'kembali',
]);

export const sisiUsul = z.enum(['asal', 'tujuan']);
export const jawaban = z.enum(['dapat', 'keberatan']);
export const suara = z.enum(['setujui', 'tolak', 'tinjau-ulang']);
export const keputusan = z.enum(['setujui', 'tolak']);
export const jenisSurat = z.enum(['sk', 'petikan', 'berita-acara', 'usulan', 'surat-tugas', 'ringkas-ppk', 'dosir']);
export const formatSurat = z.enum(['pdf', 'docx']);

/** Who did it and when. The name is as it was on that day. */
export const jejak = z.object({ oleh: z.string(), peran: peran.nullable(), pada: saat });
/** A reason in writing. Empty is refused where the state table asks for one, with the act's own message. */
export const alasan = z.string().trim().max(4000);
/** Why an act is closed to the caller: the problem it would be refused with. */
export const sebab = z.object({ code: z.string(), pesan: teks });
/** Version of the case as the caller saw it: an act on an older one is refused with `sudah-berubah`. */
export const versi = z.number().int().min(1);
export const rentang = z.object({ mulai: hari, selesai: hari });
