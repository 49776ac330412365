const PATTERNS: readonly RegExp[] = [
  /^(?:\+?62|0)8\d{7,11}$/,
  /^\S+@\S+\.\S+$/,
  /^\d{16}$/,
  /^(?:L|P|laki[\s-]*laki|perempuan|pria|wanita)$/i,
  /^(?:islam|kristen(?: protestan)?|protestan|katolik|katholik|hindu|budha|buddha|konghucu)$/i,
  /^(?:belum )?(?:kawin|menikah)$|^cerai (?:hidup|mati)$/i,
];

/**
 * True when most values of a column are phone numbers, mail addresses, NIK, sex, religion or marital state, whatever its header says.
 * `M` and `F` alone are too common as other codes.
 */
export function looksPrivate(values: readonly string[]): boolean {
  const filled = values.filter((v) => v !== '');
  if (filled.length < 3) return false;
  return PATTERNS.some(
    (p) => filled.filter((v) => p.test(v.replace(/[\s.-](?=\d)/g, ''))).length * 10 >= filled.length * 8,
  );
}
