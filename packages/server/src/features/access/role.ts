import { sql } from 'kysely';

/** The day on which a role begins or ends is a day of the office's calendar (see shared/clock.ts). */
export const roleIsCurrent = sql<boolean>`(now() at time zone 'Asia/Jakarta')::date between akun_peran.mulai and coalesce(akun_peran.selesai, 'infinity')`;
