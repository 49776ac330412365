export { findPerson } from './find.ts';
export { listPegawai } from './list.ts';
export { viewPegawai } from './page.ts';
export { ringkasOf } from './ringkas.ts';
export { search } from './search.ts';
export { viewTujuan } from './tujuan.ts';
