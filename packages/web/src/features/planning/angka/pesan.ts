import { definePesan } from '../../../language/define-pesan.ts';

/** What the figures of a plan mean and how they are computed. */
export const pesan = definePesan({
  imbalance: { id: 'Ketimpangan B', en: 'Imbalance B' },
  competenceGapRule: {
    id: 'Jumlah tingkat kompetensi yang kurang (tingkat yang diminta jabatan − tingkat pegawai, bila positif), atas semua pegawai. Tingkat yang belum diketahui dianggap cukup dan dilaporkan.',
    en: 'Sum of missing competence levels (level the post requires − level of the person, where positive), over all people. An unknown level counts as sufficient and is reported.',
  },
  competenceMetRule: {
    id: 'Bagian dari semua kompetensi yang diminta jabatan yang tingkatnya sudah dicapai pemegangnya.',
    en: 'Share of all competences required by the posts whose level the holder has reached.',
  },
  objectiveRule: {
    id: 'Nilai = poin semua formasi (1.000.000 × bobot × kebutuhan² ÷ pegawai) + poin semua pindahan (biaya pindah, jarak, kompetensi). Makin kecil makin baik.',
    en: 'Value = points of all formasi (1.000.000 × weight × need² ÷ people) + points of all moves (cost of a move, distance, competence). Smaller is better.',
  },
  boundRule: {
    id: 'Tidak ada rencana dengan nilai di bawah batas ini. Siapa pun dapat menghitungnya ulang dari harga yang disertakan dalam rencana.',
    en: 'No plan has a value below this bound. Anyone can recompute it from the prices published with the plan.',
  },
  gapRule: { id: 'Celah = nilai rencana − batas', en: 'Gap = value of the plan − bound' },
  distanceRule: {
    id: 'Jarak = rumah ke tempat baru − rumah ke tempat sekarang, garis lurus',
    en: 'Distance = home to the new place − home to the present one, as the crow flies',
  },
  ratioRule: {
    id: 'Rasio = kebutuhan ÷ pegawai setara penuh waktu',
    en: 'Ratio = need ÷ full-time equivalent people',
  },
});
