import { ruteMeja } from './routes-desk.ts';
import { ruteVolume } from './routes-volume.ts';

/** Volumes, forecasts and the surge desk. */
export const ruteSurge = { ...ruteVolume, ...ruteMeja } as const;
