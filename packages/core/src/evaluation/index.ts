export { type BarisMentah, bacaAmatan, kolomWajib } from './baca.ts';
export { nilai, type Penilaian, type Rancangan } from './nilai.ts';
export type { Putusan } from './putusan.ts';
