import { addDays, type Day, err, ok, type Result } from '../kernel/index.ts';

/** The states of a round, in order; `batal` may follow any of them but the last. */
export const KEADAAN_PUTARAN = ['siap', 'buka', 'segel', 'tukar', 'tawaran', 'selesai', 'batal'] as const;
export type KeadaanPutaran = (typeof KEADAAN_PUTARAN)[number];

export const TINDAKAN_PUTARAN = ['buka', 'segel', 'tukar', 'tawarkan', 'tutup', 'batal'] as const;
export type TindakanPutaran = (typeof TINDAKAN_PUTARAN)[number];

/** What an act on a round is judged by. */
export interface FaktaPutaran {
  readonly keadaan: KeadaanPutaran;
  readonly hariIni: Day;
  /** First day for wishes; first day on which they may be sealed. */
  readonly buka: Day;
  readonly tutup: Day;
  /** Last day for answers; null before the offers are out. */
  readonly tenggat: Day | null;
  /** People who were asked and have not answered. */
  readonly menunggu: number;
}

export interface SebabPutaran {
  readonly code: 'putaran-di-luar-keadaan' | 'putaran-belum-waktunya';
  readonly values: Readonly<Record<string, string>>;
}

interface Baris {
  readonly dari: readonly KeadaanPutaran[];
  readonly ke: KeadaanPutaran;
  /** First day on which it may be done; null = any. */
  readonly mulai?: (f: FaktaPutaran) => Day | null;
}

/** One row for each act: from where, to where, from which day on. */
const TABEL: Readonly<Record<TindakanPutaran, Baris>> = {
  buka: { dari: ['siap'], ke: 'buka', mulai: (f) => f.buka },
  segel: { dari: ['buka'], ke: 'segel', mulai: (f) => f.tutup },
  tukar: { dari: ['segel'], ke: 'tukar' },
  tawarkan: { dari: ['tukar'], ke: 'tawaran' },
  tutup: {
    dari: ['tawaran'],
    ke: 'selesai',
    mulai: (f) => (f.menunggu > 0 && f.tenggat !== null ? addDays(f.tenggat, 1) : null),
  },
  batal: { dari: ['siap', 'buka', 'segel', 'tukar', 'tawaran'], ke: 'batal' },
};

/** The state an act leads to, or why it is not open. */
export function langkahPutaran(fakta: FaktaPutaran, tindakan: TindakanPutaran): Result<KeadaanPutaran, SebabPutaran> {
  const { dari, ke, mulai } = TABEL[tindakan];
  const { keadaan, hariIni } = fakta;
  if (!dari.includes(keadaan)) return err({ code: 'putaran-di-luar-keadaan', values: { tindakan, keadaan } });
  const first = mulai?.(fakta) ?? null;
  if (first !== null && hariIni < first)
    return err({ code: 'putaran-belum-waktunya', values: { tindakan, mulai: first, hariIni } });
  return ok(ke);
}
