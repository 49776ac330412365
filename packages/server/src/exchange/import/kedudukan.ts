/** Legal status by its name (SIASN table `kedudukanHukum`); only codes whose meaning is known here. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/tidak aktif|non\s*-?\s*aktif/i, '51'],
  [/masa persiapan|\bmpp\b/i, '20'],
  [/pensiun/i, '99'],
  [/luar tanggungan|\bcltn\b/i, '02'],
  [/tugas belajar/i, '03'],
  [/sementara|skors/i, '04'],
  [/hukuman|disiplin/i, '15'],
  [/^(?:pns |cpns |pppk |p3k )?aktif(?: bekerja)?$/i, '01'],
];

export const kedudukanByName = (name: string): string | null => BY_NAME.find(([p]) => p.test(name.trim()))?.[1] ?? null;

/** "1" and "01" are one code; null when it is no code. */
export const kedudukanCode = (text: string): string | null => (/^\d{1,3}$/.test(text) ? text.padStart(2, '0') : null);
