import { expect, test } from 'vitest';
import { examples, findingOf } from '../testing/examples.ts';
import { kompetensi } from './el-13-kompetensi.ts';

const minta = { manajerial: 2, 'teknis-adminduk': 3 };
const kasus = (own: Record<string, number>, required: Record<string, number> = minta) => ({
  pegawai: { kompetensi: own },
  jabatanAsal: { kompetensi: required },
});

examples(kompetensi, kasus, [
  [{}, {}, 'not-concerned', 'nothing is required'],
  [{ manajerial: 2, 'teknis-adminduk': 5 }, minta, 'allowed', 'every level is met'],
  [{ manajerial: 1, 'teknis-adminduk': 1 }, minta, 'remark', 'three levels short never block'],
  [{ manajerial: 2 }, minta, 'remark', 'an unknown level is told'],
]);

examples(kompetensi, (eselon: string) => ({ jabatanAsal: { jenis: 'struktural', eselon } }), [
  ['IV.a', 'remark', 'a structural post without a recorded standard'],
]);

test('an unknown level counts as unknown, not as zero', () => {
  const { facts } = findingOf(kompetensi, kasus({ manajerial: 1 }));
  expect(facts).toMatchObject({ kurang: 1, tidakDiketahui: 1 });
});
