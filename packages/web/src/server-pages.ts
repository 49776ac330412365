import type { PageName } from './app/index.ts';

/** Pages the server draws, since people open them on a phone over a slow line, with the module each comes from. */
export const serverPages: Readonly<Partial<Record<PageName, string>>> = {
  masuk: 'src/features/access/masuk.tsx',
  saya: 'src/features/willingness/saya.tsx',
  minat: 'src/features/willingness/minat.tsx',
  tawaran: 'src/features/willingness/tawaran.tsx',
  hak: 'src/features/willingness/hak.tsx',
  tukar: 'src/features/willingness/tukar.tsx',
  karier: 'src/features/career/karier.tsx',
  suara: 'src/features/socialisation/suara.tsx',
  sosialisasiSaya: 'src/features/socialisation/saya.tsx',
  bantu: 'src/features/surge/meja/bantu.tsx',
};
