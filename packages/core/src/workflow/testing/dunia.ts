import { addDays, type Random } from '../../kernel/index.ts';
import {
  allowedActs,
  type CatatanMutasi,
  type FaktaBaris,
  type FaktaUsul,
  gugurOleh,
  type KeadaanMutasi,
  type LangkahMutasi,
  type Pelaku,
  type TindakanMutasi,
} from '../index.ts';
import { baris, pelaku, usul } from './contoh.ts';

/** A random office in which people do random things to one proposal: what the server stores after each act is stored here in `fakta`. */
export interface Dunia {
  keadaan: KeadaanMutasi;
  fakta: FaktaUsul;
}

const MEMBERS = ['t1', 't2', 't3', 't4', 't5', 't6', 't7'] as const;
const UNOR = ['U1', 'U2', 'U3'] as const;

const chance = (dice: Random, p: number): boolean => dice.next() < p;

function randomBaris(dice: Random, k: number, baru: boolean): FaktaBaris {
  return baris({
    barisId: `b${k}`,
    gerbong: `G${1 + dice.below(2)}`,
    pegawaiId: `p${k}`,
    sisi: (['asal', 'tujuan'] as const).map((sisi) => ({
      sisi,
      unorId: dice.pick(UNOR),
      jawaban: null,
      dijawabPanitia: false,
    })),
    verdict: chance(dice, 0.05) ? 'forbidden' : dice.pick(['allowed', 'allowed', 'needs-consent', 'unknown']),
    syaratSelesai: false,
    baru,
    suara: [],
    keputusan: null,
    alasanKeputusan: null,
  });
}

export function duniaBaru(dice: Random): Dunia {
  const count = dice.below(8) === 0 ? 0 : 1 + dice.below(3);
  return {
    keadaan: 'draf',
    fakta: usul({
      baris: Array.from({ length: count }, (_, k) => randomBaris(dice, k, false)),
      simulasi: chance(dice, 0.05),
      terbukti: dice.pick([true, true, true, true, null, false]),
      tenggat: null,
      hadir: [],
      kuorumMinimum: dice.pick([3, 5, 5, 7]),
      pertimbanganPyb: null,
      tanggalPyb: null,
      tanggalKirim: null,
      nomorRekomendasi: null,
    }),
  };
}

/** Somebody, often with the role that the state waits for. */
function pelakuAcak(dice: Random): Pelaku {
  const peran = dice.pick([
    'analis',
    'analis',
    'analis',
    'kepala-unit',
    'kepala-unit',
    'asn',
    'tpk',
    'tpk',
    'tpk',
    'pyb',
    'ppk',
    'ppk',
    'auditor',
    'admin',
    'sistem',
  ] as const);
  const akunId = peran === 'tpk' ? dice.pick(MEMBERS) : peran;
  return pelaku({
    peran,
    akunId,
    sifat: dice.pick(['definitif', 'definitif', 'definitif', 'plt', 'plh']),
    ketua: akunId === 't1' || chance(dice, 0.02),
    pengusul: chance(dice, 0.5),
    unor: UNOR.filter(() => chance(dice, 0.5)),
    pegawaiId: chance(dice, 0.04) ? `p${dice.below(4)}` : null,
  });
}

const TINDAKAN: readonly TindakanMutasi[] = [
  'ajukan',
  'tanggapi',
  'tutup-tanggapan',
  'jawab-keberatan',
  'selesaikan-syarat',
  'verifikasi',
  'kembalikan',
  'hadir',
  'konflik',
  'suara',
  'perbaiki',
  'tutup-rapat',
  'setujui-pyb',
  'kirim-imut',
  'catat-rekomendasi',
  'putuskan',
  'tetapkan',
  'terbitkan',
  'tarik',
  'tolak',
];
const RARE: readonly TindakanMutasi[] = ['tarik', 'tolak', 'kembalikan', 'konflik'];

/** Somebody tries something: mostly an act that is open to the one, else the walk would never come far. */
export function cobaanAcak(dice: Random, { keadaan, fakta }: Dunia): { by: Pelaku; langkah: LangkahMutasi } {
  for (let tries = chance(dice, 0.8) ? 12 : 0; tries > 0; tries--) {
    const by = pelakuAcak(dice);
    const open = allowedActs(keadaan, by, fakta)
      .filter((p) => p.boleh && (!RARE.includes(p.tindakan) || chance(dice, 0.004)))
      .map((p) => p.tindakan);
    if (open.length > 0) return { by, langkah: isianAcak(dice, dice.pick(open), fakta) };
  }
  const any = chance(dice, 0.03) ? TINDAKAN : TINDAKAN.filter((t) => !RARE.includes(t));
  return { by: pelakuAcak(dice), langkah: isianAcak(dice, dice.pick(any), fakta) };
}

function isianAcak(dice: Random, tindakan: TindakanMutasi, { hariIni, baris: lines }: FaktaUsul): LangkahMutasi {
  const text = (some: string): string => (chance(dice, 0.9) ? some : dice.pick(['', '  ']));
  const line = (): string => (lines.length > 0 && chance(dice, 0.95) ? dice.pick(lines).barisId : 'tidak-ada');
  const list = (): string[] => (chance(dice, 0.6) ? lines.map((b) => b.barisId) : chance(dice, 0.1) ? [] : [line()]);
  const sisi = dice.pick(['asal', 'tujuan'] as const);
  const near = addDays(hariIni, dice.below(4) - (chance(dice, 0.9) ? 3 : 0));
  switch (tindakan) {
    case 'ajukan':
      return { tindakan, tenggat: addDays(hariIni, dice.below(6)) };
    case 'tanggapi':
      return {
        tindakan,
        barisId: line(),
        sisi,
        jawaban: chance(dice, 0.8) ? 'dapat' : 'keberatan',
        alasan: text('Kurang orang'),
        data: text('Antrean 40'),
      };
    case 'jawab-keberatan':
      return { tindakan, barisId: line(), sisi, alasan: text('Dihitung') };
    case 'selesaikan-syarat':
      return { tindakan, barisId: line(), nomorDokumen: text('800/7') };
    case 'hadir':
      return { tindakan, hadir: chance(dice, 0.95) };
    case 'konflik':
      return { tindakan, barisId: line(), alasan: text('Kerabat') };
    case 'suara': {
      const suara = chance(dice, 0.88) ? 'setujui' : dice.pick(['tolak', 'tinjau-ulang'] as const);
      return { tindakan, barisId: list(), suara, alasan: text('Cocok') };
    }
    case 'perbaiki': {
      const tenggat = chance(dice, 0.2) ? null : addDays(hariIni, dice.below(3));
      return { tindakan, barisBaru: dice.below(2), tenggat, alasan: text('Putus') };
    }
    case 'kirim-imut':
      return { tindakan, tanggal: near };
    case 'catat-rekomendasi':
      return { tindakan, nomor: text('I-MUT/9'), tanggal: near };
    case 'putuskan': {
      const keputusan = chance(dice, 0.8) ? 'setujui' : 'tolak';
      return { tindakan, barisId: list(), keputusan, alasan: text('Perlu') };
    }
    case 'kembalikan':
    case 'setujui-pyb':
    case 'tarik':
    case 'tolak':
      return { tindakan, alasan: text('Alasan') };
    default:
      return { tindakan };
  }
}

type Ubah = Partial<{ -readonly [K in keyof FaktaUsul]: FaktaUsul[K] }>;

const onLines = (f: FaktaUsul, ids: readonly string[], change: (b: FaktaBaris) => Partial<FaktaBaris>): Ubah => ({
  baris: f.baris.map((b) => (ids.includes(b.barisId) ? { ...b, ...change(b) } : b)),
});

/** What an accepted act leaves behind. */
function akibat(dice: Random, f: FaktaUsul, l: LangkahMutasi, by: Pelaku): Ubah {
  switch (l.tindakan) {
    case 'ajukan':
      return { tenggat: l.tenggat };
    case 'tanggapi':
      return onLines(f, [l.barisId], (b) => ({
        sisi: b.sisi.map((s) => (s.sisi === l.sisi ? { ...s, jawaban: l.jawaban, dijawabPanitia: false } : s)),
      }));
    case 'jawab-keberatan':
      return onLines(f, [l.barisId], (b) => ({
        sisi: b.sisi.map((s) => (s.sisi === l.sisi ? { ...s, dijawabPanitia: true } : s)),
      }));
    case 'selesaikan-syarat':
      return onLines(f, [l.barisId], () => ({ syaratSelesai: true }));
    case 'hadir': {
      const others = f.hadir.filter((id) => id !== by.akunId);
      return { hadir: l.hadir ? [...others, by.akunId] : others };
    }
    case 'konflik':
      return onLines(f, [l.barisId], (b) => ({ konflik: [...b.konflik, by.akunId] }));
    case 'suara':
      return onLines(f, l.barisId, (b) => ({
        suara: [...b.suara.filter((v) => v.akunId !== by.akunId), { akunId: by.akunId, suara: l.suara }],
      }));
    case 'perbaiki': {
      const fresh = l.barisBaru > 0 ? [randomBaris(dice, 10 + f.baris.length, true)] : [];
      return { baris: [...f.baris, ...fresh], gerbongPutus: [], tenggat: l.tenggat ?? f.tenggat };
    }
    case 'setujui-pyb':
      return { pertimbanganPyb: l.alasan, tanggalPyb: f.hariIni };
    case 'kirim-imut':
      return { tanggalKirim: l.tanggal };
    case 'catat-rekomendasi':
      return { nomorRekomendasi: l.nomor };
    case 'putuskan':
      return onLines(f, l.barisId, () => ({ keputusan: l.keputusan, alasanKeputusan: l.alasan }));
    default:
      return {};
  }
}

function gugur(f: FaktaUsul, lapsed: readonly CatatanMutasi[]): FaktaUsul {
  const has = (c: CatatanMutasi): boolean => lapsed.includes(c);
  return {
    ...f,
    hadir: has('kehadiran') ? [] : f.hadir,
    pertimbanganPyb: has('pertimbangan-pyb') ? null : f.pertimbanganPyb,
    tanggalPyb: has('pertimbangan-pyb') ? null : f.tanggalPyb,
    tanggalKirim: has('kirim-imut') ? null : f.tanggalKirim,
    nomorRekomendasi: has('rekomendasi') ? null : f.nomorRekomendasi,
    baris: f.baris.map((b) => ({
      ...b,
      baru: has('beku') ? false : b.baru,
      sisi: has('tanggapan') ? b.sisi.map((s) => ({ ...s, jawaban: null, dijawabPanitia: false })) : b.sisi,
      konflik: has('konflik') ? [] : b.konflik,
      suara: has('suara') ? [] : b.suara,
      keputusan: has('keputusan') ? null : b.keputusan,
      alasanKeputusan: has('keputusan') ? null : b.alasanKeputusan,
    })),
  };
}

/** The world after an accepted act; the rest of it lives on by itself: days pass, data are completed, gerbong break, lists are tampered with. */
export function sesudah(dice: Random, d: Dunia, next: KeadaanMutasi, l: LangkahMutasi, by: Pelaku): Dunia {
  const stored = { ...d.fakta, ...akibat(dice, d.fakta, l, by) };
  const fakta = gugur(stored, gugurOleh(d.keadaan, l.tindakan));
  const putus = fakta.gerbongPutus.length > 0 ? chance(dice, 0.9) : chance(dice, 0.05);
  return {
    keadaan: next,
    fakta: {
      ...fakta,
      hariIni: addDays(fakta.hariIni, chance(dice, 0.3) ? 1 : 0),
      gerbongPutus: putus ? ['G1'] : [],
      bekuUtuh: chance(dice, 0.98),
      baris: fakta.baris.map((b) => (b.verdict === 'unknown' && chance(dice, 0.3) ? { ...b, verdict: 'allowed' } : b)),
    },
  };
}
