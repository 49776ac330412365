import type { AkunDemo, Peran } from '@seimbang/contract';
import { isAktif, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';
import { abk } from '@seimbang/core/workload';
import type { Db, Skema, Tx } from '../../db/index.ts';

type Row = Skema['akun_demo'];

/** Officials outside the package; invented like everybody in the demo. */
const OFFICIALS: readonly { peran: Peran; nama: string; jabatan: string }[] = [
  { peran: 'analis', nama: 'Nadia Puspitarini', jabatan: 'Analis SDM Aparatur, BKPP' },
  { peran: 'tpk', nama: 'Bramantyo Wicaksono', jabatan: 'Anggota Tim Penilai Kinerja' },
  { peran: 'pyb', nama: 'Hendarto Prasetya', jabatan: 'Sekretaris Daerah, Pejabat yang Berwenang' },
  { peran: 'ppk', nama: 'Retno Kusumastuti', jabatan: 'Pejabat Pembina Kepegawaian' },
  { peran: 'auditor', nama: 'Galih Saputro', jabatan: 'Auditor, Inspektorat' },
  { peran: 'admin', nama: 'Yusuf Maheswara', jabatan: 'Administrator sistem, Diskominfo' },
];

/** Replaces the demo accounts: four officials, the head of the heaviest unit that has one, and somebody who works there. */
export async function storeDemoAccounts(tx: Tx, index: PaketIndex): Promise<void> {
  const officials = OFFICIALS.map((o): Row => ({ ...o, pegawai_id: null, unor_id: null, opd_id: null }));
  const people = heaviestWithHead(index).map(({ peran, pegawai }) => accountOf(index, peran, pegawai));
  await tx.deleteFrom('akun_demo').execute();
  await tx
    .insertInto('akun_demo')
    .values([...officials, ...people])
    .execute();
}

function heaviestWithHead(index: PaketIndex): { peran: Peran; pegawai: Pegawai }[] {
  const rasio = new Map(abk(index).unor.map((u) => [u.unorId, u.rasio ?? 0]));
  const heads = index.sel
    .filter((s) => s.jabatan.jenis === 'struktural' && isHeadOf(s) && s.pemangku.length > 0)
    .sort((a, b) => (rasio.get(b.unor.unorId) ?? 0) - (rasio.get(a.unor.unorId) ?? 0));
  const head = heads[0];
  const kepala = head?.pemangku[0];
  const staf = index.paket.pegawai.find((p) => isAktif(p) && p.unorId === head?.unor.unorId && isStaff(index, p));
  return [
    ...(kepala ? [{ peran: 'kepala-unit' as const, pegawai: kepala }] : []),
    ...(staf ? [{ peran: 'asn' as const, pegawai: staf }] : []),
  ];
}

const isHeadOf = (sel: Sel): boolean => /^(lurah|camat|kepala (dinas|badan|puskesmas|sekolah))/i.test(sel.jabatan.nama);

const isStaff = (index: PaketIndex, p: Pegawai): boolean => index.jabatanById.get(p.jabatanId)?.jenis !== 'struktural';

const accountOf = (index: PaketIndex, peran: Peran, pegawai: Pegawai): Row => ({
  peran,
  nama: pegawai.nama,
  jabatan: index.jabatanById.get(pegawai.jabatanId)?.nama ?? '',
  pegawai_id: pegawai.pegawaiId,
  unor_id: pegawai.unorId,
  opd_id: index.opdOf.get(pegawai.unorId) ?? null,
});

/** The accounts offered at sign-in; none where the data are not the demo. */
export async function demoAccounts(db: Db): Promise<AkunDemo[]> {
  const rows = await db
    .selectFrom('akun_demo')
    .innerJoin('paket', (j) => j.on('paket.demo', '=', true))
    .leftJoin('unor', 'unor.unor_id', 'akun_demo.unor_id')
    .select(['akun_demo.peran', 'akun_demo.nama', 'akun_demo.jabatan', 'unor.nama as unor_nama'])
    .execute();
  const order: readonly string[] = ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor', 'admin'];
  return rows
    .map((r) => ({ peran: r.peran as Peran, nama: r.nama, jabatan: r.jabatan, unorNama: r.unor_nama }))
    .sort((a, b) => order.indexOf(a.peran) - order.indexOf(b.peran));
}
