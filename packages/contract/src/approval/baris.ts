import { z } from 'zod';
import { saat, tempatBernama, teks, uuid } from '../kernel/teks.ts';
import { temuanAturan } from '../regulation/schema.ts';
import { alasan, jawaban, jejak, keputusan, sisiUsul, suara } from './bagian.ts';

/** The answer of one head on one line. */
export const sisiBaris = z.object({
  sisi: sisiUsul,
  unorId: z.string(),
  unorNama: z.string(),
  /** Who must answer, by office: "Lurah Ngesrep". */
  kantor: z.string(),
  /** The caller answers for this side. */
  milikSaya: z.boolean(),
  jawaban: jawaban.nullable(),
  alasan: z.string(),
  /** Figures or documents an objection rests on. */
  data: z.string(),
  jejak: jejak.nullable(),
  /** The written answer of the analyst to an objection. */
  jawabanPanitia: z.object({ alasan: z.string(), jejak }).nullable(),
});

/** The document that settles a consent a rule asks for. */
const syarat = z.object({ nomorDokumen: z.string(), catatan: z.string(), jejak });

/** What today's data say about the line. The findings are left out for readers who may not see the facts of a person. */
const periksa = z.object({
  verdict: z.enum(['allowed', 'forbidden', 'needs-consent', 'unknown']),
  aturan: z.array(temuanAturan.extend({ syarat: syarat.nullable() })),
});

export const barisUsul = z.object({
  id: uuid,
  nomor: z.number().int(),
  gerbong: z.string(),
  pegawai: z.object({
    pegawaiId: z.string(),
    nama: z.string(),
    golongan: z.string().nullable(),
    status: z.enum(['PNS', 'CPNS', 'PPPK', 'PPPK_PW']),
  }),
  dari: tempatBernama,
  ke: tempatBernama,
  jenis: z.enum(['mutasi', 'promosi', 'penugasan']),
  /** The line is about the caller. */
  tentangSaya: z.boolean(),
  /** Came in by a repair while the panel sat: heads answer and conditions are settled there. */
  baru: z.boolean(),
  /** Parts of the plan's points; null where the line comes from no plan. */
  points: z.object({ balance: z.number(), move: z.number(), km: z.number(), gap: z.number() }).nullable(),
  km: z.object({ before: z.number(), after: z.number() }).nullable(),
  kompetensi: z.object({ terpenuhi: z.number().int(), diperlukan: z.number().int() }).nullable(),
  reasons: z.array(teks.extend({ code: z.string() })),
  periksa,
  sisi: z.array(sisiBaris),
  /** Votes, each with its member and reason; empty for readers outside the panel and the case roles. */
  suara: z.array(z.object({ akunId: z.string(), nama: z.string(), suara, alasan: z.string(), pada: saat })),
  konflik: z.array(z.object({ akunId: z.string(), nama: z.string(), alasan: z.string() })),
  /** What the panel says so far; null before it sits. */
  hasil: z.enum(['setujui', 'tolak', 'tinjau-ulang', 'belum']).nullable(),
  keputusan: z.object({ keputusan, alasan: z.string(), jejak }).nullable(),
});

/** A line that a repair took out of the list. The votes are those at that moment; empty for readers outside the panel and the case roles. */
export const barisKeluar = z.object({
  id: uuid,
  nomor: z.number().int(),
  pegawaiId: z.string(),
  nama: z.string(),
  dari: tempatBernama,
  ke: tempatBernama,
  tentangSaya: z.boolean(),
  /** What the panel had said: `tolak` = this line was rejected, otherwise it fell with one that was. Null before its meeting is closed. */
  hasil: z.enum(['setujui', 'tolak', 'tinjau-ulang', 'belum']).nullable(),
  suara: z.array(z.object({ akunId: z.string(), nama: z.string(), suara, alasan: z.string(), pada: saat })),
  /** Reason of the repair. */
  alasan: z.string(),
  jejak,
});

/** People who leave or come together: they stand or fall together. */
export const gerbongUsul = z.object({
  id: z.string(),
  kind: z.enum(['rantai', 'siklus', 'tunggal']),
  /** Ids of the lines, in order of release. */
  baris: z.array(uuid),
  /** Why it breaks when only the lines that still stand are carried out; empty = whole. */
  putus: z.array(z.object({ code: z.string(), pesan: teks })),
  komentar: z.array(z.object({ id: uuid, isi: z.string(), jejak })),
});

/** One difference between the frozen list and today's data. */
export const penyimpangan = z.object({
  barisId: uuid.nullable(),
  nama: z.string(),
  /** Field or rule that differs. */
  apa: z.string(),
  beku: z.string().nullable(),
  sekarang: z.string().nullable(),
  pesan: teks,
});

/**
 * A repair of a broken gerbong, cheapest first. `lepas`: nobody new; `terkecil`: fewest lines changed; `terbaik`: the broken gerbong planned
 * anew, the others as they are.
 */
export const perbaikan = z.object({
  id: z.string(),
  jenis: z.enum(['lepas', 'terkecil', 'terbaik']),
  pesan: teks,
  keluar: z.array(
    z.object({ barisId: uuid, pegawaiId: z.string(), nama: z.string(), dari: tempatBernama, ke: tempatBernama }),
  ),
  masuk: z.array(
    z.object({
      pegawaiId: z.string(),
      nama: z.string(),
      dari: tempatBernama,
      ke: tempatBernama,
      jenis: z.enum(['mutasi', 'promosi']),
      reasons: z.array(teks.extend({ code: z.string() })),
    }),
  ),
  /** Moves, and unevenness of the load in percent, before and after the repair. */
  sebelum: z.object({ pindahan: z.number().int(), simpangan: z.number(), objective: z.number() }),
  sesudah: z.object({ pindahan: z.number().int(), simpangan: z.number(), objective: z.number() }),
  proof: z.enum(['dual', 'branches', 'highs', 'none']),
  gap: z.number(),
});
export const daftarPerbaikan = z.object({
  perbaikan: z.array(perbaikan),
  /** Why there is none to offer. */
  sebab: z.object({ code: z.string(), pesan: teks }).nullable(),
});

export const komentarBaru = z.object({ gerbong: z.string().max(200), isi: alasan.min(1) });
