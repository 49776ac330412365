import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { lindung } from './el-31-lindung.ts';

examples(lindung, (sampai: string | null) => ({ pegawai: { lindungSampai: sampai === null ? null : day(sampai) } }), [
  [null, 'allowed', 'none declared'],
  ['2027-01-03', 'allowed', 'over the day before the tmt'],
  ['2027-01-04', 'forbidden', 'still protected on the tmt'],
  ['2028-02-29', 'forbidden', 'protected beyond it'],
]);
