import type { BalasanOf } from '@seimbang/contract';

type Kasus = BalasanOf<'pustaka'>['kasus'][number];

export const KASUS_AMERIKA: readonly Kasus[] = [
  {
    id: 'us-army',
    judul: {
      id: 'Perwira dan satuan saling memilih',
      en: 'Officers and units choose each other',
    },
    lembaga: 'U.S. Army, Human Resources Command',
    negara: { id: 'Amerika Serikat', en: 'United States' },
    tahun: '2019–2020',
    hasil: 'berhasil',
    dilakukan: {
      id: 'Pada Oktober sampai Desember 2019 sekitar 14.500 perwira melihat semua jabatan yang terbuka dan menulis urutan pilihan; satuan menulis urutan pilihannya juga. Sebelumnya penempatan ditentukan pusat dengan sedikit masukan.',
      en: 'From October to December 2019 about 14,500 officers saw all open posts and ranked them; units ranked officers too. Before that the centre decided with little input.',
    },
    hasilnya: {
      id: 'Menurut angkatan darat, 95 persen perwira menulis pilihan (sebelumnya 60 persen ikut serta), lebih dari 55 persen mendapat pilihan pertama dan sekitar 67 persen salah satu dari tiga pilihan teratas.',
      en: 'By the army’s figures 95 percent of officers listed wishes (60 percent took part in the cycle before), more than 55 percent got their first choice and about 67 percent one of their top three.',
    },
    kekurangan: {
      id: 'Sebagian peserta mengeluhkan kekacauan dan kerja tambahan. Sebuah telaah menilai satuan yang cerdik dapat mengakali pasar ini. Angkanya berasal dari penyelenggara sendiri.',
      en: 'Some complained of chaos and extra work. One analysis finds that savvy units can manipulate the market. The figures are the organiser’s own.',
    },
    berlakuDiSini: {
      id: 'Sebagian: menulis pilihan dan melihat semua tempat berlaku di sini. Kepala unit tidak mengurutkan nama; mereka hanya menetapkan syarat, agar tidak ada lobi.',
      en: 'In part: listing wishes and seeing all places hold here. Heads do not rank names; they set requirements only, so that there is nothing to lobby for.',
    },
    sumber: [
      {
        judul: 'Most Officers Get Top Choice in New Assignment Process',
        penerbit: 'Association of the United States Army',
        tahun: 2020,
        url: 'https://www.ausa.org/news/most-officers-get-top-choice-new-assignment-process',
      },
      {
        judul: 'Here Are the Results from the First Round of the Army’s New Assignment Process',
        penerbit: 'Military.com',
        tahun: 2020,
        url: 'https://www.military.com/daily-news/2020/02/06/here-are-results-first-round-armys-new-assignment-process.html',
      },
      {
        judul:
          'Winning in the Marketplace: How Officers and Units Can Get the Most Out of the Army Talent Alignment Process',
        penerbit: 'Modern War Institute at West Point',
        tahun: 2020,
        url: 'https://mwi.westpoint.edu/winning-in-the-marketplace-how-officers-and-units-can-get-the-most-out-of-the-army-talent-alignment-process/',
      },
      {
        judul: 'The Tactics of Talent: An Analysis of Army Officer Talent Market Design',
        penerbit: 'Princeton University',
        tahun: 2021,
        url: 'https://mediacentral.princeton.edu/media/The+Tactics+of+TalentA+An+Analysis+of+Army+Officer+Talent+Market+Design%2C+Carter+Gipson%2C+UG+%2721+%282307164%29/1_0bqstyg1',
      },
    ],
  },
  {
    id: 'us-navy',
    judul: {
      id: 'Tambahan penghasilan untuk tempat yang sulit diisi',
      en: 'Extra pay for posts that are hard to fill',
    },
    lembaga: 'U.S. Navy, Assignment Incentive Pay',
    negara: { id: 'Amerika Serikat', en: 'United States' },
    tahun: '2003–2006',
    hasil: 'berhasil',
    dilakukan: {
      id: 'Sejak Juni 2003, untuk tempat yang sulit diisi, pelaut mengajukan tambahan penghasilan bulanan yang mereka minta agar mau bertugas di sana. Dari yang memenuhi syarat, permintaan terendah yang diterima.',
      en: 'From June 2003, sailors bid the monthly extra pay for which they would take a post that was hard to fill. Of those who qualified, the lowest bid won.',
    },
    hasilnya: {
      id: 'Sampai Maret 2006 terisi 7.503 tempat, hanya 5 persen di antaranya oleh orang yang ditempatkan tanpa kemauannya. Pelamar per tempat naik dari 0,45 menjadi 0,69. Penelaah menilainya sangat hemat.',
      en: 'Until March 2006, 7,503 posts were filled, only 5 percent of them by people assigned against their will. Applications per post rose from 0.45 to 0.69. The evaluators found it very cost-effective.',
    },
    kekurangan: {
      id: 'Pada putaran pertama hanya ada 100 pelamar untuk 222 tempat. Cara ini memerlukan uang.',
      en: 'In the first cycle there were only 100 applications for 222 posts. It takes money.',
    },
    berlakuDiSini: {
      id: 'Sebagian: uang di luar TPP tidak dapat dijanjikan. Yang dipakai di sini tanpa uang: hak kembali, giliran memilih lebih dahulu, dan tempat pelatihan.',
      en: 'In part: money beyond the allowance cannot be promised. What is used here costs none: a return right, first choice next time, a training seat.',
    },
    sumber: [
      {
        judul: 'Evaluation of the Assignment Incentive Pay (AIP) System',
        penerbit: 'CNA Corporation',
        tahun: 2004,
        url: 'https://vdocuments.net/evaluation-of-the-assignment-incentive-pay-aip-system-4825-mark-center-drive-a.html',
      },
      {
        judul: 'Manning Under AIP',
        penerbit: 'CNA Corporation',
        tahun: 2006,
        url: 'https://n.gst.elementfx.com/book/manning-under-aip',
      },
    ],
  },
  {
    id: 'miami-guru',
    judul: { id: 'Guru dipindahkan tanpa kemauannya', en: 'Teachers transferred against their will' },
    lembaga: 'Miami-Dade County Public Schools',
    negara: { id: 'Amerika Serikat', en: 'United States' },
    tahun: '2009–2012',
    hasil: 'campuran',
    dilakukan: {
      id: 'Kepala sekolah yang hasilnya paling rendah menunjuk guru untuk dipindahkan; 375 guru dari 73 sekolah dipindahkan, kebanyakan ke sekolah yang lebih baik hasilnya.',
      en: 'Principals of the lowest-performing schools named teachers to be moved; 375 teachers of 73 schools were transferred, mostly to higher-performing schools.',
    },
    hasilnya: {
      id: 'Guru yang dipindahkan absen hampir dua hari lebih sedikit setahun di sekolah baru, dan penggantinya umumnya lebih baik.',
      en: 'Those moved were absent almost two days a year less in the new school, and their replacements generally did better.',
    },
    kekurangan: {
      id: 'Sumbangan mereka pada hasil belajar tetap rendah di sekolah baru: masalahnya ikut pindah ke unit penerima.',
      en: 'Their contribution to learning stayed low in the new school: the problem moved on to the receiving unit.',
    },
    berlakuDiSini: {
      id: 'Ya, sebagai peringatan: mutasi bukan cara menyelesaikan kinerja. Karena itu manfaat bagi kinerja tidak dijanjikan, dan unit penerima ditanya juga.',
      en: 'Yes, as a warning: a transfer does not mend performance. That is why no gain in performance is promised, and receiving units are asked too.',
    },
    sumber: [
      {
        judul: 'Strategic Involuntary Teacher Transfers and Teacher Performance: Examining Equity and Efficiency',
        penerbit: 'NBER Working Paper 19108',
        tahun: 2013,
        url: 'https://www.nber.org/papers/w19108',
      },
      {
        judul: 'Strategic Involuntary Transfers and Teacher Performance',
        penerbit: 'Thomas B. Fordham Institute',
        tahun: 2013,
        url: 'https://fordhaminstitute.org/ohio/commentary/strategic-involuntary-transfers-and-teacher-performance-examining-equity-and',
      },
    ],
  },
];
