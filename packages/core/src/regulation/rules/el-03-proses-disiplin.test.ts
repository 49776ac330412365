import { examples } from '../testing/examples.ts';
import { prosesDisiplin } from './el-03-proses-disiplin.ts';

const kasi = { jenis: 'struktural', eselon: 'IV.b', kelas: 8 } as const;

examples(
  prosesDisiplin,
  (running: boolean, promotion: boolean) => ({
    pegawai: { prosesDisiplin: running },
    ...(promotion ? { jabatanTujuan: kasi } : {}),
  }),
  [
    [false, true, 'allowed', 'nothing recorded'],
    [true, true, 'forbidden', 'no promotion during a process'],
    [true, false, 'remark', 'a lateral move in the own agency is remarked on'],
  ],
);
