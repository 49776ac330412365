export { selangTepat, type Selang } from './selang-tepat.ts';
