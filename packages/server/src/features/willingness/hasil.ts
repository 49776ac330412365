import type { BarisPutaran, HasilPutaran } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { type CadanganBaris, LABELS } from '@seimbang/core/willingness';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bekuOf } from './beku.ts';
import { jalankanKalender } from './kalender.ts';
import { hitunganOf, hitungJawaban, ringkasHasil } from './lihat-putaran.ts';
import { bernama, orangOf } from './nama.ts';
import { penerimaanOf } from './penerimaan.ts';
import { putaranById } from './putaran.ts';
import { dariOf, keOf, rowsTawaran, type TawaranRow } from './tawaran.ts';
import type { Penempatan, Ringkas } from './tukarkan.ts';
import type { PaketIndex } from '@seimbang/core/domain';

/** The result of a round for those who go on with it: places, labels, cycles, states of answers. No wish and no reason is read for it. */
export async function hasilPutaran(ctx: Context, id: string): Promise<Outcome<HasilPutaran>> {
  await jalankanKalender(ctx);
  const row = await putaranById(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
  const ringkas = await ringkasHasil(ctx.db, id);
  const beku = ringkas && (await bekuOf(ctx.db, id));
  if (!ringkas || !beku) return ok(kosong(id, row.versi));
  const { index } = beku;
  const lines = await rowsTawaran(ctx.db)
    .where('putaran_id', '=', id)
    .orderBy('dibuat')
    .orderBy('pegawai_id')
    .execute();
  const siklusOf = new Map(ringkas.siklus.flatMap((s) => s.anggota.map((a) => [a.pegawaiId, s.id] as const)));
  return ok({
    putaranId: id,
    versi: row.versi,
    baris:
      lines.length > 0
        ? lines.map((t) => barisOf(index, t, siklusOf))
        : ringkas.penempatan.map((p) => sebelumKirim(index, p, siklusOf)),
    siklus: siklusView(index, ringkas),
    kotak: ringkas.kotak.map((k) => ({
      tempat: bernama(index, k),
      bawaan: k.default,
      target: k.target,
      sesudah: k.after,
    })),
    label: LABELS.map((nama) => ({ nama, jumlah: ringkas.label[nama] })),
    jawaban: hitunganOf(await hitungJawaban(ctx.db, id)),
    penerimaan: await penerimaanOf(ctx.db),
    simpangan: ringkas.simpangan,
    nilaiCadangan: await nilaiCadangan(ctx, id),
  });
}

async function nilaiCadangan({ db }: Context, id: string): Promise<HasilPutaran['nilaiCadangan']> {
  const row = await db.selectFrom('putaran_hasil').select('cadangan').where('putaran_id', '=', id).executeTakeFirst();
  return (row?.cadangan as HasilPutaran['nilaiCadangan'] | undefined) ?? null;
}

const kosong = (putaranId: string, versi: number): HasilPutaran => ({
  putaranId,
  versi,
  baris: [],
  siklus: [],
  kotak: [],
  label: [],
  jawaban: [],
  penerimaan: null,
  simpangan: null,
  nilaiCadangan: null,
});

type SiklusOf = ReadonlyMap<string, string>;

const barisOf = (index: PaketIndex, t: TawaranRow, siklusOf: SiklusOf): BarisPutaran => ({
  tawaranId: t.id,
  pegawai: orangOf(index, t.pegawai_id),
  jenis: t.jenis,
  label: t.label as BarisPutaran['label'],
  dari: bernama(index, dariOf(t)),
  ke: bernama(index, keOf(t)),
  siklus: siklusOf.get(t.pegawai_id) ?? null,
  keadaan: t.keadaan,
  tenggat: t.tenggat,
  cadangan: (t.cadangan as CadanganBaris[]).map((c) => ({
    ...orangOf(index, c.pegawaiId),
    urutan: c.urutan,
    km: c.km,
  })),
  usulId: t.usul_id,
});

/** Before the offers are out, lines wait to be sent. */
const sebelumKirim = (index: PaketIndex, p: Penempatan, siklusOf: SiklusOf): BarisPutaran => ({
  tawaranId: null,
  pegawai: orangOf(index, p.pegawaiId),
  jenis: p.label === 'kebutuhan-dinas' ? 'penempatan' : p.label === 'tetap-berkat-sukarelawan' ? 'pesan' : 'tawaran',
  label: p.label,
  dari: bernama(index, p.dari),
  ke: bernama(index, p.ke),
  siklus: siklusOf.get(p.pegawaiId) ?? null,
  keadaan: 'menunggu',
  tenggat: null,
  cadangan: [],
  usulId: null,
});

const siklusView = (index: PaketIndex, { siklus }: Ringkas): HasilPutaran['siklus'] =>
  siklus.map((s) => ({
    id: s.id,
    anggota: s.anggota.map((a) => ({
      ...orangOf(index, a.pegawaiId),
      dari: bernama(index, a.dari),
      ke: bernama(index, a.ke),
    })),
  }));
