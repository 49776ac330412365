import { formasiKey, type Tempat } from '../../domain/index.ts';
import { menurut } from '../menurut.ts';
import {
  type AturanTanda,
  type BahanTanda,
  type BarisPerkara,
  jalanOf,
  perkaraBaris,
  type PerkaraTanda,
  tanpaKehendak,
  type UsulPerkara,
} from './bahan.ts';

/** Cost of a place by MODEL section 2; an empty one counts as a third of a person. */
const biaya = (need: number, fte: number): number => need ** 2 / Math.max(fte, 1 / 3);

/** A change of less than this is rounding, not a reason. */
const NYATA = 1e-6;

/**
 * Orders that leave the work less evenly spread than before. The whole gerbong is judged at once, since one move of a chain may make room for
 * the next; the load is that of the day's data, with the gerbong taken back where the data already contain it.
 */
export const tanpaBeban: AturanTanda = {
  nama: { id: 'Perintah tanpa alasan beban kerja', en: 'Order without a reason in the workload' },
  aturan: {
    id: 'Gerbong berisi pindahan yang tidak diminta, yang membuat beban kerja lebih timpang daripada sebelumnya (B bertambah): misalnya dari unit penuh ke unit longgar. Promosi tidak dihitung.',
    en: 'A gerbong with a move nobody asked for that spreads the work less evenly than before (B grows): from a loaded unit to a slack one, say. Promotions are left out.',
  },
  periksa(bahan) {
    const gerbong = bahan.usul.flatMap((u) =>
      [...menurut(jalanOf(u), (b) => b.gerbong).values()]
        .filter((lines) => lines.some(tanpaKehendak) && lines.every((b) => b.sifat !== 'promosi'))
        .map((lines) => ({ u, lines })),
    );
    return {
      diperiksa: gerbong.reduce((s, g) => s + g.lines.length, 0),
      satuan: 'baris',
      perkara: gerbong.flatMap(({ u, lines }) => lebihTimpang(bahan, u, lines)),
    };
  },
};

function lebihTimpang(bahan: BahanTanda, u: UsulPerkara, lines: readonly BarisPerkara[]): PerkaraTanda[] {
  const change = perubahanB(bahan, lines);
  if (change === null || change <= NYATA) return [];
  return lines.filter(tanpaKehendak).map((b) => {
    const [from, to] = [rasio(bahan, b.dari), rasio(bahan, b.ke)];
    return perkaraBaris(
      u,
      b,
      `B bertambah ${change.toFixed(3).replace('.', ',')}; rasio kini di tempat asal ${koma(from)}, di tempat tujuan ${koma(to)}.`,
      `B grows by ${change.toFixed(3)}; the ratio now is ${from} at the place left, ${to} at the place entered.`,
    );
  });
}

const koma = (text: string): string => text.replace('.', ',');

function rasio({ beban }: BahanTanda, tempat: Tempat): string {
  const load = beban(tempat);
  return load === null || load.fte === 0 ? '-' : (load.need / load.fte).toFixed(2);
}

/** Change of the sum over places that the lines bring; null where the data do not know a place. */
function perubahanB({ beban, kini }: BahanTanda, lines: readonly BarisPerkara[]): number | null {
  const delta = new Map<string, { tempat: Tempat; sebelum: number; sesudah: number }>();
  const add = (tempat: Tempat, sebelum: number, sesudah: number): void => {
    const key = formasiKey(tempat.unorId, tempat.jabatanId);
    const row = delta.get(key) ?? { tempat, sebelum: 0, sesudah: 0 };
    delta.set(key, { tempat, sebelum: row.sebelum + sebelum, sesudah: row.sesudah + sesudah });
  };
  for (const { pegawaiId, dari, ke } of lines) {
    const now = kini.get(pegawaiId);
    const moved = now !== undefined && formasiKey(now.unorId, now.jabatanId) === formasiKey(ke.unorId, ke.jabatanId);
    // Against the day's data: taken back when the move is in them already, else carried out.
    add(dari, moved ? 1 : 0, moved ? 0 : -1);
    add(ke, moved ? -1 : 0, moved ? 0 : 1);
  }
  let sum = 0;
  for (const { tempat, sebelum, sesudah } of delta.values()) {
    const load = beban(tempat);
    if (load === null) return null;
    sum += biaya(load.need, load.fte + sesudah) - biaya(load.need, load.fte + sebelum);
  }
  return sum;
}
