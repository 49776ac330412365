export * from './meja/index.ts';
export {
  kalenderPeristiwa,
  lihatKetepatan,
  lihatPrakiraan,
  lihatPuncak,
  lihatSeri,
  nilaiAlarm,
  siapkanPrakiraan,
  simpanPeristiwa,
} from './ramalan/index.ts';
export {
  daftarVolume,
  isiFormulir,
  kirimVolume,
  lihatFormulir,
  seriVolume,
  terapkanVolume,
  unggahVolume,
  urusanVolume,
} from './volume/index.ts';
