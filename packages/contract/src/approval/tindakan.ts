import { z } from 'zod';
import { hari, uuid } from '../kernel/teks.ts';
import { alasan, jawaban, keputusan, sisiUsul, suara, versi } from './bagian.ts';

/** What each act brings. All carry the version the caller saw. */
export const tindak = z.object({ versi });
export const denganAlasan = z.object({ versi, alasan });

export const ajukan = z.object({ versi, tenggat: hari });
/** `barisId` several: the same answer for all of them. */
export const tanggapi = z.object({
  versi,
  barisId: z.array(uuid).min(1),
  sisi: sisiUsul,
  jawaban,
  alasan,
  data: alasan,
});
export const jawabKeberatan = z.object({ versi, barisId: uuid, sisi: sisiUsul, alasan });
/** `aturan` = id of the rule whose consent the document gives. */
export const selesaikanSyarat = z.object({
  versi,
  barisId: uuid,
  aturan: z.string(),
  nomorDokumen: alasan,
  catatan: alasan,
});
export const hadir = z.object({ versi, hadir: z.boolean() });
export const konflik = z.object({ versi, barisId: uuid, alasan });
export const beriSuara = z.object({ versi, barisId: z.array(uuid), suara, alasan });
/** `perbaikanId` from the list of repairs; `tenggat` = last day for the answers of heads on new lines. */
export const perbaiki = z.object({ versi, perbaikanId: z.string(), tenggat: hari.nullable(), alasan });
export const kirimImut = z.object({ versi, tanggal: hari });
export const rekomendasi = z.object({ versi, nomor: alasan, tanggal: hari });
export const putusan = z.object({ versi, barisId: z.array(uuid), keputusan, alasan });
export const lapor = z.object({ versi, isi: alasan });
export const perpanjang = z.object({ versi, sampai: hari, alasan });
