import { formasiKey, type PaketIndex, type Tempat } from '@seimbang/core/domain';
import { type Day } from '@seimbang/core/kernel';
import type { RuleFinding } from '@seimbang/core/regulation';
import type {
  BarisMutasi,
  Bukti,
  GerbongSurat,
  Naskah,
  Orang,
  Penandatangan,
  Penempatan,
  Pertimbangan,
  TataNaskah,
} from '../../../letters/index.ts';
import { celahOf } from '../bagian-view.ts';
import type { Baris, Berkas } from '../berkas.ts';
import { dampakOf } from '../dampak.ts';
import type { Dasar } from '../dasar.ts';
import type { Timbangan } from '../fakta.ts';
import { bernama } from '../kantor.ts';
import type { IsiTataNaskah } from '../pengaturan.ts';

/** What every letter of a case is made from. */
export interface BahanSurat {
  readonly berkas: Berkas;
  readonly dasar: Dasar;
  readonly timbangan: Timbangan;
  readonly tata: IsiTataNaskah;
}

/** Number and day of a letter; a preview has dots for the number. */
export interface Kepala {
  readonly nomor: string;
  readonly tanggal: Day;
  readonly sidik: string;
}

/** The settings hold more than a letter is made of: what is left out here must not change its bytes. */
function tataOf(isi: IsiTataNaskah): TataNaskah {
  const { klasifikasi: _k, kodeKepegawaian: _b, kodeSekretariat: _s, namaPanel: _n, kuorumMinimum: _q, ...rest } = isi;
  const { tempatRapat: _r, ppk: _p, pyb: _y, ketuaPanel: _c, pengesah: _e, ...tata } = rest;
  return tata;
}

export const naskahOf = ({ berkas, tata }: BahanSurat, kepala: Kepala, penandatangan: Penandatangan): Naskah =>
  naskahLepas(tata, kepala, penandatangan, berkas.usul.demo);

/** The same for a paper of another room. */
export const naskahLepas = (
  tata: IsiTataNaskah,
  kepala: Kepala,
  penandatangan: Penandatangan,
  demo: boolean,
): Naskah => ({
  tata: tataOf(tata),
  ...kepala,
  klasifikasi: tata.klasifikasi,
  penandatangan,
  sudahTte: false,
  demo,
});

/** Ranks of PNS by grade (PP 11/2017; regulation.md section 4). A PPPK has a grade and no rank. */
const PANGKAT: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

export function orangOf(index: PaketIndex, b: Pick<Baris, 'pegawaiId' | 'nama'>): Orang {
  const p = index.pegawaiById.get(b.pegawaiId);
  const golongan = p?.golongan ?? null;
  const bare = { gelarDepan: null, gelarBelakang: null };
  return {
    nama: p?.nama ?? b.nama,
    ...bare,
    nip: p?.nip ?? null,
    status: p?.status ?? 'PNS',
    pangkat: golongan === null ? null : (PANGKAT[golongan] ?? null),
    golongan,
  };
}

export function penempatan(index: PaketIndex, t: Tempat): Penempatan {
  const { jabatanNama, unorNama } = bernama(index, t);
  return { jabatan: jabatanNama, unit: unorNama };
}

export function barisMutasi({ berkas, dasar: { index } }: BahanSurat, b: Baris): BarisMutasi {
  const jabatan = index.jabatanById.get(b.to.jabatanId);
  return {
    no: b.nomor,
    orang: orangOf(index, b),
    lama: penempatan(index, b.from),
    baru: penempatan(index, b.to),
    kelas: jabatan?.kelas ?? null,
    eselon: jabatan?.eselon ?? null,
    tmt: berkas.usul.tmt,
    jenis: b.jenis === 'promosi' ? 'promosi' : 'mutasi',
    dilantik: b.from.jabatanId !== b.to.jabatanId && (jabatan?.jenis ?? 'pelaksana') !== 'pelaksana',
  };
}

/** The reasons of a list: the figures of exactly these lines, the vacant posts they fill, the articles their verdicts rest on. */
export function pertimbanganOf({ dasar, timbangan }: BahanSurat, lines: readonly Baris[]): Pertimbangan {
  const { index } = dasar;
  const dampak = dampakOf(index, lines);
  const vacant = lines.filter((b) => {
    const sel = index.selByKey.get(formasiKey(b.to.unorId, b.to.jabatanId));
    return sel?.jabatan.jenis === 'struktural' && sel.pemangku.length === 0;
  });
  return {
    sebelum: dampak.sebelum,
    sesudah: dampak.sesudah,
    bebanUnit: dampak.unor.map((u) => ({ unorId: u.unorId, unit: u.nama, sebelum: u.before, sesudah: u.after })),
    lowongTerisi: vacant.map((b) => penempatan(index, b.to)),
    pasal: [...new Set(lines.flatMap((b) => timbangan.nilaiOf(b.id).rules.map((r) => r.article)))].sort(),
  };
}

/** A case that comes from no plan claims no proof. */
export function buktiOf({ berkas, timbangan, dasar }: BahanSurat): Bukti {
  const isi = berkas.rencana?.isi;
  if (!isi) {
    const { rulesChecked, rulesNotChecked } = dasar.judge;
    return {
      status: 'tanpa-rencana',
      celah: 0,
      terverifikasi: false,
      aturanDiperiksa: rulesChecked.length,
      aturanBelumDiperiksa: rulesNotChecked,
      inputHash: '-',
      planHash: '-',
    };
  }
  return {
    status: isi.status === 'optimal' || isi.status === 'gap' ? isi.status : 'stopped',
    celah: celahOf(isi),
    terverifikasi: timbangan.fakta.terbukti === true,
    aturanDiperiksa: isi.rulesChecked.length,
    aturanBelumDiperiksa: isi.rulesNotChecked,
    inputHash: isi.inputHash,
    planHash: isi.planHash,
  };
}

export function gerbongSurat({ berkas, dasar: { index } }: BahanSurat, lines: readonly Baris[]): GerbongSurat[] {
  const kinds = new Map(berkas.rencana?.isi.gerbong.map((g) => [g.id, g.kind]));
  return [...new Set(lines.map((b) => b.gerbong))].map((id) => ({
    id,
    kind: kinds.get(id) ?? 'rantai',
    langkah: lines
      .filter((b) => b.gerbong === id)
      .map((b) => `${b.nama}: ${bernama(index, b.from).unorNama} ke ${bernama(index, b.to).unorNama}`),
  }));
}

/** Why this person and this post: the plan's reasons, or what a rule says about the move. */
export function alasanBaris(b: Baris, rules: readonly RuleFinding[]): string[] {
  if (b.isi.reasons.length > 0) return b.isi.reasons.map((r) => r.id);
  const told = rules.filter((r) => r.remark || r.verdict === 'needs-consent').map((r) => r.message.id);
  return told.length > 0 ? told : ['Memenuhi syarat jabatan menurut aturan yang diperiksa.'];
}
