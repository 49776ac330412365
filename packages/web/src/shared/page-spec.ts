import type { Peran } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import type { ComponentType } from 'react';
import type { Query } from './address.ts';

/** A page: where it stands, what it reads, who may open it. The router, the navigation and the register of the tests come from here. */
export interface PageSpec {
  readonly path: string;
  /** Fetches the code of the page when it is first opened. */
  readonly load: () => Promise<{ readonly Halaman: ComponentType }>;
  /** Routes whose data it shows. */
  readonly api: readonly NamaRute[];
  /** Values for the parameters of the path, as used by the tests. */
  readonly example: Readonly<Record<string, string>>;
  /** Roles that may read it; empty = no session needed. */
  readonly roles: readonly Peran[];
  /** Open to the session of the terminal's key too, which is nobody's account. */
  readonly kunci?: true;
  /** What it keeps in its address; its tabs are entries of the register too. */
  readonly query?: Query<Readonly<Record<string, string>>>;
}

export const READS_PLAN: readonly Peran[] = ['analis', 'tpk', 'pyb', 'ppk', 'auditor'];
export const READS_LOAD: readonly Peran[] = ['analis', 'kepala-unit', 'tpk', 'pyb', 'ppk', 'auditor'];
export const READS_PEOPLE: readonly Peran[] = ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor'];
export const SIGNED_IN: readonly Peran[] = [
  'analis',
  'kepala-unit',
  'asn',
  'tpk',
  'pyb',
  'ppk',
  'auditor',
  'admin',
  'tim-kasus',
];
/** Id in the addresses of the tests. */
export const EXAMPLE_ID = { id: '0199b1a0-0000-7000-8000-000000000001' };
