export type { Rancangan } from './anak.ts';
export { type BarisMentah, bacaAmatan } from './baca.ts';
export type { ModelHitungan } from './hitungan-terputus.ts';
export { kenaliKolom, kolomKurang, menurutPeta, type PetaKolom } from './kolom.ts';
export { nilai, type Penilaian } from './nilai.ts';
export type { Putusan } from './putusan.ts';
