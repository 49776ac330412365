export { clock, elapsed, fixed, type Language, longDate, nip, number, percent, ratio, signed } from './format.ts';
export { LanguageProvider, type Translate, useLanguage, usePesan, useTeks } from './language.tsx';
