import {
  type Formasi,
  indexPaket,
  type Jabatan,
  type Kebijakan,
  type Kerabat,
  type Kunci,
  kebijakanBawaan,
  type Paket,
  type PaketIndex,
  type Pegawai,
  type Sel,
  type Unor,
} from '../../domain/index.ts';
import { formasiRow, jabatanRow, pegawaiRow, unorRow } from '../../domain/testing/rows.ts';
import { day } from '../../kernel/index.ts';

/** The parts of a case that a row of an example table changes; everything else is an unremarkable lawful move. */
export interface Kasus {
  readonly pegawai?: Partial<Pegawai>;
  readonly jabatanAsal?: Partial<Jabatan>;
  /** Absent = the move stays within the jabatan. */
  readonly jabatanTujuan?: Partial<Jabatan>;
  readonly unorAsal?: Partial<Unor>;
  readonly unorTujuan?: Partial<Unor>;
  readonly formasiTujuan?: Partial<Formasi> | null;
  /** More people, unor or formasi (holders of the target, relatives). */
  readonly lain?: Partial<Pick<Paket, 'unor' | 'jabatan' | 'formasi' | 'pegawai'>>;
  readonly kerabat?: readonly Omit<Kerabat, 'ekstra'>[];
  readonly kunci?: readonly Omit<Kunci, 'ekstra' | 'pegawaiId'>[];
  readonly kebijakan?: Partial<Kebijakan>;
}

/** A case ready to be judged. */
export interface Sidang {
  readonly index: PaketIndex;
  readonly pegawai: Pegawai;
  readonly tujuan: Sel;
}

export const unor = (unorId: string, rest: Partial<Unor> = {}): Unor =>
  unorRow(unorId, { nama: `Kelurahan ${unorId}`, indukId: 'KEC', ...rest });

export const jabatan = (jabatanId: string, rest: Partial<Jabatan> = {}): Jabatan =>
  jabatanRow(jabatanId, { nama: 'Pengadministrasi Umum', rumpun: 'umum', kelas: 5, ...rest });

export const pegawai = (pegawaiId: string, rest: Partial<Pegawai> = {}): Pegawai =>
  pegawaiRow(pegawaiId, ['A', 'J1'], {
    nama: `Contoh ${pegawaiId}`,
    golongan: 'III/a',
    tmtJabatan: day('2022-01-01'),
    riwayatBulanPengawas: null,
    riwayatBulanPelaksana: null,
    kepamongprajaan: false,
    ...rest,
  });

export const formasi = (unorId: string, jabatanId: string, rest: Partial<Formasi> = {}): Formasi =>
  formasiRow(unorId, jabatanId, { kebutuhan: 2, ...rest });

/** Pegawai `P` holds `J1` in unor `A` and is asked to go to unor `B` (same jabatan, or `J2`); both are kelurahan of one kecamatan. */
export function sidang(kasus: Kasus): Sidang {
  const tujuanId = kasus.jabatanTujuan ? 'J2' : 'J1';
  const paket: Paket = {
    unor: [
      unor('KEC', { nama: 'Kecamatan Contoh', indukId: null, jenis: 'kecamatan' }),
      unor('A', kasus.unorAsal),
      unor('B', kasus.unorTujuan),
      ...(kasus.lain?.unor ?? []),
    ],
    jabatan: [
      jabatan('J1', kasus.jabatanAsal),
      ...(kasus.jabatanTujuan ? [jabatan('J2', kasus.jabatanTujuan)] : []),
      ...(kasus.lain?.jabatan ?? []),
    ],
    formasi: [
      formasi('A', 'J1'),
      ...(kasus.formasiTujuan === null ? [] : [formasi('B', tujuanId, kasus.formasiTujuan)]),
      ...(kasus.lain?.formasi ?? []),
    ],
    tugas: [],
    pegawai: [pegawai('P', kasus.pegawai), ...(kasus.lain?.pegawai ?? [])],
    kerabat: (kasus.kerabat ?? []).map((k) => ({ ...k, ekstra: {} })),
    volume: [],
    peristiwa: [],
    minat: [],
    kunci: (kasus.kunci ?? []).map((k) => ({ ...k, pegawaiId: 'P', ekstra: {} })),
    kebijakan: { ...kebijakanBawaan, lintasJabatan: 'promosi', ...kasus.kebijakan },
  };
  const index = indexPaket(paket);
  const tujuan = index.sel.find((s) => s.unor.unorId === 'B' && s.jabatan.jabatanId === tujuanId);
  if (!tujuan) throw new Error('sidang: nobody holds the target and no formasi names it.');
  return { index, pegawai: index.pegawaiById.get('P') as Pegawai, tujuan };
}
