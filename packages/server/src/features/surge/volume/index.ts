export { volumeBerlaku, type PeristiwaBerlaku, type VolumeBerlaku } from './berlaku.ts';
export { bandingkan, catat } from './catat.ts';
export { periksaBaris } from './periksa.ts';
export { terapkanVolume, unggahVolume } from './berkas.ts';
export { bulanSemua, deretSemua } from './deret.ts';
export { isiFormulir, lihatFormulir } from './formulir.ts';
export { kirimVolume } from './kirim.ts';
export { daftarVolume, seriVolume } from './lihat.ts';
export { bernama, namaLayanan, namaUnor } from './nama.ts';
