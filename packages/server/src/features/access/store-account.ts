import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';

/** An account as it is stored, with its roles. */
export interface AccountRow {
  readonly id: string;
  readonly nama_masuk: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly pegawai_id: string | null;
  readonly kata_sandi: string | null;
  readonly ganti_sandi: boolean;
  readonly demo: boolean;
}

export interface RoleRow {
  readonly akun_id: string;
  readonly peran: string;
  readonly unor_id: string | null;
  readonly sifat: string;
  readonly ketua: boolean;
  readonly mulai: string;
  readonly selesai: string | null;
}

/** Stores accounts and roles in the given order, each list as one JSON parameter. */
export async function storeAccounts(tx: Tx, accounts: readonly AccountRow[], roles: readonly RoleRow[]): Promise<void> {
  await sql`insert into akun (id, nama_masuk, nama, jabatan, pegawai_id, kata_sandi, ganti_sandi, demo)
    select id, nama_masuk, nama, jabatan, pegawai_id, kata_sandi, ganti_sandi, demo from json_to_recordset(${JSON.stringify(accounts)}::json)
    as r(id uuid, nama_masuk text, nama text, jabatan text, pegawai_id text, kata_sandi text, ganti_sandi boolean, demo boolean)`.execute(
    tx,
  );
  await storeRoles(tx, roles);
}

export async function storeRoles(tx: Tx, roles: readonly RoleRow[]): Promise<void> {
  await sql`insert into akun_peran (akun_id, peran, unor_id, sifat, ketua, mulai, selesai)
    select akun_id, peran, unor_id, sifat, ketua, mulai, selesai from json_to_recordset(${JSON.stringify(roles)}::json)
    as r(akun_id uuid, peran text, unor_id text, sifat text, ketua boolean, mulai date, selesai date)`.execute(tx);
}
