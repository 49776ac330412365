import { randomUUID } from 'node:crypto';
import type { BalasanOf } from '@seimbang/contract';
import type { Issue } from '@seimbang/core/domain';
import { ok, type Teks } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../../db/index.ts';
import type { ImportFile } from '../../../exchange/import/index.ts';
import { readSheets, type Sheet } from '../../../exchange/sheets/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { type VolumeBerlaku, volumeBerlaku } from './berlaku.ts';
import { bacaLembar, type Mengenal, type Terbaca } from './berkas-baca.ts';
import { layananFinder, unitFinder } from './berkas-nilai.ts';
import { bandingkan, catat } from './catat.ts';
import { namaUnor } from './nama.ts';
import { type BarisVolume, kataPeringatan } from './periksa.ts';

type Draf = BalasanOf<'volumeUnggah'>;
type Laporan = Omit<Draf, 'id' | 'status'>;

const JENIS: Readonly<Record<Draf['lembar'][number]['jenis'], Teks>> = {
  harian: { id: 'Catatan harian', en: 'Daily log' },
  bulanan: { id: 'Rekap bulanan', en: 'Monthly summary' },
  'bulanan-lebar': { id: 'Rekap dengan bulan sebagai kolom', en: 'Summary with months as columns' },
  'tidak-dikenali': { id: 'Tidak dikenali: dilewati', en: 'Not recognised: left out' },
};
/** Rows shown before applying. */
const PRATINJAU = 20;

/** Reads service logs into a draft: what was recognised, what would change, what is left out and why. Nothing is stored as a volume yet. */
export async function unggahVolume(
  ctx: Context,
  caller: Caller,
  files: readonly ImportFile[],
  key: RequestKey | null,
): Promise<Outcome<Draf>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return problem('belum-ada-data');
  const { laporan, nilai } = await bacaBerkas(berlaku, files);
  return once<Draf>(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const row = { id, oleh: caller.nama ?? '-', diterapkan: null };
    await tx
      .insertInto('volume_draf')
      .values({ ...row, isi: JSON.stringify(nilai), laporan: JSON.stringify(laporan) })
      .execute();
    await record(tx, caller, { tindakan: 'unggah', objek: 'volume', objekId: id, rincian: { berkas: files.length } });
    return ok({ id, status: 'draf' as const, ...laporan });
  });
}

async function bacaBerkas(
  berlaku: VolumeBerlaku,
  files: readonly ImportFile[],
): Promise<{ readonly laporan: Laporan; readonly nilai: readonly BarisVolume[] }> {
  const kenal = mengenal(berlaku);
  const refused: Issue[] = [];
  const read: { readonly nama: string; readonly terbaca: Terbaca }[] = [];
  for (const { name, path } of files) {
    const sheets = await readSheets(path, { name });
    if (!sheets.ok) refused.push(sheets.error);
    else for (const sheet of sheets.value) read.push({ nama: namaLembar(sheet), terbaca: bacaLembar(sheet, kenal) });
  }
  const nilai = read.flatMap((r) => r.terbaca.nilai);
  const compared = bandingkan(berlaku, nilai);
  const count = (status: 'diterima' | 'sama'): number => compared.filter((c) => c.status === status).length;
  const laporan: Laporan = {
    berkas: files.map((f) => f.name),
    lembar: read.map(({ nama, terbaca }) => {
      const jenis = terbaca.jenis ?? 'tidak-dikenali';
      return { nama, jenis, jenisNama: JENIS[jenis], baris: terbaca.baris, nilai: terbaca.nilai.length };
    }),
    dibaca: read.reduce((sum, r) => sum + r.terbaca.baris, 0),
    diterima: count('diterima'),
    sama: count('sama'),
    ditolak: read.reduce((sum, r) => sum + r.terbaca.ditolak, 0),
    temuan: [...refused, ...read.flatMap((r) => r.terbaca.temuan), ...ragu(berlaku, compared)],
    pratinjau: compared.slice(0, PRATINJAU).map(({ baris: b }) => ({
      unorNama: namaUnor(berlaku.index, b.unorId),
      layananId: b.layananId,
      tanggal: b.periode === 'bulan' ? b.tanggal.slice(0, 7) : b.tanggal,
      masuk: b.masuk,
    })),
  };
  return { laporan, nilai };
}

const namaLembar = (sheet: Sheet): string => (sheet.sheet === null ? sheet.file : `${sheet.file}/${sheet.sheet}`);

function mengenal({ index, volume, bulan }: VolumeBerlaku): Mengenal {
  const all = [...index.paket.tugas, ...volume, ...bulan].flatMap(({ unorId, layananId }) =>
    layananId === null ? [] : [{ unorId, layananId }],
  );
  const byUnor = new Map<string, Set<string>>();
  for (const { unorId, layananId } of all) byUnor.set(unorId, (byUnor.get(unorId) ?? new Set()).add(layananId));
  return {
    unit: unitFinder(index),
    layanan: layananFinder(all.map((a) => a.layananId)),
    layananUnit: (unorId) => [...(byUnor.get(unorId) ?? [])],
    hariIni: today(),
  };
}

/** Doubtful figures, named but stored. */
function ragu({ index }: VolumeBerlaku, compared: ReturnType<typeof bandingkan>): Issue[] {
  return compared.flatMap(({ baris, status, peringatan }) => {
    const message = kataPeringatan(peringatan);
    if (message === null || status === 'sama') return [];
    const column = `${namaUnor(index, baris.unorId)}, ${baris.layananId}, ${baris.tanggal}`;
    return [
      {
        file: '',
        row: null,
        column,
        value: String(baris.masuk),
        code: 'volume-meragukan',
        message,
        severity: 'warning' as const,
      },
    ];
  });
}

/** Applies a draft against the figures as they stand now; the same file again changes nothing. */
export async function terapkanVolume(
  ctx: Context,
  caller: Caller,
  id: string,
  key: RequestKey | null,
): Promise<Outcome<Draf>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return problem('belum-ada-data');
  return once<Draf>(ctx.db, key, async (tx) => {
    const row = await openDraf(tx, id);
    if (!row) return problem('tidak-ditemukan', { apa: 'draf volume' });
    if (row.diterapkan !== null || row.isi === null) return problem('impor-sudah-diterapkan');
    const compared = bandingkan(berlaku, row.isi as BarisVolume[]);
    await catat(tx, caller, 'berkas', compared);
    const diterima = compared.filter((c) => c.status === 'diterima').length;
    const laporan = { ...(row.laporan as Laporan), diterima, sama: compared.length - diterima };
    await tx
      .updateTable('volume_draf')
      .set({ isi: null, laporan: JSON.stringify(laporan), diterapkan: sql`now()` })
      .where('id', '=', id)
      .execute();
    return ok({ id, status: 'diterapkan' as const, ...laporan });
  });
}

const openDraf = (tx: Tx, id: string) =>
  tx
    .selectFrom('volume_draf')
    .select(['isi', 'laporan', 'diterapkan'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
