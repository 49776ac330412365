import { type AturanTanda, tanpaKehendak, telusuri } from './bahan.ts';

/** A protected person moved without having asked. */
export const dilindungi: AturanTanda = {
  nama: { id: 'Orang yang dilindungi dipindah', en: 'Protected person moved' },
  aturan: {
    id: 'Pindahan yang tidak diminta, dengan TMT selagi perlindungan orangnya masih berlaku. Alasan perlindungan tidak dibaca.',
    en: 'A move nobody asked for that takes effect while the protection of the person holds. Why the person is protected is not read.',
  },
  periksa: (bahan) =>
    telusuri(
      bahan,
      (b) => tanpaKehendak(b),
      (b, u) => {
        const until = bahan.lindung.get(b.pegawaiId);
        return until !== undefined && u.tmt <= until
          ? [`Dilindungi sampai ${until}; TMT ${u.tmt}.`, `Protected until ${until}; takes effect on ${u.tmt}.`]
          : null;
      },
    ),
};
