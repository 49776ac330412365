export { lihatKetepatan, nilaiAlarm } from './ketepatan.ts';
export { lihatPrakiraan, lihatPuncak, lihatSeri } from './lihat.ts';
export { siapkanPrakiraan } from './malam.ts';
export { kalenderPeristiwa, simpanPeristiwa } from './peristiwa.ts';
