import { mejaPages } from './meja/pages.ts';
import { ramalanPages } from './ramalan/pages.ts';
import { volumePages } from './volume/pages.ts';

/** Volumes, forecasts and the surge desk. */
export const surgePages = { ...mejaPages, ...volumePages, ...ramalanPages } as const;
