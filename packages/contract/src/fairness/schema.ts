import { z } from 'zod';
import { hari, teks, uuid } from '../kernel/teks.ts';

const cacah = z.number().int().min(0);
const peluang = z.number().min(0).max(1);

/** Calendar year of the moves (tmt); a free period would let a reader subtract one report from another. */
export const tahun = z.coerce.number().int().min(1990).max(2200);

const kelompokBeban = z.object({
  /** Codes of the groups told together, or names of units; more than one where groups under five were merged. */
  nama: z.array(z.string()),
  orang: cacah,
  kena: cacah,
  bagian: z.object({ bagian: peluang, bawah: peluang, atas: peluang }),
  bagianLain: peluang.nullable(),
  p: peluang.nullable(),
  pHolm: peluang.nullable(),
  daya: peluang,
  putusan: z.enum(['terlalu-sedikit', 'tidak-tampak-beda', 'perlu-diperiksa']),
});

/** Who bears moves that nobody asked for, in one year. */
export const laporanKeadilan = z.object({
  tahun: z.number().int(),
  tahunTersedia: z.array(z.number().int()),
  dataPer: hari,
  /** People who could have been moved, and those who were, each once. */
  berisiko: cacah,
  /** People moved for need of service, each once. */
  kena: cacah,
  pindah: z.object({
    'kebutuhan-dinas': cacah,
    memilih: cacah,
    sukarela: cacah,
    permohonan: cacah,
    promosi: cacah,
  }),
  /** Moved people who are no longer in the data; they are in no table. */
  hilang: cacah,
  /** True: groups under five are merged. */
  disembunyikan: z.boolean(),
  syarat: z.object({ taraf: peluang, odds: z.number(), daya: peluang, kelompokTerkecil: cacah }),
  tabel: z.array(
    z.object({
      dimensi: z.enum(['jenis-kelamin', 'umur', 'golongan', 'status', 'unit']),
      kelompok: z.array(kelompokBeban),
      pTabel: peluang.nullable(),
    }),
  ),
  jarak: z.array(z.object({ nama: z.array(z.string()), pindah: cacah })),
});

/** What to look into, for the inspectorate alone. */
export const tandaPeriksa = z.object({
  dataPer: hari,
  /** Proposals that ended in a decree, and their lines. */
  usul: cacah,
  baris: cacah,
  tanda: z.array(
    z.object({
      kode: z.string(),
      nama: teks,
      aturan: teks,
      diperiksa: cacah,
      satuan: z.enum(['baris', 'usul', 'orang', 'pasangan', 'pejabat']),
      perkara: z.array(
        z.object({
          usulId: uuid,
          judul: z.string(),
          nomor: z.number().int().nullable(),
          nama: z.string().nullable(),
          fakta: teks,
        }),
      ),
    }),
  ),
  belumDapat: z.array(teks),
});
