export { buatKalenderRotasi, lihatKalender } from './kalender.ts';
export { lihatRotasi } from './rotasi.ts';
export { karierSaya } from './saya.ts';
export { skenarioJendela } from './skenario.ts';
export { lihatStagnasi } from './stagnasi.ts';
export { lihatTangga } from './tangga.ts';
