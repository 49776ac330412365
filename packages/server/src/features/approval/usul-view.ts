import type { Usul } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { allowedActs, allowedActsPenugasan, type KeadaanMutasi, type KeadaanPenugasan } from '@seimbang/core/workflow';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import {
  belumMenjawab,
  dampakView,
  imutView,
  type Kantor,
  panelView,
  penugasanView,
  putaranView,
  pybView,
  rencanaView,
  terakhirOf,
} from './bagian-view.ts';
import { barisView, gerbongView, keluarView, type Sorot } from './baris-view.ts';
import { isUtuh, penyimpanganOf } from './beku.ts';
import { type Baris, type BarisKeluar, loadBerkas } from './berkas.ts';
import { dasarOf } from './dasar.ts';
import { faktaPenugasan, timbang } from './fakta.ts';
import { namaUnor } from './kantor.ts';
import { barisTerlihat, isPengusul, mayReadPribadi, pandanganOf } from './lihat.ts';
import { pelakuOf } from './pelaku.ts';
import { hariLiburOf, tataNaskahOf } from './pengaturan.ts';
import { sebabTampil } from './sebab.ts';
import { pratinjauOf } from './surat-jenis.ts';
import { type Tambahan, tambahanOf } from './tambahan.ts';

/** The page of a case, as far as the caller may see it; a case that is none of his business does not exist for him. */
export async function viewUsul(ctx: Context, caller: Caller, id: string): Promise<Outcome<Usul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return ctx.db.transaction().execute((tx) => viewIn(tx, current, caller, id));
}

async function viewIn(tx: Tx, current: CurrentPaket, caller: Caller, id: string): Promise<Outcome<Usul>> {
  const berkas = await loadBerkas(tx, id);
  if (!berkas) return problem('tidak-ditemukan', { apa: 'usul' });
  const seen = barisTerlihat(caller, current.index, berkas.usul, berkas.baris);
  const keluar = barisTerlihat(caller, current.index, berkas.usul, berkas.keluar);
  if (seen.length + keluar.length === 0) return problem('tidak-ditemukan', { apa: 'usul' });
  const pribadi = mayReadPribadi(caller, berkas.usul);
  if (pribadi) await sql`select set_config('seimbang.alasan', 'boleh', true)`.execute(tx);
  const tambahan = await tambahanOf(tx, id, pribadi);
  const { isi: tata } = await tataNaskahOf(tx);
  const libur = await hariLiburOf(tx);
  const dasar = dasarOf(current.index, berkas.usul.tmt, berkas.rencana?.kenop ?? null);
  const facts = { hariIni: today(), kuorumMinimum: tata.kuorumMinimum, paketVersi: current.versi };
  const timbangan = timbang(berkas, dasar, facts);
  const penuh = pandanganOf(caller, berkas.usul) === 'penuh';
  const sorot: Sorot = { caller, berkas, dasar, timbangan, penuh, alasanKonflik: tambahan.alasanKonflik };
  return ok(assemble(sorot, { seen, keluar }, tambahan, { namaPanel: tata.namaPanel, libur }));
}

/** What the caller sees of the list. */
interface Tampak {
  readonly seen: readonly Baris[];
  readonly keluar: readonly BarisKeluar[];
}

function assemble(sorot: Sorot, { seen, keluar }: Tampak, t: Tambahan, kantor: Kantor): Usul {
  const { caller, berkas, dasar, penuh } = sorot;
  const { usul } = berkas;
  const visible = new Set(seen.map((b) => b.id));
  return {
    id: usul.id,
    versi: usul.versi,
    jenis: usul.jenis,
    asal: usul.asal,
    judul: usul.judul,
    keadaan: usul.keadaan as Usul['keadaan'],
    demo: usul.demo,
    dibuat: usul.dibuat.toISOString(),
    terakhir: terakhirOf(berkas),
    pengusul: {
      nama: usul.pengusul_nama,
      peran: usul.pengusul_peran as Usul['pengusul']['peran'],
      unit: usul.pengusul_unor && namaUnor(dasar.index, usul.pengusul_unor),
      saya: isPengusul(caller, usul),
    },
    tmt: usul.tmt,
    masa: usul.mulai && usul.selesai ? { mulai: usul.mulai, selesai: usul.selesai } : null,
    tenggat: usul.tenggat,
    jalan: berkas.jalan.map(({ keadaan, tindakan, oleh, peran, pada, alasan }) => ({
      keadaan,
      tindakan,
      jejak: { oleh, peran: peran as Usul['terakhir']['peran'], pada },
      alasan: penuh || keadaan === 'ditarik' || keadaan === 'ditolak' ? alasan : '',
    })),
    baris: seen.map((b) => barisView(sorot, b)),
    barisLain: berkas.baris.length - seen.length,
    keluar: keluar.map((b) => keluarView(sorot, b)),
    gerbong: gerbongView(sorot, seen, t.komentar),
    belumMenjawab: belumMenjawab(sorot, seen),
    rencana: rencanaView(sorot, t.rencanaAda),
    putaran: putaranView(sorot, seen),
    dampak: dampakView(sorot, t.dampakTerbit),
    panel: panelView(sorot, kantor.namaPanel),
    pyb: penuh && berkas.pyb ? pybView(berkas.pyb) : null,
    imut: imutView(sorot, kantor.libur),
    beku: penuh
      ? berkas.beku.map((b) => ({
          tahap: b.tahap,
          sha256: b.sha256,
          saat: b.saat.toISOString(),
          utuh: isUtuh(berkas, b),
        }))
      : [],
    penyimpangan: penuh ? penyimpanganOf(berkas, dasar) : [],
    surat: t.surat
      .filter((s) => penuh || s.surat.jenis === 'surat-tugas' || (s.barisId !== null && visible.has(s.barisId)))
      .map((s) => s.surat),
    pratinjau: penuh ? pratinjauOf(usul) : [],
    penugasan: penugasanView(sorot, t.laporan),
    alasanPribadi: t.alasanPribadi,
    tindakan: tindakanView(sorot),
  };
}

/** Acts of this caller, open or with the reason why they are closed. Acts of other roles are left out. */
export function tindakanView({ caller, berkas, dasar, timbangan }: Sorot): Usul['tindakan'] {
  const { usul } = berkas;
  const pelaku = pelakuOf(caller, dasar.index, berkas);
  const acts =
    usul.jenis === 'mutasi'
      ? allowedActs(usul.keadaan as KeadaanMutasi, pelaku, timbangan.fakta)
      : allowedActsPenugasan(usul.keadaan as KeadaanPenugasan, pelaku, faktaPenugasan(berkas, today()));
  return acts
    .filter((a) => a.sebab?.code !== 'peran-tidak-berwenang')
    .map((a) => ({
      tindakan: a.tindakan,
      boleh: a.boleh,
      sebab: a.sebab && sebabTampil(a.sebab, berkas.baris),
    }));
}
