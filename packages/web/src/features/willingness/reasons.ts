/** Reason codes of an answer or an objection. */
export const REASONS = [
  'kesehatan',
  'pengasuhan',
  'disabilitas',
  'kehamilan',
  'keluarga',
  'jarak-biaya',
  'keamanan',
  'kompetensi',
  'prosedur',
  'dugaan-hukuman',
  'lain',
] as const;

/** Facts that protect. */
export const PROTECTIONS = ['kesehatan', 'disabilitas', 'kehamilan', 'pengasuhan', 'keamanan', 'lain'] as const;
