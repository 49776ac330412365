import type { LaporanKeadilan } from '@seimbang/contract';
import type { Translate } from '../../language/index.ts';
import type { pesan } from './pesan.ts';

type Dimensi = LaporanKeadilan['tabel'][number]['dimensi'] | 'jarak';
type T = Translate<typeof pesan>;

/** Codes of groups as words; units and grades are named as they are. */
const KATA = {
  'laki-laki': 'lakiLaki',
  perempuan: 'perempuan',
  'di-bawah-30': 'bawah30',
  '30-39': 'umur30',
  '40-49': 'umur40',
  '50-ke-atas': 'umur50',
  PPPK_PW: 'pppkPw',
  'tidak-diketahui': 'tidakDiketahui',
  '0': 'km0',
  '0-5': 'km5',
  '5-10': 'km10',
  '10-ke-atas': 'km10Lebih',
} as const;

const kata = (nama: string, dimensi: Dimensi, t: T): string => {
  const key = KATA[nama as keyof typeof KATA] as (typeof KATA)[keyof typeof KATA] | undefined;
  if (key !== undefined && dimensi !== 'unit') return t(key);
  return dimensi === 'golongan' && nama !== 'PPPK' ? t('golonganKe', { nama }) : nama;
};

/** A group, or the few small ones that are told together. */
export function namaOf(nama: readonly string[], dimensi: Dimensi, t: T): string {
  if (nama.length > 3) return t('gabungan', { n: nama.length });
  return nama.map((one) => kata(one, dimensi, t)).join(' + ');
}
