import type { Random } from '@seimbang/core/kernel';
import type { Client } from 'pg';
import type { JenisRusak } from '../../../packages/server/src/features/audit/index.ts';

/** What the check must say after a tampering: the first row that does not hold, and one of these kinds. */
export interface Harapan {
  readonly nomor: number;
  readonly jenis: readonly JenisRusak[];
}

/** One way to falsify an audit of `n` rows that the superuser can take. */
type Tamper = (db: Client, dice: Random, n: number) => Promise<Harapan>;

/** For every column, an expression that differs from what is there. */
const CHANGES: Readonly<Record<string, string>> = {
  saat: `saat + interval '1 microsecond'`,
  akun_id: `coalesce(akun_id, '') || 'x'`,
  pelaku: `pelaku || ' '`,
  peran: `case peran when 'ppk' then 'analis' else 'ppk' end`,
  sifat: 'null',
  tindakan: `upper(tindakan)`,
  objek: `objek || '2'`,
  objek_id: 'null',
  rincian: `jsonb_set(rincian, '{angka}', to_jsonb((rincian ->> 'angka')::numeric + 1e-20))`,
  sebelum: `case when sebelum is null then '{}'::jsonb else null end`,
  sesudah: `coalesce(sesudah, '{}'::jsonb) || '{"tambahan": null}'::jsonb`,
  alasan: `coalesce(alasan || '.', '')`,
  sidik_isi: 'sha256(sidik_isi)',
  sidik: 'sha256(sidik)',
};
const COLUMNS = Object.keys(CHANGES).join(', ');

const between = (dice: Random, from: number, to: number): number => from + dice.below(to - from + 1);

const shift = async (db: Client, from: number, by: number): Promise<void> => {
  await db.query('update audit_kejadian set nomor = -nomor where nomor >= $1', [from]);
  await db.query('update audit_kejadian set nomor = -nomor + $1 where nomor < 0', [by]);
};

const copyRow = (db: Client, from: number, to: number, columns = COLUMNS): Promise<unknown> =>
  db.query(
    `insert into audit_kejadian (nomor, ${COLUMNS}) select $2, ${columns} from audit_kejadian where nomor = $1`,
    [from, to],
  );

/** Lets the head say what the last row says. */
const followHead = (db: Client): Promise<unknown> =>
  db.query(`update audit_kepala set (nomor, sidik) =
    (select nomor, sidik from audit_kejadian order by nomor desc limit 1)`);

export const TAMPERS = {
  ubah: async (db, dice, n) => {
    const nomor = between(dice, 1, n);
    const column = dice.pick(Object.keys(CHANGES));
    await db.query(`update audit_kejadian set ${column} = ${CHANGES[column]} where nomor = $1`, [nomor]);
    return { nomor, jenis: ['diubah'] };
  },
  hapus: async (db, dice, n) => {
    const nomor = between(dice, 1, n - 4);
    await db.query('delete from audit_kejadian where nomor between $1 and $2', [nomor, nomor + dice.below(3)]);
    return { nomor, jenis: ['hilang'] };
  },
  hapusRapikan: async (db, dice, n) => {
    const nomor = between(dice, 1, n - 1);
    await db.query('delete from audit_kejadian where nomor = $1', [nomor]);
    await shift(db, nomor + 1, -1);
    if (dice.below(2) === 0) await followHead(db);
    return { nomor, jenis: ['diubah'] };
  },
  potong: async (db, dice, n) => {
    const nomor = between(dice, 1, n);
    await db.query('delete from audit_kejadian where nomor >= $1', [nomor]);
    return { nomor, jenis: ['terpotong'] };
  },
  tukar: async (db, dice, n) => {
    const [a, b] = distinct(dice, n);
    await db.query(
      'update audit_kejadian set nomor = case nomor when $1 then -$2::bigint else -$1::bigint end where nomor in ($1, $2)',
      [a, b],
    );
    await db.query('update audit_kejadian set nomor = -nomor where nomor < 0');
    return { nomor: a, jenis: ['urutan'] };
  },
  pindah: async (db, dice, n) => {
    const [a, b] = distinct(dice, n);
    await db.query(
      'update audit_kejadian set nomor = -(case when nomor = $1 then $2 else nomor - 1 end) where nomor between $1 and $2',
      [a, b],
    );
    await db.query('update audit_kejadian set nomor = -nomor where nomor < 0');
    return { nomor: a, jenis: ['urutan'] };
  },
  sisip: async (db, dice, n) => {
    const nomor = between(dice, 1, n);
    await shift(db, nomor, 1);
    const columns = COLUMNS.replace(/sidik$/, 'sha256(sidik)').replace('pelaku', `'Penyusup'`);
    await copyRow(db, between(dice, 1, n) >= nomor ? nomor + 1 : Math.max(1, nomor - 1), nomor, columns);
    if (dice.below(2) === 0) await followHead(db);
    return { nomor, jenis: ['disisipkan'] };
  },
  salin: async (db, dice, n) => {
    const nomor = between(dice, 1, n);
    await shift(db, nomor, 1);
    await copyRow(db, nomor + 1, nomor, COLUMNS);
    return { nomor: nomor + 1, jenis: ['diubah', 'urutan', 'disisipkan'] };
  },
  tambah: async (db, dice, n) => {
    const from = between(dice, 1, n);
    await copyRow(db, from, n + 1);
    if (dice.below(2) === 0) await followHead(db);
    return { nomor: n + 1, jenis: ['diubah'] };
  },
  selundup: async (db, dice, n) => {
    await db.query(
      `insert into audit_masuk (pelaku, peran, tindakan, objek, rincian, sidik_isi)
       select pelaku, peran, tindakan, objek, rincian, sidik_isi from audit_kejadian where nomor = $1`,
      [between(dice, 1, n)],
    );
    return { nomor: n + 1, jenis: ['disisipkan'] };
  },
} satisfies Record<string, Tamper>;

function distinct(dice: Random, n: number): readonly [number, number] {
  const a = between(dice, 1, n - 1);
  return [a, between(dice, a + 1, n)];
}
