import type { Teks } from '../kernel/index.ts';

/** A number as each language writes it, with at most so many decimals. */
function angka(x: number, digits: number): Teks {
  const en = String(Number(x.toFixed(digits)));
  return { id: en.replace('.', ','), en };
}

/** Sentences that go with a result: which design and why, what it rests on, what it cannot tell. */
export const catatan = {
  waves: (units: number): Teks => ({
    id: `Rancangan: urutan gelombang ${units} unit diundi, maka undian itu sendiri menjadi dasar uji. Ini dasar yang paling kuat.`,
    en: `Design: the order of waves of ${units} units was drawn by lot, so the lot itself is the basis of the test. This is the strongest basis.`,
  }),
  did: (treated: number, others: number, gap: number): Teks => ({
    id: `Rancangan: selisih berganda, ${treated} unit dibantu dan ${others} unit pembanding, tanpa undian. Sah bila tanpa bantuan keduanya berubah sama; lihat titik-titik sebelum mulai.${gap > 0 ? ` ${gap} masa tepat sebelum mulai tidak dihitung, karena unit sering dipilih saat sedang memuncak.` : ''}`,
    en: `Design: difference-in-differences, ${treated} helped units and ${others} comparison units, no lot. Valid if both would have changed alike without help; see the points before the start.${gap > 0 ? ` The ${gap} periods right before the start do not count, since units are often chosen while they peak.` : ''}`,
  }),
  synthetic: (others: number, fit: number): Teks => ({
    id: `Rancangan: kendali sintetis. Sebelum mulai pun unit dibantu sudah bergerak lain daripada rata-rata pembanding, jadi selisih berganda tidak adil; ia dibandingkan dengan campuran ${others} unit yang sebelum mulai paling mirip (meleset rata-rata ${angka(fit, 2).id}).`,
    en: `Design: synthetic control. The helped unit moved apart from the mean of the comparison units even before the start, so difference-in-differences would not be fair; it is compared with a mixture of ${others} units that was most like it before the start (off by ${angka(fit, 2).en} on average).`,
  }),
  placebo: (units: number, smallest: number): Teks => ({
    id: `Uji semu: setiap unit pembanding diperlakukan seolah dibantu, ${units} unit seluruhnya; p terkecil yang dapat dicapai ${angka(smallest, 4).id}.`,
    en: `Placebo test: every comparison unit was treated as if it had been helped, ${units} units in all; the smallest p that can be reached is ${angka(smallest, 4).en}.`,
  }),
  counts: (before: number, after: number, waves: number, dispersion: number, told: boolean): Teks => ({
    id: `Rancangan: deret terputus atas hitungan tanpa unit pembanding (${before} masa sebelum, ${after} sesudah): regresi log (kuasi-Poisson)${told ? ' dengan penyebut' : ''}, tren${waves > 0 ? ', dan musim' : ', tanpa musim'}; sebaran berlebih ${angka(dispersion, 2).id} sudah diperhitungkan. Hal lain yang terjadi pada saat yang sama tidak dapat dipisahkan.`,
    en: `Design: interrupted series of counts without comparison units (${before} periods before, ${after} after): log-linear regression (quasi-Poisson)${told ? ' with a denominator' : ''}, trend${waves > 0 ? ' and season' : ', no season'}; overdispersion ${angka(dispersion, 2).en} is allowed for. Anything else that happened at the same time cannot be told apart.`,
  }),
  its: (before: number, after: number, waves: number, rho: number): Teks => ({
    id: `Rancangan: deret terputus tanpa unit pembanding (${before} masa sebelum, ${after} sesudah), dengan tren${waves > 0 ? ' dan musim' : ', tanpa musim karena data kurang dari satu setengah tahun'}. Kemiripan galat bertetangga ${angka(rho, 2).id} sudah diperhitungkan. Hal lain yang terjadi pada saat yang sama tidak dapat dipisahkan.`,
    en: `Design: interrupted time series without comparison units (${before} periods before, ${after} after), with trend${waves > 0 ? ' and season' : ', without season since the data cover less than a year and a half'}. Likeness of neighbouring errors ${angka(rho, 2).en} is allowed for. Anything else that happened at the same time cannot be told apart.`,
  }),
  description: (): Teks => ({
    id: 'Rancangan: sebelum dan sesudah saja. Ini gambaran, bukan bukti: musim, tren, dan kembalinya puncak ke rata-rata tidak dapat dipisahkan dari bantuan.',
    en: 'Design: plain before and after. A description, not evidence: season, trend and the return of a peak to the mean cannot be told from the help.',
  }),
  arrangements: (n: number, exhaustive: boolean, smallest: number): Teks => ({
    id: `${exhaustive ? `Semua ${n} susunan diuji` : `${n} susunan: yang dipakai dan sisanya diundi dengan benih`}; p terkecil yang dapat dicapai ${angka(smallest, 4).id}.`,
    en: `${exhaustive ? `All ${n} arrangements were tried` : `${n} arrangements: the one used, the others drawn with the seed`}; the smallest p that can be reached is ${angka(smallest, 4).en}.`,
  }),
  tooFew: (smallest: number): Teks => ({
    id: `Unit terlalu sedikit: p tidak dapat lebih kecil dari ${angka(smallest, 3).id}, jadi tidak ada kesimpulan pada taraf 5 % dan selang 95 % tidak berhingga, apa pun hasilnya. Tambah unit pada gelombang berikutnya.`,
    en: `Too few units: p cannot be below ${angka(smallest, 3).en}, so nothing can be concluded at 5 % and the 95 % interval has no end, whatever the result. Add units in the next wave.`,
  }),
  lastYearDisagrees: (difference: number): Teks => ({
    id: `Dibandingkan masa yang sama tahun lalu, arahnya berlawanan (${angka(difference, 2).id}). Mungkin puncak yang kembali ke rata-rata; karena itu putusannya "tidak dapat dipastikan".`,
    en: `Against the same periods of last year the direction is the opposite (${angka(difference, 2).en}). It may be a peak returning to the mean; therefore the verdict is "cannot tell".`,
  }),
  noLastYear: (): Teks => ({
    id: 'Data tidak memuat masa yang sama tahun lalu; kembalinya puncak ke rata-rata tidak dapat diperiksa dengan cara itu.',
    en: 'The data do not hold the same periods of last year; a return to the mean cannot be checked that way.',
  }),
  slopesBefore: (before: readonly number[]): Teks => ({
    id: `Sebelum mulai pun unit dibantu sudah berbeda dari pembanding (${before.join(', ')} masa sebelumnya): perbandingan ini mungkin tidak adil.`,
    en: `The helped units differed from the comparison units even before the start (${before.join(', ')} periods before): the comparison may not be fair.`,
  }),
  dropped: (units: number, periods: number): Teks => ({
    id: `Dilewati agar semua unit dibandingkan pada masa yang sama: ${units} unit yang kekurangan lebih dari seperlima masa, ${periods} masa yang tidak lengkap.`,
    en: `Left out so that all units are compared on the same periods: ${units} units that lack more than a fifth of the periods, ${periods} incomplete periods.`,
  }),
  outsideLot: (units: number): Teks => ({
    id: `${units} unit tanpa gelombang tidak ikut undian dan tidak ikut uji utama.`,
    en: `${units} units without a wave were not in the lot and are not in the main test.`,
  }),
  donors: (units: number): Teks => ({
    id: `${units} unit pemberi bantuan dinilai tersendiri (comparison.donors) dan tidak dijadikan pembanding, karena kehilangan orang.`,
    en: `${units} donor units are judged on their own (comparison.donors) and are not used as comparison, since they lost people.`,
  }),
} as const;
