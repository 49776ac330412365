import type { KonteksMinat } from '@seimbang/contract';
import { formasiKey } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { paketKursi } from '@seimbang/core/willingness';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { distanceKm } from '../../shared/distance.ts';
import type { Outcome } from '../../shared/problem.ts';
import { viewTujuan } from '../people/index.ts';
import { orangSaya } from './minat.ts';
import { bernama } from './nama.ts';
import { dengan, diri } from './pembaca.ts';
import { manfaatOf, putaranKini, putaranLalu } from './putaran.ts';

/** Counts under this are not told. */
const FEWEST_TOLD = 5;

/** Sentences of the screen: what a round promises, and what it does not. */
const JANJI = [
  'daftar-disegel',
  'tidak-di-bawah-bawaan',
  'minat-tidak-menunjuk',
  'tidak-ditunjuk-tidak-dipindah',
  'jujur-paling-baik',
] as const;
const BUKAN_JANJI = ['pilihan-terkabul', 'tidak-pernah-ditunjuk', 'kenaikan-penghasilan', 'kinerja-membaik'] as const;

/** What is known before a wish is written: lawful places with distance and load, and how it went last time. */
export async function konteksMinat(ctx: Context, caller: Caller): Promise<Outcome<KonteksMinat>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { pegawaiId, current } = who.value;
  const open = await viewTujuan(ctx, caller, pegawaiId);
  if (!open.ok) return open;
  const { index } = current;
  const p = index.pegawaiById.get(pegawaiId)!;
  const km = distanceKm({ lat: p.domisiliLat, lon: p.domisiliLon }, index.unorById.get(p.unorId) ?? null);
  const kini = await putaranKini(ctx.db);
  const lalu = await laluOf(ctx, kini?.id ?? null, pegawaiId, p.jabatanId);
  return ok({
    tmt: kini?.tmt ?? open.value.tmt,
    asal: bernama(index, p),
    kmAsal: km === null ? null : Math.round(km * 10) / 10,
    tempat: open.value.tujuan.map((t) => {
      const paket = paketKursi(kini ? manfaatOf(kini) : null, t);
      return {
        ...t,
        peminatLalu: lalu && { jumlah: lalu.peminat(t) },
        paket: paket && { langkah: paket.langkah, isi: paket.isi },
      };
    }),
    lalu: lalu && { nama: lalu.nama, label: lalu.label, peluang: lalu.peluang },
    janji: [...JANJI],
    bukanJanji: [...BUKAN_JANJI],
  });
}

interface Lalu {
  readonly nama: string;
  readonly label: NonNullable<KonteksMinat['lalu']>['label'];
  readonly peluang: NonNullable<KonteksMinat['lalu']>['peluang'];
  readonly peminat: (t: { unorId: string; jabatanId: string }) => number | null;
}

async function laluOf(ctx: Context, kiniId: string | null, pegawaiId: string, jabatanId: string): Promise<Lalu | null> {
  const row = await putaranLalu(ctx.db, kiniId);
  if (!row) return null;
  const hasil = await ctx.db
    .selectFrom('putaran_hasil')
    .select(['peminat', 'peluang'])
    .where('putaran_id', '=', row.id)
    .executeTakeFirstOrThrow();
  const own = await dengan(ctx.db, diri(pegawaiId), (tx) =>
    tx
      .selectFrom('putaran_kode')
      .select('label')
      .where('putaran_id', '=', row.id)
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst(),
  );
  const peminat = hasil.peminat as Record<string, number>;
  const chance = (hasil.peluang as Record<string, { minta: number; dapat: number }>)[jabatanId];
  return {
    nama: row.nama,
    label: (own?.label as Lalu['label'] | undefined) ?? null,
    peluang: chance && chance.minta >= FEWEST_TOLD ? chance : null,
    peminat: (t) => {
      const n = peminat[formasiKey(t.unorId, t.jabatanId)] ?? 0;
      return n > 0 && n < FEWEST_TOLD ? null : n;
    },
  };
}
