import type { Day } from '@seimbang/core/kernel';

/** Today in western Indonesia, where the offices are that this release is made for. */
export const today = (now = new Date()): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now) as Day;
