import type { ColumnType } from 'kysely';

/** A JSON column: an object when read, JSON text when written. */
export type Json<T> = ColumnType<T, string, string>;
export type Saat = ColumnType<Date, Date | string, Date | string>;
/** An instant that the database fills in when none is given. */
export type SaatKini = ColumnType<Date, Date | string | undefined, Date | string>;
