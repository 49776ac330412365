import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  title: { id: '{checked} aturan diperiksa, {open} belum.', en: '{checked} rules are checked, {open} not yet.' },
  name: { id: 'Aturan', en: 'Rules' },
  intro: {
    id: 'Setiap pindahan dinilai oleh aturan di bawah. Yang belum diperiksa disebut pada setiap rencana, agar tidak dikira sudah lolos.',
    en: 'Every move is judged by the rules below. Those not checked yet are named on every plan, so that nobody takes them for passed.',
  },
  emptyTitle: { id: 'Katalog aturan kosong', en: 'The catalogue of rules is empty' },
  emptyWhy: {
    id: 'Di sini akan tampak setiap aturan dengan pasalnya. Muat ulang halaman; bila tetap kosong, sampaikan kepada pengelola.',
    en: 'Every rule with its article will be here. Reload the page; if it stays empty, tell the administrator.',
  },
  caption: { id: '{n} aturan menurut register hukum.', en: '{n} rules of the legal register.' },
  id: { id: 'Kode', en: 'Code' },
  rule: { id: 'Aturan', en: 'Rule' },
  strength: { id: 'Akibat', en: 'Effect' },
  article: { id: 'Pasal', en: 'Article' },
  reason: { id: 'Keterangan', en: 'Remark' },
  checked: { id: 'Diperiksa', en: 'Checked' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Belum', en: 'Not yet' },
  HARD: { id: 'Menolak', en: 'Refuses' },
  ROUTE: { id: 'Meminta persetujuan', en: 'Asks for consent' },
  SOFT: { id: 'Catatan', en: 'Remark' },
});
