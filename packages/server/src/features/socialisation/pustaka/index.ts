import type { BalasanOf } from '@seimbang/contract';
import { KASUS_ASIA } from './asia.ts';
import { KASUS_EROPA } from './eropa.ts';
import { KASUS_AMERIKA } from './amerika.ts';

/** Cases of other agencies, each with the sources that were read. Nothing in them goes beyond what a source says. */
export const pustakaKasus = (): BalasanOf<'pustaka'> => ({ kasus: [...KASUS_ASIA, ...KASUS_EROPA, ...KASUS_AMERIKA] });
