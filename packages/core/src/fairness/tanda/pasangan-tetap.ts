import { sebaranBersyarat } from '../hipergeometrik.ts';
import { menurut } from '../menurut.ts';
import { type AturanTanda, jalanOf, perkaraUsul, type UsulPerkara } from './bahan.ts';

const PALING_SEDIKIT = 5;
const TARAF = 0.01;

/** The same two people propose and decide together more often than chance would bring them together. */
export const pasanganTetap: AturanTanda = {
  nama: { id: 'Pengusul dan pemutus yang terlalu sering sama', en: 'The same proposer and decider too often' },
  aturan: {
    id: `Pasangan pengusul dan pemutus pada paling sedikit ${PALING_SEDIKIT} usul, padahal menurut jumlah usul masing-masing kebetulan seperti itu berpeluang di bawah ${TARAF.toString().replace('.', ',')} (uji tepat). Dengan satu pemutus saja tidak ada yang dapat dibandingkan.`,
    en: `A proposer and a decider on at least ${PALING_SEDIKIT} proposals together, although by the number each handles the chance of that is below ${TARAF} (exact test). With a single decider there is nothing to compare.`,
  },
  periksa({ usul }) {
    const decided = usul.flatMap((u) => {
      const by = jalanOf(u)[0]?.pemutus;
      return by ? [{ u, by }] : [];
    });
    const pairs = [...menurut(decided, ({ u, by }) => JSON.stringify([u.pengusul, by])).values()];
    const perkara = pairs.flatMap((pair) => {
      const { u, by } = pair[0]!;
      if (pair.length < PALING_SEDIKIT) return [];
      const p = peluangBersama(decided, u.pengusul, by, pair.length);
      if (p >= TARAF) return [];
      const said = kata(u, by, pair.length, decided.length);
      return pair.map((x) => perkaraUsul(x.u, ...said));
    });
    return { diperiksa: pairs.length, satuan: 'pasangan', perkara };
  },
};

const kata = (u: UsulPerkara, by: string, n: number, all: number): [string, string] => [
  `${u.pengusul} dan ${by}: ${n} dari ${all} usul bersama.`,
  `${u.pengusul} and ${by}: ${n} of ${all} proposals together.`,
];

/** Chance of as many or more together when proposals and deciders meet at random, their numbers held. */
function peluangBersama(
  all: readonly { readonly u: UsulPerkara; readonly by: string }[],
  pengusul: string,
  pemutus: string,
  bersama: number,
): number {
  const kelompok = all.filter((x) => x.u.pengusul === pengusul).length;
  const diputus = all.filter((x) => x.by === pemutus).length;
  const { dari, peluang } = sebaranBersyarat({
    kelompok,
    kena: bersama,
    lain: all.length - kelompok,
    kenaLain: diputus - bersama,
  });
  return peluang.subarray(bersama - dari).reduce((a, b) => a + b, 0);
}
