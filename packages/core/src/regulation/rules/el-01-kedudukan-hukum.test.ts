import { examples } from '../testing/examples.ts';
import { kedudukanHukum } from './el-01-kedudukan-hukum.ts';

examples(kedudukanHukum, (kode: string) => ({ pegawai: { kedudukanHukum: kode } }), [
  ['01', 'allowed', 'active'],
  ['02', 'forbidden', 'unpaid leave'],
  ['03', 'forbidden', 'study assignment'],
  ['15', 'forbidden', 'under discipline'],
  ['99', 'forbidden', 'retired'],
  ['77', 'forbidden', 'a code that is not in the table is not active either'],
]);
