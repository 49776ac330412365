import { type AturanTanda, telusuri } from './bahan.ts';

/** Officials moved inside the window of an election, without the minister's approval on record (CAL-01, CAL-02). */
export const saatBeku: AturanTanda = {
  nama: { id: 'Pejabat dipindah pada masa beku pemilihan', en: 'Official moved inside an election freeze' },
  aturan: {
    id: 'TMT pindahan pejabat jatuh dalam masa yang dilarang Pasal 71 ayat (2) atau Pasal 162 ayat (3) UU 10/2016, tanpa nomor persetujuan Menteri dalam kebijakan.',
    en: 'The move of an official takes effect within the time that articles 71 (2) or 162 (3) of UU 10/2016 forbid, with no number of an approval by the minister in the policy.',
  },
  periksa: (bahan) =>
    telusuri(
      bahan,
      (b) => b.pejabat,
      (_, u) => {
        const hit = bahan.beku.find((m) => m.dari <= u.tmt && (m.sampai === null || u.tmt <= m.sampai));
        if (!hit) return null;
        return [
          `TMT ${u.tmt}; masa beku mulai ${hit.dari}${hit.sampai ? ` sampai ${hit.sampai}` : ''}.`,
          `Takes effect on ${u.tmt}; the freeze runs from ${hit.dari}${hit.sampai ? ` to ${hit.sampai}` : ''}.`,
        ];
      },
    ),
};
