/** One line of a unit's establishment: the jabatan (or one of several, by lot), how many people, and how the counter is kept. */
export interface Pos {
  readonly jabatan: readonly string[];
  /** Fewest and most people; the unit's condition decides where between. */
  readonly orang: readonly [number, number];
  /** A public counter: somebody must always be there. */
  readonly kritis?: boolean;
  /** Chance that the post exists only on paper, with nobody in it. */
  readonly kosong?: number;
}

export type JenisUnit =
  | 'kelurahan'
  | 'kecamatan'
  | 'dinas'
  | 'bidang'
  | 'uptd'
  | 'bagian'
  | 'puskesmas'
  | 'instalasi'
  | 'sd'
  | 'smp';

const satu = (jabatan: string, kosong: number): Pos => ({ jabatan: [jabatan], orang: [1, 1], kosong });
const pos = (jabatan: string, min: number, max: number, kosong = 0): Pos => ({
  jabatan: jabatan.split('|'),
  orang: [min, max],
  kosong,
});
const loket = (jabatan: string, min: number, max: number): Pos => ({
  jabatan: jabatan.split('|'),
  orang: [min, max],
  kritis: true,
});

/**
 * Establishment by kind of unit. A kelurahan has five structural posts and about seven pelaksana; the vacancy of a lurah is drawn
 * per kecamatan (see unit.ts), that of the other structural posts here.
 */
export const polaUnit: Readonly<Record<JenisUnit, readonly Pos[]>> = {
  kelurahan: [
    satu('LURAH', 0),
    satu('SEKLUR', 0.03),
    satu('KASI-KEL-PEM', 0.03),
    satu('KASI-KEL-KESOS', 0.03),
    satu('KASI-KEL-TRANTIB', 0.03),
    pos('PLO|PTK', 2, 3, 0.05),
    loket('PGL|PDI', 2, 3),
    pos('PAP|OLO', 2, 3, 0.05),
  ],
  kecamatan: [
    satu('CAMAT', 0),
    satu('SEKCAM', 0),
    satu('KASI-KEC-PEM', 0.05),
    satu('KASI-KEC-BANG', 0.05),
    satu('KASI-KEC-KESOS', 0.05),
    satu('KASI-KEC-TRANTIB', 0.05),
    satu('KASUBAG-KEC-UMPEG', 0.05),
    satu('KASUBAG-KEC-RENKEU', 0.05),
    pos('PTK', 2, 3),
    loket('PLO', 3, 4),
    pos('PDI', 2, 4),
    loket('PGL', 3, 4),
    pos('PAP', 2, 3),
    pos('OLO', 2, 3),
    pos('PRAKOM-P', 1, 1, 0.2),
  ],
  dinas: [
    satu('KADIN', 0.04),
    satu('SEKDIN', 0.04),
    satu('KASUBAG-DIN', 0.06),
    pos('PTK', 3, 4),
    pos('PDI', 2, 3),
    pos('PAP', 3, 4),
    pos('OLO', 2, 3),
    pos('ARSIPARIS-T', 1, 2, 0.05),
    pos('PERENCANA-P', 1, 2, 0.1),
    pos('ANALIS-SDMA-P', 1, 1, 0.2),
    pos('PRAKOM-P', 1, 1, 0.2),
  ],
  bidang: [
    satu('KABID', 0.08),
    pos('PTK', 3, 5),
    pos('PDI', 2, 3),
    pos('PAP', 1, 2),
    pos('ANALIS-SDMA-P|PEKSOS-P|ADB-P', 3, 5),
    pos('TEKNIK-P|PRAKOM-P|PERENCANA-P', 3, 5),
    pos('ARSIPARIS-T', 1, 2, 0.1),
  ],
  uptd: [pos('PGL', 2, 4), pos('POLPP-T|DAMKAR-T|PENGUJI-T|TEKNIK-P', 10, 16), pos('OLO', 2, 4)],
  bagian: [satu('KABAG', 0.1), pos('PTK', 5, 7), pos('PDI', 3, 4), pos('PAP', 3, 5)],
  puskesmas: [
    pos('DOKTER-P', 3, 5),
    pos('PERAWAT-T', 9, 13),
    pos('PERAWAT-P', 4, 6),
    pos('BIDAN-T', 9, 13),
    pos('APOTEKER-P', 1, 2, 0.1),
    pos('NUTRISI-T', 1, 2, 0.1),
    pos('SANITASI-T', 1, 2, 0.1),
    pos('LABKES-T', 2, 3),
    pos('GIGI-T', 1, 2, 0.1),
    pos('PROMKES-P', 1, 2, 0.2),
    pos('EPID-P', 1, 1, 0.2),
    loket('ADM-KES', 3, 5),
  ],
  instalasi: [
    pos('DOKTER-P', 5, 9),
    pos('PERAWAT-T', 18, 28),
    pos('PERAWAT-P', 8, 12),
    pos('APOTEKER-P', 1, 2),
    pos('LABKES-T', 2, 3),
    pos('RADIOGRAFER-T', 2, 4),
    pos('ADM-KES', 2, 3),
  ],
  sd: [
    pos('GURU-KELAS-P', 10, 13),
    pos('GURU-KELAS-M', 3, 4),
    pos('GURU-PJOK-P', 2, 3),
    pos('GURU-AGAMA-P', 2, 3),
    pos('ADM-SEKOLAH', 1, 2, 0.1),
  ],
  smp: [
    pos('GURU-MTK-P', 4, 6),
    pos('GURU-IND-P', 4, 6),
    pos('GURU-ING-P', 3, 5),
    pos('GURU-IPA-P', 4, 6),
    pos('GURU-IPS-P', 3, 5),
    pos('GURU-PKN-P', 2, 3),
    pos('GURU-SENI-P', 1, 2),
    pos('GURU-BK-P', 2, 3),
    pos('GURU-PJOK-P', 2, 3),
    pos('GURU-AGAMA-P', 2, 3),
    pos('ADM-SEKOLAH', 3, 4),
  ],
};
