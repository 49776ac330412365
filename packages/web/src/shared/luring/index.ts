export { ambil, ingatHalaman, ingatSesi, isOffline } from './ambil.ts';
export { daftarJawaban, hapusJawaban, jawab } from './antrean.ts';
export { Luring } from './luring.tsx';
export { lupakan } from './pemilik.ts';
export { PilihanSimpan } from './pilihan.tsx';
export { useJawaban } from './use-jawaban.ts';
