export { readPaket } from './read-paket.ts';
export { writePaket } from './write-paket.ts';
