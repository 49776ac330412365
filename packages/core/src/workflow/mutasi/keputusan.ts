import { isTerisi, sebab } from '../problem.ts';
import type { FaktaBaris, FaktaUsul } from './fakta.ts';
import type { IsianUsul, SyaratUsul } from './jenis.ts';
import { hasilPanel } from './panel.ts';

/** Guards from the pyb to the decree. */

/** Every act that sends back, withdraws, rejects or weighs says why. */
export const alasanTerisi: IsianUsul<'kembalikan' | 'tarik' | 'tolak' | 'setujui-pyb'> = ({ alasan, tindakan }) =>
  isTerisi(alasan) ? null : sebab('alasan-kosong', { tindakan });

/** Not before the pyb agreed, not in the future. */
export const tanggalKirimBerlaku: IsianUsul<'kirim-imut'> = ({ tanggal }, { hariIni, tanggalPyb }) =>
  tanggal <= hariIni && (tanggalPyb === null || tanggal >= tanggalPyb)
    ? null
    : sebab('tanggal-kirim-tidak-berlaku', { tanggal, hariIni, tanggalPyb: tanggalPyb ?? '-' });

export const sudahDikirim: SyaratUsul = ({ tanggalKirim }) =>
  tanggalKirim !== null ? null : sebab('belum-dikirim-imut');

/** The number is typed in even where silence counts as agreement (WF-10). */
export const rekomendasiLengkap: IsianUsul<'catat-rekomendasi'> = ({ nomor, tanggal }, { hariIni, tanggalKirim }) => {
  if (!isTerisi(nomor)) return sebab('nomor-rekomendasi-kosong');
  const kirim = tanggalKirim ?? hariIni;
  return tanggal >= kirim && tanggal <= hariIni
    ? null
    : sebab('tanggal-rekomendasi-tidak-berlaku', { tanggal, tanggalKirim: kirim, hariIni });
};

/** Lines that came through the panel: the ppk decides on these. */
const untukPpk = ({ baris, hadir }: FaktaUsul): FaktaBaris[] => baris.filter((b) => hasilPanel(b, hadir) === 'setujui');

export const putusanLengkap: IsianUsul<'putuskan'> = ({ barisId, alasan }, fakta) => {
  const lines = untukPpk(fakta);
  if (barisId.length === 0) return sebab('baris-tidak-ada', { barisId: '-' });
  for (const id of barisId) {
    if (!fakta.baris.some((b) => b.barisId === id)) return sebab('baris-tidak-ada', { barisId: id });
    if (!lines.some((b) => b.barisId === id)) return sebab('baris-ditolak-panel', { barisId: id });
  }
  return isTerisi(alasan) ? null : sebab('alasan-kosong', { tindakan: 'putuskan' });
};

/** A named person decides each line, with a reason (UU 27/2022 art. 10; UU 30/2014 art. 55). */
export const semuaDiputus: SyaratUsul = (fakta) => {
  const lines = untukPpk(fakta);
  const belum = lines.filter((b) => b.keputusan === null);
  if (belum.length > 0)
    return sebab('keputusan-belum-lengkap', { jumlah: belum.length, barisId: belum.map((b) => b.barisId).join(', ') });
  const bisu = lines.filter((b) => !isTerisi(b.alasanKeputusan));
  if (bisu.length > 0)
    return sebab('keputusan-tanpa-alasan', { jumlah: bisu.length, barisId: bisu.map((b) => b.barisId).join(', ') });
  return lines.some((b) => b.keputusan === 'setujui') ? null : sebab('tidak-ada-baris-tersisa');
};

export const adaRekomendasi: SyaratUsul = ({ nomorRekomendasi }) =>
  isTerisi(nomorRekomendasi) ? null : sebab('nomor-rekomendasi-kosong');

export const adaPertimbanganPyb: SyaratUsul = ({ pertimbanganPyb }) =>
  isTerisi(pertimbanganPyb) ? null : sebab('pertimbangan-pyb-kosong');

export const masihBeku: SyaratUsul = ({ bekuUtuh }) => (bekuUtuh ? null : sebab('beku-berubah'));
