import type { Offered } from '../../tests/browser/support/offers.ts';

/** A page that is measured, and what a thumb does on it. */
export interface Measured {
  readonly name: string;
  readonly path: (offered: Offered) => string;
  readonly signedIn: boolean;
  /** Buttons that are tapped one after the other, by a part of their name. */
  readonly taps: readonly RegExp[];
}

const MENU = /Bahasa dan tampilan/;

/** What a civil servant opens on a phone. */
export const MEASURED: readonly Measured[] = [
  { name: 'masuk', path: () => '/masuk', signedIn: false, taps: [MENU] },
  { name: 'saya', path: () => '/saya', signedIn: true, taps: [MENU, /^Menu$/] },
  {
    name: 'tawaran',
    path: ({ tawaranId }) => `/saya/tawaran/${tawaranId}`,
    signedIn: true,
    taps: [MENU, /^Tidak bersedia$/, /^Bersedia dengan syarat$/],
  },
  { name: 'minat', path: () => '/saya/minat', signedIn: true, taps: [MENU, /^Menu$/] },
];
