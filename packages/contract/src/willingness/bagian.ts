import { z } from 'zod';
import { saat, teks } from '../kernel/teks.ts';
import { peran } from '../kernel/permission.ts';

/** A round: prepared, wishes open, sealed, traded, offers out, closed; or called off. */
export const keadaanPutaran = z.enum(['siap', 'buka', 'segel', 'tukar', 'tawaran', 'selesai', 'batal']);
export const tindakanPutaran = z.enum(['buka', 'segel', 'tukar', 'tawarkan', 'tutup', 'batal']);

/** What became of somebody in the trade (MODEL section 4, step 4). */
export const labelTukar = z.enum(['sukarela', 'tetap-berkat-sukarelawan', 'memilih', 'kebutuhan-dinas', 'tetap']);

/**
 * What somebody is told. `tawaran` may be declined; `penempatan` is a placement plan for need of service, to which the person responds;
 * `pesan` asks for nothing.
 */
export const jenisTawaran = z.enum(['tawaran', 'penempatan', 'pesan']);
export const jawabanTawaran = z.enum(['bersedia', 'bersyarat', 'tidak', 'kendala']);
/** `tanpa-jawaban`: the deadline passed in silence, which is not a no. `gugur`: a repair took the line out. `terkirim`: a message only. */
export const keadaanTawaran = z.enum(['menunggu', ...jawabanTawaran.options, 'tanpa-jawaban', 'gugur', 'terkirim']);

/** Reason codes of an answer or an objection; what is behind them is read by the case team only. */
export const kodeAlasan = z.enum([
  'kesehatan',
  'pengasuhan',
  'disabilitas',
  'kehamilan',
  'keluarga',
  'jarak-biaya',
  'keamanan',
  'kompetensi',
  'prosedur',
  'dugaan-hukuman',
  'lain',
]);

export const jenisLindungan = z.enum(['kesehatan', 'disabilitas', 'kehamilan', 'pengasuhan', 'keamanan', 'lain']);

/** Free text of a person: trimmed, at most a page. */
export const isian = z.string().trim().max(4000);
/** Version of the thing as the caller saw it; 0 where nothing has been stored yet. */
export const versiDilihat = z.number().int().min(0);

export const jejakPutaran = z.object({ oleh: z.string(), peran: peran.nullable(), pada: saat });
export const sebabTutup = z.object({ code: z.string(), pesan: teks });
export const orang = z.object({ pegawaiId: z.string(), nama: z.string() });
