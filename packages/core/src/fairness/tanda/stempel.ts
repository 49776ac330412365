import { menurut } from '../menurut.ts';
import { type AturanTanda, perkaraUsul } from './bahan.ts';

const USUL = 5;
const BARIS = 20;

/** A decider who never changes anything: is the list read at all? */
export const stempel: AturanTanda = {
  nama: { id: 'Tidak pernah ada yang diubah', en: 'Nothing is ever changed' },
  aturan: {
    id: `Pemutus yang menyetujui setiap baris dari paling sedikit ${USUL} usul dengan bersama-sama paling sedikit ${BARIS} baris.`,
    en: `A decider who approved every line of at least ${USUL} proposals with at least ${BARIS} lines together.`,
  },
  periksa({ usul }) {
    const byDecider = menurut(
      usul.filter((u) => u.baris.some((b) => b.pemutus !== null)),
      (u) => u.baris.find((b) => b.pemutus !== null)!.pemutus!,
    );
    const perkara = [...byDecider].flatMap(([by, list]) => {
      const lines = list.flatMap((u) => u.baris);
      const changed = lines.filter((b) => b.keputusan !== 'setujui').length;
      if (list.length < USUL || lines.length < BARIS || changed > 0) return [];
      const id = `${by}: 0 dari ${lines.length} baris diubah dalam ${list.length} usul.`;
      return [perkaraUsul(list.at(-1)!, id, `${by}: 0 of ${lines.length} lines changed in ${list.length} proposals.`)];
    });
    return { diperiksa: byDecider.size, satuan: 'pejabat', perkara };
  },
};
