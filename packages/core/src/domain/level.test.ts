import { describe, expect, test } from 'vitest';
import { arahOf, eselonOf, type Jabatan, ruangEselonOf, tingkatOf } from './index.ts';

const jabatan = (jabatanId: string, rest: Partial<Jabatan>): Jabatan => ({
  jabatanId,
  nama: jabatanId,
  jenis: 'struktural',
  jenjang: null,
  rumpun: null,
  kelas: null,
  eselon: null,
  golonganMin: null,
  pendidikanMin: null,
  jurusan: [],
  kompetensi: {},
  ekstra: {},
  ...rest,
});

const struktural = (eselon: string | null, kelas: number | null = null): Jabatan =>
  jabatan(`S ${eselon} ${kelas}`, { eselon, kelas });
const jf = (jenjang: string, kelas: number | null = null): Jabatan =>
  jabatan(`F ${jenjang}`, { jenis: 'fungsional', jenjang, kelas });

describe('the echelon', () => {
  test.each([
    ['IV.a', 4, 'a'],
    ['IVb', 4, 'b'],
    ['iii / a', 3, 'a'],
    ['Eselon II.b', 2, 'b'],
    ['41', 4, 'a'],
    ['4b', 4, 'b'],
    ['52', 5, 'b'],
    ['III', 3, null],
    ['99', null, null],
    ['Non Eselon', null, null],
    ['', null, null],
  ])('"%s" is %s%s', (text, digit, letter) => {
    expect([eselonOf(struktural(text)), ruangEselonOf(struktural(text))]).toEqual([digit, letter]);
  });
});

describe('the level', () => {
  test.each<[string, Partial<Jabatan>, string]>([
    ['a structural post without any text', {}, 'pengawas'],
    ['a structural post whose jenjang says administrator', { jenjang: 'Jabatan Administrator' }, 'administrator'],
    ['a structural post whose jenjang says JPT', { jenjang: 'JPT Pratama' }, 'jpt'],
    ['a JF whose step is in the name', { jenis: 'fungsional', nama: 'Arsiparis Terampil' }, 'jf-keterampilan'],
    ['a JF whose jenjang says Ahli Muda', { jenis: 'fungsional', jenjang: 'Ahli Muda' }, 'jf-keahlian'],
    ['a pelaksana', { jenis: 'pelaksana' }, 'pelaksana'],
  ])('of %s', (_, rest, level) => {
    expect(tingkatOf(jabatan('X', rest))).toBe(level);
  });
});

describe('the direction of a move', () => {
  test.each<[string, Jabatan, Jabatan, string]>([
    ['a higher level', jabatan('P', { jenis: 'pelaksana', kelas: 7 }), struktural('IV.b', 8), 'promosi'],
    ['a lower level', struktural('III.b', 11), struktural('IV.a', 9), 'demosi'],
    ['a higher class at the same level', struktural('IV.b', 8), struktural('IV.a', 9), 'promosi'],
    [
      'the class, where it is known, decides before the letter',
      struktural('IV.a', 8),
      struktural('IV.b', 9),
      'promosi',
    ],
    ['the letter decides between equal classes', struktural('IV.a', 9), struktural('IV.b', 9), 'demosi'],
    ['and where no class is on record', struktural('41'), struktural('42'), 'demosi'],
    ['upwards too', struktural('IV.b'), struktural('IV.a'), 'promosi'],
    ['the same echelon', struktural('IV.a', 9), struktural('41', 9), 'setara'],
    ['no echelon on record', struktural(null), struktural('IV.a'), 'setara'],
    ['a lower step of a JF', jf('Ahli Muda'), jf('Ahli Pertama'), 'demosi'],
    ['from keterampilan to keahlian', jf('Penyelia', 8), jf('Ahli Pertama', 8), 'promosi'],
    [
      'two JF of one step',
      jf('Ahli Pertama', 8),
      jabatan('G', { jenis: 'fungsional', nama: 'Guru Ahli Pertama' }),
      'setara',
    ],
    [
      'pelaksana of unknown class',
      jabatan('P', { jenis: 'pelaksana' }),
      jabatan('Q', { jenis: 'pelaksana' }),
      'setara',
    ],
    ['the same jabatan', struktural('IV.a', 9), struktural('IV.a', 9), 'sejabatan'],
  ])('%s', (_, asal, tujuan, arah) => {
    expect(arahOf(asal, tujuan)).toBe(arah);
  });
});
