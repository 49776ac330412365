/** Code tables of SIASN that an entry in I-MUT uses (reference: ws-siasn-php; seen in systems in use, not in the law). */
export interface Kode {
  readonly kode: string;
  readonly arti: string;
}

const tabel = (isi: Readonly<Record<string, string>>): readonly Kode[] =>
  Object.entries(isi).map(([kode, arti]) => ({ kode: kode.slice(1), arti }));

// Keys begin with a letter: digits alone would be put in numeric order, and lose a leading zero to the eye.
export const jenisJabatan = tabel({
  k1: 'Jabatan struktural',
  k2: 'Jabatan fungsional tertentu',
  k3: 'Jabatan rangkap',
  k4: 'Jabatan fungsional umum (pelaksana)',
});

export const eselon = tabel({
  k21: 'II.a',
  k22: 'II.b',
  k31: 'III.a',
  k32: 'III.b',
  k41: 'IV.a',
  k42: 'IV.b',
  k51: 'V.a',
  k52: 'V.b',
  k99: 'Non-eselon',
});

export const golongan = tabel({
  k11: 'I/a Juru Muda',
  k12: 'I/b Juru Muda Tk I',
  k13: 'I/c Juru',
  k14: 'I/d Juru Tk I',
  k21: 'II/a Pengatur Muda',
  k22: 'II/b Pengatur Muda Tk I',
  k23: 'II/c Pengatur',
  k24: 'II/d Pengatur Tk I',
  k31: 'III/a Penata Muda',
  k32: 'III/b Penata Muda Tk I',
  k33: 'III/c Penata',
  k34: 'III/d Penata Tk I',
  k41: 'IV/a Pembina',
  k42: 'IV/b Pembina Tk I',
  k43: 'IV/c Pembina Utama Muda',
  k44: 'IV/d Pembina Utama Madya',
  k45: 'IV/e Pembina Utama',
});

export const jenisMutasi = tabel({ kMJ: 'Mutasi jabatan', kMU: 'Mutasi unit organisasi' });

export const jenisPenugasan = tabel({
  kD: 'Definitif',
  kTT: 'Tugas tambahan',
  kPLT: 'Pelaksana tugas',
  kPLH: 'Pelaksana harian',
  kPJ: 'Penjabat',
});

export const kedudukanHukum = tabel({
  k01: 'Aktif',
  k02: 'Cuti di luar tanggungan negara',
  k03: 'Tugas belajar',
  k04: 'Pemberhentian sementara',
  k15: 'Sedang menjalani hukuman disiplin',
  k20: 'Masa persiapan pensiun',
  k98: 'Mencapai batas usia pensiun',
  k99: 'Pensiun',
});

export const kinerja = tabel({
  k1: 'Sangat Baik',
  k2: 'Baik',
  k3: 'Butuh Perbaikan',
  k4: 'Kurang',
  k5: 'Sangat Kurang',
});

/** Code of `III/a`, of `IV.a`: the entry whose meaning begins with the text; empty where the tables know none (PPPK, free text). */
export const kodeGolongan = (text: string | null): string => kodeDari(golongan, text);

/** No echelon is a code of its own, 99. */
export const kodeEselon = (text: string | null): string => (text === null ? '99' : kodeDari(eselon, text));

export const kodeJenisJabatan = (jenis: 'struktural' | 'fungsional' | 'pelaksana'): string =>
  ({ struktural: '1', fungsional: '2', pelaksana: '4' })[jenis];

const kodeDari = (daftar: readonly Kode[], text: string | null): string =>
  daftar.find(({ arti }) => arti.split(' ')[0] === text?.trim())?.kode ?? '';
