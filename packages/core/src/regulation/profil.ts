import { eselonOf, type Jabatan, ruangEselonOf, type Tingkat, tingkatOf } from '../domain/index.ts';

/** Steps of JF keahlian; null for every other post and where `jenjang` names none. */
type JenjangAhli = 'pertama' | 'muda' | 'madya' | 'utama';

/** What the rules need to know of a jabatan, read once from its free text. */
export interface ProfilJabatan {
  readonly tingkat: Tingkat;
  readonly struktural: boolean;
  readonly fungsional: boolean;
  /** `III.a`; null where the text names no echelon or no letter. */
  readonly eselon: string | null;
  /** 20 + 1 for II.a ... 40 + 2 for IV.b; a lower number is a higher post. 99 where unreadable. */
  readonly urutanEselon: number;
  readonly jenjangAhli: JenjangAhli | null;
  readonly guru: boolean;
  readonly camat: boolean;
  readonly lurah: boolean;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V'] as const;

function jenjangAhliOf(jabatan: Jabatan, tingkat: Tingkat): JenjangAhli | null {
  if (tingkat !== 'jf-keahlian') return null;
  const text = `${jabatan.jenjang ?? ''} ${jabatan.nama}`.toLowerCase();
  return (['pertama', 'muda', 'madya', 'utama'] as const).find((j) => new RegExp(`\\b${j}\\b`).test(text)) ?? null;
}

export function profilOf(jabatan: Jabatan): ProfilJabatan {
  const tingkat = tingkatOf(jabatan);
  const struktural = jabatan.jenis === 'struktural';
  const digit = struktural ? eselonOf(jabatan) : null;
  const ruang = struktural ? ruangEselonOf(jabatan) : null;
  return {
    tingkat,
    struktural,
    fungsional: jabatan.jenis === 'fungsional',
    eselon: digit !== null && ruang !== null ? `${ROMAN[digit]}.${ruang}` : null,
    urutanEselon: digit === null ? 99 : digit * 10 + (ruang === 'a' ? 1 : 2),
    jenjangAhli: jenjangAhliOf(jabatan, tingkat),
    guru: jabatan.jenis === 'fungsional' && /^\s*guru\b/i.test(jabatan.nama),
    camat: struktural && /^\s*camat\b/i.test(jabatan.nama),
    lurah: struktural && /^\s*lurah\b/i.test(jabatan.nama),
  };
}
