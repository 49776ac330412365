import { addMonths } from '../../kernel/index.ts';
import { menurut } from '../menurut.ts';
import { type AturanTanda, jalanOf, perkaraBaris, tanpaKehendak } from './bahan.ts';

const BULAN = 24;

/** The same person moved again before the term in post is over, both times without having asked. */
export const duaKali: AturanTanda = {
  nama: { id: 'Orang yang sama dua kali dalam 24 bulan', en: 'The same person twice in 24 months' },
  aturan: {
    id: `Dua pindahan yang tidak diminta orangnya, TMT yang kedua kurang dari ${BULAN} bulan sesudah yang pertama.`,
    en: `Two moves the person did not ask for, the second taking effect less than ${BULAN} months after the first.`,
  },
  periksa({ usul }) {
    const lines = usul.flatMap((u) =>
      jalanOf(u)
        .filter(tanpaKehendak)
        .map((b) => ({ u, b })),
    );
    const byPerson = menurut(lines, ({ b }) => b.pegawaiId);
    const perkara = [...byPerson.values()].flatMap((all) => {
      const line = all.sort((a, b) => (a.u.tmt < b.u.tmt ? -1 : 1));
      return line.flatMap(({ u, b }, i) => {
        const before = line[i - 1]?.u.tmt;
        if (before === undefined || u.tmt >= addMonths(before, BULAN)) return [];
        return [
          perkaraBaris(
            u,
            b,
            `Pindah pada ${before} dan lagi pada ${u.tmt}.`,
            `Moved on ${before} and again on ${u.tmt}.`,
          ),
        ];
      });
    });
    return { diperiksa: byPerson.size, satuan: 'orang', perkara };
  },
};
