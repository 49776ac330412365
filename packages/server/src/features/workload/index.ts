export { viewBeban } from './beban.ts';
export { viewBeranda } from './beranda.ts';
export { viewUnor } from './unor-page.ts';
