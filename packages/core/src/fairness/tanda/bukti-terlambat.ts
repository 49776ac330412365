import { type AturanTanda, HARI_MS, telusuri } from './bahan.ts';

const HARI = 2;

/** Evidence or facts that changed when the list was already fixed, or on the eve of the vote. */
export const buktiTerlambat: AturanTanda = {
  nama: { id: 'Bukti diubah terlambat', en: 'Evidence changed late' },
  aturan: {
    id: `Dokumen syarat dicatat sesudah daftar dibekukan atau kurang dari ${HARI} hari sebelum suara pertama; atau fakta orang atau tempat berubah antara daftar yang diverifikasi dan yang ditetapkan.`,
    en: `A document for a condition recorded after the list was frozen or less than ${HARI} days before the first vote; or facts of the person or the place that changed between the list verified and the list decided.`,
  },
  periksa: (bahan) =>
    telusuri(
      bahan,
      () => true,
      (b, u) => {
        const vote = b.suara.length === 0 ? null : Math.min(...b.suara.map((s) => s.saat));
        const isLate = (saat: number): boolean =>
          (u.dibekukan !== null && saat > u.dibekukan) || (vote !== null && saat > vote - HARI * HARI_MS);
        const late = b.bukti.filter((x) => isLate(x.saat)).map((x) => x.aturan);
        const all = [...late.map((a) => `syarat ${a}`), ...b.faktaBerubah.map((f) => `fakta ${f}`)];
        const en = [...late.map((a) => `condition ${a}`), ...b.faktaBerubah.map((f) => `fact ${f}`)];
        return all.length === 0 ? null : [`Berubah terlambat: ${all.join(', ')}.`, `Changed late: ${en.join(', ')}.`];
      },
    ),
};
