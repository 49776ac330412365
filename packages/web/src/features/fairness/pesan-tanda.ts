import { definePesan } from '../../language/define-pesan.ts';

/** The page of the inspectorate. */
export const pesanTanda = definePesan({
  tanda: { id: 'Tanda periksa', en: 'Flags' },
  tandaIntro: {
    id: 'Hal-hal dalam usul dan SK yang perlu dilihat seseorang, menurut aturan yang tetap. Hanya Inspektorat yang membuka halaman ini.',
    en: 'What somebody should look into in proposals and decrees, by fixed rules. Only the Inspectorate opens this page.',
  },
  tandaTemuan: {
    id: '{n} perkara perlu diperiksa menurut {rules} aturan',
    en: '{n} cases to be looked into by {rules} rules',
  },
  tandaKosong: { id: 'Tidak ada yang menonjol', en: 'Nothing stands out' },
  tandaBelum: { id: 'Belum ada SK yang terbit', en: 'No decree has been issued yet' },
  tandaBelumSebab: {
    id: 'Di sini akan tampak apa yang perlu diperiksa, setelah SK mutasi pertama terbit.',
    en: 'What should be looked into will be here once the first decree of a move has been issued.',
  },
  tandaBukan: {
    id: 'Tanda adalah pertanyaan, bukan tuduhan: banyak yang beralasan baik. Baca perkaranya, tanyakan kepada yang bersangkutan, lalu nilai.',
    en: 'A flag is a question, not an accusation: many have a good reason. Read the case, ask those concerned, then judge.',
  },
  aturanTanda: { id: 'Aturan dan kelazimannya', en: 'The rules and how common their cases are' },
  aturanTandaJelas: {
    id: '{usul} usul yang menjadi SK dengan {baris} baris; data per {day}.',
    en: '{usul} proposals that became decrees, {baris} lines; data of {day}.',
  },
  jumlahPerkara: { id: '{n} perkara', en: '{n} cases' },
  tanpa: { id: 'Tidak ada', en: 'None' },
  dariDiperiksa: { id: 'dari {n} {unit} yang dilihat', en: 'of {n} {unit} looked at' },
  satuanBaris: { id: 'baris', en: 'lines' },
  satuanUsul: { id: 'usul', en: 'proposals' },
  satuanOrang: { id: 'orang', en: 'people' },
  satuanPasangan: { id: 'pasangan', en: 'pairs' },
  satuanPejabat: { id: 'pejabat', en: 'officials' },
  perkara: { id: 'Perkara', en: 'Cases' },
  perkaraJelas: {
    id: 'Setiap perkara dengan aturan dan fakta yang mendasarinya.',
    en: 'Each case with the rule and the facts it rests on.',
  },
  tanpaPerkara: { id: 'Tidak ada perkara', en: 'No cases' },
  tanpaPerkaraJelas: {
    id: 'Tidak satu aturan pun menemukan sesuatu. Itu tidak berarti tidak ada: lihat apa yang belum dapat diperiksa.',
    en: 'No rule found anything. That does not mean there is nothing: see what cannot be looked into yet.',
  },
  kolomAturan: { id: 'Aturan', en: 'Rule' },
  kolomUsul: { id: 'Usul', en: 'Proposal' },
  kolomNama: { id: 'Orang', en: 'Person' },
  kolomFakta: { id: 'Fakta', en: 'Facts' },
  barisKe: { id: '{judul}, baris {nomor}', en: '{judul}, line {nomor}' },
  seluruhUsul: { id: 'seluruh usul', en: 'the whole proposal' },
  belumDapat: { id: 'Belum dapat diperiksa', en: 'Cannot be looked into yet' },
  belumDapatJelas: {
    id: 'Yang juga ingin dilihat pemeriksa, dan mengapa datanya belum cukup.',
    en: 'What an inspector would also want to see, and why the data do not say it.',
  },
});
