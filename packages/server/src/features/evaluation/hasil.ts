import type { Evaluasi } from '@seimbang/contract';
import {
  type BarisMentah,
  indeksSkm,
  kalimatPutusan,
  type KodeUkuran,
  type Penilaian,
  ukuran,
} from '@seimbang/core/evaluation';
import type { Day } from '@seimbang/core/kernel';
import type { Context } from '../../shared/context.ts';
import { masukanPekan, type MasukanPekan } from './masukan/simpan.ts';
import type { Prarencana } from './penetapan.ts';
import { type PekanUnit, volumePekan } from './volume.ts';

export type HasilUkuran = Evaluasi['ukuran'][number];

export interface Hasil {
  readonly ukuran: readonly HasilUkuran[];
  readonly dataSampai: Day | null;
  readonly pekan: readonly PekanUnit[];
  /** Weeks of the helped units with volumes, before and since the start. */
  readonly sebelum: number;
  readonly sesudah: number;
}

/** Every measure that was fixed, as the data stand now. */
export async function hitungHasil(ctx: Context, isi: Prarencana): Promise<Hasil> {
  const { db } = ctx;
  const ids = [...isi.dibantu, ...isi.pemberi, ...isi.pembanding].map((u) => u.unorId);
  const pekan = await volumePekan(db, ids, isi.dari, isi.selesai);
  const masukan = await masukanPekan(db, ids, isi.dari, isi.selesai);
  const own = new Set(isi.dibantu.map((u) => u.unorId));
  const weeks = [...new Set(pekan.filter((p) => own.has(p.unorId)).map((p) => p.pekan))];
  const start = mondayOf(isi.mulai);
  const values = isi.ukuran.map((kode) => valuesOf(kode, pekan, masukan));
  const said = await judge(ctx, isi, values);
  return {
    ukuran: isi.ukuran.map((kode, i) => viewOf(isi, kode, i === 0, said[i] ?? null)),
    dataSampai: weeks.length === 0 ? null : (weeks.toSorted().at(-1) ?? null),
    pekan,
    sebelum: weeks.filter((w) => w < start).length,
    sesudah: weeks.filter((w) => w >= start).length,
  };
}

/** Judges the measures that have data since the start, in a solver thread: 10,000 arrangements take a second each. */
async function judge(
  ctx: Context,
  isi: Prarencana,
  values: readonly (readonly Nilai[])[],
): Promise<readonly (Penilaian | null)[]> {
  const current = await ctx.paket();
  const due = values.map((v) => current !== null && since(isi, v));
  if (!current || !due.includes(true)) return values.map(() => null);
  const asked = values.flatMap((v, i) => {
    const kode = isi.ukuran[i];
    return due[i] && kode
      ? [{ baris: rowsOf(isi, v), better: ukuran[kode].better, seed: isi.benih, base: isi.pekanDasar }]
      : [];
  });
  const { index, versi } = current;
  const answer = await ctx.jobs.ask({
    paket: index.paket,
    sidik: `rotasi/${versi}`,
    task: { jenis: 'penilaian', ukuran: asked },
  });
  if (!answer.ok) throw new Error(`judge: ${answer.error.code}`);
  let at = 0;
  return due.map((d) => (d ? (answer.value[at++] ?? null) : null));
}

/** As `date_trunc('week')`. */
export const mondayOf = (day: Day): Day => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10) as Day;
};

interface Nilai {
  readonly unorId: string;
  readonly pekan: Day;
  readonly value: number;
}

/** Answers below this number say too little about a week, and too much about people. */
const JAWABAN_CUKUP = 5;

function valuesOf(kode: KodeUkuran, pekan: readonly PekanUnit[], masukan: readonly MasukanPekan[]): Nilai[] {
  const of = (value: (p: PekanUnit) => number | null): Nilai[] =>
    pekan.flatMap((p) => {
      const v = value(p);
      return v === null || !Number.isFinite(v) ? [] : [{ unorId: p.unorId, pekan: p.pekan, value: v }];
    });
  switch (kode) {
    case 'antre':
      return of((p) => p.antre);
    case 'tunggu':
      return of((p) => (p.antre !== null && p.selesai ? (5 * p.antre) / p.selesai : null));
    case 'selesai':
      return of((p) => (p.selesai !== null && p.masuk > 0 ? (100 * p.selesai) / p.masuk : null));
    case 'keluhan': {
      const covered = coverage(masukan.filter((m) => m.jenis === 'keluhan'));
      const at = new Map(masukan.filter((m) => m.jenis === 'keluhan').map((m) => [`${m.unorId} ${m.pekan}`, m.banyak]));
      return of((p) =>
        p.masuk > 0 && covered(p.pekan) ? (1000 * (at.get(`${p.unorId} ${p.pekan}`) ?? 0)) / p.masuk : null,
      );
    }
    case 'skm':
      return masukan.flatMap(({ unorId, pekan: week, unsur }) => {
        const said = indeksSkm(unsur);
        return said && said.n >= JAWABAN_CUKUP ? [{ unorId, pekan: week, value: said.index }] : [];
      });
  }
}

/** A week without a complaint counts as none only within the weeks that the imports reach. */
function coverage(rows: readonly MasukanPekan[]): (pekan: Day) => boolean {
  const weeks = rows.map((r) => r.pekan).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (pekan) => first !== undefined && last !== undefined && pekan >= first && pekan <= last;
}

function viewOf(isi: Prarencana, kode: KodeUkuran, utama: boolean, penilaian: Penilaian | null): HasilUkuran {
  const { nama, satuan, digits } = ukuran[kode];
  const said = penilaian?.effect === null ? null : penilaian;
  return {
    kode,
    nama,
    satuan,
    digit: digits,
    utama,
    kalimat: kalimatPutusan(
      terbantu(isi).map((u) => u.nama),
      ukuran[kode],
      said,
    ),
    hasil: said && tampil(said),
  };
}

/** Has any helped unit a value since its start? */
const since = (isi: Prarencana, values: readonly Nilai[]): boolean =>
  terbantu(isi).some((u) => values.some((v) => v.unorId === u.unorId && v.pekan >= mondayOf(u.mulai)));

/** Units that are helped within the window; the last group of a lot is not. */
export const terbantu = ({ dibantu, selesai }: Pick<Prarencana, 'dibantu' | 'selesai'>): Prarencana['dibantu'] =>
  dibantu.filter((u) => u.mulai <= selesai);

function rowsOf(isi: Prarencana, values: readonly Nilai[]): BarisMentah[] {
  const helped = new Map(isi.dibantu.map((u) => [u.unorId, u]));
  const giving = new Set(isi.pemberi.map((u) => u.unorId));
  return values.map(({ unorId, pekan, value }, row) => {
    const own = helped.get(unorId);
    const start = own ? mondayOf(own.mulai) : giving.has(unorId) ? mondayOf(isi.mulai) : null;
    return {
      row,
      cells: {
        unit: unorId,
        period: pekan,
        value,
        treated: own && own.mulai <= isi.selesai ? 1 : 0,
        start: own && own.mulai > isi.selesai ? null : start,
        wave: own?.gelombang ?? null,
        donor: giving.has(unorId) ? 1 : 0,
      },
    };
  });
}

function tampil(said: Penilaian): NonNullable<HasilUkuran['hasil']> {
  const { design, verdict, effect, lower, upper, lower80, upper80, p, smallestP, after, without, eventStudy, notes } =
    said;
  const { beforeAfter, lastYear, donors, periods } = said.comparison;
  const numbers = { design, verdict, effect, lower, upper, lower80, upper80, p, smallestP, after, without };
  return { ...numbers, eventStudy, beforeAfter, lastYear, donors, periods, notes };
}
