export { type Alur, generate, generatePaket, type Permintaan } from './alur.ts';
export { type Berkas, generateBerkas } from './berkas.ts';
export { type Skala, skalaList } from './wilayah.ts';
