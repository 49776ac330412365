import type { PaketIndex } from '../../domain/index.ts';
import { weekday } from '../../kernel/index.ts';
import { menitSehari } from '../assignment/kelompok.ts';
import { SASARAN_MENIT } from '../assignment/layanan.ts';
import { type MasaBantu, nilaiPembantu } from './harapan.ts';
import type { MasaDepan } from './kalender.ts';
import type { Simulasi } from './simulasi.ts';

/** Complaints per 1,000 visitors: assumptions of the scenario, printed beside its result. `sebabLain` only in the variant that asks for it. */
const KELUHAN_SIMULASI = { dasar: 2, karenaTunggu: 12, sebabLain: 40 } as const;

interface Dimainkan {
  readonly unorId: string;
  /** The group that does one of these services is played; empty = the first group with a daily volume. */
  readonly layananId: readonly string[];
  readonly bantu: readonly MasaBantu[];
  readonly keluhanNaik: boolean;
  readonly benih: string;
  readonly ulangan: number;
}

/** The days of a surge at one unit as they are played through: visitors as forecast, own people, helpers with what they are worth. Null without such a group. */
export function simulasiBantuan(
  index: PaketIndex,
  masa: MasaDepan,
  { unorId, layananId, bantu, keluhanNaik, benih, ulangan }: Dimainkan,
): Simulasi | null {
  const group = masa.kelompok.find(
    (k) => k.unorId === unorId && k.layanan.some((l) => layananId.length === 0 || layananId.includes(l.layananId)),
  );
  if (!group) return null;
  const masuk = masa.hari.map((_, i) => group.layanan.reduce((a, l) => a + l.masuk[i]!, 0));
  const pieces = masuk.reduce((a, v) => a + v, 0);
  const minutes = group.layanan.reduce((a, l) => a + l.menit * l.masuk.reduce((b, v) => b + v, 0), 0);
  const worth = bantu.map((b) => nilaiPembantu(b, masa.hari));
  const { sebabLain, ...keluhan } = KELUHAN_SIMULASI;
  return {
    hari: masa.hari.flatMap((tanggal, i) =>
      masuk[i]! > 0
        ? [
            {
              tanggal,
              masuk: masuk[i]!,
              petugas: Math.max(0.5, group.fte - (weekday(tanggal) <= 5 ? group.needTetap : 0)),
              pembantu: worth.map((w) => w[i]!).filter((v) => v > 0),
            },
          ]
        : [],
    ),
    menitLayanan: pieces > 0 ? minutes / pieces : 1,
    menitBuka: Math.round(menitSehari(index.paket.kebijakan.wkeMenit)),
    sasaranMenit: SASARAN_MENIT,
    keluhan: { ...keluhan, sebabLain: keluhanNaik ? sebabLain : 0 },
    benih,
    ulangan,
  };
}
