import type { Rancangan } from '@seimbang/core/evaluation';
import type { Teks } from '@seimbang/core/kernel';

/** How the verdict was reached, in the words of the public report. */
export const RANCANGAN: Readonly<Record<Rancangan, Teks>> = {
  waves: { id: 'Cara: urutan gelombang diundi.', en: 'Method: order of waves drawn by lot.' },
  did: { id: 'Cara: dibandingkan dengan unit pembanding.', en: 'Method: compared with other units.' },
  synthetic: {
    id: 'Cara: dibandingkan dengan campuran unit yang paling mirip.',
    en: 'Method: compared with the mixture of units most like it.',
  },
  its: {
    id: 'Cara: dibandingkan dengan jalannya sendiri sebelum mulai, dengan tren dan musim.',
    en: 'Method: compared with its own course before, with trend and season.',
  },
  'before-after': {
    id: 'Cara: gambaran sebelum dan sesudah saja.',
    en: 'Method: a mere description of before and after.',
  },
};
