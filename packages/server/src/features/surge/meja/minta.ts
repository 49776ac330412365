import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { addDays, type Day, daysBetween, ok } from '@seimbang/core/kernel';
import type { Peringatan } from '@seimbang/core/surge';
import type { Tx } from '../../../db/index.ts';
import { record } from '../../../shared/audit.ts';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { notify } from '../../../shared/surel.ts';
import { kepalaDari, menitKerja, namaUnor, panelView, peringatanView } from './bagian.ts';
import { masaAntara, peringatanKini, mejaKini } from './kini.ts';
import { lihatBantuan } from './lihat-bantuan.ts';

type Bahan = BalasanOf<'bantuanBahan'>;

/** Longest request, calendar days: the longest term of a letter of assignment. */
const TERPANJANG = 90;

/** Hours that are missing on the worst day, in whole hours. */
const jamOf = (index: PaketIndex, p: Peringatan): number => Math.ceil((p.kurangPuncak * menitKerja(index)) / 60);

/** What a request is filled in with: of the unit and days in the address, or of the first warning of the caller's units. */
export async function bahanPermintaan(
  ctx: Context,
  caller: Caller,
  { unorId, mulai, selesai }: Diterima<'bantuanBahan'>['query'],
): Promise<Outcome<Bahan>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  if (unorId !== undefined && !index.unorById.has(unorId)) return unitTidakAda(unorId);
  const hariIni = today();
  const unit = unitPeminta(index, caller);
  const warnings = peringatanKini(index, hariIni).filter((p) => unit.some((u) => u.unorId === p.unorId));
  const wanted = unorId ?? warnings[0]?.unorId ?? unit[0]?.unorId ?? caller.unorId;
  if (wanted === undefined || wanted === null) return problem('bukan-unit-anda', { nama: '-' });
  const own = warnings.filter((p) => p.unorId === wanted);
  const warning = own.find((p) => mulai === undefined || (p.mulai <= mulai && mulai <= p.selesai)) ?? null;
  const from = (mulai ?? warning?.mulai ?? addDays(hariIni, 7)) as Day;
  const to = (selesai ?? warning?.selesai ?? addDays(from, 4)) as Day;
  return ok({
    hariIni,
    unorId: wanted,
    unorNama: namaUnor(index, wanted),
    unit,
    rumpun: rumpunOf(index),
    menitSehari: menitKerja(index),
    peringatan: warning && peringatanView(warning, { index, caller, hariIni, dijawab: new Map() }),
    mulai: from,
    selesai: to,
    jamSehari: warning ? jamOf(index, warning) : 8,
    layanan: panelView(index, to >= from ? masaAntara(index, from, to) : null, wanted),
  });
}

const unitTidakAda = (unorId: string): ReturnType<typeof problem> =>
  problem('rujukan-tidak-ada', { nilai: unorId, kolom: 'unorId' });

/** Units with people who may be helped; of a head the own ones. */
const unitPeminta = (index: PaketIndex, caller: Caller): Bahan['unit'] =>
  index.paket.unor
    .filter((u) => caller.peran === 'analis' || reachesUnor(caller, index, u.unorId))
    .map(({ unorId, nama }) => ({ unorId, nama }));

const rumpunOf = (index: PaketIndex): string[] =>
  [
    ...new Set(index.paket.jabatan.flatMap((j) => (j.rumpun === null || j.jenis === 'struktural' ? [] : [j.rumpun]))),
  ].sort();

/** Stores a request with the warning it answers, as it is today. */
export async function mintaBantuan(
  ctx: Context,
  caller: Caller,
  body: Diterima<'bantuanMinta'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const { index, demo } = current;
  const wrong = tidakSah(index, caller, body);
  if (wrong) return wrong;
  const id = randomUUID();
  const { unorId, jamSehari, rumpun, alasan } = body;
  const [mulai, selesai] = [body.mulai as Day, body.selesai as Day];
  const warning = peringatanKini(index, today()).find(
    (p) => p.unorId === unorId && p.mulai <= selesai && p.selesai >= mulai,
  );
  const done = await once(ctx.db, key, async (tx) => {
    await tx
      .insertInto('bantuan')
      .values({
        id,
        unor_id: unorId,
        mulai,
        selesai,
        jam_diminta: jamSehari,
        jam_sehari: jamSehari,
        rumpun,
        alasan,
        peringatan: warning ? JSON.stringify(warning) : null,
        demo,
        diminta_oleh: caller.nama ?? '-',
        diminta_akun: caller.akunId,
        dibuat: new Date(),
      })
      .execute();
    await record(tx, caller, {
      tindakan: 'minta',
      objek: 'bantuan',
      objekId: id,
      alasan,
      sesudah: { unorId, mulai, selesai, jamSehari, rumpun },
    });
    await notify(tx, {
      peristiwa: `bantuan:${id}:minta`,
      akun: await analisAkun(tx),
      tautan: `/lonjakan/bantuan/${id}`,
    });
    return ok({ id });
  });
  return done.ok ? lihatBantuan(ctx, caller, done.value.id) : done;
}

function tidakSah(
  index: PaketIndex,
  caller: Caller,
  { unorId, mulai, selesai, rumpun }: Diterima<'bantuanMinta'>['body'],
): ReturnType<typeof problem> | null {
  if (!index.unorById.has(unorId)) return unitTidakAda(unorId);
  if (caller.peran !== 'analis' && !kepalaDari(caller, index, unorId))
    return problem('bukan-unit-anda', { nama: namaUnor(index, unorId) });
  if (selesai < mulai) return problem('masa-tugas-tidak-berlaku', { mulai, selesai });
  const hari = daysBetween(mulai as Day, selesai as Day) + 1;
  if (hari > TERPANJANG) return problem('masa-tugas-terlalu-panjang', { hari, maksimum: TERPANJANG, selesai });
  if (mulai <= today()) return problem('masa-tugas-lampau', { mulai, hariIni: today() });
  return rumpun === null || rumpunOf(index).includes(rumpun)
    ? null
    : problem('rujukan-tidak-ada', { nilai: rumpun, kolom: 'rumpun' });
}

async function analisAkun(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('akun_peran').select('akun_id').where('peran', '=', 'analis').execute();
  return [...new Set(rows.map((r) => r.akun_id))];
}
