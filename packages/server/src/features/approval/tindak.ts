import type { Usul } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import {
  type CatatanMutasi,
  gugurOleh,
  gugurOlehPenugasan,
  type KeadaanMutasi,
  type KeadaanPenugasan,
  type LangkahMutasi,
  type LangkahPenugasan,
  type Sebab,
  step,
  stepPenugasan,
} from '@seimbang/core/workflow';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Isian } from '../../shared/audit-isi.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type Berkas, type Keadaan, loadBerkas } from './berkas.ts';
import { type Dasar, dasarOf } from './dasar.ts';
import { faktaPenugasan, timbang, type Timbangan } from './fakta.ts';
import { gugurkan } from './gugur.ts';
import { kabari } from './kabar.ts';
import { barisTerlihat } from './lihat.ts';
import { pelakuOf } from './pelaku.ts';
import { type IsiTataNaskah, tataNaskahOf } from './pengaturan.ts';
import { problemOf } from './sebab.ts';
import { tahapOf } from './tahap.ts';
import { viewUsul } from './usul-view.ts';

export type Langkah = LangkahMutasi | LangkahPenugasan;

/** What storing an act is given: the case as it was when the act was allowed. */
export interface Kasus {
  readonly caller: Caller;
  readonly berkas: Berkas;
  readonly dasar: Dasar;
  readonly timbangan: Timbangan;
  readonly tata: IsiTataNaskah;
  readonly hariIni: Day;
  readonly saat: Date;
}

/** One act: the case, the version the caller saw, the steps of the table, and what to store beside the new state. */
export interface Tindak {
  readonly id: string;
  readonly versi: number;
  readonly langkah: (kasus: Kasus) => Outcome<readonly Langkah[]>;
  readonly simpan?: (tx: Tx, kasus: Kasus) => Promise<Outcome<Isian | void>>;
  /** The act touches only the caller's own rows, so what others did since the page was read is no reason to refuse it. */
  readonly sendiri?: boolean;
  /** What the verifier says of the plan on these data, where the act rests on it. */
  readonly terbukti?: { readonly ya: boolean; readonly paketVersi: number } | null;
}

/**
 * Takes one act: load, decide by the state table, store. State, record of the act, what it stores and the answer to a repeat are one
 * transaction; version and state stand in the where clause, so that of two officials at once one changes no row and is told by whom. Presence,
 * conflict and vote of a member of the panel are his own: they wait for each other instead, so that seven members may vote at one moment. They
 * raise the version all the same, and whoever closes the meeting on an older page is told to look again.
 */
export async function tindak(
  ctx: Context,
  caller: Caller,
  key: RequestKey | null,
  act: Tindak,
): Promise<Outcome<Usul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  if (caller.akunId === null) return problem('akun-tidak-dikenal');
  const done = await once(ctx.db, key, (tx) => lakukan(tx, current, caller, act));
  return done.ok ? viewUsul(ctx, caller, act.id) : done;
}

/** The act inside its transaction; also called for what happens by the calendar. */
export async function lakukan(
  tx: Tx,
  current: CurrentPaket,
  caller: Caller,
  act: Tindak,
): Promise<Outcome<{ id: string }>> {
  if (act.sendiri) await antre(tx, act.id);
  const loaded = await loadBerkas(tx, act.id);
  if (!loaded || !isTerlihat(caller, current, loaded)) return problem('tidak-ditemukan', { apa: 'usul' });
  if (!act.sendiri && loaded.usul.versi !== act.versi) return didahului(tx, act.id);
  const berkas = withProof(loaded, act);
  const kasus = await kasusOf(tx, current, caller, berkas);
  const langkah = act.langkah(kasus);
  if (!langkah.ok) return langkah;
  const decided = decide(kasus, current, langkah.value);
  if (!decided.ok) return { ok: false, error: problemOf(decided.error, berkas.baris) };
  const first = langkah.value[0] as Langkah;
  if (!(await pindah(tx, kasus, first, decided.value))) return didahului(tx, act.id);
  await gugurkan(tx, act.id, lapsedBy(berkas, first));
  const stored = (await act.simpan?.(tx, kasus)) ?? ok(undefined);
  if (!stored.ok) return stored;
  if (decided.value !== berkas.usul.keadaan) await kabari(tx, kasus, decided.value);
  await catat(tx, kasus, first, decided.value, stored.value ?? {});
  return ok({ id: act.id });
}

/** Waits for its turn on the case; what is read after it is what the act before has left. */
const antre = (tx: Tx, id: string): Promise<unknown> =>
  tx.selectFrom('usul').select('id').where('id', '=', id).forUpdate().execute();

/** The machine sees every case; a person only those that are his business. */
const isTerlihat = (caller: Caller, { index }: CurrentPaket, { usul, baris }: Berkas): boolean =>
  caller.peran === null || barisTerlihat(caller, index, usul, baris).length > 0;

const withProof = (berkas: Berkas, { terbukti }: Tindak): Berkas =>
  terbukti
    ? { ...berkas, usul: { ...berkas.usul, terbukti: terbukti.ya, terbukti_versi: terbukti.paketVersi } }
    : berkas;

async function kasusOf(tx: Tx, current: CurrentPaket, caller: Caller, berkas: Berkas): Promise<Kasus> {
  const saat = new Date();
  const hariIni = today(saat);
  const dasar = dasarOf(current.index, berkas.usul.tmt, berkas.rencana?.kenop ?? null);
  const { isi: tata } = await tataNaskahOf(tx);
  const { kuorumMinimum } = tata;
  const timbangan = timbang(berkas, dasar, { hariIni, kuorumMinimum, paketVersi: current.versi });
  return { caller, berkas, dasar, timbangan, tata, hariIni, saat };
}

type Putusan = { readonly ok: true; readonly value: Keadaan } | { readonly ok: false; readonly error: Sebab };

/** Every step must be allowed from the state the case is in; they all end in the same one. */
function decide(
  { berkas, caller, timbangan, hariIni }: Kasus,
  current: CurrentPaket,
  langkah: readonly Langkah[],
): Putusan {
  const { usul } = berkas;
  const pelaku = pelakuOf(caller, current.index, berkas);
  let last: Putusan = { ok: false, error: { code: 'baris-tidak-ada', values: { barisId: '-' } } };
  for (const one of langkah) {
    last =
      usul.jenis === 'mutasi'
        ? step(usul.keadaan as KeadaanMutasi, one as LangkahMutasi, pelaku, timbangan.fakta)
        : stepPenugasan(
            usul.keadaan as KeadaanPenugasan,
            one as LangkahPenugasan,
            pelaku,
            faktaPenugasan(berkas, hariIni),
          );
    if (!last.ok) return last;
  }
  return last;
}

async function pindah(tx: Tx, { berkas, caller, saat }: Kasus, langkah: Langkah, ke: Keadaan): Promise<boolean> {
  const { id, versi, keadaan, terbukti, terbukti_versi } = berkas.usul;
  const oleh = caller.nama ?? 'sistem';
  const alasan = 'alasan' in langkah ? langkah.alasan : '';
  const { tindakan } = langkah;
  const next = { keadaan: ke, tindakan, oleh, peran: caller.peran, pada: saat.toISOString(), alasan };
  const row = await tx
    .updateTable('usul')
    .set({
      versi: versi + 1,
      keadaan: ke,
      tahap: sql`greatest(tahap, ${tahapOf(ke)})`,
      terbukti,
      terbukti_versi,
      terakhir_oleh: oleh,
      terakhir_peran: caller.peran,
      terakhir_pada: saat,
      terakhir_tindakan: tindakan,
      ...(ke !== keadaan && { jalan: sql`jalan || ${JSON.stringify([next])}::jsonb` }),
    })
    .where('id', '=', id)
    .where('versi', '=', versi)
    .where('keadaan', '=', keadaan)
    .returning('versi')
    .executeTakeFirst();
  return row !== undefined;
}

/** The loser of two at once is told who was first, with what, and when. */
async function didahului(
  tx: Tx,
  id: string,
): Promise<{ readonly ok: false; readonly error: { code: 'sudah-berubah'; values: Record<string, string> } }> {
  const row = await tx
    .selectFrom('usul')
    .select(['terakhir_oleh', 'terakhir_pada', 'terakhir_tindakan'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const pada = `${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'medium' }).format(row.terakhir_pada)} WIB`;
  return {
    ok: false,
    error: { code: 'sudah-berubah', values: { oleh: row.terakhir_oleh, tindakan: row.terakhir_tindakan, pada } },
  };
}

const lapsedBy = ({ usul }: Berkas, { tindakan }: Langkah): readonly CatatanMutasi[] =>
  usul.jenis === 'mutasi'
    ? gugurOleh(usul.keadaan as KeadaanMutasi, tindakan as LangkahMutasi['tindakan'])
    : gugurOlehPenugasan(usul.keadaan as KeadaanPenugasan, tindakan as LangkahPenugasan['tindakan']);

/** Reasons of officials stand in the audit; the personal reason of a conflict comes as a hash from whoever stores it. */
function catat(tx: Tx, { caller, berkas }: Kasus, langkah: Langkah, ke: Keadaan, rincian: Isian): Promise<void> {
  const { id, keadaan, versi } = berkas.usul;
  const alasan = langkah.tindakan !== 'konflik' && 'alasan' in langkah ? langkah.alasan : null;
  return record(tx, caller, {
    tindakan: langkah.tindakan,
    objek: 'usul',
    objekId: id,
    sebelum: { keadaan, versi },
    sesudah: { keadaan: ke, versi: versi + 1 },
    rincian,
    alasan,
  });
}
