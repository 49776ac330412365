import { addDays, day, type Random, random } from '../../kernel/index.ts';
import {
  allowedActsPenugasan,
  type FaktaPenugasan,
  KEADAAN_PENUGASAN,
  type KeadaanPenugasan,
  type LangkahPenugasan,
  type Pelaku,
  stepPenugasan,
  type TindakanPenugasan,
} from '../index.ts';
import { orang, pelaku, penugasan } from './contoh.ts';
import type { Jejak } from './jelajah.ts';
import { rujukanPenugasan } from './rujukan.ts';

const AKHIR: readonly KeadaanPenugasan[] = ['selesai', 'ditarik', 'ditolak'];
const chance = (dice: Random, p: number): boolean => dice.next() < p;

/** A lawful assignment with now and then one thing wrong. */
function faktaAcak(dice: Random): FaktaPenugasan {
  const rare = (): boolean => chance(dice, 0.04);
  const mulai = day('2027-06-14');
  const selesai = addDays(mulai, rare() ? -1 : rare() ? 90 : dice.below(89));
  const jawaban = (): 'dapat' | 'keberatan' | null => dice.pick(['dapat', 'dapat', 'dapat', 'keberatan', null]);
  return penugasan({
    hariIni: addDays(mulai, dice.pick([-20, -1, 0, 1, 88, 120])),
    orang: rare()
      ? []
      : Array.from({ length: 1 + dice.below(2) }, (_, k) =>
          orang({
            barisId: `b${k + 1}`,
            pegawaiId: `p${k + 1}`,
            sisi: [
              { sisi: 'pemberi', unorId: 'U1', jawaban: jawaban() },
              { sisi: 'penerima', unorId: 'U2', jawaban: jawaban() },
            ],
            bertumpuk: rare(),
            hariTahunIni: dice.pick([0, 0, 0, 31, 60]),
            jedaHari: dice.pick([null, null, 29, 30, 31]),
          }),
        ),
    uraianTugas: rare() ? ' ' : 'Membantu',
    tempatTugas: rare() ? '' : 'Dinas Pendidikan',
    mulai,
    selesai,
    ketuaTim: rare() ? dice.pick([null, 'p9']) : 'p1',
    tenggat: dice.pick([null, day('2027-06-08'), day('2027-06-13')]),
    kaliPerpanjang: dice.below(2),
  });
}

const pelakuAcak = (dice: Random): Pelaku =>
  pelaku({
    peran: dice.pick(['analis', 'analis', 'kepala-unit', 'kepala-unit', 'asn', 'tpk', 'pyb', 'pyb', 'ppk', 'sistem']),
    sifat: dice.pick(['definitif', 'definitif', 'definitif', 'plt', 'plh']),
    ketua: chance(dice, 0.5),
    pengusul: chance(dice, 0.5),
    unor: ['U1', 'U2', 'U3'].filter(() => chance(dice, 0.5)),
    pegawaiId: chance(dice, 0.1) ? 'p1' : null,
  });

const TINDAKAN: readonly TindakanPenugasan[] = [
  'ajukan',
  'tanggapi',
  'tutup-tanggapan',
  'kembalikan',
  'tugaskan',
  'lapor',
  'perpanjang',
  'pulangkan',
  'kembali',
  'tarik',
  'tolak',
];
const RARE: readonly TindakanPenugasan[] = ['tarik', 'tolak', 'kembalikan'];

/** Somebody tries something, mostly what is open to the one. */
function cobaanAcak(
  dice: Random,
  keadaan: KeadaanPenugasan,
  f: FaktaPenugasan,
): { by: Pelaku; langkah: LangkahPenugasan } {
  for (let tries = chance(dice, 0.8) ? 6 : 0; tries > 0; tries--) {
    const by = pelakuAcak(dice);
    const open = allowedActsPenugasan(keadaan, by, f)
      .filter((p) => p.boleh && (!RARE.includes(p.tindakan) || chance(dice, 0.02)))
      .map((p) => p.tindakan);
    if (open.length > 0) return { by, langkah: isianAcak(dice, dice.pick(open), f) };
  }
  const any = chance(dice, 0.05) ? TINDAKAN : TINDAKAN.filter((t) => !RARE.includes(t));
  return { by: pelakuAcak(dice), langkah: isianAcak(dice, dice.pick(any), f) };
}

function isianAcak(dice: Random, tindakan: TindakanPenugasan, f: FaktaPenugasan): LangkahPenugasan {
  const text = (): string => (chance(dice, 0.9) ? 'Tertulis' : ' ');
  switch (tindakan) {
    case 'ajukan':
      return { tindakan, tenggat: addDays(f.hariIni, dice.below(30)) };
    case 'tanggapi':
      return {
        tindakan,
        barisId: dice.pick(['b1', 'b1', 'b2', 'b9']),
        sisi: dice.pick(['pemberi', 'penerima'] as const),
        jawaban: dice.pick(['dapat', 'keberatan'] as const),
        alasan: text(),
        data: text(),
      };
    case 'lapor':
      return { tindakan, laporan: text() };
    case 'perpanjang':
      return { tindakan, selesai: addDays(f.selesai, dice.below(95) - 1), alasan: text() };
    case 'tutup-tanggapan':
    case 'kembali':
      return { tindakan };
    default:
      return { tindakan, alasan: text() };
  }
}

/** Random acts on one assignment after another, each on newly drawn facts; every answer is compared with the way told a second time. */
export function jelajahPenugasan(
  seed: string,
  steps: number,
): Omit<Jejak, 'tiba'> & { readonly tiba: ReadonlyMap<string, number> } {
  const dice = random(seed);
  const tiba = new Map<string, number>();
  const salah: string[] = [];
  let keadaan: KeadaanPenugasan = 'draf';
  let [diterima, akhir] = [0, 0];
  for (let k = 0; k < steps; k++) {
    const fakta = faktaAcak(dice);
    const { by, langkah } = cobaanAcak(dice, keadaan, fakta);
    const answer = stepPenugasan(keadaan, langkah, by, fakta);
    const told = rujukanPenugasan(keadaan, langkah, by, fakta);
    const name = `${seed}/${k} ${keadaan} ${langkah.tindakan} ${by.peran}`;
    if ((answer.ok ? answer.value : null) !== told) salah.push(`${name}: ${JSON.stringify(answer)}, told ${told}`);
    if (answer.ok) {
      if (!KEADAAN_PENUGASAN.includes(answer.value)) salah.push(`${name}: no such state ${answer.value}`);
      if (AKHIR.includes(keadaan) && answer.value !== keadaan) salah.push(`${name}: an end was left`);
      if (answer.value === 'berjalan' && by.sifat !== 'definitif' && keadaan === 'keputusan')
        salah.push(`${name}: assigned by an acting official`);
      if (answer.value !== keadaan) tiba.set(answer.value, (tiba.get(answer.value) ?? 0) + 1);
      keadaan = answer.value;
      diterima++;
    }
    akhir = AKHIR.includes(keadaan) ? akhir + 1 : 0;
    if (akhir > 20) [keadaan, akhir] = ['draf', 0];
  }
  return { langkah: steps, diterima, tiba, salah };
}
