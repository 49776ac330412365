import type { Pegawai } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { cpns } from './el-02-cpns.ts';

examples(
  cpns,
  (status: Pegawai['status'], tmtCpns: string | null) => ({
    pegawai: { status, tmtCpns: tmtCpns === null ? null : day(tmtCpns), kontrakSampai: day('2030-12-31') },
  }),
  [
    ['PNS', '2026-12-01', 'not-concerned', 'already appointed PNS'],
    ['PPPK', null, 'not-concerned', 'a PPPK has no such probation'],
    ['CPNS', '2026-02-28', 'forbidden', 'within the year'],
    ['CPNS', '2024-02-29', 'forbidden', 'the year is over, the appointment as PNS is not recorded'],
    ['CPNS', null, 'forbidden', 'the beginning of the probation is not recorded'],
  ],
);
