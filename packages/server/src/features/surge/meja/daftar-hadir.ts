import type { BalasanOf } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { addDays, type Day, daysBetween, weekday } from '@seimbang/core/kernel';
import { nilaiPembantu } from '@seimbang/core/surge';
import type { Db, Tx } from '../../../db/index.ts';
import { namaUnor } from './bagian.ts';
import { type Hadir, HARI_HADIR, type Terkirim } from './baris.ts';

type Baris = BalasanOf<'bantuan'>['daftarHadir'][number];

/** Working days of a term: Monday to Friday, and days of rest on which the receiving unit counts work. */
export function hariTugas(index: PaketIndex, unorId: string, mulai: Day, selesai: Day): Day[] {
  const all = Array.from({ length: Math.max(0, daysBetween(mulai, selesai) + 1) }, (_, n) => addDays(mulai, n));
  const rest = new Set(
    index.paket.volume
      .filter((v) => v.unorId === unorId && v.masuk > 0 && weekday(v.tanggal) > 5)
      .map((v) => v.tanggal),
  );
  return all.filter((t) => weekday(t) <= 5 || rest.has(t));
}

/** The roster: who is to be there on which day, what each is worth by then, who was there, and the thanks. */
export async function daftarHadirOf(
  db: Db | Tx,
  index: PaketIndex,
  orang: readonly Terkirim[],
  hadir: readonly Hadir[],
): Promise<Baris[]> {
  const thanks = await terimaKasihOf(db, [...new Set(orang.map((o) => o.usulId))]);
  return orang.map((o) => {
    const own = hadir.filter((h) => h.usulId === o.usulId && h.pegawaiId === o.pegawaiId);
    const days = hariTugas(index, o.keUnor, o.mulai, o.selesai);
    const worth = nilaiPembantu(o, days);
    return {
      usulId: o.usulId,
      pegawaiId: o.pegawaiId,
      nama: o.nama,
      unorNama: namaUnor(index, o.dariUnor),
      porsi: o.porsi,
      mulai: o.mulai,
      selesai: o.selesai,
      keadaan: o.keadaan,
      relawan: o.relawan,
      hari: days.map((tanggal, i) => {
        const said = own.find((h) => h.tanggal === tanggal);
        return { tanggal, harap: worth[i]!, hadir: said?.hadir ?? null, koreksi: said?.koreksi ?? 0 };
      }),
      hariHadir: own.reduce((a, h) => a + HARI_HADIR[h.hadir], 0),
      terimaKasih: thanks.get(`${o.usulId} ${o.pegawaiId}`) ?? null,
    };
  });
}

async function terimaKasihOf(
  db: Db | Tx,
  usulIds: readonly string[],
): Promise<Map<string, { nomor: string; tanggal: Day }>> {
  if (usulIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('bantuan_surat')
    .select(['usul_id', 'pegawai_id', 'nomor', 'tanggal'])
    .where('usul_id', 'in', [...usulIds])
    .execute();
  return new Map(rows.map((r) => [`${r.usul_id} ${r.pegawai_id}`, { nomor: r.nomor, tanggal: r.tanggal }]));
}
