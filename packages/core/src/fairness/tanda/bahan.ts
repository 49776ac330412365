import type { Tempat } from '../../domain/index.ts';
import type { Day, Teks } from '../../kernel/index.ts';
import type { SifatPindah } from '../beban-pindah.ts';

/** One decided line of a decree, with what was recorded on its way. Instants are milliseconds since 1970; a person is a code of the data. */
export interface BarisPerkara {
  readonly nomor: number;
  readonly gerbong: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly dari: Tempat;
  readonly ke: Tempat;
  readonly sifat: SifatPindah;
  /** A structural post on either side: an official in the sense of the election law. */
  readonly pejabat: boolean;
  readonly keputusan: 'setujui' | 'tolak' | null;
  readonly diputus: number | null;
  readonly pemutus: string | null;
  readonly panel: 'setujui' | 'tolak' | 'tinjau-ulang' | 'belum';
  /** Accounts that voted, and when. */
  readonly suara: readonly { readonly akunId: string; readonly saat: number }[];
  /** Documents recorded for a condition, and when. */
  readonly bukti: readonly { readonly aturan: string; readonly saat: number }[];
  /** Facts of the person or the place that differ between the list verified and the list decided: their names. */
  readonly faktaBerubah: readonly string[];
}

/** One proposal that ended in a decree. */
export interface UsulPerkara {
  readonly usulId: string;
  readonly judul: string;
  readonly asal: 'rencana' | 'kepala' | 'pribadi' | 'putaran';
  /** Asked for by the person under a right that a package of the seat gave. */
  readonly hakKembali: boolean;
  readonly tmt: Day;
  readonly dibuat: number;
  readonly pengusul: string;
  /** When the list was frozen for the panel, and when it reached the desk of the PPK. */
  readonly dibekukan: number | null;
  readonly tibaPpk: number | null;
  readonly hadir: readonly string[];
  readonly kuorumMinimum: number;
  readonly baris: readonly BarisPerkara[];
}

/** That somebody said no or objected, and when; never why. */
export interface Penolakan {
  readonly pegawaiId: string;
  readonly saat: number;
  readonly jenis: 'menolak-tawaran' | 'menyampaikan-kendala' | 'mengajukan-keberatan';
  /** The proposal that the same line ended in, if it did: going on with it is not a second move. */
  readonly usulId: string | null;
}

/** Load of a place on the day of the data: need and working people, FTE, and who of the moved is counted there already. */
export interface BebanTempat {
  readonly need: number;
  readonly fte: number;
}

export interface BahanTanda {
  readonly usul: readonly UsulPerkara[];
  readonly penolakan: readonly Penolakan[];
  /** Last day of protection by person, of everybody who has or had one. */
  readonly lindung: ReadonlyMap<string, Day>;
  /** Where a person is in the data now; absent: no longer in them. */
  readonly kini: ReadonlyMap<string, Tempat>;
  readonly beban: (tempat: Tempat) => BebanTempat | null;
  /** Days on which officials may not be moved without the written approval of the minister; empty where one is recorded. */
  readonly beku: readonly { readonly dari: Day; readonly sampai: Day | null }[];
}

/** A case that a flag rests on. */
export interface PerkaraTanda {
  readonly usulId: string;
  readonly judul: string;
  /** Null where the whole proposal is meant. */
  readonly nomor: number | null;
  readonly nama: string | null;
  readonly fakta: Teks;
}

/** What one rule found: how many it looked at, and the cases to look into. */
export interface HasilTanda {
  /** What was looked at: the base against which the cases are to be read. */
  readonly diperiksa: number;
  readonly satuan: 'baris' | 'usul' | 'orang' | 'pasangan' | 'pejabat';
  readonly perkara: readonly PerkaraTanda[];
}

/** A rule that says which cases an inspector should look into. A flag is a question, never a finding of guilt. */
export interface AturanTanda {
  readonly nama: Teks;
  /** The rule with its figures, as the page prints it. */
  readonly aturan: Teks;
  readonly periksa: (bahan: BahanTanda) => HasilTanda;
}

export const perkaraBaris = (u: UsulPerkara, b: BarisPerkara, id: string, en: string): PerkaraTanda => ({
  usulId: u.usulId,
  judul: u.judul,
  nomor: b.nomor,
  nama: b.nama,
  fakta: { id, en },
});

export const perkaraUsul = (u: UsulPerkara, id: string, en: string): PerkaraTanda => ({
  usulId: u.usulId,
  judul: u.judul,
  nomor: null,
  nama: null,
  fakta: { id, en },
});

/** The lines that were approved. */
export const jalanOf = (u: UsulPerkara): readonly BarisPerkara[] => u.baris.filter((b) => b.keputusan === 'setujui');

/** Moves that the person did not ask for and did not prefer. */
export const tanpaKehendak = (b: BarisPerkara): boolean => b.sifat === 'kebutuhan-dinas' || b.sifat === 'memilih';

export const HARI_MS = 86_400_000;

/** `periksa` over lines: how many were looked at, and which of them are cases. */
export function telusuri(
  bahan: BahanTanda,
  pilih: (b: BarisPerkara, u: UsulPerkara) => boolean,
  kata: (b: BarisPerkara, u: UsulPerkara) => readonly [id: string, en: string] | null,
): HasilTanda {
  const lines = bahan.usul.flatMap((u) =>
    jalanOf(u)
      .filter((b) => pilih(b, u))
      .map((b) => [u, b] as const),
  );
  const perkara = lines.flatMap(([u, b]) => {
    const said = kata(b, u);
    return said === null ? [] : [perkaraBaris(u, b, ...said)];
  });
  return { diperiksa: lines.length, satuan: 'baris', perkara };
}
