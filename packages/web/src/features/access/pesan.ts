import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  helpTitle: { id: 'Bantuan', en: 'Help' },
  helpIntro: {
    id: 'Cara membaca angka, arti istilah, dan tombol papan ketik.',
    en: 'How to read the figures, what the terms mean, and the keys.',
  },
  readTitle: { id: 'Membaca beban', en: 'Reading the load' },
  read1: {
    id: 'Rasio beban = kebutuhan pegawai dibagi pegawai yang ada. 1,00 berarti pas; di atas 1,15 kewalahan (▲); di bawah 0,85 longgar (▼).',
    en: 'Load ratio = people needed divided by people present. 1,00 is just right; above 1,15 is overloaded (▲); below 0,85 is slack (▼).',
  },
  read2: {
    id: 'Kebutuhan berasal dari analisis beban kerja: volume × norma waktu ÷ waktu kerja efektif. Setiap angka bergaris titik-titik membuka rumusnya.',
    en: 'The need comes from workload analysis: volume × norm time ÷ effective working time. Every dotted figure opens its formula.',
  },
  read3: {
    id: 'Simpangan adalah simpangan baku rasio beban semua pegawai. Makin kecil, makin merata bebannya.',
    en: 'The spread is the standard deviation of the load ratio over all people. The smaller, the more even the load.',
  },
  termsTitle: { id: 'Istilah', en: 'Terms' },
  gerbong: { id: 'Gerbong', en: 'Gerbong (chain)' },
  gerbongWhat: {
    id: 'Rangkaian pindahan yang saling menunggu: jabatan kosong diisi, jabatan yang ditinggalkan diisi lagi, dan seterusnya.',
    en: 'Moves that wait for one another: a vacant post is filled, the post left behind is filled again, and so on.',
  },
  lutut: { id: 'Lutut kurva', en: 'Knee of the curve' },
  lututWhat: {
    id: 'Jumlah pindahan yang setelahnya tambahan pindahan hanya memberi sedikit perbaikan.',
    en: 'The number of moves after which more moves improve little.',
  },
  bukti: { id: 'Optimal terbukti', en: 'Proven optimal' },
  buktiWhat: {
    id: 'Ada batas yang dapat dihitung ulang siapa pun, dan rencana mencapainya. Tombol “Periksa mandiri” menghitungnya kembali tanpa memakai pemecah.',
    en: 'There is a bound anyone can recompute, and the plan reaches it. “Check independently” computes it again without the solver.',
  },
  simulasi: { id: 'Simulasi', en: 'Simulation' },
  simulasiWhat: {
    id: 'Rencana yang memakai anggapan untuk data yang belum ada. Boleh dipelajari, tidak dapat diajukan.',
    en: 'A plan that rests on an assumption for missing data. It may be studied but not submitted.',
  },
  keysTitle: { id: 'Papan ketik', en: 'Keyboard' },
  keySearch: { id: 'Ctrl+K membuka pencarian.', en: 'Ctrl+K opens the search.' },
  keyCurve: {
    id: 'Pada kurva: panah kiri dan kanan mengubah jumlah pindahan satu per satu; Page Up dan Page Down lebih banyak.',
    en: 'On the curve: left and right arrows change the number of moves one by one; Page Up and Page Down by more.',
  },
  keyTabs: {
    id: 'Panah kiri dan kanan berpindah tab; Escape menutup jendela.',
    en: 'Left and right arrows change tabs; Escape closes a window.',
  },
});
