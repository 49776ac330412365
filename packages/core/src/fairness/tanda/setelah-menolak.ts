import { menurut } from '../menurut.ts';
import { type AturanTanda, HARI_MS, type Penolakan, tanpaKehendak, telusuri } from './bahan.ts';

const HARI = 180;

const KATA: Readonly<Record<Penolakan['jenis'], readonly [string, string]>> = {
  'menolak-tawaran': ['menolak tawaran', 'declined an offer'],
  'menyampaikan-kendala': ['menyampaikan kendala', 'named an obstacle'],
  'mengajukan-keberatan': ['mengajukan keberatan', 'objected'],
};

/** Somebody who said no is moved soon after by another proposal: could it be a punishment? */
export const setelahMenolak: AturanTanda = {
  nama: { id: 'Dipindah segera setelah menolak atau berkeberatan', en: 'Moved soon after refusing or objecting' },
  aturan: {
    id: `Orang yang menolak tawaran, menyampaikan kendala, atau mengajukan keberatan, lalu dalam ${HARI} hari diusulkan pindah tanpa diminta lewat usul lain. Isi alasannya tidak dibaca.`,
    en: `A person who declined an offer, named an obstacle or objected, and within ${HARI} days is proposed for a move nobody asked for by another proposal. What the reason was is not read.`,
  },
  periksa(bahan) {
    const byPerson = menurut(bahan.penolakan, (p) => p.pegawaiId);
    return telusuri(
      bahan,
      (b) => tanpaKehendak(b),
      (b, u) => {
        const before = (byPerson.get(b.pegawaiId) ?? []).filter(
          (p) => p.usulId !== u.usulId && p.saat <= u.dibuat && u.dibuat - p.saat <= HARI * HARI_MS,
        );
        const last = before.sort((x, y) => y.saat - x.saat)[0];
        if (!last) return null;
        const days = Math.floor((u.dibuat - last.saat) / HARI_MS);
        const [id, en] = KATA[last.jenis];
        return [
          `Orangnya ${id} ${days} hari sebelum usul ini dibuat.`,
          `The person ${en} ${days} days before this proposal was made.`,
        ];
      },
    );
  },
};
