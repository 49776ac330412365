const RUANG = 'abcde';
const TEXT = /^\s*(IV|III|II|I)\s*[/.\s-]?\s*([a-e])\s*$/i;
const SIASN = /^\s*([1-4])([1-5])\s*$/;

/** Rank of a PNS golongan (`III/b`, `IIIb`, SIASN `32`) as a number that rises with it; null for anything else, PPPK ranks included. */
export function golonganRank(text: string): number | null {
  const code = SIASN.exec(text);
  if (code) return Number(code[1]) * 10 + Number(code[2]);
  const m = TEXT.exec(text);
  if (!m) return null;
  const digit = { I: 1, II: 2, III: 3, IV: 4 }[(m[1] as string).toUpperCase()] as number;
  return digit * 10 + RUANG.indexOf((m[2] as string).toLowerCase()) + 1;
}
