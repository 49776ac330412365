import type { Peran, Sifat } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../../db/index.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { roleIsCurrent } from '../role.ts';
import { type RoleRow, storeRoles } from '../store-account.ts';

/** A role as it was asked for, with its defaults filled in. */
export interface AskedRole {
  readonly peran: Peran;
  readonly unorId: string | null;
  readonly sifat: Sifat;
  readonly ketua: boolean;
  readonly mulai: string;
  readonly selesai: string | null;
}

type Reason = readonly [id: string, en: string];

/** Roles that can be held for a vacant post or an absent superior. */
const OFFICES: readonly Peran[] = ['kepala-unit', 'pyb', 'ppk'];

/** Each role by itself and the list as a whole; the first fault is told. */
export function checkRoles(
  roles: readonly AskedRole[],
  pegawaiId: string | null,
  index: PaketIndex | null,
): Outcome<readonly AskedRole[]> {
  const seen = new Set<string>();
  for (const role of roles) {
    const place = `${role.peran} ${role.unorId ?? ''}`;
    const fault = seen.has(place) ? TWICE : faultOf(role, pegawaiId, index);
    if (fault) return problem('peran-tidak-sah', { peran: role.peran, alasan: fault[0], reason: fault[1] });
    seen.add(place);
  }
  return ok(roles);
}

const TWICE: Reason = ['tercantum dua kali untuk unit yang sama', 'stands there twice for the same unit'];

function faultOf(role: AskedRole, pegawaiId: string | null, index: PaketIndex | null): Reason | null {
  const { peran, unorId, sifat, ketua, mulai, selesai } = role;
  if (peran === 'kepala-unit' && unorId === null) return ['pilih unit yang dipimpin', 'choose the unit that is led'];
  if (peran !== 'kepala-unit' && unorId !== null)
    return ['berlaku untuk seluruh instansi, jadi tanpa unit', 'holds for the whole agency, so without a unit'];
  if (unorId !== null && index && !index.unorById.has(unorId))
    return [`unit "${unorId}" tidak ada di data`, `unit "${unorId}" is not in the data`];
  if (peran === 'asn' && pegawaiId === null)
    return ['tautkan dahulu akun ini ke pegawai di data', 'first link this account to a person in the data'];
  if (sifat !== 'definitif' && !OFFICES.includes(peran))
    return ['tidak mengenal Plt atau Plh', 'knows no acting official'];
  if (ketua && peran !== 'tpk') return ['ketua hanya ada di Tim Penilai Kinerja', 'only the panel has a chair'];
  if (selesai !== null && selesai < mulai)
    return ['hari terakhir mendahului hari pertama', 'the last day comes before the first'];
  return null;
}

const rowOf = (akunId: string, role: AskedRole): RoleRow => ({
  akun_id: akunId,
  peran: role.peran,
  unor_id: role.unorId,
  sifat: role.sifat,
  ketua: role.ketua,
  mulai: role.mulai,
  selesai: role.selesai,
});

export const insertRoles = (tx: Tx, akunId: string, roles: readonly AskedRole[]): Promise<void> =>
  storeRoles(
    tx,
    roles.map((role) => rowOf(akunId, role)),
  );

/** Makes the stored roles those of the list. A role that stays keeps its row, and with it the sessions that run under it. */
export async function replaceRoles(tx: Tx, akunId: string, roles: readonly AskedRole[]): Promise<void> {
  const stored = await tx
    .selectFrom('akun_peran')
    .select(['id', 'peran', 'unor_id', 'sifat', 'ketua', 'mulai', 'selesai'])
    .where('akun_id', '=', akunId)
    .execute();
  const sameAs = (r: (typeof stored)[number]) => (a: AskedRole) =>
    a.peran === r.peran &&
    a.unorId === r.unor_id &&
    a.sifat === r.sifat &&
    a.ketua === r.ketua &&
    a.mulai === r.mulai &&
    a.selesai === r.selesai;
  const gone = stored.filter((r) => !roles.some(sameAs(r))).map((r) => r.id);
  if (gone.length > 0) await tx.deleteFrom('akun_peran').where('id', 'in', gone).execute();
  await insertRoles(
    tx,
    akunId,
    roles.filter((a) => !stored.some((r) => sameAs(r)(a))),
  );
}

/** Key of the lock under which accounts change: of two administrators who disable each other, the second is refused. */
const ACCOUNT_LOCK = 7_374_003;

export const lockAccounts = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${sql.lit(ACCOUNT_LOCK)})`.execute(tx);
};

/** Is there still somebody who can make accounts? */
export async function hasAdmin(tx: Tx): Promise<boolean> {
  const row = await tx
    .selectFrom('akun')
    .innerJoin('akun_peran', 'akun_peran.akun_id', 'akun.id')
    .select('akun.id')
    .where('akun.demo', '=', false)
    .where('akun.aktif', '=', true)
    .where('akun_peran.peran', '=', 'admin')
    .where(roleIsCurrent)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
