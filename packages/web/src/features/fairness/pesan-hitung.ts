import { definePesan } from '../../language/define-pesan.ts';

/** How the figures came about. */
export const pesanHitung = definePesan({
  hitungBeban: { id: 'Apa yang dihitung sebagai beban', en: 'What counts as a burden' },
  hitungBebanIsi: {
    id: 'Baris SK yang disetujui, dengan label kebutuhan dinas dari putaran, atau dari rencana tanpa putaran: orangnya tidak meminta dan tidak ditanya. Permohonan sendiri, sukarela, hak kembali, dan promosi bukan beban; penugasan sementara tidak dihitung di sini. Setiap orang dihitung sekali setahun.',
    en: 'Approved lines of decrees that a round labelled need of service, or that come from a plan without a round: the person neither asked nor was asked. Own requests, voluntary moves, returns and promotions are no burden; temporary assignments are not counted here. Each person counts once a year.',
  },
  hitungDapat: { id: 'Dengan siapa dibandingkan', en: 'Compared with whom' },
  hitungDapatIsi: {
    id: 'Dengan semua pegawai aktif penuh waktu yang menurut aturan hari ini boleh ke paling sedikit satu tempat lain, ditambah mereka yang sudah dipindah.',
    en: 'With all active full-time staff whom the rules of today allow to go to at least one other place, and those who have been moved.',
  },
  hitungSelang: { id: 'Selang', en: 'Interval' },
  hitungSelangIsi: {
    id: 'Clopper-Pearson 95 %: tepat, tidak pernah lebih sempit daripada yang dikatakannya. Untuk kelompok kecil selangnya lebar, dan memang begitulah yang dapat diketahui.',
    en: 'Clopper-Pearson 95 %: exact, never narrower than it says. For small groups it is wide, and that is all that can be known.',
  },
  hitungUji: { id: 'Uji', en: 'Test' },
  hitungUjiIsi: {
    id: 'Uji tepat Fisher dua sisi untuk setiap kelompok terhadap semua yang lain, dikoreksi Holm atas semua kelompok yang diuji: bila sebenarnya tidak ada beda, paling banyak satu dari dua puluh laporan memberi tanda palsu. "Perlu diperiksa" berarti p terkoreksi di bawah {level}. Uji seluruh tabel mengacak siapa yang dipindah 1.999 kali.',
    en: 'Fisher’s exact test, two-sided, of each group against all others, corrected by Holm over all groups tested: with no difference in truth at most one report in twenty raises a false alarm. "To be looked into" means a corrected p below {level}. The test of the whole table deals anew 1,999 times who is moved.',
  },
  hitungSedikit: { id: 'Terlalu sedikit untuk diuji', en: 'Too few to test' },
  hitungSedikitIsi: {
    id: 'Sebuah kelompok hanya diuji bila peluang (odds) dipindah yang {odds} kali lipat akan ketahuan dalam sekurangnya {power} kasus. Ini ditentukan dari banyaknya orang dan pindahan, sebelum dilihat siapa yang dipindah. "Tidak tampak beda" bukan bukti bahwa tidak ada beda: dayanya ditulis di sebelahnya.',
    en: 'A group is tested only if odds of being moved {odds} times as high would be noticed in at least {power} of cases. This is settled from the numbers of people and moves, before it is seen who was moved. "No difference shows" does not prove that there is none: the power stands beside it.',
  },
  hitungKecil: { id: 'Kelompok kecil', en: 'Small groups' },
  hitungKecilIsi: {
    id: 'Kelompok di bawah {n} orang digabung, bersama kelompok terkecil lain sampai sedikitnya dua kelompok tergabung, sehingga pengurangan dari jumlah seluruhnya tidak membukanya. Masa laporan selalu satu tahun penuh, agar dua laporan tidak dapat saling dikurangkan.',
    en: 'Groups under {n} people are merged, with the next smallest until at least two are together, so that subtracting from the total opens none. The period is always a whole year, so that one report cannot be subtracted from another.',
  },
  hitungKelamin: { id: 'Jenis kelamin', en: 'Sex' },
  hitungKelaminIsi: {
    id: 'Dibaca dari angka ke-15 NIP saat menghitung tabel ini, lalu dilupakan. Tidak disimpan, tidak diekspor per orang, dan tidak pernah menjadi masukan rencana.',
    en: 'Read off digit 15 of the NIP while this table is counted, then forgotten. It is not stored, not exported by person, and never an input of a plan.',
  },
  hitungBukan: { id: 'Yang tidak ada di sini', en: 'What is not here' },
  hitungBukanIsi: {
    id: 'Isi minat, alasan, kendala, dan keberatan tidak dibaca untuk laporan ini. Disabilitas dan tanggungan keluarga tidak dicatat, jadi tidak dapat dibandingkan.',
    en: 'Wishes, reasons, obstacles and objections are not read for this report. Disability and care duties are not recorded, so they cannot be compared.',
  },
});
