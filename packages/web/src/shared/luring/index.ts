export { ingatHalaman } from './ambil.ts';
export { daftarJawaban, hapusJawaban, jawab } from './antrean.ts';
export { Luring } from './luring.tsx';
export { harusKeluar } from './pemilik.ts';
export { PilihanSimpan } from './pilihan.tsx';
export { useJawaban } from './use-jawaban.ts';
