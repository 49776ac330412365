import { indexPaket, type PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { lawFigures } from '@seimbang/core/regulation';
import { abk, type UnorLoad } from '@seimbang/core/workload';
import type { Db } from '../../db/index.ts';
import type { SelebaranData } from '../../letters/index.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type KampanyeRow, kampanyeRows, pertemuanOf } from './kampanye-view.ts';
import { rencanaUnit } from './rencana-unit.ts';
import { namaUnor, undanganUnor, unitOf } from './undangan.ts';

/** The leaflet without its language and letterhead: what the screen shows too. */
type Selebaran = Omit<SelebaranData, 'bahasa' | 'tata'>;

/** The figures of a unit's leaflet as they are now: those of the screens, from the same functions. */
export async function selebaranOf(ctx: Context, unorId: string): Promise<Outcome<Selebaran>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, abk: load, dataPer, demo } = current;
  const own = load.unor.find((u) => u.unorId === unorId);
  if (!own) return problem('tidak-ditemukan', { apa: unorId });
  const campaign = await kampanyeUnit(ctx.db, index, unorId);
  return ok({
    unit: { ...unitView(index, own), fte: own.fte },
    tanggal: today(),
    dataPer,
    demo,
    wkeMenit: load.wkeMenit,
    tetangga: tetanggaOf(current, unorId).map((u) => unitView(index, u)),
    rencana: await rencanaSelebaran(ctx.db, current, unorId),
    putaran: await putaranOf(ctx.db, campaign?.putaran_id ?? null),
    kampanye: campaign && (await kampanyeView(ctx.db, index, campaign, unorId)),
    hak: hakOf(today()),
  });
}

const unitView = (index: PaketIndex, u: UnorLoad): Selebaran['tetangga'][number] => ({
  unorId: u.unorId,
  nama: namaUnor(index, u.unorId),
  butuh: u.need,
  ada: u.bezetting,
  rasio: u.rasio,
});

/** Units with work under the same parent, heaviest first; ties by id. */
function tetanggaOf({ index, abk: load }: CurrentPaket, unorId: string): UnorLoad[] {
  const parent = index.unorById.get(unorId)?.indukId ?? null;
  return load.unor
    .filter(
      (u) => u.unorId === unorId || (u.need > 0 && parent !== null && index.unorById.get(u.unorId)?.indukId === parent),
    )
    .toSorted((a, b) => (b.rasio ?? -1) - (a.rasio ?? -1) || (a.unorId < b.unorId ? -1 : 1));
}

/** The campaign that invites the unit and has not ended: the one that begins first. */
async function kampanyeUnit(db: Db, index: PaketIndex, unorId: string): Promise<KampanyeRow | null> {
  const open = await kampanyeRows(db).where('kampanye.selesai', '>=', today()).execute();
  const units = await unitOf(
    db,
    open.map((k) => k.id),
  );
  const mine = open.filter((k) => undanganUnor(index, units.get(k.id) ?? [], unorId) !== null);
  return mine.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1))[0] ?? null;
}

async function kampanyeView(
  db: Db,
  index: PaketIndex,
  row: KampanyeRow,
  unorId: string,
): Promise<Selebaran['kampanye']> {
  const meetings = await pertemuanOf(db, index, row.id);
  const { judul, mulai, selesai } = row;
  const here = meetings.filter((m) => index.ancestorsOf(unorId).includes(m.unorId) && m.tanggal >= today());
  return { judul, mulai, selesai, pertemuan: here };
}

/** The round of the campaign, or else the one that runs now. */
async function putaranOf(db: Db, id: string | null): Promise<Selebaran['putaran']> {
  const rows = db.selectFrom('putaran').select(['nama', 'buka', 'tutup', 'tenggat', 'tmt']);
  const found =
    id === null ? rows.where('keadaan', 'in', ['buka', 'segel', 'tukar', 'tawaran']) : rows.where('id', '=', id);
  return (await found.executeTakeFirst()) ?? null;
}

async function rencanaSelebaran(db: Db, { index }: CurrentPaket, unorId: string): Promise<Selebaran['rencana']> {
  const plan = await rencanaUnit(db, unorId);
  if (!plan) return null;
  const { asal, judul, tmt, ditetapkan, baris } = plan;
  const to = new Map(baris.map((b) => [b.pegawaiId, { unorId: b.keUnor, jabatanId: b.keJabatan }]));
  const pegawai = index.paket.pegawai.map((p) => ({ ...p, ...to.get(p.pegawaiId) }));
  const after = abk(indexPaket({ ...index.paket, pegawai })).unor.find((u) => u.unorId === unorId);
  return {
    asal,
    judul,
    tmt,
    ditetapkan,
    keluar: baris.filter((b) => b.dariUnor === unorId && b.keUnor !== unorId).length,
    masuk: baris.filter((b) => b.keUnor === unorId && b.dariUnor !== unorId).length,
    adaSesudah: after?.bezetting ?? 0,
    rasioSesudah: after?.rasio ?? null,
  };
}

function hakOf(hariIni: Day): Selebaran['hak'] {
  const law = lawFigures(hariIni);
  return {
    penyampaian: law.penyampaianHariKerja,
    penyampaianMassal: law.penyampaianMassalHariKerja,
    keberatan: law.keberatanHariKerja,
    putusanKeberatan: law.putusanKeberatanHariKerja,
  };
}
