import { random } from '../../kernel/index.ts';
import { allowedActs, KEADAAN_MUTASI, type KeadaanMutasi, step } from '../index.ts';
import { cobaanAcak, type Dunia, duniaBaru, sesudah } from './dunia.ts';
import { rujukanMutasi } from './rujukan.ts';

/** What a walk saw. */
export interface Jejak {
  readonly langkah: number;
  readonly diterima: number;
  /** Arrivals by state. */
  readonly tiba: ReadonlyMap<KeadaanMutasi, number>;
  /** Everything that must never happen; empty = all well. */
  readonly salah: readonly string[];
}

const AKHIR: readonly KeadaanMutasi[] = ['terbit', 'ditarik', 'ditolak'];
/** Refused acts after an end, before a new proposal begins. */
const SESUDAH_AKHIR = 5;
/** A proposal that cannot get on (nobody to move, say) is left after this many acts. */
const SABAR = 300;

/** Random acts by random people on one random proposal after another; every answer is compared with the way told a second time. */
export function jelajahMutasi(seed: string, steps: number): Jejak {
  const dice = random(seed);
  const tiba = new Map<KeadaanMutasi, number>();
  const salah: string[] = [];
  let dunia = duniaBaru(dice);
  let [diterima, akhir, umur] = [0, 0, 0];
  for (let k = 0; k < steps; k++) {
    const { by, langkah } = cobaanAcak(dice, dunia);
    const answer = step(dunia.keadaan, langkah, by, dunia.fakta);
    const told = rujukanMutasi(dunia.keadaan, langkah, by, dunia.fakta);
    const name = `${seed}/${k} ${dunia.keadaan} ${langkah.tindakan} ${by.peran}`;
    if ((answer.ok ? answer.value : null) !== told) salah.push(`${name}: ${JSON.stringify(answer)}, told ${told}`);
    const offered = allowedActs(dunia.keadaan, by, dunia.fakta).find((p) => p.tindakan === langkah.tindakan);
    if (answer.ok && offered?.boleh !== true) salah.push(`${name}: accepted though closed`);
    if (answer.ok) {
      salah.push(...forbiddenArrival(dunia, answer.value, by.sifat).map((w) => `${name}: ${w}`));
      if (answer.value !== dunia.keadaan) tiba.set(answer.value, (tiba.get(answer.value) ?? 0) + 1);
      dunia = sesudah(dice, dunia, answer.value, langkah, by);
      diterima++;
    }
    akhir = AKHIR.includes(dunia.keadaan) ? akhir + 1 : 0;
    if (++umur > SABAR || akhir > SESUDAH_AKHIR) [dunia, akhir, umur] = [duniaBaru(dice), 0, 0];
  }
  return { langkah: steps, diterima, tiba, salah };
}

/** What no act may ever bring about, told from the facts alone. */
function forbiddenArrival({ keadaan, fakta }: Dunia, next: KeadaanMutasi, sifat: string): string[] {
  const found: string[] = [];
  if (!KEADAAN_MUTASI.includes(next)) found.push(`no such state: ${next}`);
  if (AKHIR.includes(keadaan)) found.push('an end was left');
  if (next !== 'ditetapkan' && next !== 'terbit') return found;
  if (sifat !== 'definitif') found.push('decreed by an acting official');
  if ((fakta.nomorRekomendasi ?? '').trim() === '') found.push('decreed without a recommendation number');
  if ((fakta.pertimbanganPyb ?? '').trim() === '') found.push('decreed without the consideration of the pyb');
  if (fakta.hadir.length < 5 || fakta.hadir.length % 2 === 0) found.push(`decreed with ${fakta.hadir.length} members`);
  const going = fakta.baris.filter((b) => b.keputusan === 'setujui');
  if (going.length === 0) found.push('decreed for nobody');
  for (const b of going) {
    if ((b.alasanKeputusan ?? '').trim() === '') found.push(`${b.barisId} decreed without a reason`);
    const voters = fakta.hadir.filter((id) => !b.konflik.includes(id));
    const yes = voters.filter((id) => b.suara.some((v) => v.akunId === id && v.suara === 'setujui')).length;
    if (yes * 2 <= voters.length) found.push(`${b.barisId} decreed with ${yes} of ${voters.length} votes`);
  }
  return found;
}
