import { addDays, type Day } from '@seimbang/core/kernel';
import type { Db, Tx } from '../../db/index.ts';
import { today } from '../../shared/clock.ts';
import { hakKembali } from './hak-kembali.ts';
import { dengan, diri } from './pembaca.ts';
import { putaranKini } from './putaran.ts';
import type { Urusan } from './urusan-jenis.ts';

/** Days for which something that has happened is told of. */
const HARI_KABAR = 14;
/** Days before its end on which a protection is told of. */
const HARI_LINDUNGAN = 30;

/** What a round, an exchange, a case or the ledger has for one person; read as that person. */
export const urusanAsn = (db: Db, pegawaiId: string, hariIni: Day): Promise<Urusan[]> =>
  dengan(db, diri(pegawaiId), async (tx) => [
    ...(await tawaranMenunggu(tx, pegawaiId)),
    ...(await minatTerbuka(tx)),
    ...(await tukarMenunggu(tx, pegawaiId)),
    ...(await perkaraDiputus(tx, addDays(hariIni, -HARI_KABAR))),
    ...(await lindunganBerakhir(tx, pegawaiId, hariIni)),
    ...(await hakDapatDiminta(tx, pegawaiId, hariIni)),
    ...(await poinBaru(tx, pegawaiId, addDays(hariIni, -HARI_KABAR))),
  ]);

const TUGAS = { jenis: 'tugas', id: null, lihat: null, sampai: null } as const;
const KABAR = { ...TUGAS, jenis: 'kabar' } as const;

async function tawaranMenunggu(tx: Tx, pegawaiId: string): Promise<Urusan[]> {
  const rows = await tx
    .selectFrom('tawaran')
    .select(['id', 'jenis', 'tenggat'])
    .where('pegawai_id', '=', pegawaiId)
    .where('keadaan', '=', 'menunggu')
    .execute();
  return rows.map(({ id, jenis, tenggat }) => ({
    ...TUGAS,
    kunci: `tawaran:${id}`,
    halaman: 'tawaran',
    id,
    sampai: tenggat,
    pesan:
      jenis === 'tawaran'
        ? { id: 'Sebuah tawaran menunggu jawaban Anda.', en: 'An offer waits for your answer.' }
        : { id: 'Rencana penempatan menunggu tanggapan Anda.', en: 'A placement plan waits for your response.' },
  }));
}

async function minatTerbuka(tx: Tx): Promise<Urusan[]> {
  const row = await putaranKini(tx);
  if (row?.keadaan !== 'buka') return [];
  const mine = await tx.selectFrom('minat_putaran').select('versi').where('putaran_id', '=', row.id).executeTakeFirst();
  if (mine) return [];
  const pesan = {
    id: `Putaran "${row.nama}" menerima minat; Anda boleh tidak mengisi.`,
    en: `The round "${row.nama}" takes wishes; you need not write any.`,
  };
  return [{ ...TUGAS, kunci: `minat:${row.id}`, halaman: 'minat', pesan, sampai: row.tutup }];
}

async function tukarMenunggu(tx: Tx, pegawaiId: string): Promise<Urusan[]> {
  const rows = await tx
    .selectFrom('tukar_anggota as a')
    .innerJoin('tukar_temuan as t', 't.id', 'a.temuan_id')
    .select('t.id')
    .where('a.pegawai_id', '=', pegawaiId)
    .where('a.jawaban', '=', 'menunggu')
    .where('t.keadaan', '=', 'menunggu')
    .execute();
  if (rows.length === 0) return [];
  const pesan = {
    id: 'Pertukaran tempat menunggu persetujuan Anda.',
    en: 'An exchange of places waits for your consent.',
  };
  return [{ ...TUGAS, kunci: 'tukar', halaman: 'tukar', pesan }];
}

/** That it has been decided; what was decided stands on the page. */
async function perkaraDiputus(tx: Tx, sejak: Day): Promise<Urusan[]> {
  const isRecent = (r: { putusan_pada: Date | null }): boolean =>
    r.putusan_pada !== null && today(r.putusan_pada) >= sejak;
  const keberatan = await tx
    .selectFrom('keberatan')
    .select(['id', 'putusan_pada'])
    .where('keadaan', 'in', ['diterima', 'ditolak'])
    .execute();
  const lindungan = await tx
    .selectFrom('lindungan')
    .select(['id', 'putusan_pada'])
    .where('keadaan', 'in', ['diterima', 'ditolak'])
    .execute();
  return [
    ...keberatan.filter(isRecent).map(
      ({ id }): Urusan => ({
        ...KABAR,
        kunci: `keberatan:${id}`,
        halaman: 'hak',
        lihat: 'keberatan',
        pesan: { id: 'Keberatan Anda sudah diputus.', en: 'Your objection has been decided.' },
      }),
    ),
    ...lindungan.filter(isRecent).map(
      ({ id }): Urusan => ({
        ...KABAR,
        kunci: `lindungan:${id}`,
        halaman: 'hak',
        lihat: 'lindungan',
        pesan: {
          id: 'Permohonan perlindungan Anda sudah diputus.',
          en: 'Your request for protection has been decided.',
        },
      }),
    ),
  ];
}

async function lindunganBerakhir(tx: Tx, pegawaiId: string, hariIni: Day): Promise<Urusan[]> {
  const rows = await tx
    .selectFrom('lindungan_berlaku')
    .select(['lindungan_id', 'sampai'])
    .where('pegawai_id', '=', pegawaiId)
    .where('sampai', '>=', addDays(hariIni, -HARI_KABAR))
    .where('sampai', '<=', addDays(hariIni, HARI_LINDUNGAN))
    .execute();
  return rows.map(({ lindungan_id, sampai }) => ({
    ...KABAR,
    kunci: `lindungan:${lindungan_id}:berakhir`,
    halaman: 'hak',
    lihat: 'lindungan',
    ...(sampai < hariIni
      ? { pesan: { id: 'Perlindungan Anda telah berakhir.', en: 'Your protection has ended.' } }
      : {
          sampai,
          pesan: {
            id: 'Perlindungan Anda berakhir; ajukan lagi bila masih perlu.',
            en: 'Your protection ends; ask anew if you still need it.',
          },
        }),
  }));
}

async function hakDapatDiminta(tx: Tx, pegawaiId: string, hariIni: Day): Promise<Urusan[]> {
  const rows = await hakKembali(tx)
    .where('h.pegawai_id', '=', pegawaiId)
    .where('h.keadaan', '=', 'berjalan')
    .where('h.mulai', '<=', hariIni)
    .execute();
  return rows.map(({ id }) => ({
    ...TUGAS,
    kunci: `hak:${id}`,
    halaman: 'hak',
    lihat: 'poin',
    pesan: { id: 'Hak kembali Anda sudah dapat diminta.', en: 'Your right to return can be used now.' },
  }));
}

async function poinBaru(tx: Tx, pegawaiId: string, sejak: Day): Promise<Urusan[]> {
  const rows = await tx
    .selectFrom('poin_giliran as g')
    .innerJoin('masa_giliran as m', 'm.id', 'g.masa_id')
    .select(['g.poin', 'g.tanggal'])
    .where('m.pegawai_id', '=', pegawaiId)
    .where('g.tanggal', '>=', sejak)
    .execute();
  if (rows.length === 0) return [];
  const sum = rows.reduce((s, r) => s + r.poin, 0);
  const [id, en] = [sum.toFixed(2).replace('.', ','), sum.toFixed(2)];
  const pesan = { id: `${id} Poin Giliran dibukukan.`, en: `Rotation points booked: ${en}.` };
  return [{ ...KABAR, kunci: 'poin', halaman: 'hak', lihat: 'poin', pesan }];
}
