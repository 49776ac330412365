import { describe, expect, test } from 'vitest';
import { indexPaket, kebijakanBawaan, type Paket, type Volume } from '../../domain/index.ts';
import { addDays, type Day, day, weekday } from '../../kernel/index.ts';
import { rencanakanBantuan } from '../assignment/bantuan.ts';
import { verifySurge } from '../assignment/periksa.ts';
import { harapanAntrean, nilaiPembantu } from './harapan.ts';
import { kalenderBeban, type MasaDepan, masaDepan } from './kalender.ts';
import { panelLayanan } from './panel.ts';
import { peringatanLonjakan } from './peringatan.ts';
import { paketPesanan } from './pesanan.ts';
import { simulasikan } from './simulasi.ts';
import { simulasiBantuan } from './simulasi-bantuan.ts';

const HARI_INI = day('2027-05-10');
const MULAI = day('2027-06-14');
const AKHIR = day('2027-06-18');
const bare = { ekstra: {} };

const unor = (unorId: string, nama: string): Paket['unor'][number] => ({
  unorId,
  nama,
  indukId: null,
  jenis: 'opd',
  opdId: null,
  kodeWilayah: null,
  lat: -7,
  lon: 110.4,
  ...bare,
});

const orang = (pegawaiId: string, unorId: string): Paket['pegawai'][number] =>
  ({
    pegawaiId,
    nama: `Orang Rekaan ${pegawaiId}`,
    unorId,
    jabatanId: 'adm',
    status: 'PNS',
    kedudukanHukum: '01',
    jamPerMinggu: 37.5,
    tugasBelajar: false,
    prosesDisiplin: false,
    lindungSampai: null,
    kompetensi: {},
    domisiliLat: null,
    domisiliLon: null,
    tmtJabatan: day('2020-01-01'),
    ...bare,
  }) as unknown as Paket['pegawai'][number];

const tugas = (unorId: string, layananId: string | null): Paket['tugas'][number] => ({
  unorId,
  jabatanId: 'adm',
  uraian: 'Memeriksa berkas',
  satuan: 'berkas',
  volume: 10_000,
  periode: 'tahun',
  normaMenit: 12,
  wkeMenit: null,
  layananId,
  ...bare,
});

/** Three registrations behind, one ahead; forty visitors a day, 160 in the five days of a registration. */
const ACARA = [0, 1, 2, 3].map((n) => addDays(MULAI, -364 * n));
const volume: Volume[] = Array.from({ length: 3 * 364 }, (_, i) => addDays(HARI_INI, i - 3 * 364)).flatMap(
  (tanggal, i) => {
    if (weekday(tanggal) > 5) return [];
    const busy = ACARA.some((a) => a <= tanggal && tanggal <= addDays(a, 4));
    const masuk = (busy ? 160 : 40) + (i % 5);
    return [{ unorId: 'dinas', layananId: 'DAFTAR', tanggal, masuk, selesai: null, antre: null, ...bare }];
  },
);

const index = indexPaket({
  unor: [unor('dinas', 'Dinas Contoh'), unor('kantor', 'Kantor Contoh')],
  jabatan: [
    {
      jabatanId: 'adm',
      nama: 'Pengadministrasi',
      jenis: 'pelaksana',
      jenjang: null,
      rumpun: 'umum',
      kelas: 5,
      eselon: null,
      golonganMin: null,
      pendidikanMin: null,
      jurusan: [],
      kompetensi: {},
      ...bare,
    },
  ],
  formasi: ['dinas', 'kantor'].map((unorId) => ({
    unorId,
    jabatanId: 'adm',
    kebutuhan: null,
    minimum: 1,
    kritis: false,
    ...bare,
  })),
  tugas: [tugas('dinas', 'DAFTAR'), { ...tugas('kantor', null), volume: 2000 }],
  pegawai: [...[1, 2].map((n) => orang(`d${n}`, 'dinas')), ...[1, 2, 3, 4, 5].map((n) => orang(`k${n}`, 'kantor'))],
  kerabat: [],
  volume,
  peristiwa: ACARA.map((mulai, n) => ({
    peristiwaId: `a${n}`,
    nama: `Pendaftaran ${2027 - n}`,
    mulai,
    selesai: addDays(mulai, 4),
    unorId: 'dinas',
    layananId: 'DAFTAR',
    pengali: 4,
    ...bare,
  })),
  minat: [],
  kunci: [],
  kebijakan: kebijakanBawaan,
});

const masa = (from: Day, to: Day): MasaDepan => {
  const found = masaDepan(index, from, to);
  if (!found) throw new Error('the package of this test has volumes.');
  return found;
};

describe('a year ahead', () => {
  const setahun = masa(HARI_INI, addDays(HARI_INI, 364));

  test('warns of the one registration, with its peak, its missing people and the last day to ask', () => {
    const [warning, ...others] = peringatanLonjakan(index, setahun);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      unorId: 'dinas',
      mulai: MULAI,
      selesai: AKHIR,
      peristiwa: ['Pendaftaran'],
      kali: 3,
      mintaPaling: '2027-05-24',
    });
    expect(warning!.kurangPuncak).toBeGreaterThan(3);
    expect(warning!.orangHari).toBeGreaterThan(warning!.kurangPuncak);
  });

  test('shows the week of the registration as short and the other office as slack', () => {
    const [dinas, kantor] = kalenderBeban(setahun);
    const week = (u: typeof dinas) => u?.pekan.find((w) => w.mulai === MULAI);
    expect(week(dinas)?.kurang).toBeGreaterThan(3);
    expect(week(kantor)).toMatchObject({ kurang: 0 });
    expect(week(kantor)?.longgar).toBeGreaterThan(3);
  });
});

describe('a request', () => {
  const window = masa(MULAI, AKHIR);
  const pesanan = { unorId: 'dinas', mulai: MULAI, selesai: AKHIR, rumpun: null };
  const planned = (jamSehari: number, larang: readonly string[] = []) => {
    const paket = paketPesanan(index, window, { ...pesanan, jamSehari }, new Set(larang));
    const made = rencanakanBantuan(paket, { from: MULAI, to: AKHIR, penerima: ['dinas'] });
    if (!made.ok) throw new Error(made.error.code);
    return { paket, rencana: made.value };
  };

  test('is met by no more than the agreed hours, and the checker agrees with the plan', () => {
    const { paket, rencana } = planned(5);
    expect(rencana.assignments.length).toBeGreaterThan(0);
    const before = rencana.days[0]?.unit.find((u) => u.unorId === 'dinas')?.kurangSebelum;
    expect(before).toBeCloseTo(1, 3);
    expect(verifySurge(paket, rencana).checks.filter((c) => !c.ok)).toEqual([]);
  });

  test('never sends whom the analyst forbids', () => {
    const all = planned(30).rencana.assignments.map((a) => a.pegawaiId);
    expect(all).toContain('k1');
    expect(planned(30, ['k1', 'k2']).rencana.assignments.map((a) => a.pegawaiId)).not.toContain('k1');
  });

  test('a helper learns for five days, and the expected queue is shorter with help', () => {
    const bantu = [1, 2, 3].map(() => ({ mulai: MULAI, selesai: AKHIR, porsi: 1 }));
    expect(
      nilaiPembantu({ mulai: MULAI, selesai: addDays(AKHIR, 3), porsi: 0.5 }, [
        ...window.hari,
        addDays(AKHIR, 3),
        addDays(AKHIR, 4),
      ]),
    ).toEqual([0.3, 0.3, 0.3, 0.3, 0.3, 0.475, 0]);
    const last = harapanAntrean(index, window, 'dinas', bantu, ['DAFTAR']).at(-1);
    expect(last!.sisaDengan).toBeLessThan(last!.sisaTanpa);
    const [panel] = panelLayanan(index, window, 'dinas', () => 3).layanan;
    expect(panel?.pilihan.map((o) => o.orang)).toEqual([4, 5, 6]);
  });
});

test('the same seed gives the same simulation; help shortens the wait, and complaints for another cause rise all the same', () => {
  const window = masa(MULAI, AKHIR);
  const bantu = [1, 2, 3, 4].map(() => ({ mulai: MULAI, selesai: AKHIR, porsi: 1 }));
  const play = (keluhanNaik: boolean) => {
    const s = simulasiBantuan(index, window, {
      unorId: 'dinas',
      layananId: [],
      bantu,
      keluhanNaik,
      benih: 'uji',
      ulangan: 40,
    });
    if (!s) throw new Error('the office has a service.');
    return simulasikan(s);
  };
  const calm = play(false);
  expect(play(false)).toEqual(calm);
  expect(calm.selisih.tungguRata.atas).toBeLessThan(0);
  expect(calm.selisih.pulang.atas).toBeLessThan(0);
  const angry = play(true);
  expect(angry.seluruhnya.dengan.tungguRata).toEqual(calm.seluruhnya.dengan.tungguRata);
  expect(angry.seluruhnya.dengan.keluhan.rata).toBeGreaterThan(calm.seluruhnya.tanpa.keluhan.rata);
});
