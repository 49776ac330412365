import { describe, expect, test } from 'vitest';
import { day } from '../kernel/index.ts';
import {
  type FaktaPutaran,
  KEADAAN_PUTARAN,
  type KeadaanPutaran,
  langkahPutaran,
  TINDAKAN_PUTARAN,
  type TindakanPutaran,
} from './putaran.ts';

const fakta = (f: Partial<FaktaPutaran>): FaktaPutaran => ({
  keadaan: 'siap',
  hariIni: day('2027-03-10'),
  buka: day('2027-03-01'),
  tutup: day('2027-03-10'),
  tenggat: day('2027-03-20'),
  menunggu: 0,
  ...f,
});

const at = (f: Partial<FaktaPutaran>, tindakan: TindakanPutaran): string => {
  const step = langkahPutaran(fakta(f), tindakan);
  return step.ok ? step.value : step.error.code;
};

/** Every state and every act: what is not here is out of turn. */
const BOLEH: Partial<Record<KeadaanPutaran, Partial<Record<TindakanPutaran, KeadaanPutaran>>>> = {
  siap: { buka: 'buka', batal: 'batal' },
  buka: { segel: 'segel', batal: 'batal' },
  segel: { tukar: 'tukar', batal: 'batal' },
  tukar: { tawarkan: 'tawaran', batal: 'batal' },
  tawaran: { tutup: 'selesai', batal: 'batal' },
};

describe.each(KEADAAN_PUTARAN)('a round at the stage %s', (keadaan) => {
  test.each(TINDAKAN_PUTARAN)('takes the act %s only as the table says', (tindakan) => {
    expect(at({ keadaan }, tindakan)).toBe(BOLEH[keadaan]?.[tindakan] ?? 'putaran-di-luar-keadaan');
  });
});

test.each([
  ['siap', 'buka', '2027-02-28', 0, 'putaran-belum-waktunya', 'a day too early'],
  ['siap', 'buka', '2027-03-01', 0, 'buka', 'the first day'],
  ['buka', 'segel', '2027-03-09', 0, 'putaran-belum-waktunya', 'people may still write'],
  ['buka', 'segel', '2027-03-10', 0, 'segel', 'the closing day'],
  ['tawaran', 'tutup', '2027-03-20', 1, 'putaran-belum-waktunya', 'somebody has the last day left'],
  ['tawaran', 'tutup', '2027-03-21', 1, 'selesai', 'the deadline is over'],
  ['tawaran', 'tutup', '2027-03-12', 0, 'selesai', 'everybody has answered'],
] as const)('%s, %s on %s with %i unanswered: %s (%s)', (keadaan, tindakan, hariIni, menunggu, wanted, _why) => {
  expect(at({ keadaan, hariIni: day(hariIni), menunggu }, tindakan)).toBe(wanted);
});
