import { z } from 'zod';

/**
 * The roles of DESIGN section 1, with `pyb` (Pejabat yang Berwenang, the sekda who proposes to the PPK), `admin`, who keeps accounts
 * and letter settings and sees no person and no case, and `tim-kasus`, the small team that judges protected facts and objections and is
 * the only one to read personal reasons.
 */
export const PERAN = ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor', 'admin', 'tim-kasus'] as const;
export const peran = z.enum(PERAN);
export type Peran = (typeof PERAN)[number];

/** How a role is held: definitively, for a vacant post (plt), or for an absent superior (plh). */
export const SIFAT = ['definitif', 'plt', 'plh'] as const;
export const sifat = z.enum(SIFAT);
export type Sifat = (typeof SIFAT)[number];

/** How far a role sees on a route: everything, the own unit and what is under it, or the own data only. */
export type Lingkup = 'semua' | 'unit' | 'diri';

/** Who may call a route. A role that is not named is refused; `anonim` needs no session. */
export interface Izin {
  readonly anonim?: true;
  /** Open to the session of the terminal's key too, which exists only to make the first account. */
  readonly kunci?: true;
  readonly peran: Readonly<Partial<Record<Peran, Lingkup>>>;
}

export const siapaPun: Izin = {
  anonim: true,
  peran: {
    analis: 'semua',
    'kepala-unit': 'semua',
    asn: 'semua',
    tpk: 'semua',
    pyb: 'semua',
    ppk: 'semua',
    auditor: 'semua',
    admin: 'semua',
    'tim-kasus': 'semua',
  },
};
/** Everyone with a session. */
export const yangMasuk: Izin = { peran: siapaPun.peran };
export const analisSaja: Izin = { peran: { analis: 'semua' } };
export const adminSaja: Izin = { peran: { admin: 'semua' } };
/** The administrator; and whoever holds the key of the terminal, as long as nobody has an account. */
export const pembuatAkun: Izin = { kunci: true, peran: { admin: 'semua' } };
/** Those who prepare, judge, sign or examine a plan. */
export const pembacaRencana: Izin = {
  peran: { analis: 'semua', tpk: 'semua', pyb: 'semua', ppk: 'semua', auditor: 'semua' },
};
/** The same, and heads for the own unit. */
export const pembacaBeban: Izin = {
  peran: { analis: 'semua', 'kepala-unit': 'unit', tpk: 'semua', pyb: 'semua', ppk: 'semua', auditor: 'semua' },
};
/** The same, and every ASN for the own data. */
export const pembacaPegawai: Izin = {
  peran: {
    analis: 'semua',
    'kepala-unit': 'unit',
    asn: 'diri',
    tpk: 'semua',
    pyb: 'semua',
    ppk: 'semua',
    auditor: 'semua',
  },
};

/** The reach of a role on a route, or null where it is refused. */
export const lingkupOf = (izin: Izin, peran: Peran | null): Lingkup | null =>
  peran === null ? (izin.anonim ? 'semua' : null) : (izin.peran[peran] ?? null);
