import { createHash, randomUUID } from 'node:crypto';
import type { PaketIndex } from '@seimbang/core/domain';
import { type KodeUkuran, type Rancangan, rancanganNanti, UKURAN } from '@seimbang/core/evaluation';
import { addDays, canonicalJson, type Day, daysBetween } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { layananUnor, type LayananUnor } from './volume.ts';

export interface UnitTetap {
  readonly unorId: string;
  readonly nama: string;
}

/** What is written down and hashed before there is any result. */
export interface Prarencana {
  readonly versi: 1;
  readonly usulId: string | null;
  readonly jenis: 'mutasi' | 'penugasan' | 'gelombang';
  /** First day of the weeks before, first and last day of the weeks after. */
  readonly dari: Day;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly dibantu: readonly (UnitTetap & { readonly gelombang: string | null; readonly mulai: Day })[];
  readonly pemberi: readonly UnitTetap[];
  readonly pembanding: readonly UnitTetap[];
  readonly dikecualikan: readonly (UnitTetap & { readonly sebab: 'layanan-lain' | 'data-kurang' })[];
  /** Weeks right before the first start that a comparison counts as before: a season that units feel unequally stays out. */
  readonly pekanDasar: number;
  /** The first one is the main measure. */
  readonly ukuran: readonly KodeUkuran[];
  readonly rancangan: Rancangan;
  readonly pTerkecil: number | null;
  /** Seed of arrangements that are too many to go through. */
  readonly benih: string;
}

/** Two years before the start: season, and the same weeks of last year. */
export const SEBELUM_HARI = 728;
/** Three months before the start are what the weeks since are compared with. */
const PEKAN_DASAR = 12;
/** A transfer is looked at for half a year. */
const SESUDAH_HARI = 182;
/** Weeks of volumes that make a unit a candidate. */
const PEKAN_CUKUP = 26;

interface Isi {
  readonly usulId: string | null;
  readonly jenis: Prarencana['jenis'];
  readonly judul: string;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly dibantu: Prarencana['dibantu'];
  readonly pemberi: readonly UnitTetap[];
  /** Sizes of the waves drawn by lot; null: no lot. */
  readonly gelombang: readonly number[] | null;
  readonly pembanding?: readonly UnitTetap[];
}

/** Writes the plan of an evaluation down: units, windows, measures and design, in the transaction of the act that decides. */
export async function tetapkan(tx: Tx, index: PaketIndex, caller: Caller, isi: Isi): Promise<string> {
  const known = await layananUnor(tx);
  const { pembanding, dikecualikan } = isi.pembanding
    ? { pembanding: isi.pembanding, dikecualikan: [] }
    : candidates(index, known, isi);
  const own = known.filter((k) => isi.dibantu.some((u) => u.unorId === k.unorId));
  const before = Math.min(SEBELUM_HARI / 7, ...own.map((k) => k.pekan));
  const after = Math.floor(daysBetween(isi.mulai, isi.selesai) / 7) + 1;
  const { design, smallestP } = rancanganNanti({
    treated: isi.dibantu.length,
    comparison: pembanding.length,
    before: own.length === 0 ? 0 : before,
    after,
    waves: isi.gelombang,
  });
  const id = randomUUID();
  const written: Prarencana = {
    versi: 1,
    usulId: isi.usulId,
    jenis: isi.jenis,
    dari: addDays(isi.mulai, -SEBELUM_HARI),
    mulai: isi.mulai,
    selesai: isi.selesai,
    dibantu: isi.dibantu,
    pemberi: isi.pemberi,
    pembanding,
    dikecualikan,
    pekanDasar: PEKAN_DASAR,
    ukuran: own.some((k) => k.antre !== null) ? UKURAN : ['selesai', ...UKURAN.filter((k) => k !== 'selesai')],
    rancangan: design,
    pTerkecil: smallestP,
    benih: id,
  };
  const text = canonicalJson(written);
  const sidik = createHash('sha256').update(text).digest('hex');
  const { usulId: usul_id, jenis, judul, mulai, selesai } = isi;
  const who = { oleh: caller.nama ?? 'sistem', peran: caller.peran ?? 'sistem' };
  await tx
    .insertInto('evaluasi')
    .values({ id, usul_id, jenis, judul, mulai, selesai, isi: text, sidik, ...who })
    .execute();
  await record(tx, caller, {
    tindakan: 'tetapkan-ukuran',
    objek: 'evaluasi',
    objekId: id,
    rincian: { sidik, usulId: isi.usulId },
  });
  return id;
}

/** Units with volumes of the same service, not helped, not lending; and why the others are no fair comparison. */
function candidates(
  index: PaketIndex,
  known: readonly LayananUnor[],
  { dibantu, pemberi }: Pick<Isi, 'dibantu' | 'pemberi'>,
): Pick<Prarencana, 'pembanding' | 'dikecualikan'> {
  const taken = new Set([...dibantu, ...pemberi].map((u) => u.unorId));
  const services = new Set(known.filter((k) => dibantu.some((u) => u.unorId === k.unorId)).map((k) => k.layananId));
  const pembanding: UnitTetap[] = [];
  const dikecualikan: Prarencana['dikecualikan'][number][] = [];
  for (const unorId of new Set(known.map((k) => k.unorId))) {
    if (taken.has(unorId)) continue;
    const unit = { unorId, nama: namaUnor(index, unorId) };
    const own = known.filter((k) => k.unorId === unorId && services.has(k.layananId));
    if (own.length === 0) dikecualikan.push({ ...unit, sebab: 'layanan-lain' });
    else if (own.every((k) => k.pekan < PEKAN_CUKUP)) dikecualikan.push({ ...unit, sebab: 'data-kurang' });
    else pembanding.push(unit);
  }
  return { pembanding, dikecualikan };
}

export const namaUnor = (index: PaketIndex, unorId: string): string => index.unorById.get(unorId)?.nama ?? unorId;

/**
 * Fixes the measures of a proposal that has just been decided. Called once, in the transaction of the act; a case that was fixed before
 * (sent back and decided again) keeps what was written down first.
 */
export async function tetapkanUsul(tx: Tx, index: PaketIndex, caller: Caller, usulId: string): Promise<void> {
  const there = await tx.selectFrom('evaluasi').select('id').where('usul_id', '=', usulId).executeTakeFirst();
  if (there) return;
  const usul = await tx
    .selectFrom('usul')
    .select(['jenis', 'judul', 'tmt', 'mulai', 'selesai'])
    .where('id', '=', usulId)
    .executeTakeFirstOrThrow();
  const lines = await tx
    .selectFrom('usul_baris')
    .select(['dari_unor', 'ke_unor'])
    .where('usul_id', '=', usulId)
    .where('aktif', '=', true)
    .where((e) => e.or([e('keputusan', 'is', null), e('keputusan', '<>', 'tolak')]))
    .execute();
  const mulai = usul.mulai ?? usul.tmt;
  const selesai = usul.selesai ?? addDays(mulai, SESUDAH_HARI);
  const unit = (unorId: string): UnitTetap => ({ unorId, nama: namaUnor(index, unorId) });
  const gain = balance(lines);
  const dibantu = [...gain].filter(([, n]) => n > 0).map(([id]) => ({ ...unit(id), gelombang: null, mulai }));
  const pemberi = [...gain].filter(([, n]) => n < 0).map(([id]) => unit(id));
  if (dibantu.length === 0) return;
  const { jenis, judul } = usul;
  await tetapkan(tx, index, caller, { usulId, jenis, judul, mulai, selesai, dibantu, pemberi, gelombang: null });
}

/** People won less people lost, unit by unit: a unit that swaps one for one is neither helped nor lending. */
function balance(lines: readonly { readonly dari_unor: string; readonly ke_unor: string }[]): Map<string, number> {
  const gain = new Map<string, number>();
  for (const { dari_unor, ke_unor } of lines) {
    gain.set(ke_unor, (gain.get(ke_unor) ?? 0) + 1);
    gain.set(dari_unor, (gain.get(dari_unor) ?? 0) - 1);
  }
  return new Map([...gain].sort(([a], [b]) => (a < b ? -1 : 1)));
}
