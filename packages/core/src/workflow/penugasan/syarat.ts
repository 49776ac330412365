import { type Day, daysBetween } from '../../kernel/index.ts';
import type { Pelaku } from '../pelaku.ts';
import { isTerisi, type Sebab, sebab } from '../problem.ts';
import type { Isian, Syarat } from '../transisi.ts';
import type { FaktaOrang, FaktaPenugasan } from './fakta.ts';
import type { LangkahPenugasan, TindakanPenugasan } from './keadaan.ts';

export type SyaratTugas = Syarat<FaktaPenugasan>;
export type IsianTugas<T extends TindakanPenugasan> = Isian<FaktaPenugasan, LangkahPenugasan<T>>;

/** Days of a term, both ends counted. */
const lama = (mulai: Day, selesai: Day): number => daysBetween(mulai, selesai) + 1;

export const adaOrang: SyaratTugas = ({ orang }) => (orang.length > 0 ? null : sebab('usul-tanpa-baris'));

/** A letter names the task, the place, the term and the lead (UU 30/2014 art. 58; TMP-05). */
export const suratLengkap: SyaratTugas = ({ uraianTugas, tempatTugas, ketuaTim, orang }) => {
  if (!isTerisi(uraianTugas) || !isTerisi(tempatTugas)) return sebab('uraian-tugas-kosong');
  return orang.some((o) => o.pegawaiId === ketuaTim) ? null : sebab('ketua-tim-tidak-ada');
};

export const masaTugasBerlaku: SyaratTugas = ({ batas, mulai, selesai }) => {
  if (selesai < mulai) return sebab('masa-tugas-tidak-berlaku', { mulai, selesai });
  const hari = lama(mulai, selesai);
  const maksimum = batas.hariMaksimum;
  return hari > maksimum ? sebab('masa-tugas-terlalu-panjang', { hari, maksimum, selesai }) : null;
};

/** Not retroactive: it may start on the day of the letter at the earliest (UU 30/2014 art. 58 (6)). */
export const belumMulai: SyaratTugas = ({ mulai, hariIni }) =>
  mulai >= hariIni ? null : sebab('masa-tugas-lampau', { mulai, hariIni });

const named = (orang: readonly FaktaOrang[]): string => orang.map((o) => o.barisId).join(', ');

function yearProblem({ orang, batas }: FaktaPenugasan, hari: number): Sebab | null {
  const over = orang.filter((o) => o.hariTahunIni + hari > batas.hariSetahun);
  if (over.length === 0) return null;
  return sebab('hari-setahun-terlampaui', { barisId: named(over), maksimum: batas.hariSetahun });
}

/** No overlap, the yearly cap and the days off between (TMP-06). */
export const bebanOrangWajar: SyaratTugas = (fakta) => {
  const { orang, batas, mulai, selesai } = fakta;
  const twice = orang.filter((o) => o.bertumpuk);
  if (twice.length > 0) return sebab('penugasan-bertumpuk', { barisId: named(twice) });
  const soon = orang.filter((o) => o.jedaHari !== null && o.jedaHari < batas.jedaHari);
  if (soon.length > 0) return sebab('jeda-belum-cukup', { barisId: named(soon), minimum: batas.jedaHari });
  return yearProblem(fakta, lama(mulai, selesai));
};

export const tenggatTanggapan: IsianTugas<'ajukan'> = ({ tenggat }, { hariIni, mulai }) =>
  tenggat > hariIni && tenggat < mulai ? null : sebab('tenggat-tidak-berlaku', { tenggat, hariIni });

const isMilik = (unorId: string, pelaku: Pelaku): boolean => pelaku.unor.includes(unorId);

export const adaSisiSendiri: SyaratTugas = ({ orang }, pelaku) => {
  const own = orang.filter((o) => o.sisi.some((s) => isMilik(s.unorId, pelaku)));
  if (own.length === 0) return sebab('bukan-sisi-anda', { barisId: named(orang) });
  return own.every((o) => o.pegawaiId === pelaku.pegawaiId) ? sebab('perkara-sendiri', { barisId: named(own) }) : null;
};

export const tanggapanSisi: IsianTugas<'tanggapi'> = ({ barisId, sisi, jawaban, alasan, data }, { orang }, pelaku) => {
  const line = orang.find((o) => o.barisId === barisId);
  if (!line) return sebab('baris-tidak-ada', { barisId });
  if (!line.sisi.some((s) => s.sisi === sisi && isMilik(s.unorId, pelaku)))
    return sebab('bukan-sisi-anda', { barisId });
  if (line.pegawaiId === pelaku.pegawaiId) return sebab('perkara-sendiri', { barisId });
  if (jawaban === 'dapat') return null;
  if (!isTerisi(alasan)) return sebab('alasan-kosong', { tindakan: 'tanggapi' });
  return isTerisi(data) ? null : sebab('data-keberatan-kosong', { barisId });
};

export const semuaMenjawab: SyaratTugas = ({ orang, tenggat, hariIni }) => {
  const belum = orang.filter((o) => o.sisi.some((s) => s.jawaban === null));
  if (belum.length === 0 || (tenggat !== null && hariIni > tenggat)) return null;
  return sebab('tanggapan-belum-lengkap', { belum: belum.length, barisId: named(belum), tenggat: tenggat ?? '-' });
};

export const alasanTerisi: IsianTugas<'kembalikan' | 'tugaskan' | 'pulangkan' | 'tarik' | 'tolak'> = ({
  alasan,
  tindakan,
}) => (isTerisi(alasan) ? null : sebab('alasan-kosong', { tindakan }));

export const laporanTerisi: IsianTugas<'lapor'> = ({ laporan }) => (isTerisi(laporan) ? null : sebab('laporan-kosong'));

/** The head of a lending or receiving unit. */
export const sisiSendiri: SyaratTugas = ({ orang }, pelaku) =>
  pelaku.peran !== 'kepala-unit' || orang.some((o) => o.sisi.some((s) => isMilik(s.unorId, pelaku)))
    ? null
    : sebab('bukan-sisi-anda', { barisId: named(orang) });

/** A report comes from the lead or from the head who received the help. */
export const sisiPenerima: SyaratTugas = ({ orang }, pelaku) =>
  pelaku.peran !== 'kepala-unit' ||
  orang.some((o) => o.sisi.some((s) => s.sisi === 'penerima' && isMilik(s.unorId, pelaku)))
    ? null
    : sebab('bukan-sisi-anda', { barisId: named(orang) });

export const masihDapatDiperpanjang: SyaratTugas = ({ kaliPerpanjang, batas }) =>
  kaliPerpanjang < batas.perpanjanganMaksimum
    ? null
    : sebab('perpanjangan-habis', { kali: kaliPerpanjang, maksimum: batas.perpanjanganMaksimum });

/** The longer term keeps the yearly cap; each letter has its own longest term. */
export const perpanjanganBerlaku: IsianTugas<'perpanjang'> = ({ selesai, alasan }, fakta) => {
  if (!isTerisi(alasan)) return sebab('alasan-kosong', { tindakan: 'perpanjang' });
  if (selesai <= fakta.selesai) return sebab('masa-tugas-tidak-berlaku', { mulai: fakta.selesai, selesai });
  const hari = daysBetween(fakta.selesai, selesai);
  const maksimum = fakta.batas.hariMaksimum;
  if (hari > maksimum) return sebab('masa-tugas-terlalu-panjang', { hari, maksimum, selesai });
  return yearProblem(fakta, lama(fakta.mulai, selesai));
};

/** The return is automatic from the day after the last one. */
export const masaTugasLewat: SyaratTugas = ({ hariIni, selesai }) =>
  hariIni > selesai ? null : sebab('belum-waktunya-kembali', { selesai, hariIni });
