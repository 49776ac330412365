import type { BalasanOf } from '@seimbang/contract';

type Kasus = BalasanOf<'pustaka'>['kasus'][number];

export const KASUS_EROPA: readonly Kasus[] = [
  {
    id: 'italia-guru',
    judul: {
      id: 'Pemindahan guru oleh algoritma yang tidak diketahui isinya',
      en: 'Teachers moved by an algorithm nobody could read',
    },
    lembaga: 'Ministero dell’Istruzione (MIUR)',
    negara: { id: 'Italia', en: 'Italy' },
    tahun: '2016–2017',
    hasil: 'gagal',
    dilakukan: {
      id: 'Untuk tahun ajaran 2016/2017 kementerian menempatkan guru di seluruh Italia dengan program komputer menurut nilai dan urutan pilihan. Cara kerjanya tidak diumumkan.',
      en: 'For the school year 2016/2017 the ministry placed teachers all over Italy by a computer program, from points and ranked choices. How it worked was not published.',
    },
    hasilnya: {
      id: 'Guru dengan nilai tinggi ditempatkan ratusan kilometer dari rumah. Pengadilan membatalkan sebagian pemindahan, dan pengadilan tata usaha negara Lazio memerintahkan kode sumber diserahkan kepada serikat guru.',
      en: 'Teachers with high points were placed hundreds of kilometres from home. Courts undid some of the moves, and the administrative court of Lazio ordered the source code to be handed to the unions.',
    },
    kekurangan: {
      id: 'Kementerian mengakui kesalahan sekitar 2,5 persen, serikat UIL menghitung 16,7 persen (lebih dari 5.000 dari 30.000 orang). Tidak ada yang dapat memeriksa karena cara kerjanya tertutup.',
      en: 'The ministry admitted about 2.5 percent of errors, the union UIL counted 16.7 percent (more than 5,000 of 30,000 people). Nobody could check, because the working was closed.',
    },
    berlakuDiSini: {
      id: 'Ya, sebagai peringatan: cara menghitung, benih undian, dan jejak pertukaran diumumkan sehingga siapa pun dapat mengulanginya, dan keputusan tetap milik pejabat yang namanya tercantum.',
      en: 'Yes, as a warning: the method, the lottery seed and the trace of the trade are published so that anybody may repeat it, and the decision stays with a named official.',
    },
    sumber: [
      {
        judul: 'Mobilità, emessa sentenza contro l’algoritmo sbagliato che trasferisce docenti',
        penerbit: 'Blasting News Italia',
        tahun: 2016,
        url: 'https://it.blastingnews.com/lavoro/2016/09/mobilita-emessa-sentenza-contro-l-algoritmo-sbagliato-che-trasferisce-docenti-001126089.html',
      },
      {
        judul: 'Mobilità prof, il giudice: il MIUR renda note le procedure dei trasferimenti',
        penerbit: 'Corriere della Sera',
        tahun: 2017,
        url: 'http://www.corriere.it/scuola/secondaria/17_marzo_22/mobilita-prof-giudice-miur-renda-note-procedure-trasferimenti-1b02445a-0ee8-11e7-b19a-5283fae0a63e.shtml',
      },
    ],
  },
  {
    id: 'prancis-guru',
    judul: { id: 'Mutasi guru antardaerah dengan nilai terbuka', en: 'Teacher transfers by published points' },
    lembaga: 'Ministère de l’Éducation nationale',
    negara: { id: 'Prancis', en: 'France' },
    tahun: '2022',
    hasil: 'campuran',
    dilakukan: {
      id: 'Setiap tahun guru menulis daftar pilihan, dan negara menempatkan mereka dengan mekanisme terpusat. Tiga peneliti memakai data pilihan guru untuk membandingkannya dengan mekanisme lain yang tidak dapat diakali.',
      en: 'Each year teachers hand in a list of wishes, and the state places them by a central mechanism. Three researchers used the wishes to compare it with other mechanisms that cannot be gamed.',
    },
    hasilnya: {
      id: 'Satu prosedur nasional bertujuan mengisi semua lowongan. Namun menurut perhitungan peneliti, dengan mekanisme yang mereka usulkan jumlah guru yang dapat pindah menjadi lebih dari tiga kali lipat.',
      en: 'One national procedure aims to fill all vacancies. By the researchers’ computation, however, more than three times as many teachers could move under the mechanism they propose.',
    },
    kekurangan: {
      id: 'Angka tiga kali lipat adalah perhitungan atas data lama, bukan percobaan yang sudah dijalankan. Mekanisme yang dipakai terbukti tidak adil dan tidak efisien bagi guru maupun sekolah.',
      en: 'The threefold figure is computed from past data, it has not been tried. The mechanism in use is shown to be neither fair nor efficient for teachers and schools.',
    },
    berlakuDiSini: {
      id: 'Ya: Seimbang memakai pertukaran tempat dari keluarga yang sama, dengan batas agar tidak ada unit yang terkuras.',
      en: 'Yes: Seimbang trades places by a mechanism of the same family, with bounds so that no unit is drained.',
    },
    sumber: [
      {
        judul: 'The Design of Teacher Assignment: Theory and Evidence',
        penerbit: 'Review of Economic Studies 89(6)',
        tahun: 2022,
        url: 'https://ideas.repec.org/a/oup/restud/v89y2022i6p3154-3222..html',
      },
      {
        judul: 'Matching Practices for secondary public school teachers – France',
        penerbit: 'Matching in Practice, Country Profile 20',
        tahun: 2014,
        url: 'https://www.matching-in-practice.eu/matching-practices-of-teachers-to-schools-france/',
      },
    ],
  },
  {
    id: 'nhs-perbantuan',
    judul: {
      id: 'Perbantuan mendadak tenaga kesehatan',
      en: 'Health staff redeployed at short notice',
    },
    lembaga: 'National Health Service (NHS)',
    negara: { id: 'Inggris Raya', en: 'United Kingdom' },
    tahun: '2023',
    hasil: 'gagal',
    dilakukan: {
      id: 'Tenaga kesehatan dipindahkan sementara dari tempat dan tugas biasanya untuk menutup kekurangan di tempat lain. Peneliti menanyai pegawai NHS lewat survei daring pada 2023.',
      en: 'Staff were moved for a time from their usual place and duties to close gaps elsewhere. Researchers asked NHS staff in an online survey in 2023.',
    },
    hasilnya: {
      id: 'Dari yang diperbantukan, 22 persen melamar pekerjaan di luar NHS, dari yang tidak 12 persen. Bekerja saat sakit 66 persen dibanding 54 persen; gejala kelelahan dan tekanan juga lebih tinggi.',
      en: 'Of those redeployed 22 percent applied for jobs outside the NHS, of the others 12 percent. Working while sick was 66 against 54 percent; burnout and stress were higher too.',
    },
    kekurangan: {
      id: 'Survei menunjukkan hubungan, bukan bukti sebab. Penelitinya menyatakan belum cukup diketahui dukungan apa yang berhasil.',
      en: 'A survey shows an association, it does not prove the cause. Its authors say that too little is known about which support works.',
    },
    berlakuDiSini: {
      id: 'Ya, sebagai peringatan: bantuan sementara di sini punya batas hari per orang, jeda, hari kembali yang pasti, dan Denyut menanyakan keadaan orangnya pada hari ke-30, 90, dan 180.',
      en: 'Yes, as a warning: help here has a limit of days per person, a pause, a fixed day of return, and Denyut asks how people are after 30, 90 and 180 days.',
    },
    sumber: [
      {
        judul:
          'Impact of redeployment on healthcare staff well-being and retention: a survey of staff in the UK National Health Service',
        penerbit: 'BMJ Open',
        tahun: 2026,
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12878377/',
      },
    ],
  },
];
