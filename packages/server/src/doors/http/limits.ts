/** Limits of one upload (reference: trust section 2.5). */
export const UPLOAD = { mib: 64, banyak: 10 } as const;
