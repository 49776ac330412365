import type { KotakMasuk, Usul } from '@seimbang/contract';
import { type Day, ok, type Teks } from '@seimbang/core/kernel';
import { hasilPanel, jamImut } from '@seimbang/core/workflow';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { kembalikanOtomatis } from './acts-penugasan.ts';
import type { Sorot } from './baris-view.ts';
import { loadBerkas } from './berkas.ts';
import { dasarOf } from './dasar.ts';
import { timbang } from './fakta.ts';
import { barisTerlihat, unorSendiri } from './lihat.ts';
import { liburSet, tataNaskahOf } from './pengaturan.ts';
import { tindakanView } from './usul-view.ts';

type Tugas = KotakMasuk['tugas'][number];
type Tindakan = Tugas['tindakan'];

/** Proposals that wait for the caller, nearest deadline first. Computed from the states: there is no list to keep in step. */
export async function kotakMasuk(ctx: Context, caller: Caller): Promise<Outcome<KotakMasuk>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  await kembalikanOtomatis(ctx);
  const hariIni = today();
  const open = await ctx.db
    .selectFrom('usul')
    .select('id')
    .where('keadaan', 'not in', ['terbit', 'ditarik', 'ditolak'])
    .execute();
  const { isi: tata } = await tataNaskahOf(ctx.db);
  const libur = await liburSet(ctx.db);
  const found = await Promise.all(
    open.map(({ id }) => tugasOf(ctx, current, caller, id, { hariIni, kuorumMinimum: tata.kuorumMinimum, libur })),
  );
  const tugas = found.flat().sort((a, b) => ((a.sampai ?? '9') < (b.sampai ?? '9') ? -1 : 1));
  return ok({ hariIni, urusan: [], tugas });
}

interface Kini {
  readonly hariIni: Day;
  readonly kuorumMinimum: number;
  readonly libur: Awaited<ReturnType<typeof liburSet>>;
}

async function tugasOf(
  ctx: Context,
  current: CurrentPaket,
  caller: Caller,
  id: string,
  { hariIni, kuorumMinimum, libur }: Kini,
): Promise<Tugas[]> {
  const berkas = await loadBerkas(ctx.db, id);
  if (!berkas || barisTerlihat(caller, current.index, berkas.usul, berkas.baris).length === 0) return [];
  const { usul } = berkas;
  const dasar = dasarOf(current.index, usul.tmt, berkas.rencana?.kenop ?? null);
  const timbangan = timbang(berkas, dasar, { hariIni, kuorumMinimum, paketVersi: current.versi });
  const sorot: Sorot = { caller, berkas, dasar, timbangan, penuh: true, alasanKonflik: new Map() };
  const open = tindakanView(sorot).filter((t) => t.boleh);
  return open.flatMap(({ tindakan }) => {
    const jumlah = menunggu(sorot, tindakan);
    if (jumlah === 0) return [];
    const sampai = batasWaktu(sorot, tindakan, libur);
    const { judul, jenis } = usul;
    const keadaan = usul.keadaan as Usul['keadaan'];
    const terlambat = sampai !== null && sampai < hariIni;
    return [
      { usulId: id, judul, jenis, keadaan, tindakan, pesan: pesanOf(tindakan, jumlah), jumlah, sampai, terlambat },
    ];
  });
}

/** How much of an open act really waits for the caller; 0 = he may, but nobody waits for it. */
function menunggu({ caller, berkas, dasar, timbangan }: Sorot, tindakan: Tindakan): number {
  const { baris, hadir } = berkas;
  const { fakta } = timbangan;
  const own = unorSendiri(caller, dasar.index);
  const present = hadir.some((h) => h.akun_id === caller.akunId);
  switch (tindakan) {
    case 'tanggapi':
      return baris
        .filter((b) => b.pegawaiId !== caller.pegawaiId)
        .flatMap((b) => b.tanggapan)
        .filter((t) => t.jawaban === null && own.includes(t.unor_id)).length;
    case 'jawab-keberatan':
      return baris.flatMap((b) => b.tanggapan).filter((t) => t.jawaban === 'keberatan' && t.panitia_alasan === null)
        .length;
    case 'selesaikan-syarat':
      return fakta.baris.filter((b) => b.verdict === 'needs-consent' && !b.syaratSelesai).length;
    case 'hadir':
      return present ? 0 : 1;
    case 'suara':
      return baris.filter(
        (b) => !b.suara.some((s) => s.akun_id === caller.akunId) && !b.konflik.some((k) => k.akun_id === caller.akunId),
      ).length;
    case 'perbaiki':
      return fakta.gerbongPutus.length;
    case 'kirim-imut':
      return fakta.tanggalKirim === null ? 1 : 0;
    case 'putuskan':
      return fakta.baris.filter((b) => b.keputusan === null && hasilPanel(b, fakta.hadir) === 'setujui').length;
    case 'lapor':
      return berkas.usul.selesai !== null && fakta.hariIni >= berkas.usul.selesai ? 1 : 0;
    case 'ajukan':
    case 'tutup-tanggapan':
    case 'verifikasi':
    case 'tutup-rapat':
    case 'setujui-pyb':
    case 'catat-rekomendasi':
    case 'tetapkan':
    case 'terbitkan':
    case 'tugaskan':
      return 1;
    default:
      return 0;
  }
}

function batasWaktu({ berkas: { usul } }: Sorot, tindakan: Tindakan, libur: Kini['libur']): Day | null {
  if (tindakan === 'tanggapi') return usul.tenggat;
  if (tindakan === 'catat-rekomendasi' && usul.kirim) return jamImut(usul.kirim, today(), libur).batas;
  if (tindakan === 'tugaskan') return usul.mulai;
  return tindakan === 'terbitkan' || tindakan === 'tetapkan' ? usul.tmt : null;
}

const PESAN: Readonly<Partial<Record<Tindakan, (n: number) => Teks>>> = {
  ajukan: () => ({ id: 'Draf Anda belum diajukan.', en: 'Your draft has not been handed in.' }),
  tanggapi: (n) => ({ id: `${n} tanggapan unit Anda ditunggu.`, en: `${n} answers of your units are awaited.` }),
  'tutup-tanggapan': () => ({
    id: 'Masa tanggapan dapat ditutup.',
    en: 'The time for answers can be closed.',
  }),
  'jawab-keberatan': (n) => ({ id: `${n} keberatan menunggu jawaban.`, en: `${n} objections await an answer.` }),
  'selesaikan-syarat': (n) => ({
    id: `${n} baris menunggu nomor dokumen persetujuan.`,
    en: `${n} lines await the number of a consent.`,
  }),
  verifikasi: () => ({ id: 'Daftar periksa lengkap: verifikasi usul ini.', en: 'The checklist is complete: verify.' }),
  hadir: () => ({ id: 'Rapat dibuka: catat kehadiran Anda.', en: 'The meeting is open: record your presence.' }),
  suara: (n) => ({ id: `${n} baris menunggu suara Anda.`, en: `${n} lines await your vote.` }),
  perbaiki: (n) => ({ id: `${n} gerbong putus: pilih perbaikannya.`, en: `${n} gerbong broken: choose a repair.` }),
  'tutup-rapat': () => ({ id: 'Semua baris diputus: tutup rapat.', en: 'All lines are settled: close the meeting.' }),
  'setujui-pyb': () => ({ id: 'Hasil panel menunggu pertimbangan Anda.', en: 'The panel awaits your consideration.' }),
  'kirim-imut': () => ({
    id: 'Kirim ke I-MUT dan catat tanggalnya.',
    en: 'Enter it into I-MUT and record the day.',
  }),
  'catat-rekomendasi': () => ({
    id: 'Catat nomor rekomendasi I-MUT.',
    en: 'Record the number of the I-MUT recommendation.',
  }),
  putuskan: (n) => ({ id: `${n} baris menunggu keputusan Anda.`, en: `${n} lines await your decision.` }),
  tetapkan: () => ({ id: 'Semua baris diputus: tetapkan.', en: 'All lines are decided: fix the decision.' }),
  terbitkan: () => ({ id: 'Keputusan siap diterbitkan.', en: 'The decision is ready to be issued.' }),
  tugaskan: () => ({ id: 'Penugasan menunggu keputusan Anda.', en: 'An assignment awaits your decision.' }),
  lapor: () => ({ id: 'Laporan penugasan ditunggu.', en: 'The report of an assignment is awaited.' }),
};

const pesanOf = (tindakan: Tindakan, jumlah: number): Teks =>
  PESAN[tindakan]?.(jumlah) ?? { id: tindakan, en: tindakan };
