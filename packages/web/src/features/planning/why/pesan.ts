import { definePesan } from '../../../language/define-pesan.ts';

export const pesan = definePesan({
  competenceGap: { id: 'Kekurangan kompetensi', en: 'Competence gap' },
  levels: { id: 'tingkat', en: 'levels' },
  whyOf: { id: 'Mengapa {name}?', en: 'Why {name}?' },
  // why
  whyTitle: { id: 'Mengapa?', en: 'Why?' },
  whyHint: {
    id: 'Pilih satu pindahan untuk melihat alasannya, atau cari pegawai dan unit lain untuk melihat mengapa tidak.',
    en: 'Choose a move to see its reasons, or search for another person or unit to see why not.',
  },
  leavesUnit: { id: 'Yang ditinggalkan', en: 'Left behind' },
  entersUnit: { id: 'Yang dituju', en: 'Destination' },
  without: { id: 'Tanpa pindahan ini', en: 'Without this move' },
  withoutSpread: { id: 'simpangan {now} → {without}', en: 'spread {now} → {without}' },
  withoutPoints: {
    id: '{count, plural, other {rencana rugi {n} poin}}',
    en: 'the plan loses {n} {count, plural, one {point} other {points}}',
  },
  pointsMore: { id: '{n} poin', en: '{n} points' },
  withoutAtLeast: {
    id: '{count, plural, other {rencana rugi paling sedikit {n} poin}}',
    en: 'the plan loses at least {n} {count, plural, one {point} other {points}}',
  },
  kmHome: { id: 'Rumah ke tempat kerja', en: 'Home to work' },
  notKnown: { id: 'belum diketahui', en: 'not known' },
  openPlaces: { id: 'Tempat yang terbuka bagi orang ini', en: 'Places open to this person' },
  pointsOf: { id: 'Poin yang diubah pindahan ini', en: 'Points this move changes' },
  pointsHint: { id: 'Minus = memperbaiki.', en: 'Minus = improves.' },
  pBalance: { id: 'Keseimbangan', en: 'Balance' },
  pMove: { id: 'Biaya pindah', en: 'Cost of a move' },
  pKm: { id: 'Jarak', en: 'Distance' },
  pGap: { id: 'Kompetensi', en: 'Competence' },
  pBalanceRule: {
    id: '1.000.000 × bobot × perubahan jumlah kebutuhan² ÷ pegawai di tempat asal dan tujuan, setelah pindahan yang tercantum sebelumnya.',
    en: '1.000.000 × weight × change of the sum of need² ÷ people in the place left and the one entered, after the moves listed before.',
  },
  pMoveRule: {
    id: 'Biaya tetap setiap pindahan, menurut kebijakan.',
    en: 'Fixed cost of every move, from the policy.',
  },
  pKmRule: {
    id: 'Bobot per kilometer × tambahan jarak dari rumah; lebih dekat tidak menambah dan tidak mengurangi.',
    en: 'Weight per kilometre × extra distance from home; nearer neither adds nor takes away.',
  },
  pGapRule: {
    id: 'Bobot per tingkat × perubahan kekurangan kompetensi.',
    en: 'Weight per level × change of the competence gap.',
  },
  pSumRule: { id: 'Jumlah keempat bagian', en: 'Sum of the four parts' },
  pSum: { id: 'Jumlah', en: 'Sum' },
  fullAccount: { id: 'Uraian lengkap', en: 'Full account' },
  rulesPassed: { id: '{n} aturan terpenuhi', en: '{n, plural, one {# rule is met} other {# rules are met}}' },
  rulesOther: { id: 'Aturan yang menentukan', en: 'Rules that decide' },
  whatWouldHelp: { id: 'Perubahan terkecil yang membolehkan', en: 'Smallest change that would allow it' },
  verdict: { id: 'Putusan', en: 'Verdict' },
  verdictRefused: { id: 'Tidak boleh: {rule}.', en: 'Not allowed: {rule}.' },
  verdictUnknown: {
    id: 'Belum dapat diputuskan: data belum ada ({rule}).',
    en: 'Cannot be decided: data are missing ({rule}).',
  },
  verdictAllowed: { id: 'Boleh menurut aturan yang diperiksa.', en: 'Allowed by the rules checked.' },
  verdictCosts: {
    id: 'Boleh menurut aturan, tetapi rencana menjadi {n} poin lebih mahal.',
    en: 'Allowed by the rules, but the plan would cost {n} points more.',
  },
  verdictConsent: { id: 'Boleh dengan persetujuan ({rule}).', en: 'Allowed with consent ({rule}).' },
  whyNotTitle: { id: 'Mengapa bukan yang lain?', en: 'Why not another?' },
  whyNotHint: {
    id: 'Cari pegawai lain untuk tempat ini, atau unit lain untuk pegawai ini.',
    en: 'Search another person for this place, or another unit for this person.',
  },
  whyNotAny: { id: 'Cari pegawai atau unit', en: 'Search a person or a unit' },
  backToMove: { id: 'Kembali ke pindahan', en: 'Back to the move' },
  worth: { id: 'Nilai satu orang lagi di unit ini', en: 'Worth of one more person in this unit' },
});
