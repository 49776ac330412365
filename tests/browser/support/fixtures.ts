import type {
  Beban,
  Beranda,
  Hitungan,
  Kurva,
  PegawaiRinci,
  PindahanTampil,
  RencanaTampil,
  Sesi,
  Skenario,
} from '@seimbang/contract';
import { ID, KELURAHAN, loadOf, PEGAWAI, pick, ratioOf, type Texts } from './fixture-places.ts';

export const sesi: Sesi = {
  peran: 'analis',
  sifat: 'definitif',
  ketua: false,
  nama: 'Ratna Puspitasari, S.STP., M.Si.',
  akunId: '0199b1a0-0000-7000-8000-000000000001',
  pegawaiId: null,
  unorId: null,
  unorNama: null,
  opdId: null,
  demo: true,
  adaData: true,
  kunciTerbuka: false,
  gantiSandi: false,
  peranId: 1,
  daftarPeran: [
    { peranId: 1, peran: 'analis', sifat: 'definitif', ketua: false, unorId: null, unorNama: null },
    { peranId: 2, peran: 'tpk', sifat: 'definitif', ketua: true, unorId: null, unorNama: null },
  ],
  bahasa: 'id',
};

export function beranda(texts: Texts): Beranda {
  return {
    dataPer: '2026-11-20',
    demo: true,
    instansi: `Kecamatan Banyumanik${texts.tail}`,
    jumlah: { unor: 15, pegawai: 213, formasi: 96 },
    temuan: {
      unitLebih: 3,
      unitKurang: 4,
      unitTerberat: { unorId: KELURAHAN[0].id, nama: KELURAHAN[0].nama, rasio: 1.42 },
      lurahKosong: 2,
      strukturalKosong: 5,
      simpangan: { before: 0.2134, after: 0.0911 },
      pindahan: 9,
    },
    pembuka: { keadaan: 'selesai', skenarioId: ID, hitunganId: ID, rencanaId: ID },
    mutu: { index: 96, indicators: [] },
    barisPerbaikan: 8,
    tugas: [
      {
        kode: 'skenario-siap',
        jumlah: 2,
        pesan: { id: `2 skenario siap dibaca${texts.tail}`, en: `2 scenarios are ready to read${texts.tail}` },
        rujukan: null,
      },
      {
        kode: 'baris-perbaikan',
        jumlah: 8,
        pesan: { id: '8 baris menunggu perbaikan', en: '8 rows wait to be corrected' },
        rujukan: null,
      },
    ],
  };
}

export const emptyBeranda: Beranda = {
  dataPer: null,
  demo: false,
  instansi: null,
  jumlah: { unor: 0, pegawai: 0, formasi: 0 },
  temuan: null,
  pembuka: null,
  mutu: null,
  barisPerbaikan: 0,
  tugas: [],
};

export function beban(texts: Texts, units: number): Beban {
  const daftarUnor = Array.from({ length: units }, (_, i) => {
    const place = KELURAHAN[i % KELURAHAN.length] ?? KELURAHAN[0];
    const repeat = i < KELURAHAN.length ? '' : ` ${Math.floor(i / KELURAHAN.length) + 1}`;
    return {
      unorId: i < KELURAHAN.length ? place.id : `${place.id}.${i}`,
      nama: `${place.nama}${repeat}${texts.tail}`,
      indukId: '33.74.11',
      jenis: 'kelurahan',
      kodeWilayah: place.id,
      lat: i < KELURAHAN.length ? place.lat : null,
      lon: i < KELURAHAN.length ? place.lon : null,
    };
  });
  const unor = daftarUnor.map(({ unorId }, i) => ({
    unorId,
    ...loadOf(i),
    eu: pick(['A', 'B', 'C', 'D'] as const, i),
  }));
  const posts = ['Lurah', 'Pengadministrasi Kependudukan', 'Pengelola Keuangan'];
  return {
    dataPer: '2026-11-20',
    wkeMenit: 75_000,
    formasi: daftarUnor.flatMap(({ unorId }, i) =>
      posts.map((post, j) => ({
        unorId,
        jabatanId: `J${j}`,
        ...loadOf(i + j),
        gap: loadOf(i + j).bezetting - loadOf(i + j).need,
        ej: pick(['A', 'B', 'C', 'D'] as const, i + j),
        jabatanNama: `${post}${texts.tail}`,
      })),
    ),
    unor,
    totals: { need: 231.4, bezetting: 213, shortage: 34.2, surplus: 15.8 },
    balance: { B: 250.1, simpangan: 0.2134, max: 1.42, min: 0.61, gini: 0.12, over: 58, under: 49, empty: 7 },
    issues: [],
    daftarUnor,
  };
}

export const emptyBeban: Beban = {
  dataPer: null,
  wkeMenit: 75_000,
  formasi: [],
  unor: [],
  totals: { need: 0, bezetting: 0, shortage: 0, surplus: 0 },
  balance: { B: 0, simpangan: 0, max: null, min: null, gini: 0, over: 0, under: 0, empty: 0 },
  issues: [],
  daftarUnor: [],
};

export function skenario(texts: Texts): Skenario {
  return {
    id: ID,
    versi: 3,
    nama: `Penataan 2027-1${texts.tail}`,
    pembuka: true,
    dibuat: '2026-11-20T02:00:00+00:00',
    diubah: '2026-11-22T07:04:00+00:00',
    maksimumMutasi: 9,
    lintasJabatan: 'promosi',
    bobot: { balance: 1, move: 2000, km: 100, gap: 20_000 },
    tmt: '2027-01-04',
    kunci: [{ pegawaiId: 'P0002', tindakan: 'tetap', unorId: null, jabatanId: null }],
    asumsi: [],
    hitungan: null,
    rencana: { id: ID, pindahan: 9, before: 0.2134, after: 0.0911, proof: 'branches', usang: false },
  };
}

export const kurva: Kurva = {
  points: Array.from({ length: 21 }, (_, i) => ({
    moves: i,
    objective: 250e6 - i * 3e6,
    bound: 250e6 - i * 3e6,
    gap: i === 11 ? 420 : 0,
    B: 250 - i,
    simpangan: 0.06 + 0.153 * Math.exp(-i / 4.6),
  })),
  knee: 9,
  openingBudget: 9,
  staf: 213,
};

export function hitungan(texts: Texts): Hitungan {
  const riwayat = [0.2, 0.8, 1.5, 3, 6, 9, 14, 20].map((detik, i) => ({
    detik,
    terbaik: i === 0 ? null : 252_000_000 - 2_000_000 * Math.log(1 + i * 3),
    batas: i < 2 ? null : 240_000_000 + 1_900_000 * Math.log(1 + i * 2),
  }));
  return {
    id: ID,
    skenarioId: ID,
    keadaan: 'berjalan',
    dibuat: '2026-11-22T07:04:00+00:00',
    mulai: '2026-11-22T07:04:01+00:00',
    selesai: null,
    detik: 23,
    fase: `percabangan${texts.tail}`,
    terbaik: riwayat[7]?.terbaik ?? null,
    batas: riwayat[7]?.batas ?? null,
    celah: 1_200_000,
    riwayat,
    rencanaId: null,
    masalah: null,
  };
}

function pindahan(i: number, texts: Texts): PindahanTampil {
  const from = KELURAHAN[(i * 3 + 1) % KELURAHAN.length] ?? KELURAHAN[0];
  const to = i === 0 ? KELURAHAN[7] : (KELURAHAN[((i - 1) * 3 + 1) % KELURAHAN.length] ?? KELURAHAN[0]);
  const post = i === 0 ? 'Lurah' : i === 1 ? 'Sekretaris Lurah' : 'Pengadministrasi Kependudukan';
  return {
    pegawaiId: `P000${i + 1}`,
    nama: `${pick(PEGAWAI, i)}${texts.tail}`,
    golongan: pick(['III/d', 'III/b', 'II/c'] as const, i),
    from: {
      unorId: from.id,
      jabatanId: `J${Math.min(i + 1, 2)}`,
      unorNama: from.nama + texts.tail,
      jabatanNama: i === 0 ? 'Sekretaris Lurah' : post,
    },
    to: { unorId: to.id, jabatanId: `J${Math.min(i, 2)}`, unorNama: to.nama + texts.tail, jabatanNama: post },
    kind: i === 0 ? 'promosi' : 'mutasi',
    points: { balance: -2_400_000 + i * 90_000, move: 2000, km: 214, gap: i === 2 ? 20_000 : 0 },
    km: i === 4 ? null : { before: 3.2, after: 3.2 + (i % 3) - 0.6 },
    kompetensi: { terpenuhi: 4 - (i % 2), diperlukan: 4 },
    gerbong: i < 4 ? 'A' : 'B',
    label: 'kebutuhan-dinas',
    reasons: [],
  };
}

export function rencana(texts: Texts, count: number): RencanaTampil {
  const moves = Array.from({ length: count }, (_, i) => pindahan(i, texts));
  const ids = moves.map((move) => move.pegawaiId);
  const state = { B: 250, max: 1.42, min: 0.61, gini: 0.12, over: 58, under: 49, empty: 7 };
  return {
    id: ID,
    skenarioId: ID,
    skenarioNama: `Penataan 2027-1${texts.tail}`,
    dibuat: '2026-11-22T07:04:30+00:00',
    dataPer: '2026-11-20',
    usang: texts.tail !== '',
    status: 'optimal',
    proof: 'branches',
    objective: 241_308_221,
    bound: 241_308_221,
    gap: 0,
    simulasi: texts.tail !== '',
    maxMoves: 9,
    tmt: '2027-01-04',
    moves,
    gerbong:
      count === 0
        ? []
        : [
            { id: 'A', kind: 'rantai', moves: ids.slice(0, 4) },
            { id: 'B', kind: 'siklus', moves: ids.slice(4) },
          ],
    before: { ...state, simpangan: 0.2134, competence: { gapTotal: 21, metShare: 0.81, unknownShare: 0.06 } },
    after: {
      ...state,
      simpangan: 0.0911,
      max: 1.19,
      min: 0.83,
      over: 12,
      under: 9,
      empty: 5,
      competence: { gapTotal: 19, metShare: 0.84, unknownShare: 0.06 },
    },
    unor: KELURAHAN.map((place, i) => ({
      unorId: place.id,
      nama: place.nama + texts.tail,
      jenis: 'kelurahan',
      need: loadOf(i).need,
      before: { bezetting: loadOf(i).bezetting, rasio: ratioOf(i) },
      after: { bezetting: loadOf(i).bezetting + (ratioOf(i) > 1.15 ? 1 : 0), rasio: 1 + (ratioOf(i) - 1) / 3 },
    })),
    rulesChecked: Array.from({ length: 27 }, (_, i) => `EL-${String(i + 1).padStart(2, '0')}`),
    rulesNotChecked: ['EL-08', 'EL-12', 'EL-20'],
    assumptions: [
      {
        code: 'kerabat',
        message: {
          id: `Hubungan kerabat dianggap tidak ada bila tidak tercatat${texts.tail}.`,
          en: `Kin ties count as none where none are recorded${texts.tail}.`,
        },
        pegawai: 213,
        confirmed: false,
      },
    ],
    unplaced: [],
    inputHash: '7f3a91c2'.repeat(8),
    planHash: '0b5363aa'.repeat(8),
    seed: 'seimbang',
  };
}

export function pegawai(texts: Texts): PegawaiRinci {
  return {
    pegawaiId: 'P0001',
    nama: `${PEGAWAI[0]}${texts.tail}`,
    status: 'PNS',
    aktif: true,
    golongan: 'III/d',
    unorId: KELURAHAN[1].id,
    unorNama: KELURAHAN[1].nama + texts.tail,
    jabatanId: 'J1',
    jabatanNama: `Sekretaris Lurah${texts.tail}`,
    tmtJabatan: '2022-03-10',
    bulanJabatan: 57,
    nip: '199901012024012999',
    pendidikan: 'S1',
    jurusan: 'Ilmu Pemerintahan',
    tanggalLahir: '1999-01-01',
    tmtCpns: '2024-01-01',
    kinerja1: 'Baik',
    kinerja2: null,
    kompetensi: texts.tail
      ? { [`teknis-${'adminduk'.repeat(6)}`]: 3 }
      : { manajerial: 3, sosiokultural: 2, 'teknis-adminduk': 3 },
    kontrakSampai: null,
    jamPerMinggu: 37.5,
    lindungSampai: null,
    kmRumah: 3.2,
  };
}
