/** One message in both languages, in ICU form: `{n, plural, one {# unit} other {# units}}`. */
export interface PesanRow {
  readonly id: string;
  readonly en: string;
}
export type PesanRows = Readonly<Record<string, PesanRow>>;

/** The messages of one screen. The type refuses a row without a language; the build compiles it (see `pesan-plugin.ts`). */
export const definePesan = <const T extends PesanRows>(rows: T): T => rows;
