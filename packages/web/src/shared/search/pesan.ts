import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  searchMin: { id: 'Tulis sedikitnya dua huruf.', en: 'Type at least two letters.' },
  searchNone: { id: 'Tidak ada yang cocok.', en: 'Nothing matches.' },
});
