import { examples } from '../testing/examples.ts';
import { jpt } from './el-16-jpt.ts';

const eselon = (text: string) => ({ jenis: 'struktural' as const, eselon: text, nama: `Kepala ${text}` });

examples(jpt, (asal: string, tujuan: string) => ({ jabatanAsal: eselon(asal), jabatanTujuan: eselon(tujuan) }), [
  ['III.a', 'II.b', 'forbidden', 'into a JPT'],
  ['II.b', 'II.b', 'forbidden', 'between JPT'],
  ['22', 'III.a', 'forbidden', 'out of a JPT'],
  ['III.b', 'III.a', 'not-concerned', 'administrators'],
]);

examples(jpt, (text: string) => ({ jabatanAsal: eselon(text) }), [
  ['II.a', 'forbidden', 'the same JPT post elsewhere'],
]);
