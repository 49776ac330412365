import { randomUUID } from 'node:crypto';
import type { AkunDemo, Peran, Sifat } from '@seimbang/contract';
import { isAktif, type PaketIndex, type Pegawai } from '@seimbang/core/domain';
import type { Db, Tx } from '../../db/index.ts';
import { abk } from '@seimbang/core/workload';
import { type Head, headsOf } from './heads.ts';
import { roleIsCurrent } from './role.ts';
import { dataAreDemo } from './session.ts';
import { type AccountRow, type RoleRow, storeAccounts } from './store-account.ts';

interface Official {
  readonly masuk: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: Peran;
  readonly sifat?: Sifat;
  readonly ketua?: true;
}

/** Officials outside the package; invented like everybody in the demo. Seven members, so that one conflict of interest leaves a quorum. */
const OFFICIALS: readonly Official[] = [
  { masuk: 'analis', nama: 'Nadia Puspitarini', jabatan: 'Analis SDM Aparatur, BKPP', peran: 'analis' },
  { masuk: 'tpk1', nama: 'Bramantyo Wicaksono', jabatan: 'Ketua Tim Penilai Kinerja', peran: 'tpk', ketua: true },
  { masuk: 'tpk2', nama: 'Sulastri Handayani', jabatan: 'Anggota Tim Penilai Kinerja', peran: 'tpk' },
  { masuk: 'tpk3', nama: 'Wirawan Tejakusuma', jabatan: 'Anggota Tim Penilai Kinerja', peran: 'tpk' },
  { masuk: 'tpk4', nama: 'Endah Palupi', jabatan: 'Anggota Tim Penilai Kinerja', peran: 'tpk' },
  { masuk: 'tpk5', nama: 'Surya Panduwinata', jabatan: 'Anggota Tim Penilai Kinerja', peran: 'tpk' },
  { masuk: 'tpk6', nama: 'Ratna Kencanasari', jabatan: 'Anggota Tim Penilai Kinerja', peran: 'tpk' },
  { masuk: 'tpk7', nama: 'Aditya Mangkulangit', jabatan: 'Anggota Tim Penilai Kinerja', peran: 'tpk' },
  { masuk: 'pyb', nama: 'Hendarto Prasetya', jabatan: 'Sekretaris Daerah, Pejabat yang Berwenang', peran: 'pyb' },
  { masuk: 'ppk', nama: 'Retno Kusumastuti', jabatan: 'Pejabat Pembina Kepegawaian', peran: 'ppk' },
  { masuk: 'plt', nama: 'Danar Wibisana', jabatan: 'Plt. Pejabat Pembina Kepegawaian', peran: 'ppk', sifat: 'plt' },
  { masuk: 'auditor', nama: 'Galih Saputro', jabatan: 'Auditor, Inspektorat', peran: 'auditor' },
  { masuk: 'admin', nama: 'Yusuf Maheswara', jabatan: 'Administrator sistem, Diskominfo', peran: 'admin' },
  { masuk: 'kasus1', nama: 'Kinasih Wulansari', jabatan: 'Ketua Tim Kasus', peran: 'tim-kasus', ketua: true },
  { masuk: 'kasus2', nama: 'Pramudya Lesmana', jabatan: 'Anggota Tim Kasus', peran: 'tim-kasus' },
];

/**
 * Replaces the demo accounts: officials, everybody of the package, and for the head of each unit that role too. In front stand somebody
 * who works in the heaviest unit that has a head, and that head: they are "the ASN" and "the head" of the sign-in page.
 */
export async function storeDemoAccounts(tx: Tx, index: PaketIndex): Promise<void> {
  const heads = headsOf(index);
  const headBy = new Map(heads.map((h) => [h.pegawai.pegawaiId, h]));
  const front = inFront(index, heads);
  const others = index.paket.pegawai.filter((p) => isAktif(p) && !front.includes(p));
  const people = [...front, ...others].map((p) => personOf(index, p, headBy.get(p.pegawaiId)));
  const all = [...OFFICIALS.map(officialOf), ...people];
  await tx.deleteFrom('akun').where('demo', '=', true).execute();
  await storeAccounts(
    tx,
    all.map((a) => a.account),
    all.flatMap((a) => a.roles),
  );
}

function inFront(index: PaketIndex, heads: readonly Head[]): Pegawai[] {
  const rasio = new Map(abk(index).unor.map((u) => [u.unorId, u.rasio ?? 0]));
  const head = heads
    .filter((h) => h.sifat === 'definitif')
    .toSorted((a, b) => (rasio.get(b.unorId) ?? 0) - (rasio.get(a.unorId) ?? 0))[0];
  const isStaff = (p: Pegawai): boolean => index.jabatanById.get(p.jabatanId)?.jenis !== 'struktural';
  const staff = index.paket.pegawai.find((p) => isAktif(p) && p.unorId === head?.unorId && isStaff(p));
  return [...(staff ? [staff] : []), ...(head ? [head.pegawai] : [])];
}

interface Made {
  readonly account: AccountRow;
  readonly roles: readonly RoleRow[];
}

/** Long before anything in the demo happens. */
const SINCE = '2020-01-01';

function made(masuk: string, nama: string, jabatan: string, pegawaiId: string | null): AccountRow {
  const nama_masuk = `demo.${masuk}`.toLowerCase();
  const none = { kata_sandi: null, ganti_sandi: false };
  return { id: randomUUID(), nama_masuk, nama, jabatan, pegawai_id: pegawaiId, demo: true, ...none };
}

const role = (akunId: string, peran: Peran, sifat: Sifat = 'definitif', unorId: string | null = null): RoleRow => ({
  akun_id: akunId,
  peran,
  unor_id: unorId,
  sifat,
  ketua: false,
  mulai: SINCE,
  selesai: null,
});

function officialOf(o: Official): Made {
  const account = made(o.masuk, o.nama, o.jabatan, null);
  return { account, roles: [{ ...role(account.id, o.peran, o.sifat), ketua: o.ketua ?? false }] };
}

function personOf(index: PaketIndex, p: Pegawai, head: Head | undefined): Made {
  const jabatan = index.jabatanById.get(p.jabatanId)?.nama ?? '';
  const account = made(p.pegawaiId, p.nama, jabatan, p.pegawaiId);
  const asHead = head ? [role(account.id, 'kepala-unit', head.sifat, head.unorId)] : [];
  return { account, roles: [...asHead, role(account.id, 'asn')] };
}

/** The roles offered at sign-in, in the order in which they were made; none where the data are not the demo. */
export async function demoAccounts(db: Db): Promise<AkunDemo[]> {
  const rows = await db
    .selectFrom('akun')
    .innerJoin('akun_peran', 'akun_peran.akun_id', 'akun.id')
    .leftJoin('unor', 'unor.unor_id', 'akun_peran.unor_id')
    .select(['akun.id', 'akun.nama', 'akun.jabatan', 'akun_peran.id as peran_id', 'akun_peran.peran'])
    .select(['akun_peran.sifat', 'akun_peran.ketua', 'akun_peran.unor_id', 'unor.nama as unor_nama'])
    .where('akun.demo', '=', true)
    .where('akun.aktif', '=', true)
    .where(dataAreDemo)
    .where(roleIsCurrent)
    .orderBy('akun.urutan')
    .orderBy('akun_peran.id')
    .execute();
  return rows.map((r) => ({
    akunId: r.id,
    peranId: r.peran_id,
    peran: r.peran as Peran,
    sifat: r.sifat as Sifat,
    ketua: r.ketua,
    unorId: r.unor_id,
    unorNama: r.unor_nama,
    nama: r.nama,
    jabatan: r.jabatan,
  }));
}
