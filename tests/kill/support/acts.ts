import { randomUUID } from 'node:crypto';
import type { Peran } from '@seimbang/contract';
import type { Random } from '@seimbang/core/kernel';
import type { Jawaban, Permintaan } from './server.ts';

/** What the client knows from acknowledged answers: objects by kind, with their version. */
export type Ingatan = Map<string, Map<string, number>>;

/** Something that must be stored: the query gives exactly one row. */
export interface Bukti {
  readonly apa: string;
  readonly sql: string;
  readonly nilai: readonly unknown[];
}

/** One kind of act: what is asked, and what must be there once it has been acknowledged. */
export interface Act {
  readonly nama: string;
  readonly peran: Peran;
  /** Null when there is nothing to act on yet. */
  readonly minta: (ingatan: Ingatan, dice: Random) => Permintaan | null;
  /** Called for an answer 2xx: notes the object and says what must be there. */
  readonly diakui: (permintaan: Permintaan, jawaban: Jawaban, ingatan: Ingatan) => readonly Bukti[];
}

/** Objects of a kind that the client has been told of. */
export const kind = (ingatan: Ingatan, name: string): Map<string, number> => {
  const known = ingatan.get(name) ?? new Map<string, number>();
  ingatan.set(name, known);
  return known;
};

export const tercatat = (tindakan: string, objek: string, id: string): Bukti => ({
  apa: `${tindakan} ${objek} ${id} stands in the audit once`,
  sql: 'select from audit_kejadian where tindakan = $1 and objek = $2 and objek_id = $3',
  nilai: [tindakan, objek, id],
});

/** The id in the path of a request. */
export const idIn = (path: string): string => path.split('/')[3] ?? '';

/** Add a line for each act that must survive a kill; whatever can be asked over HTTP fits. */
export const ACTS: readonly Act[] = [
  {
    nama: 'buat skenario',
    peran: 'analis',
    minta: () => ({
      peran: 'analis',
      method: 'POST',
      path: '/api/skenario',
      body: { nama: `S ${randomUUID()}`, maksimumMutasi: 1 },
      kunci: randomUUID(),
    }),
    diakui: (permintaan, { body }, ingatan) => {
      const id = String(body?.['id']);
      kind(ingatan, 'skenario').set(id, 1);
      const nama = (permintaan.body as { nama: string }).nama;
      return [
        tercatat('buat', 'skenario', id),
        {
          apa: `scenario ${nama} was made once`,
          sql: `select from audit_kejadian a where a.tindakan = 'buat' and a.objek_id = $1
          and (select count(*) from skenario where nama = $2) <= 1`,
          nilai: [id, nama],
        },
      ];
    },
  },
  {
    nama: 'ubah skenario',
    peran: 'analis',
    minta: (ingatan, dice) => {
      const known = [...kind(ingatan, 'skenario')];
      if (known.length === 0) return null;
      const [id, versi] = dice.pick(known);
      const body = { versi, maksimumMutasi: dice.below(9) };
      return { peran: 'analis', method: 'PATCH', path: `/api/skenario/${id}`, body, kunci: randomUUID() };
    },
    diakui: ({ path }, { body }, ingatan) => {
      const id = idIn(path);
      const versi = Number(body?.['versi']);
      kind(ingatan, 'skenario').set(id, versi);
      return [
        {
          apa: `scenario ${id} reached version ${versi}, with as many changes in the audit`,
          sql: `select from audit_kejadian where tindakan = 'ubah' and objek_id = $1 having count(*) >= $2`,
          nilai: [id, versi - 1],
        },
      ];
    },
  },
  {
    nama: 'hapus skenario',
    peran: 'analis',
    minta: (ingatan, dice) => {
      const known = [...kind(ingatan, 'skenario').keys()];
      if (known.length < 6) return null;
      const path = `/api/skenario/${dice.pick(known)}`;
      return { peran: 'analis', method: 'DELETE', path, kunci: randomUUID() };
    },
    diakui: ({ path }, _, ingatan) => {
      const id = idIn(path);
      kind(ingatan, 'skenario').delete(id);
      return [
        tercatat('hapus', 'skenario', id),
        {
          apa: `scenario ${id} is gone`,
          sql: 'select where not exists (select from skenario where id = $1)',
          nilai: [id],
        },
      ];
    },
  },
];

/** What must hold whatever was interrupted: each query gives no row. A half state is a row here. */
export const HALF_STATES: readonly { readonly apa: string; readonly sql: string }[] = [
  { apa: 'an act that waits beside the chain', sql: 'select id::text from audit_masuk' },
  { apa: 'an idempotency key without its answer', sql: 'select kunci from idempotensi where isi is null' },
  {
    apa: 'a scenario without its act, or with two',
    sql: `select s.id::text from skenario s
      where (select count(*) from audit_kejadian a where a.objek_id = s.id::text and a.tindakan = 'buat') <> 1`,
  },
  {
    apa: 'a version of a scenario without its act, or an act without its version',
    sql: `select s.id::text from skenario s
      where s.versi - 1 <> (select count(*) from audit_kejadian a where a.objek_id = s.id::text and a.tindakan = 'ubah')`,
  },
  {
    apa: 'a scenario that was deleted and is there',
    sql: `select s.id::text from skenario s
      where exists (select from audit_kejadian a where a.objek_id = s.id::text and a.tindakan = 'hapus')`,
  },
  {
    apa: 'a proposal whose version and acts differ',
    sql: `select u.id::text from usul u
      where u.versi <> (select count(*) from audit_kejadian a where a.objek = 'usul' and a.objek_id = u.id::text)`,
  },
  {
    apa: 'a vote without its act',
    sql: `select distinct b.usul_id::text from usul_suara s join usul_baris b on b.id = s.baris_id where not exists
      (select from audit_kejadian a where a.tindakan = 'suara' and a.objek_id = b.usul_id::text)`,
  },
  {
    apa: 'an issued decree that is missing, doubled or without its extracts',
    sql: `select u.id::text from usul u where u.keadaan = 'terbit'
      and ((select count(*) from surat s where s.usul_id = u.id and s.jenis = 'sk') <> 1
      or not exists (select from surat s where s.usul_id = u.id and s.jenis = 'petikan'))`,
  },
  {
    apa: 'a letter of a decree that was not issued',
    sql: `select s.id::text from surat s join usul u on u.id = s.usul_id where s.jenis = 'sk' and u.keadaan <> 'terbit'`,
  },
  {
    apa: 'a gap in the numbers of decrees',
    sql: `select kantor from nomor_surat n where n.jenis = 'sk'
      and n.terakhir <> (select count(*) from surat s where s.jenis = 'sk' and extract(year from s.tanggal) = n.tahun)`,
  },
  {
    apa: 'a proposal without its lines',
    sql: 'select u.id::text from usul u where not exists (select from usul_baris b where b.usul_id = u.id)',
  },
];
