export { dampakRencana } from './dampak.ts';
export { calonGelombang, segelGelombang, undi } from './gelombang.ts';
export { drafLaporan, lihatLaporan, listLaporan, terbitkanLaporan, unduhLaporan } from './laporan.ts';
export { lihatEvaluasi, listEvaluasi, pemilikEvaluasi } from './lihat.ts';
export { listMasukan, terapkanMasukan, unggahMasukan } from './masukan/impor.ts';
export { tetapkanUsul } from './penetapan.ts';
