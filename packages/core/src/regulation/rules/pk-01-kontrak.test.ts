import type { Pegawai } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { kontrak } from './pk-01-kontrak.ts';

const kasus = (status: Pegawai['status'], sampai: string | null) => ({
  pegawai: { status, kontrakSampai: sampai === null ? null : day(sampai) },
});

examples(kontrak, kasus, [
  ['PPPK', '2027-01-04', 'allowed', 'the last day of the contract is the tmt'],
  ['PPPK', '2027-01-03', 'forbidden', 'it ends the day before'],
  ['PPPK', null, 'unknown', 'no end on record'],
  ['PPPK_PW', null, 'unknown', 'part-time contracts too'],
  ['PNS', null, 'not-concerned', 'a PNS has no contract'],
]);

examples(
  kontrak,
  (status: Pegawai['status'], sampai: string | null) => ({
    ...kasus(status, sampai),
    kebijakan: { asumsi: ['kontrak-mencakup-tmt'] },
  }),
  [
    ['PPPK', null, 'remark', 'confirmed as covering the tmt'],
    ['PPPK', '2026-12-31', 'forbidden', 'a recorded end is never assumed away'],
  ],
);
