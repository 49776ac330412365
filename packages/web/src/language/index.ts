export {
  clock,
  elapsed,
  fixed,
  type Language,
  longDate,
  nip,
  number,
  percent,
  quotient,
  signed,
  signedFixed,
} from './format.ts';
export { type LoadState, loadState, ratio } from './ratio.ts';
export { LanguageProvider, storedLanguage, type Translate, useLanguage, usePesan, useTeks } from './language.tsx';
