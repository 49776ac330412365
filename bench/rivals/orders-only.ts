import type { Arena } from './arena.ts';

/** Orders only: the default plan, and nobody is asked. */
export const ordersOnly = ({ plan }: Arena): Int32Array => plan;
