import type { SelebaranData } from '../selebaran-data.ts';
import { angka, rasioTertulis, tanggalPanjang } from '../teks.ts';
import { longDay } from '../teks-en.ts';

/** One language of the leaflet: what it says about the figures. */
export interface Kata {
  readonly judul: string;
  readonly tanggal: (hari: SelebaranData['tanggal']) => string;
  readonly kaki: (data: SelebaranData) => string;
  readonly demo: string;
  readonly temuan: (data: SelebaranData) => string;
  readonly rumus: (data: SelebaranData) => string;
  readonly bab: Readonly<
    Record<'beban' | 'tetangga' | 'rencana' | 'janji' | 'bukanJanji' | 'hak' | 'kalender' | 'tanya', string>
  >;
  readonly kolomTetangga: readonly [string, string, string, string];
  readonly tetanggaLain: (n: number) => string;
  readonly belumAda: string;
  readonly rencana: (data: SelebaranData) => string;
  readonly janji: readonly string[];
  readonly bukanJanji: readonly string[];
  readonly hak: (hak: SelebaranData['hak']) => readonly string[];
  readonly kalender: (data: SelebaranData) => readonly (readonly [string, string])[];
  readonly tanya: (data: SelebaranData) => string;
}

/** Above and below these a load is no longer balanced (UX section 3). */
const BERAT = 1.15;
const LONGGAR = 0.85;

export const keadaan = (rasio: number): 'berat' | 'longgar' | 'seimbang' => {
  if (Number(rasio.toFixed(6)) > BERAT) return 'berat';
  return Number(rasio.toFixed(6)) < LONGGAR ? 'longgar' : 'seimbang';
};

export const ID: Kata = {
  judul: 'SELEBARAN PERTEMUAN UNIT',
  tanggal: tanggalPanjang,
  kaki: ({ dataPer, tanggal }) =>
    `Bukan keputusan | Data per ${tanggalPanjang(dataPer)}, dihitung ${tanggalPanjang(tanggal)}`,
  demo: 'DATA DEMO - BUKAN ANGKA RESMI',
  temuan: ({ unit }) => {
    const orang = `Dibutuhkan ${angka(unit.butuh)} orang, ada ${angka(unit.ada)}.`;
    if (unit.rasio === null) return `Di ${unit.nama} belum ada pegawai. ${orang}`;
    const arti = {
      berat: 'kelebihan beban',
      longgar: 'lebih longgar daripada satu orang penuh waktu',
      seimbang: 'seimbang',
    }[keadaan(unit.rasio)];
    return `Rasio beban ${unit.nama} ${rasioTertulis(unit.rasio)}: ${arti}. ${orang}`;
  },
  rumus: ({ unit, wkeMenit }) =>
    `Kebutuhan = volume tiap tugas setahun × norma waktu ÷ waktu kerja efektif ${angka(wkeMenit)} menit per orang per tahun, dijumlahkan = ${angka(unit.butuh)} orang. ${
      unit.rasio === null
        ? 'Rasio tidak dihitung karena belum ada pegawai.'
        : `Rasio = kebutuhan ÷ pegawai (setara penuh waktu ${angka(unit.fte)}) = ${rasioTertulis(unit.rasio)}. Rasio 1,00 berarti jam kerja terisi penuh; di atas 1,15 kelebihan beban, di bawah 0,85 longgar.`
    }`,
  bab: {
    beban: 'Beban unit ini',
    tetangga: 'Unit tetangga',
    rencana: 'Arti rencana bagi unit ini',
    janji: 'Yang dijanjikan',
    bukanJanji: 'Yang tidak dijanjikan',
    hak: 'Hak Anda',
    kalender: 'Kalender',
    tanya: 'Cara bertanya',
  },
  kolomTetangga: ['Unit', 'Butuh (orang)', 'Ada (orang)', 'Rasio'],
  tetanggaLain: (n) => `${n} unit lain tidak dimuat di sini; semuanya ada di layar Beban kerja.`,
  belumAda: 'belum ada pegawai',
  rencana: ({ rencana, unit }) => {
    if (!rencana)
      return 'Belum ada rencana yang menyangkut unit ini. Bila ada, angkanya disampaikan lebih dahulu kepada unit ini.';
    const { judul, tmt, keluar, masuk, adaSesudah, rasioSesudah, ditetapkan, asal } = rencana;
    const sesudah = rasioSesudah === null ? 'tanpa pegawai' : `rasio ${rasioTertulis(rasioSesudah)}`;
    const kini = unit.rasio === null ? 'tanpa pegawai' : `rasio ${rasioTertulis(unit.rasio)}`;
    const sifat = ditetapkan
      ? 'Keputusannya sudah ditetapkan.'
      : asal === 'putaran'
        ? 'Ini rencana yang masih menunggu jawaban orang-orangnya, belum keputusan.'
        : 'Ini usul yang masih diproses, belum keputusan.';
    return `${judul}, berlaku ${tanggalPanjang(tmt)}: ${angka(keluar)} orang keluar, ${angka(masuk)} orang masuk. Pegawai dari ${angka(unit.ada)} menjadi ${angka(adaSesudah)} orang; beban dari ${kini} menjadi ${sesudah}. ${sifat}`;
  },
  janji: [
    'Siapa yang ditunjuk tidak bergantung pada minat yang ditulis siapa pun; minat disegel dan dibuka bersama.',
    'Menulis keinginan yang sebenarnya tidak merugikan Anda dalam putaran itu.',
    'Sakit, kehamilan, pengasuhan, dan disabilitas diperiksa tim kasus; kepala unit dan analis tidak membaca alasannya.',
    'Menolak tawaran tidak dicatat sebagai pelanggaran disiplin oleh sistem ini.',
  ],
  bukanJanji: [
    'Bahwa Anda mendapat tempat tertentu, atau tidak pernah ditempatkan karena kebutuhan dinas.',
    'Kenaikan penghasilan, atau bahwa kinerja membaik karena pindah.',
    'Bahwa angka ini tetap: data dan rencana dapat berubah sampai ada keputusan.',
  ],
  hak: (h) => [
    `Menerima keputusan paling lama ${h.penyampaian} hari kerja sesudah ditetapkan (${h.penyampaianMassal} hari kerja bila menyangkut banyak orang), dengan alasan tertulis (UU 30/2014).`,
    `Mengajukan keberatan tertulis kepada PPK dalam ${h.keberatan} hari kerja sejak menerima keputusan (PP 79/2021 pasal 4).`,
    `Putusan atas keberatan dalam ${h.putusanKeberatan} hari kerja; sesudah itu terbuka jalan ke Pengadilan Tata Usaha Negara. Keberatan tidak menunda keputusan, kecuali PPK menundanya.`,
  ],
  kalender: ({ putaran, kampanye, rencana }) => [
    ...(kampanye?.pertemuan ?? []).map(
      (p) => [`Pertemuan ${p.unorNama}`, `${tanggalPanjang(p.tanggal)} pukul ${p.jam}, ${p.tempat}`] as const,
    ),
    ...(kampanye
      ? [['Sosialisasi', `${tanggalPanjang(kampanye.mulai)} sampai ${tanggalPanjang(kampanye.selesai)}`] as const]
      : []),
    ...(putaran
      ? [
          [
            `Minat ditulis (${putaran.nama})`,
            `${tanggalPanjang(putaran.buka)} sampai ${tanggalPanjang(putaran.tutup)}`,
          ] as const,
          ...(putaran.tenggat ? [['Jawaban paling lambat', tanggalPanjang(putaran.tenggat)] as const] : []),
          ['Rencana berlaku', tanggalPanjang(putaran.tmt)] as const,
        ]
      : rencana
        ? [['Rencana berlaku', tanggalPanjang(rencana.tmt)] as const]
        : []),
  ],
  tanya: ({ kampanye }) =>
    kampanye
      ? `Tulis di Seimbang, menu Sosialisasi, sampai ${tanggalPanjang(kampanye.selesai)}; boleh tanpa nama. Jawabannya dibaca semua yang diundang. Atau tanyakan pada pertemuan.`
      : 'Belum ada kampanye sosialisasi untuk unit ini. Tanyakan kepada kepala unit atau perangkat daerah kepegawaian.',
};

const people = (n: number): string => (n === 1 ? '1 person' : `${angka(n)} people`);

export const EN: Kata = {
  judul: 'LEAFLET FOR THE UNIT MEETING',
  tanggal: longDay,
  kaki: ({ dataPer, tanggal }) => `No decision | Data of ${longDay(dataPer)}, computed ${longDay(tanggal)}`,
  demo: 'DEMO DATA - NO OFFICIAL FIGURES',
  temuan: ({ unit }) => {
    const staff = `${people(unit.butuh)} needed, ${angka(unit.ada)} there.`;
    if (unit.rasio === null) return `There is nobody in ${unit.nama}. ${staff}`;
    const means = { berat: 'overloaded', longgar: 'slack', seimbang: 'balanced' }[keadaan(unit.rasio)];
    return `The load ratio (rasio beban) of ${unit.nama} is ${rasioTertulis(unit.rasio)}: ${means}. ${staff}`;
  },
  rumus: ({ unit, wkeMenit }) =>
    `Need = yearly volume of each task × norm time ÷ effective working time of ${angka(wkeMenit)} minutes per person and year, added up = ${angka(unit.butuh)} people. ${
      unit.rasio === null
        ? 'There is no ratio, because nobody is there.'
        : `Ratio = need ÷ people (full-time equivalent ${angka(unit.fte)}) = ${rasioTertulis(unit.rasio)}. A ratio of 1,00 means that working hours are filled; above 1,15 is overloaded, below 0,85 is slack.`
    }`,
  bab: {
    beban: 'The load of this unit',
    tetangga: 'Neighbouring units',
    rencana: 'What a plan means for this unit',
    janji: 'What is promised',
    bukanJanji: 'What is not promised',
    hak: 'Your rights',
    kalender: 'Calendar',
    tanya: 'How to ask',
  },
  kolomTetangga: ['Unit', 'Needed (people)', 'Present (people)', 'Ratio'],
  tetanggaLain: (n) => `${n} other units are not printed here; all of them are on the screen Workload.`,
  belumAda: 'nobody there',
  rencana: ({ rencana, unit }) => {
    if (!rencana)
      return 'There is no plan that concerns this unit yet. Where there is one, this unit is told the figures first.';
    const { judul, tmt, keluar, masuk, adaSesudah, rasioSesudah, ditetapkan, asal } = rencana;
    const after = rasioSesudah === null ? 'nobody there' : `ratio ${rasioTertulis(rasioSesudah)}`;
    const now = unit.rasio === null ? 'nobody there' : `ratio ${rasioTertulis(unit.rasio)}`;
    const status = ditetapkan
      ? 'It has been decided.'
      : asal === 'putaran'
        ? 'This is a plan that waits for the answers of its people, not a decision.'
        : 'This is a proposal on its way, not a decision.';
    return `${judul}, effective ${longDay(tmt)}: ${people(keluar)} leaving, ${people(masuk)} coming. Staff from ${angka(unit.ada)} to ${people(adaSesudah)}; load from ${now} to ${after}. ${status}`;
  },
  janji: [
    'Who is designated does not depend on what anybody wishes; wishes are sealed and opened together.',
    'Writing what you really want does not hurt you in that round.',
    'Illness, pregnancy, care and disability are judged by the case team; heads and analysts do not read the reason.',
    'Declining an offer is not recorded as misconduct by this system.',
  ],
  bukanJanji: [
    'That you get a certain place, or are never placed for need of service.',
    'Higher pay, or that performance improves by moving.',
    'That these figures stay: data and plans may change until there is a decision.',
  ],
  hak: (h) => [
    `To receive a decision within ${h.penyampaian} working days (${h.penyampaianMassal} where it is about many people), with written reasons (UU 30/2014).`,
    `To object in writing to the appointing authority (PPK) within ${h.keberatan} working days of receiving it (PP 79/2021 art. 4).`,
    `To have the objection decided within ${h.putusanKeberatan} working days; after that the administrative court is open. An objection does not suspend the decision unless the PPK does.`,
  ],
  kalender: ({ putaran, kampanye, rencana }) => [
    ...(kampanye?.pertemuan ?? []).map(
      (p) => [`Meeting ${p.unorNama}`, `${longDay(p.tanggal)} at ${p.jam}, ${p.tempat}`] as const,
    ),
    ...(kampanye
      ? [['Campaign (sosialisasi)', `${longDay(kampanye.mulai)} to ${longDay(kampanye.selesai)}`] as const]
      : []),
    ...(putaran
      ? [
          [`Wishes are written (${putaran.nama})`, `${longDay(putaran.buka)} to ${longDay(putaran.tutup)}`] as const,
          ...(putaran.tenggat ? [['Answers until', longDay(putaran.tenggat)] as const] : []),
          ['The plan takes effect', longDay(putaran.tmt)] as const,
        ]
      : rencana
        ? [['The plan takes effect', longDay(rencana.tmt)] as const]
        : []),
  ],
  tanya: ({ kampanye }) =>
    kampanye
      ? `Write in Seimbang, menu Campaigns, until ${longDay(kampanye.selesai)}; without your name if you like. Everybody invited reads the answer. Or ask at the meeting.`
      : 'There is no campaign for this unit yet. Ask the head of the unit or the personnel office.',
};
