import type { Teks } from '../kernel/index.ts';
import type { Rancangan } from './anak.ts';
import type { Bahan } from './undian.ts';

export interface Anaktangga {
  readonly design: Rancangan;
  readonly used: boolean;
  readonly why: Teks;
}

const LADDER: readonly Rancangan[] = ['waves', 'did', 'synthetic', 'its', 'before-after'];

/** The ladder from the strongest design down to the one used: why it is used, and why not a stronger one. */
export function tangga(used: Rancangan, bahan: Bahan): Anaktangga[] {
  const upTo = LADDER.indexOf(used);
  return LADDER.slice(0, upTo + 1).map((design) => ({
    design,
    used: design === used,
    why: design === used ? reasons[design](bahan) : hindrance[design](bahan),
  }));
}

const reasons: Readonly<Record<Rancangan, (b: Bahan) => Teks>> = {
  waves: () => ({
    id: 'Urutan gelombang diundi sebelum mulai, jadi undian itu sendiri menjadi dasar uji.',
    en: 'The order of waves was drawn by lot before the start, so the lot itself is the basis of the test.',
  }),
  did: ({ treated, comparison }) => ({
    id: `${treated} unit dibantu dibandingkan dengan ${comparison} unit pembanding pada pekan yang sama.`,
    en: `${treated} helped units are compared with ${comparison} comparison units in the same weeks.`,
  }),
  synthetic: () => ({
    id: 'Satu unit dengan riwayat panjang dibandingkan dengan campuran unit lain yang paling mirip sebelum mulai.',
    en: 'One unit with a long history is compared with the mixture of others that was most like it before the start.',
  }),
  its: ({ before, after }) => ({
    id: `Unit dibandingkan dengan jalannya sendiri: ${before} pekan sebelum dan ${after} pekan sesudah mulai, dengan tren dan musim.`,
    en: `The unit is compared with its own course: ${before} weeks before and ${after} weeks after the start, with trend and season.`,
  }),
  'before-after': () => ({
    id: 'Hanya gambaran sebelum dan sesudah: tidak ada yang dapat disimpulkan darinya.',
    en: 'A mere description of before and after: nothing can be concluded from it.',
  }),
};

const hindrance: Readonly<Record<Rancangan, (b: Bahan) => Teks>> = {
  waves: () => ({
    id: 'Urutan mulai tidak diundi.',
    en: 'The order of starting was not drawn by lot.',
  }),
  did: ({ comparison }) =>
    comparison < 2
      ? {
          id: `Pembanding kurang: ${comparison} unit lain mempunyai data layanan yang sama; perlu dua atau lebih.`,
          en: `Too few to compare with: ${comparison} other units have data of the same service; two or more are needed.`,
        }
      : {
          id: 'Sebelum mulai pun unit dibantu sudah bergerak lain daripada rata-rata pembanding.',
          en: 'Even before the start the helped unit moved apart from the mean of the comparison units.',
        },
  synthetic: ({ comparison, before }) => ({
    id: `Kembaran sintetis perlu satu unit dibantu, lima pembanding, dan 12 pekan sebelum mulai; di sini ${comparison} pembanding dan ${before} pekan.`,
    en: `A synthetic twin needs one helped unit, five comparison units and 12 weeks before the start; here there are ${comparison} and ${before} weeks.`,
  }),
  its: ({ before, after }) => ({
    id: `Deret terputus perlu 12 pekan di tiap sisi; di sini ${before} sebelum dan ${after} sesudah mulai.`,
    en: `An interrupted series needs 12 weeks on either side; here there are ${before} before and ${after} after the start.`,
  }),
  'before-after': () => ({ id: '', en: '' }),
};
