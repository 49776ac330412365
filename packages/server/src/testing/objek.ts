import { randomUUID } from 'node:crypto';
import type { AkunDemo, Hitungan, Objek, Skenario } from '@seimbang/contract';
import { day } from '@seimbang/core/kernel';
import { pilihanBawaan } from '@seimbang/core/rotation';
import { dengan, diri } from '../features/willingness/pembaca.ts';
import { record, SISTEM } from '../shared/audit.ts';
import type { TestApp } from './app.ts';
import { evaluasiFor, masukanFor, undianFor } from './objek-evaluasi.ts';
import { uploader } from './upload.ts';

/** How an object stands to the caller: own, of the own unit, of another unit, of another agency, or not there at all. */
export const RELATIONS = ['own', 'own-unit', 'other-unit', 'other-agency', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Objects of `paketDuaInstansi` by their relation to p2, head of kel-a, and p3, who works there. Null: the kind knows no such relation.
 * What belongs to the agency as a whole stands to a head or an ASN as anything of another unit does.
 */
export interface ObjectMaker {
  readonly idOf: (
    objek: Objek,
    route: string,
    relation: Relation,
    callerPegawai: string | null,
  ) => Promise<string | null>;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

const PEOPLE: Readonly<Record<Relation, (caller: string | null) => string>> = {
  own: (caller) => caller ?? 'p2',
  'own-unit': (caller) => (caller === 'p3' ? 'p2' : 'p3'),
  'other-unit': () => 'p4',
  'other-agency': () => 'p8',
  none: () => 'tidak-ada',
};
const UNITS: Readonly<Record<Relation, string | null>> = {
  own: 'kel-a',
  'own-unit': null,
  'other-unit': 'kel-b',
  'other-agency': 'dinas',
  none: 'tidak-ada',
};

export async function objectMaker(app: TestApp): Promise<ObjectMaker> {
  const cookie = await app.signIn('analis');
  const agency = await agencyObjects(app, cookie);
  const kinds: Readonly<Record<Objek, ObjectMaker['idOf']>> = {
    pegawai: async (_, _route, relation, caller) => PEOPLE[relation](caller),
    unor: async (_, _route, relation) => UNITS[relation],
    umum: async (_, route) => (route.includes('format') ? 'pdf' : route.includes('bahasa') ? 'id' : 'kel-a'),
    tawaran: async (_, _route, relation, caller) =>
      relation === 'none' ? NOBODY : tawaranFor(app, PEOPLE[relation](caller)),
    usul: async (_, _route, relation, caller) =>
      relation === 'none' ? NOBODY : terbitFor(app, PEOPLE[relation](caller)),
    bantuan: async (_, _route, relation) => {
      if (relation === 'none') return NOBODY;
      const unorId = UNITS[relation];
      return unorId === null ? null : bantuanFor(app, unorId);
    },
    evaluasi: async (_, _route, relation) => {
      if (relation === 'none') return NOBODY;
      const unorId = UNITS[relation];
      return unorId === null ? null : evaluasiFor(app, unorId);
    },
    instansi: async (_, route, relation) => {
      if (relation === 'none') return NOBODY;
      return relation === 'other-unit' ? agency(route) : null;
    },
  };
  return { idOf: (objek, route, relation, caller) => kinds[objek](objek, route, relation, caller) };
}

/** A case that has gone all its way, so that every role that may ever see it does: one line, about this person. */
async function terbitFor(app: TestApp, pegawaiId: string): Promise<string> {
  const { db, paket } = app.ctx;
  const person = (await paket())?.index.pegawaiById.get(pegawaiId);
  if (!person) throw new Error(`terbitFor: ${pegawaiId} is not in the package of the test.`);
  const id = randomUUID();
  const place = { dari_unor: person.unorId, dari_jabatan: person.jabatanId };
  const last = { terakhir_oleh: 'Uji', terakhir_tindakan: 'terbitkan' };
  await db
    .insertInto('usul')
    .values({
      id,
      jenis: 'mutasi',
      asal: 'kepala',
      judul: 'Uji',
      keadaan: 'terbit',
      tahap: 8,
      demo: true,
      pengusul_nama: 'Uji',
      pengusul_peran: 'analis',
      tmt: day('2027-01-04'),
      ...last,
    })
    .execute();
  await db
    .insertInto('usul_baris')
    .values({
      id: randomUUID(),
      usul_id: id,
      nomor: 1,
      gerbong: 'g1',
      pegawai_id: pegawaiId,
      nama: person.nama,
      jenis: 'mutasi',
      ...place,
      ke_unor: person.unorId,
      ke_jabatan: 'lurah',
      isi: JSON.stringify({ points: null, km: null, kompetensi: null, reasons: [] }),
    })
    .execute();
  await db.transaction().execute((tx) => record(tx, SISTEM, { tindakan: 'terbitkan', objek: 'usul', objekId: id }));
  return id;
}

/** A round that is being prepared. */
async function putaranBaru({ ctx: { db } }: TestApp): Promise<string> {
  const id = randomUUID();
  const kenop = JSON.stringify({ maksimumMutasi: 1 });
  const last = { terakhir_oleh: 'Uji', terakhir_tindakan: 'siapkan' };
  const days = { tmt: day('2027-01-04'), buka: day('2026-11-23'), tutup: day('2026-11-24') };
  await db
    .insertInto('putaran')
    .values({ id, nama: 'Uji', demo: true, ...days, kenop, sidik_benih: '0'.repeat(64), ...last })
    .execute();
  return id;
}

/** A campaign that invites Kelurahan Bakung. */
async function kampanyeBaru({ ctx: { db } }: TestApp): Promise<string> {
  const id = randomUUID();
  const days = { mulai: day('2026-11-23'), selesai: day('2026-12-23') };
  await db
    .insertInto('kampanye')
    .values({ id, judul: 'Uji', tujuan: 'Uji', isi: 'Uji', oleh: 'Uji', ...days })
    .execute();
  await db.insertInto('kampanye_unit').values({ kampanye_id: id, unor_id: 'kel-b', urutan: 0 }).execute();
  return id;
}

/** A file with volumes that was read and waits to be applied. */
async function drafVolume({ ctx: { db } }: TestApp): Promise<string> {
  const id = randomUUID();
  const laporan = JSON.stringify({ berkas: [], lembar: [], dibaca: 0, ditolak: 0, temuan: [], pratinjau: [] });
  await db.insertInto('volume_draf').values({ id, oleh: 'Uji', diterapkan: null, isi: '[]', laporan }).execute();
  return id;
}

/** A request of this unit for help. */
export async function bantuanFor({ ctx: { db } }: TestApp, unorId: string): Promise<string> {
  const id = randomUUID();
  const days = { mulai: day('2027-06-14'), selesai: day('2027-06-18') };
  await db
    .insertInto('bantuan')
    .values({
      id,
      unor_id: unorId,
      ...days,
      jam_diminta: 15,
      jam_sehari: 15,
      alasan: 'Uji',
      demo: true,
      diminta_oleh: 'Uji',
    })
    .execute();
  return id;
}

/** A placement plan for this person in a round of its own. */
async function tawaranFor(app: TestApp, pegawaiId: string): Promise<string> {
  const id = randomUUID();
  const place = { dari_unor: 'kel-b', dari_jabatan: 'adm', ke_unor: 'kel-a', ke_jabatan: 'adm' };
  const putaran_id = await putaranBaru(app);
  await app.ctx.db
    .insertInto('tawaran')
    .values({
      id,
      putaran_id,
      pegawai_id: pegawaiId,
      jenis: 'penempatan',
      label: 'kebutuhan-dinas',
      ...place,
      keadaan: 'menunggu',
    })
    .execute();
  return id;
}

/** A right to return that this person has asked for, of a decree that has been issued. */
async function hakKembaliFor(app: TestApp, pegawaiId: string): Promise<string> {
  const { db } = app.ctx;
  const id = randomUUID();
  const usul_id = await terbitFor(app, pegawaiId);
  const tawaranId = await tawaranFor(app, pegawaiId);
  const line = db.updateTable('tawaran').set({ usul_id }).where('id', '=', tawaranId);
  const { putaran_id } = await line.returning('putaran_id').executeTakeFirstOrThrow();
  const place = { unor_id: 'kel-b', jabatan_id: 'adm' };
  const about = { pegawai_id: pegawaiId, putaran_id, mulai: day('2026-11-23') };
  await db
    .insertInto('hak_manfaat')
    .values({ id, jenis: 'hak-kembali', keadaan: 'diminta', ...about, ...place })
    .execute();
  return id;
}

/** An objection of p4 as the case team, or the inspectorate, gets it. */
async function keberatanFor(app: TestApp, jenis: 'kesehatan' | 'dugaan-hukuman'): Promise<string> {
  const id = randomUUID();
  const tawaran_id = await tawaranFor(app, 'p4');
  const jalur = jenis === 'kesehatan' ? 'tim-kasus' : 'inspektorat';
  const text = { alasan: 'Uji', bukti: '', garam: '0' };
  const days = { masuk: day('2026-11-23'), batas: day('2026-12-23') };
  await dengan(app.ctx.db, diri('p4'), (tx) =>
    tx
      .insertInto('keberatan')
      .values({ id, pegawai_id: 'p4', tawaran_id, jenis, jalur, ...text, ...days })
      .execute(),
  );
  return id;
}

/** A calendar with a move in its first window, of the present data. */
async function kalenderRotasi({ ctx }: TestApp): Promise<string> {
  const id = randomUUID();
  const to = { unorId: 'kel-b', jabatanId: 'adm' };
  const current = await ctx.paket();
  if (!current) throw new Error('kalenderRotasi: load a package first.');
  const pilihan = pilihanBawaan(current.index.paket.kebijakan);
  const isi = { pilihan, jendela: [{ nomor: 1, tmt: pilihan.mulai, pindah: [{ pegawaiId: 'p3', to }] }] };
  await ctx.db
    .insertInto('kalender_rotasi')
    .values({
      id,
      paket_versi: current.versi,
      pilihan: JSON.stringify(pilihan),
      isi: JSON.stringify(isi),
      periksa: '{}',
      oleh: 'Uji',
      dibuat: new Date(0),
    })
    .execute();
  return id;
}

/** Things of the agency by the first word of their address: a fresh one where a call may use it up. */
async function agencyObjects(app: TestApp, cookie: string): Promise<(route: string) => Promise<string>> {
  const send = async <T>(method: 'GET' | 'POST', url: string, body?: object): Promise<T> => {
    const reply = await app.ask(method, url, { cookie, ...(body && { body }) });
    if (reply.statusCode >= 300) throw new Error(`${method} ${url}: ${reply.body}`);
    return reply.json<T>();
  };
  const skenario = async (): Promise<string> =>
    (await send<Skenario>('POST', '/api/skenario', { nama: 'Uji', maksimumMutasi: 1 })).id;
  const { hitunganId } = await send<{ hitunganId: string }>('POST', `/api/skenario/${await skenario()}/hitung`);
  const stream = await app.ask('GET', `/api/hitungan/${hitunganId}/aliran`, { cookie });
  const ended = JSON.parse((stream.body.trim().split('\n\n').at(-1) ?? '').replace(/^data: /, '')) as Hitungan;
  const upload = uploader(app, cookie);
  const makers: Readonly<Record<string, () => Promise<string>>> = {
    skenario,
    hitungan: async () => hitunganId,
    rencana: async () => ended.rencanaId ?? NOBODY,
    impor: async () => (await upload([['pegawai.csv', 'NIP,Nama\n1,Orang Rekaan\n']])).draf.id,
    usul: () => terbitFor(app, 'p4'),
    evaluasi: () => undianFor(app),
    masukan: () => masukanFor(app),
    putaran: () => putaranBaru(app),
    volume: () => drafVolume(app),
    sosialisasi: () => kampanyeBaru(app),
    'hak-kembali': () => hakKembaliFor(app, 'p4'),
    kasus: () => keberatanFor(app, 'kesehatan'),
    inspektorat: () => keberatanFor(app, 'dugaan-hukuman'),
    rotasi: () => kalenderRotasi(app),
    pengguna: async () => ((await app.akun())[0] as AkunDemo).akunId,
  };
  return (route) => {
    const word = route.endsWith(' rencanaId') ? 'rencana' : (/^\/api\/([\w-]+)/.exec(route)?.[1] ?? '');
    const make = makers[word];
    if (!make) throw new Error(`objectMaker: say in testing/objek.ts how to make an object for ${route}.`);
    return make();
  };
}
