import { randomUUID } from 'node:crypto';
import { type Day, ok, type Teks } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import type { PutaranUsul } from './berkas.ts';
import { langkahAjukan } from './acts-usul.ts';
import { KOSONG, simpanUsul } from './buat.ts';
import { dariPenugasan, dariTangan } from './susun-baris.ts';
import { lakukan } from './tindak.ts';

/** Lines that another room hands over: people and where they go. */
export interface Usulan {
  readonly asal: 'kepala' | 'pribadi' | 'putaran';
  readonly judul: string;
  readonly tmt: Day;
  /** Of `asal` putaran: what the round proves. */
  readonly putaran?: PutaranUsul;
  readonly baris: readonly {
    readonly pegawaiId: string;
    readonly unorId: string;
    readonly jabatanId: string;
    /** Why, in words that may stand in a decree; never a personal reason. */
    readonly alasan: Teks & { readonly code: string };
  }[];
}

/** Writes a draft from lines that people have agreed to, in the transaction of whoever hands them over. People who swap share a gerbong. */
export async function usulkanBaris(
  tx: Tx,
  current: CurrentPaket,
  caller: Caller,
  { asal, judul, tmt, putaran, baris }: Usulan,
): Promise<Outcome<{ readonly id: string }>> {
  const lines = dariTangan(caller, current.index, baris);
  if (!lines.ok) return lines;
  const id = randomUUID();
  const alasan = new Map(baris.map((b) => [b.pegawaiId, b.alasan]));
  const reasoned = lines.value.map((l) => {
    const why = alasan.get(l.pegawaiId);
    return why ? { ...l, isi: { ...l.isi, reasons: [why] } } : l;
  });
  await simpanUsul(tx, current, caller, id, {
    ...KOSONG,
    jenis: 'mutasi',
    asal,
    judul,
    tmt,
    putaran: putaran ?? null,
    baris: reasoned,
  });
  return ok({ id });
}

/** People who are to help a unit for some days, as another room has planned it. The first of them leads. */
export interface UsulanPenugasan {
  readonly judul: string;
  readonly uraian: string;
  readonly unorId: string;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly tenggat: Day;
  readonly orang: readonly {
    readonly pegawaiId: string;
    readonly alasan: readonly (Teks & { readonly code: string })[];
  }[];
}

/** Writes the proposal of an assignment and hands it in, in the transaction of whoever planned it: the heads of both sides are asked. */
export async function usulkanPenugasan(
  tx: Tx,
  current: CurrentPaket,
  caller: Caller,
  { judul, uraian, unorId, mulai, selesai, tenggat, orang }: UsulanPenugasan,
): Promise<Outcome<{ readonly id: string }>> {
  const lines = dariPenugasan(caller, current.index, unorId, orang);
  if (!lines.ok) return lines;
  const lead = orang[0];
  if (!lead) return problem('usul-tanpa-baris');
  const alasan = new Map(orang.map((o) => [o.pegawaiId, o.alasan]));
  const baris = lines.value.map((l) => ({ ...l, isi: { ...l.isi, reasons: alasan.get(l.pegawaiId) ?? [] } }));
  const term = { perpanjangan: [], kembali: null, alasanPulang: null };
  const penugasan = { uraian, unorId, ketuaPegawaiId: lead.pegawaiId, ...term };
  const id = randomUUID();
  const own = { jenis: 'penugasan', asal: 'kepala', judul, tmt: mulai } as const;
  await simpanUsul(tx, current, caller, id, { ...KOSONG, ...own, masa: { mulai, selesai }, penugasan, baris });
  return lakukan(tx, current, caller, langkahAjukan(id, 1, tenggat));
}
