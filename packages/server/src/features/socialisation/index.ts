export { undangDenyut } from './denyut-undang.ts';
export { hasilDenyut, hasilSurvei } from './hasil.ts';
export { buatKampanye, lihatKampanye, listKampanye } from './kampanye.ts';
export { pustakaKasus } from './pustaka/index.ts';
export { sosialisasiSaya, tanya } from './saya.ts';
export { selebaranOf } from './selebaran.ts';
export { unduhSelebaran } from './selebaran-pdf.ts';
export { jawabSuara, suaraSaya } from './suara.ts';
export { jadwalkanSurvei, jawabTanya, tambahPertemuan } from './tindak-kampanye.ts';
