/** The part of the contract without the schema library, for pages that count their kilobytes. Take types from the main entry. */
export { alamat, alamatOf, metodeOf, type NamaRute } from './paths.ts';
export { type ProblemCode, problems, sentences, type Values } from './problems.ts';
