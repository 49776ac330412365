export type * from './bantuan-data.ts';
export type * from './data.ts';
export { type LetterPool, letterPool } from './pool.ts';
export { tataNaskahSemarang } from './tata-naskah.ts';
export { kodeVerifikasi } from './teks.ts';
