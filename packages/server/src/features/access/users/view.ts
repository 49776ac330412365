import type { DaftarPengguna, Pengguna, Peran, Sifat } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../../db/index.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { roleIsCurrent } from '../role.ts';
import { dataAreDemo } from '../session.ts';

const PER_HALAMAN = 50;

interface Query {
  readonly cari: string;
  readonly peran?: Peran | undefined;
  readonly halaman: number;
}

/** Accounts, own ones before those of the demo, a page at a time. Demo accounts are shown only while they open. */
export async function listPengguna(db: Db, { cari, peran, halaman }: Query): Promise<DaftarPengguna> {
  const like = `%${cari
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const found = await db
    .selectFrom('akun')
    .select(['id', sql<number>`count(*) over ()`.as('total')])
    .where(sql<boolean>`(lower(nama) like ${like} or nama_masuk like ${like})`)
    .where(sql<boolean>`(not demo or ${dataAreDemo})`)
    .$if(peran !== undefined, (q) =>
      q.where('id', 'in', (sub) =>
        sub
          .selectFrom('akun_peran')
          .select('akun_id')
          .where('peran', '=', peran as string),
      ),
    )
    .orderBy('demo')
    .orderBy('urutan')
    .limit(PER_HALAMAN)
    .offset((halaman - 1) * PER_HALAMAN)
    .execute();
  const pengguna = await readPengguna(
    db,
    found.map((r) => r.id),
  );
  return { total: found[0]?.total ?? 0, halaman, perHalaman: PER_HALAMAN, pengguna };
}

export async function viewPengguna(db: Db | Tx, akunId: string): Promise<Outcome<Pengguna>> {
  const [found] = await readPengguna(db, [akunId]);
  return found ? ok(found) : problem('tidak-ditemukan', { apa: akunId });
}

/** The account that signs in by this name. */
export async function findPengguna(db: Db, namaMasuk: string): Promise<Outcome<Pengguna>> {
  const nama_masuk = namaMasuk.trim().toLowerCase();
  const row = await db.selectFrom('akun').select('id').where('nama_masuk', '=', nama_masuk).executeTakeFirst();
  return row ? viewPengguna(db, row.id) : problem('tidak-ditemukan', { apa: nama_masuk });
}

/** Accounts with their roles, in the order of the ids. */
async function readPengguna(db: Db | Tx, ids: readonly string[]): Promise<Pengguna[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('akun')
    .select(['id', 'nama_masuk', 'nama', 'jabatan', 'pegawai_id', 'surel', 'aktif', 'demo', 'ganti_sandi', 'versi'])
    .select(sql<boolean>`kata_sandi is not null`.as('punya_sandi'))
    .select((q) =>
      q
        .selectFrom('sesi')
        .select((s) => s.fn.max('terakhir').as('t'))
        .whereRef('sesi.akun_id', '=', 'akun.id')
        .as('terakhir'),
    )
    .where('id', 'in', ids)
    .execute();
  const roles = await readRoles(db, ids);
  const byId = new Map(rows.map((r) => [r.id, r]));
  return ids.flatMap((id) => {
    const r = byId.get(id);
    if (!r) return [];
    return [
      {
        akunId: r.id,
        namaMasuk: r.nama_masuk,
        nama: r.nama,
        jabatan: r.jabatan,
        pegawaiId: r.pegawai_id,
        surel: r.surel,
        aktif: r.aktif,
        demo: r.demo,
        punyaSandi: r.punya_sandi,
        gantiSandi: r.ganti_sandi,
        terakhir: r.terakhir?.toISOString() ?? null,
        versi: r.versi,
        peran: roles.get(id) ?? [],
      },
    ];
  });
}

async function readRoles(db: Db | Tx, ids: readonly string[]): Promise<Map<string, Pengguna['peran'][number][]>> {
  const rows = await db
    .selectFrom('akun_peran')
    .leftJoin('unor', 'unor.unor_id', 'akun_peran.unor_id')
    .select(['akun_peran.id', 'akun_id', 'peran', 'sifat', 'ketua', 'akun_peran.unor_id', 'mulai', 'selesai'])
    .select(['unor.nama as unor_nama', roleIsCurrent.as('berlaku')])
    .where('akun_id', 'in', ids)
    .orderBy('akun_peran.id')
    .execute();
  const byAccount = new Map<string, Pengguna['peran'][number][]>();
  for (const r of rows) {
    const role = {
      peranId: r.id,
      peran: r.peran as Peran,
      sifat: r.sifat as Sifat,
      ketua: r.ketua,
      unorId: r.unor_id,
      unorNama: r.unor_nama,
      mulai: r.mulai,
      selesai: r.selesai,
      berlaku: r.berlaku,
    };
    byAccount.set(r.akun_id, [...(byAccount.get(r.akun_id) ?? []), role]);
  }
  return byAccount;
}
