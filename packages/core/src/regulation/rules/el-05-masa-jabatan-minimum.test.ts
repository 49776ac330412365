import { kebijakanBawaan } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { masaJabatanMinimum } from './el-05-masa-jabatan-minimum.ts';

const kebijakan = (tmt: string, minimum = 24, nomorDokumen: string | null = null) => ({
  tmt: day(tmt),
  batas: { ...kebijakanBawaan.batas, masaJabatanMinimumBulan: minimum },
  pengecualianMasaJabatan: nomorDokumen === null ? {} : { P: { nomorDokumen, alasan: 'kebutuhan organisasi' } },
});

examples(
  masaJabatanMinimum,
  (since: string, on: string) => ({ pegawai: { tmtJabatan: day(since) }, kebijakan: kebijakan(on) }),
  [
    ['2024-11-23', '2026-11-23', 'allowed', 'the anniversary itself completes the term'],
    ['2024-11-24', '2026-11-23', 'forbidden', 'one day short'],
    ['2024-02-29', '2026-02-28', 'forbidden', 'a leap-day start completes on 1 March'],
    ['2024-02-29', '2026-03-01', 'allowed', 'and on 1 March it is complete'],
    ['2027-06-01', '2027-01-04', 'forbidden', 'a post that begins after the tmt'],
  ],
);

examples(
  masaJabatanMinimum,
  (since: string, on: string, nomor: string) => ({
    pegawai: { tmtJabatan: day(since) },
    kebijakan: kebijakan(on, 24, nomor),
  }),
  [
    ['2026-07-04', '2027-01-04', 'ND-800/1', 'remark', 'six months and a document'],
    ['2026-07-05', '2027-01-04', 'ND-800/1', 'forbidden', 'one day under six months, the document does not help'],
    ['2026-01-04', '2027-01-04', ' ', 'forbidden', 'a waiver without a number is none'],
    ['2024-01-04', '2025-06-30', 'ND-800/1', 'forbidden', 'before July 2025 no exception was known'],
    ['2024-01-04', '2025-07-01', 'ND-800/1', 'remark', 'from July 2025 six months are enough with a document'],
    ['2025-01-04', '2027-01-04', 'ND-800/1', 'allowed', 'the term is complete and the waiver not needed'],
  ],
);

examples(
  masaJabatanMinimum,
  (since: string, minimum: number) => ({
    pegawai: { tmtJabatan: day(since) },
    kebijakan: kebijakan('2027-01-04', minimum),
  }),
  [
    ['2026-01-04', 12, 'remark', "the agency's own shorter term is met, the law's is not"],
    ['2026-01-05', 12, 'forbidden', 'one day short of the shorter term'],
    ['2024-01-05', 36, 'forbidden', 'a longer term of the agency holds too'],
  ],
);
