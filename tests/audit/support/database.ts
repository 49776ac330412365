import { Client } from 'pg';
import type { Random } from '@seimbang/core/kernel';
import { record } from '../../../packages/server/src/shared/audit.ts';
import { type TestDatabase, testDatabase } from '../../../packages/server/src/testing/database.ts';

/** A chain of acts of every shape, and a superuser whom no trigger stops. */
export interface Sasaran {
  readonly base: TestDatabase;
  readonly superuser: Client;
  /** Puts the audit back as it was. */
  readonly restore: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PERAN = ['analis', 'ppk', 'auditor'] as const;

export async function sasaran(rows: number, dice: Random): Promise<Sasaran> {
  const base = await testDatabase();
  for (let i = 0; i < rows; i++) await act(base, dice, i);
  const superuser = new Client({ ...base.connection, user: 'postgres' });
  await superuser.connect();
  await superuser.query(`set session_replication_role = replica`);
  await superuser.query(
    `create table asli as select * from audit_kejadian; create table asli_kepala as select * from audit_kepala`,
  );
  const restore = async (): Promise<void> => {
    await superuser.query(`delete from audit_kejadian; insert into audit_kejadian select * from asli;
      delete from audit_kepala; insert into audit_kepala select * from asli_kepala; delete from audit_masuk`);
  };
  const close = async (): Promise<void> => {
    await superuser.end();
    await base.close();
  };
  return { base, superuser, restore, close };
}

const act = (base: TestDatabase, dice: Random, i: number): Promise<void> =>
  base.db.transaction().execute((tx) =>
    record(
      tx,
      {
        nama: `Pejabat ${dice.below(5)}`,
        peran: dice.pick(PERAN),
        akunId: dice.pick([null, 'a1', 'a2']),
        sifat: 'definitif',
      },
      {
        tindakan: dice.pick(['buat', 'ubah', 'setujui']),
        objek: dice.pick(['skenario', 'usul']),
        objekId: `o-${i}`,
        rincian: {
          urutan: i,
          teks: dice.pick(['ü "kutip"', 'baris\nbaru', '']),
          angka: dice.next() * 1e-9,
          daftar: [1, null],
        },
        ...(dice.below(2) === 0 && { sebelum: { versi: i, nama: 'A' }, sesudah: { versi: i + 1, nama: 'B' } }),
        ...(dice.below(2) === 0 && { alasan: 'Beban tidak seimbang.' }),
      },
    ),
  );
