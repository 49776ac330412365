import type { DaftarPerbaikan, Diterima, RencanaTampil, Usul } from '@seimbang/contract';
import { indexPaket } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Perbaikan } from '@seimbang/core/planning';
import { hasilPanel } from '@seimbang/core/workflow';
import type { Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import type { RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { paketWith, sidikOf, tampilOf } from '../planning/index.ts';
import { bukaTanggapan } from './acts-usul.ts';
import { bekukanDaftar } from './beku.ts';
import { type Baris, type Berkas, type CatatanKeluar, loadBerkas, type RencanaUsul } from './berkas.ts';
import { suaraSah } from './berjalan.ts';
import { simpanBaris, unitsOf } from './buat.ts';
import { dasarOf } from './dasar.ts';
import { timbang } from './fakta.ts';
import { kabariKepala } from './kabar.ts';
import { bernama } from './kantor.ts';
import { pandanganOf } from './lihat.ts';
import { tataNaskahOf } from './pengaturan.ts';
import { sebabTampil } from './sebab.ts';
import { dariPindahan } from './susun-baris.ts';
import { buktiOf } from './terbukti.ts';
import { type Kasus, tindak } from './tindak.ts';

/** A repair, with the page of the list it leads to. */
interface Pilihan {
  readonly id: string;
  readonly isi: Perbaikan;
  readonly tampil: Pick<RencanaTampil, 'moves' | 'unor'>;
}

/** The repairs of the gerbong that break, cheapest first, computed on today's data. */
export async function listPerbaikan(ctx: Context, caller: Caller, id: string): Promise<Outcome<DaftarPerbaikan>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const berkas = await loadBerkas(ctx.db, id);
  if (!berkas || pandanganOf(caller, berkas.usul) !== 'penuh') return problem('tidak-ditemukan', { apa: 'usul' });
  const found = await pilihanOf(ctx, current, berkas);
  if (!found.ok) {
    const sebab = sebabTampil({ code: found.error.code as 'gerbong-putus', values: found.error.values }, berkas.baris);
    return ok({ perbaikan: [], sebab });
  }
  return ok({ perbaikan: found.value.map((p) => perbaikanView(current, berkas, p)), sebab: null });
}

async function pilihanOf(ctx: Context, current: CurrentPaket, berkas: Berkas): Promise<Outcome<Pilihan[]>> {
  const { rencana, usul } = berkas;
  if (!rencana) return problem('perbaikan-tanpa-rencana');
  const { kuorumMinimum } = (await tataNaskahOf(ctx.db)).isi;
  const dasar = dasarOf(current.index, usul.tmt, rencana.kenop);
  const { fakta, putus } = timbang(berkas, dasar, { hariIni: today(), kuorumMinimum, paketVersi: current.versi });
  if (putus.length === 0) return problem('tidak-ada-gerbong-putus');
  const rejected = fakta.baris.filter((b) => hasilPanel(b, fakta.hadir) === 'tolak').map((b) => b.barisId);
  // What the panel refused before an earlier repair stays refused.
  const earlier = berkas.keluar.filter((b) => b.hasil === 'tolak');
  const tertolak = [...berkas.baris.filter((b) => rejected.includes(b.id)), ...earlier].map(({ pegawaiId, to }) => ({
    pegawaiId,
    ke: to,
  }));
  const paket = paketWith(current.index.paket, rencana.kenop);
  const daftar = berkas.baris.map((b) => b.pegawaiId);
  const task = { jenis: 'perbaikan', rencana: rencana.isi, tertolak, daftar } as const;
  const answer = await ctx.jobs.ask({ paket, sidik: sidikOf(current.versi, rencana.kenop), task });
  if (!answer.ok)
    return problem('perencana-menolak', { alasan: answer.error.message.id, reason: answer.error.message.en });
  const index = indexPaket(paket);
  return ok(
    answer.value.map((isi) => ({
      id: `${isi.jenis}-${isi.rencana.planHash.slice(0, 16)}`,
      isi,
      tampil: tampilOf(index, isi.rencana),
    })),
  );
}

const PESAN: Readonly<Record<Perbaikan['jenis'], DaftarPerbaikan['perbaikan'][number]['pesan']>> = {
  lepas: {
    id: 'Lepaskan hanya baris yang tidak dapat berjalan lagi; tidak ada orang baru.',
    en: 'Release only the lines that can no longer go; nobody new.',
  },
  terkecil: {
    id: 'Ubah sesedikit mungkin baris; orang lain dapat menggantikan.',
    en: 'Change as few lines as possible; others may step in.',
  },
  terbaik: {
    id: 'Susun ulang gerbong yang putus sebaik mungkin; gerbong lain tetap.',
    en: 'Plan the broken gerbong anew as well as possible; the others stay.',
  },
};

function perbaikanView(
  { index }: CurrentPaket,
  { baris }: Berkas,
  { id, isi, tampil }: Pilihan,
): DaftarPerbaikan['perbaikan'][number] {
  const out = dicabut(baris, isi);
  const dua = (v: Perbaikan['sebelum'], pindahan: number) => ({
    pindahan,
    simpangan: v.keadaan.simpangan,
    objective: v.objective,
  });
  return {
    id,
    jenis: isi.jenis,
    pesan: PESAN[isi.jenis],
    keluar: out.map((b) => ({
      barisId: b.id,
      pegawaiId: b.pegawaiId,
      nama: b.nama,
      dari: bernama(index, b.from),
      ke: bernama(index, b.to),
    })),
    masuk: masukOf({ isi, tampil }).map((m) => ({
      pegawaiId: m.pegawaiId,
      nama: m.nama,
      dari: m.from,
      ke: m.to,
      jenis: m.kind,
      reasons: m.reasons,
    })),
    sebelum: dua(isi.sebelum, baris.length),
    sesudah: dua(isi.sesudah, isi.rencana.moves.length),
    proof: isi.rencana.proof,
    gap: isi.rencana.gap,
  };
}

const sama = (a: { unorId: string; jabatanId: string }, b: { unorId: string; jabatanId: string }): boolean =>
  a.unorId === b.unorId && a.jabatanId === b.jabatanId;

const dicabut = (baris: readonly Baris[], isi: Perbaikan): Baris[] =>
  baris.filter((b) => isi.dicabut.some((d) => d.pegawaiId === b.pegawaiId && sama(d.ke, b.to)));

const masukOf = ({ isi, tampil }: Pick<Pilihan, 'isi' | 'tampil'>): RencanaTampil['moves'][number][] =>
  tampil.moves.filter((m) => isi.ditambah.some((d) => d.pegawaiId === m.pegawaiId && sama(d.to, m.to)));

/**
 * Takes a repair into the list: what cannot stand goes out, who steps in comes in without votes, the heads of the new lines are asked, and
 * the list is frozen again. The votes on the lines that stay stand.
 */
export async function perbaiki(
  ctx: Context,
  caller: Caller,
  id: string,
  body: Diterima<'usulPerbaiki'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Usul>> {
  const { versi, perbaikanId, alasan } = body;
  const tenggat = body.tenggat as Day | null;
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const berkas = await loadBerkas(ctx.db, id);
  const found = berkas ? await pilihanOf(ctx, current, berkas) : null;
  const chosen = found?.ok ? found.value.find((p) => p.id === perbaikanId) : undefined;
  const kenop = berkas?.rencana?.kenop;
  const terbukti = chosen && kenop ? await buktiOf(ctx, { isi: chosen.isi.rencana, kenop }) : null;
  return tindak(ctx, caller, key, {
    id,
    versi,
    terbukti,
    langkah: ({ timbangan }) => {
      if (timbangan.putus.length > 0 && !chosen) return problem('perbaikan-usang');
      return ok([{ tindakan: 'perbaiki', barisBaru: chosen?.isi.ditambah.length ?? 0, tenggat, alasan }]);
    },
    simpan: async (tx, kasus) => {
      if (!chosen || !kenop) return problem('perbaikan-usang');
      const { isi } = chosen;
      await keluarkan(tx, kasus, dicabut(kasus.berkas.baris, isi), alasan);
      const added = await gantiDaftar(tx, kasus.berkas, chosen, tenggat);
      await kabariKepala(tx, kasus, added, tenggat);
      const rencana: RencanaUsul = {
        isi: isi.rencana,
        kenop,
        paketVersi: current.versi,
        unor: unitsOf(chosen.tampil.unor),
      };
      await tx
        .updateTable('usul')
        .set({ rencana: JSON.stringify(rencana) })
        .where('id', '=', id)
        .execute();
      const after = await loadBerkas(tx, id);
      if (!after) throw new Error(`perbaiki: ${id} is gone inside its own transaction.`);
      const sha256 = await bekukanDaftar(tx, after, kasus.dasar, 'verifikasi', caller.nama ?? '-');
      return ok({ jenis: isi.jenis, keluar: isi.dicabut.length, masuk: isi.ditambah.length, sha256 });
    },
  });
}

/** Takes lines out of the list, each with what the panel had said of it: the minutes tell who was rejected, and by which votes. */
async function keluarkan(tx: Tx, kasus: Kasus, baris: readonly Baris[], alasan: string): Promise<void> {
  const { caller, saat, timbangan } = kasus;
  const who = { alasan, oleh: caller.nama ?? '-', peran: caller.peran, pada: saat.toISOString() };
  for (const b of baris) {
    const fact = timbangan.fakta.baris.find((f) => f.barisId === b.id);
    const keluar: CatatanKeluar = {
      ...who,
      hasil: fact ? hasilPanel(fact, timbangan.fakta.hadir) : 'belum',
      suara: suaraSah(b, timbangan.fakta.hadir).map((s) => ({
        akunId: s.akun_id,
        nama: s.nama,
        suara: s.suara,
        alasan: s.alasan,
        pada: s.pada.toISOString(),
      })),
      konflik: b.konflik.length,
    };
    await tx
      .updateTable('usul_baris')
      .set({ aktif: false, keluar: JSON.stringify(keluar) })
      .where('id', '=', b.id)
      .execute();
  }
}

/** Brings the list to what the repair says; returns the lines that are new in it. */
async function gantiDaftar(
  tx: Tx,
  { usul, baris }: Berkas,
  pilihan: Pilihan,
  tenggat: Day | null,
): ReturnType<typeof simpanBaris> {
  const out = dicabut(baris, pilihan.isi).map((b) => b.id);
  for (const b of baris.filter((x) => !out.includes(x.id))) {
    const move = pilihan.tampil.moves.find((m) => m.pegawaiId === b.pegawaiId && sama(m.to, b.to));
    if (!move) continue;
    const { gerbong, isi } = dariPindahan(move);
    await tx
      .updateTable('usul_baris')
      .set({ gerbong, isi: JSON.stringify(isi) })
      .where('id', '=', b.id)
      .execute();
  }
  const { last } = await tx
    .selectFrom('usul_baris')
    .select(({ fn }) => fn.max('nomor').as('last'))
    .where('usul_id', '=', usul.id)
    .executeTakeFirstOrThrow();
  const added = masukOf(pilihan).map(dariPindahan);
  const made = await simpanBaris(tx, usul.id, added, { baru: true, mulai: last + 1 });
  await bukaTanggapan(tx, made);
  if (made.length > 0 && tenggat !== null)
    await tx.updateTable('usul').set({ tenggat }).where('id', '=', usul.id).execute();
  return made;
}
