import { type AturanTanda, telusuri } from './bahan.ts';

/** Moves that come from no plan, no round and no request. */
export const luarRencana: AturanTanda = {
  nama: { id: 'Pindahan di luar rencana', en: 'Move outside a plan' },
  aturan: {
    id: 'Baris SK yang tidak berasal dari rencana, putaran, permohonan, atau hak kembali: diusulkan langsung oleh kepala unit atau analis.',
    en: 'A line of a decree that comes from no plan, round, request or right to return: proposed directly by a head or an analyst.',
  },
  periksa: (bahan) =>
    telusuri(
      bahan,
      () => true,
      (_, u) =>
        u.asal === 'kepala' && !u.hakKembali
          ? [`Diusulkan langsung oleh ${u.pengusul}.`, `Proposed directly by ${u.pengusul}.`]
          : null,
    ),
};
