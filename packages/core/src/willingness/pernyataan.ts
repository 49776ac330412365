import { formasiKey, type PaketIndex, type Pegawai, type Sel, type Tempat } from '../domain/index.ts';
import { canonicalHash, type Day, type Sha256, type Teks } from '../kernel/index.ts';
import type { Berhak } from './berhak.ts';
import { alasanOrang, alasanUnit, hakOrang, yangDicoba } from './butir-alasan.ts';
import { perubahanOrang } from './butir-perubahan.ts';
import type { Label } from './label.ts';
import type { LoadLookup } from './load-lookup.ts';
import type { ManfaatPutaran } from './paket-manfaat.ts';
import { jenisOf, type JenisTawaran } from './tawaran.ts';

/** One number: unit and the row of the data package (file#id.column) or the rule that it comes from. Null = not filled in. */
export interface Angka {
  readonly nama: string;
  readonly nilai: number | null;
  readonly satuan: string;
  readonly sumber: string;
}

/** Whether something gets better for the person. Only `lebih-baik` may be worded as a gain. */
export type ArahButir = 'lebih-baik' | 'lebih-buruk' | 'sama' | 'belum-diisi' | 'keterangan';

export interface Butir {
  readonly kode: string;
  readonly bagian: 'perubahan' | 'mengapa-unit' | 'mengapa-saya' | 'dicoba' | 'hak';
  readonly arah: ArahButir;
  readonly pesan: Teks;
  readonly angka: readonly Angka[];
}

export interface TempatBernama extends Tempat {
  readonly unorNama: string;
  readonly jabatanNama: string;
}

/** The personal statement of one offer or placement. `sidik` is the canonical SHA-256 of everything else. */
export interface Pernyataan {
  readonly versi: 1;
  readonly tanggal: Day;
  readonly tmt: Day;
  readonly putaranId: string;
  readonly pegawaiId: string;
  readonly jenis: JenisTawaran;
  readonly label: Label;
  readonly dari: TempatBernama;
  readonly ke: TempatBernama;
  readonly butir: readonly Butir[];
  readonly sidik: string;
}

/** What is the same for all statements of a round. */
export interface BahanPutaran {
  readonly index: PaketIndex;
  readonly berhak: Berhak;
  readonly putaranId: string;
  readonly tanggal: Day;
  /** Last day for an answer, and for an objection. */
  readonly tenggat: Day;
  readonly batasKeberatan: Day;
  /** Load of units before and after the round. */
  readonly beban: LoadLookup;
  /** Packages of the round, fixed when it opened; null = the agency had set no policy. */
  readonly manfaat: ManfaatPutaran | null;
  /** People with a list, cycles of the trade, and designated people who stay thanks to a volunteer. */
  readonly dicoba: { readonly daftar: number; readonly siklus: number; readonly diselamatkan: number };
}

export interface SatuPernyataan {
  readonly pegawai: Pegawai;
  readonly ke: Sel;
  readonly label: Label;
}

/** Computes the statement of one person. The person, and the place, must be of the package of the round. */
export function pernyataanOf(bahan: BahanPutaran, { pegawai, ke, label }: SatuPernyataan, digest?: Sha256): Pernyataan {
  const dari = bahan.index.selByKey.get(formasiKey(pegawai.unorId, pegawai.jabatanId));
  const jenis = jenisOf(label);
  if (!dari || jenis === null) throw new Error(`pernyataanOf: ${pegawai.pegawaiId} has no place, or nothing changes.`);
  const satu = { pegawai, dari, ke, label, jenis };
  const body = {
    versi: 1 as const,
    tanggal: bahan.tanggal,
    tmt: bahan.index.paket.kebijakan.tmt,
    putaranId: bahan.putaranId,
    pegawaiId: pegawai.pegawaiId,
    jenis,
    label,
    dari: bernama(dari),
    ke: bernama(ke),
    butir: [
      ...perubahanOrang(bahan, satu),
      ...alasanUnit(bahan, satu),
      ...alasanOrang(bahan, satu),
      ...yangDicoba(bahan),
      ...hakOrang(bahan, satu),
    ],
  };
  return { ...body, sidik: canonicalHash(body, digest) };
}

/** One statement in the making. */
export interface Pokok extends SatuPernyataan {
  readonly dari: Sel;
  readonly jenis: JenisTawaran;
}

const bernama = ({ unor, jabatan }: Sel): TempatBernama => ({
  unorId: unor.unorId,
  jabatanId: jabatan.jabatanId,
  unorNama: unor.nama,
  jabatanNama: jabatan.nama,
});
