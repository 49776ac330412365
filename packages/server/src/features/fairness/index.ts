export { keadilanSheets } from './ekspor.ts';
export { lihatKeadilan } from './laporan.ts';
export { lihatTanda } from './tanda.ts';
