import { lawFigures } from '../../regulation/index.ts';
import { isTerisi, sebab } from '../problem.ts';
import type { FaktaUsul } from './fakta.ts';
import type { IsianUsul, SyaratUsul } from './jenis.ts';
import { type HasilPanel, hasilPanel } from './panel.ts';

/** Guards of the panel's meeting. */

/** Members who must be present: what the agency set, never below the law. */
const kuorum = ({ kuorumMinimum, hariIni }: FaktaUsul): number =>
  Math.max(kuorumMinimum, lawFigures(hariIni).kuorumTim);

/** Present members are enough and odd in number (PP 11/2017 art. 201). */
export const kuorumTercapai: SyaratUsul = (fakta) => {
  const hadir = fakta.hadir.length;
  const minimum = kuorum(fakta);
  if (hadir < minimum) return sebab('kuorum-kurang', { hadir, minimum });
  return hadir % 2 === 1 ? null : sebab('kuorum-genap', { hadir });
};

export const sudahHadir: SyaratUsul = ({ hadir }, { akunId }) =>
  hadir.includes(akunId) ? null : sebab('belum-hadir', { akunId });

export const konflikLengkap: IsianUsul<'konflik'> = ({ barisId, alasan }, { baris }) => {
  if (!baris.some((b) => b.barisId === barisId)) return sebab('baris-tidak-ada', { barisId });
  return isTerisi(alasan) ? null : sebab('alasan-kosong', { tindakan: 'konflik' });
};

/** No vote on a line on which the member declared a conflict, or which is about the member. */
export const suaraLengkap: IsianUsul<'suara'> = ({ barisId, alasan }, { baris }, { akunId, pegawaiId }) => {
  if (barisId.length === 0) return sebab('baris-tidak-ada', { barisId: '-' });
  for (const id of barisId) {
    const line = baris.find((b) => b.barisId === id);
    if (!line) return sebab('baris-tidak-ada', { barisId: id });
    if (line.konflik.includes(akunId) || line.pegawaiId === pegawaiId)
      return sebab('konflik-kepentingan', { barisId: id });
  }
  return isTerisi(alasan) ? null : sebab('alasan-kosong', { tindakan: 'suara' });
};

export const adaGerbongPutus: SyaratUsul = ({ gerbongPutus }) =>
  gerbongPutus.length > 0 ? null : sebab('tidak-ada-gerbong-putus');

/** A repair says why; where it brings in people, their heads get a deadline to answer. */
export const perbaikanLengkap: IsianUsul<'perbaiki'> = ({ barisBaru, tenggat, alasan }, { hariIni }) => {
  if (!isTerisi(alasan)) return sebab('alasan-kosong', { tindakan: 'perbaiki' });
  if (barisBaru === 0 || (tenggat !== null && tenggat > hariIni)) return null;
  return sebab('tenggat-tidak-berlaku', { tenggat: tenggat ?? '-', hariIni });
};

const withResult = ({ baris, hadir }: FaktaUsul, hasil: HasilPanel): string[] =>
  baris.filter((b) => hasilPanel(b, hadir) === hasil).map((b) => b.barisId);

export const semuaBermayoritas: SyaratUsul = (fakta) => {
  const belum = withResult(fakta, 'belum');
  if (belum.length > 0) return sebab('baris-tanpa-mayoritas', { jumlah: belum.length, barisId: belum.join(', ') });
  const ulang = withResult(fakta, 'tinjau-ulang');
  return ulang.length > 0 ? sebab('tinjau-ulang-tersisa', { jumlah: ulang.length, barisId: ulang.join(', ') }) : null;
};

export const gerbongUtuh: SyaratUsul = ({ gerbongPutus }) =>
  gerbongPutus.length === 0 ? null : sebab('gerbong-putus', { gerbong: gerbongPutus.join(', ') });

export const adaYangDisetujuiPanel: SyaratUsul = (fakta) =>
  withResult(fakta, 'setujui').length > 0 ? null : sebab('tidak-ada-baris-tersisa');
