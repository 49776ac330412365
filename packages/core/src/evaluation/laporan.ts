import type { Day, Teks } from '../kernel/index.ts';
import { tulisAngka } from './angka.ts';
import type { IndeksSkm } from './skm.ts';

/** What the public may read of one quarter: aggregates only; null: hidden because fewer than five people or cases stand behind it. */
export interface LaporanTriwulan {
  /** `2026-T4`. */
  readonly triwulan: string;
  readonly instansi: string;
  readonly dari: Day;
  readonly sampai: Day;
  /** Day up to which volumes were there. */
  readonly dataSampai: Day | null;
  readonly demo: boolean;
  readonly orang: {
    readonly mutasi: number | null;
    readonly penugasan: number | null;
    readonly total: number | null;
    readonly orangHari: number;
    readonly pulangAwal: number | null;
  };
  readonly putusan: { readonly lebihBaik: number; readonly lebihBuruk: number; readonly belumPasti: number };
  readonly penilaian: readonly { readonly kalimat: Teks; readonly rancangan: Teks }[];
  readonly layanan: readonly {
    readonly unit: string;
    readonly masuk: number;
    readonly selesai: number | null;
    readonly antre: number | null;
    readonly keluhan: number | null;
    /** Complaints per 1,000 services; null where the count is hidden or nothing is known. */
    readonly per1000: number | null;
    /** Whether complaints of the quarter were imported at all. */
    readonly adaKeluhan: boolean;
    readonly skm: IndeksSkm | null;
  }[];
}

/** A printed page before any format: the web page and the PDF draw these same strings. */
export interface LembarLaporan {
  readonly judul: string;
  readonly pokok: string;
  readonly bagian: readonly {
    readonly judul: string;
    readonly kalimat: readonly string[];
    readonly tabel: { readonly kolom: readonly string[]; readonly baris: readonly (readonly string[])[] } | null;
  }[];
}

type Bahasa = keyof Teks;

const MONTHS: Readonly<Record<Bahasa, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

export function tanggalTertulis(day: Day, bahasa: Bahasa): string {
  const [y = '', m = '', d = ''] = day.split('-');
  return `${Number(d)} ${MONTHS[bahasa][Number(m) - 1] ?? ''} ${y}`;
}

/** The report as words and figures in one language. */
export function lembarLaporan(l: LaporanTriwulan, bahasa: Bahasa): LembarLaporan {
  const say = (id: string, en: string): string => (bahasa === 'id' ? id : en);
  const span = `${tanggalTertulis(l.dari, bahasa)} – ${tanggalTertulis(l.sampai, bahasa)}`;
  return {
    judul: say(`Laporan triwulan ${l.triwulan}: ${l.instansi}`, `Quarterly report ${l.triwulan}: ${l.instansi}`),
    pokok: `${headline(l, say)} ${say('Masa', 'Period')}: ${span}.`,
    bagian: [people(l, bahasa, say), verdicts(l, bahasa, say), services(l, bahasa, say), reading(l, bahasa, say)],
  };
}

type Say = (id: string, en: string) => string;

function headline({ putusan: { lebihBaik, lebihBuruk, belumPasti } }: LaporanTriwulan, say: Say): string {
  const all = lebihBaik + lebihBuruk + belumPasti;
  if (all === 0)
    return say(
      'Belum ada mutasi atau penugasan yang ukurannya ditetapkan untuk dinilai pada triwulan ini.',
      'No transfer or assignment had its measures fixed for evaluation in this quarter.',
    );
  return say(
    `Dari ${all} penilaian layanan, ${lebihBaik} membaik, ${lebihBuruk} memburuk, dan ${belumPasti} belum dapat dipastikan.`,
    `Of ${all} evaluations of service, ${lebihBaik} improved, ${lebihBuruk} got worse, and ${belumPasti} cannot be told yet.`,
  );
}

const HIDDEN: Teks = { id: 'kurang dari 5', en: 'fewer than 5' };

const count = (n: number | null, bahasa: Bahasa): string => (n === null ? HIDDEN[bahasa] : tulisAngka(n, 0)[bahasa]);

function people({ orang }: LaporanTriwulan, bahasa: Bahasa, say: Say): LembarLaporan['bagian'][number] {
  return {
    judul: say('Berapa orang yang bergerak', 'How many people moved'),
    kalimat: [],
    tabel: {
      kolom: [say('Hal', 'What'), say('Banyaknya', 'Number')],
      baris: [
        [say('Pegawai yang dimutasi', 'People transferred'), count(orang.mutasi, bahasa)],
        [say('Pegawai yang ditugaskan sementara', 'People on temporary assignment'), count(orang.penugasan, bahasa)],
        [say('Seluruhnya', 'In all'), count(orang.total, bahasa)],
        [
          say('Hari kerja orang dalam penugasan', 'Person-days on assignment'),
          orang.penugasan === null ? HIDDEN[bahasa] : tulisAngka(orang.orangHari, 0)[bahasa],
        ],
        [say('Pulang sebelum waktunya', 'Returned early'), count(orang.pulangAwal, bahasa)],
      ],
    },
  };
}

const verdicts = ({ penilaian }: LaporanTriwulan, bahasa: Bahasa, say: Say): LembarLaporan['bagian'][number] => ({
  judul: say('Apakah layanan berubah', 'Did the service change'),
  kalimat:
    penilaian.length === 0
      ? [say('Belum ada penilaian.', 'No evaluation yet.')]
      : penilaian.map((p) => `${p.kalimat[bahasa]} ${p.rancangan[bahasa]}`),
  tabel: null,
});

function services({ layanan }: LaporanTriwulan, bahasa: Bahasa, say: Say): LembarLaporan['bagian'][number] {
  const number = (x: number | null, digits: number): string =>
    x === null ? say('belum ada data', 'no data yet') : tulisAngka(x, digits)[bahasa];
  return {
    judul: say('Layanan menurut unit', 'Service by unit'),
    kalimat: layanan.length === 0 ? [say('Belum ada data layanan.', 'No service data yet.')] : [],
    tabel:
      layanan.length === 0
        ? null
        : {
            kolom: [
              say('Unit', 'Unit'),
              say('Masuk', 'Came in'),
              say('Selesai', 'Finished'),
              say('Antrean rata-rata', 'Mean backlog'),
              say('Keluhan', 'Complaints'),
              say('Keluhan per 1.000', 'Complaints per 1,000'),
              say('SKM (selang 95 %; n)', 'SKM (95 % interval; n)'),
            ],
            baris: layanan.map((u) => [
              u.unit,
              number(u.masuk, 0),
              number(u.selesai, 0),
              number(u.antre, 1),
              u.adaKeluhan ? count(u.keluhan, bahasa) : say('belum ada data', 'no data yet'),
              u.adaKeluhan && u.per1000 === null ? '–' : number(u.per1000, 2),
              satisfaction(u.skm, bahasa, say),
            ]),
          },
  };
}

function satisfaction(skm: IndeksSkm | null, bahasa: Bahasa, say: Say): string {
  if (skm === null) return say('belum ada data', 'no data yet');
  const text = (x: number): string => tulisAngka(x, 1)[bahasa];
  const span = skm.lower === null || skm.upper === null ? '' : `${text(skm.lower)}–${text(skm.upper)}; `;
  return `${text(skm.index)} ${skm.mutu} (${span}n ${skm.n})`;
}

const reading = (l: LaporanTriwulan, bahasa: Bahasa, say: Say): LembarLaporan['bagian'][number] => ({
  judul: say('Cara membaca', 'How to read this'),
  kalimat: [
    say(
      'Laporan ini hanya memuat jumlah. Hitungan orang atau keluhan di bawah lima tidak dicantumkan, begitu pula angka lain yang dapat membukanya.',
      'This report holds totals only. Counts of people or complaints below five are left out, and so is any other figure that would give them away.',
    ),
    say(
      'Ukuran, unit, dan masa penilaian ditetapkan sebelum hasilnya ada. "Belum dapat dipastikan" berarti perubahan sebesar itu dapat timbul karena kebetulan.',
      'Measures, units and periods were fixed before there was any result. "Cannot be told" means that chance alone could bring such a change.',
    ),
    l.dataSampai === null
      ? say('Data layanan belum ada.', 'There are no service data yet.')
      : say(
          `Data layanan sampai ${tanggalTertulis(l.dataSampai, bahasa)}.`,
          `Service data up to ${tanggalTertulis(l.dataSampai, bahasa)}.`,
        ),
    ...(l.demo ? [say('DATA DEMO: bukan laporan resmi.', 'DEMO DATA: no official report.')] : []),
  ],
  tabel: null,
});
