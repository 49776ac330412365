import { type AturanTanda, perkaraUsul } from './bahan.ts';

const DETIK = 10;
const BARIS = 5;

/** Many lines decided faster than they can be read. */
export const putusanKilat: AturanTanda = {
  nama: { id: 'Banyak baris diputus dalam sekejap', en: 'Many lines decided in no time' },
  aturan: {
    id: `Usul dengan paling sedikit ${BARIS} baris, yang dari tiba di meja PPK sampai putusan terakhirnya rata-rata kurang dari ${DETIK} detik per baris.`,
    en: `A proposal of at least ${BARIS} lines that took less than ${DETIK} seconds a line from reaching the desk of the PPK to its last decision.`,
  },
  periksa({ usul }) {
    const timed = usul.flatMap((u) => {
      const when = u.baris.flatMap((b) => (b.diputus === null ? [] : [b.diputus]));
      return u.tibaPpk === null || when.length === 0 ? [] : [{ u, n: when.length, ms: Math.max(...when) - u.tibaPpk }];
    });
    const perkara = timed
      .filter(({ n, ms }) => n >= BARIS && ms >= 0 && ms / n < DETIK * 1000)
      .map(({ u, n, ms }) => {
        const seconds = Math.round(ms / 1000);
        return perkaraUsul(
          u,
          `${n} baris diputus dalam ${seconds} detik.`,
          `${n} lines decided in ${seconds} seconds.`,
        );
      });
    return { diperiksa: timed.length, satuan: 'usul', perkara };
  },
};
