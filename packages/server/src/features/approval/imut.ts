import type { PaketIndex, Tempat } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { type ImutData, imutSheets } from '../../exchange/formats/index.ts';
import type { OutSheet } from '../../exchange/sheets/index.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { barisBerjalan } from './berjalan.ts';
import { type Baris, loadBerkas } from './berkas.ts';
import { dasarOf } from './dasar.ts';
import { timbang } from './fakta.ts';
import { namaUnor } from './kantor.ts';
import { alasanDari } from './letters-data/panel.ts';
import type { BahanSurat } from './letters-data/umum.ts';
import { pandanganOf } from './lihat.ts';
import { tataNaskahOf } from './pengaturan.ts';
import { rujukanOf } from './terbit.ts';

type ImutBaris = ImutData['baris'][number];

/** The workbook for typing the case into I-MUT: the lines that came through the panel. */
export async function imutOf(ctx: Context, caller: Caller, id: string): Promise<Outcome<OutSheet[]>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return ctx.db.transaction().execute(async (tx): Promise<Outcome<OutSheet[]>> => {
    const berkas = await loadBerkas(tx, id);
    if (!berkas || pandanganOf(caller, berkas.usul) !== 'penuh') return problem('tidak-ditemukan', { apa: 'usul' });
    if (berkas.usul.jenis !== 'mutasi') return problem('surat-belum-siap', { tahap: 'imut' });
    const { isi: tata } = await tataNaskahOf(tx);
    const dasar = dasarOf(current.index, berkas.usul.tmt, berkas.rencana?.kenop ?? null);
    const facts = { hariIni: today(), kuorumMinimum: tata.kuorumMinimum, paketVersi: current.versi };
    const bahan: BahanSurat = { berkas, dasar, tata, timbangan: timbang(berkas, dasar, facts) };
    const data: ImutData = {
      instansi: tata.pemerintah,
      usul: berkas.usul.judul,
      tanggal: facts.hariIni,
      beritaAcara: await rujukanOf(tx, id, 'berita-acara'),
      sidik: berkas.beku.at(-1)?.sha256 ?? '-',
      demo: berkas.usul.demo,
      baris: barisBerjalan(bahan).map((b) => barisOf(bahan, b)),
    };
    return ok(imutSheets(data));
  });
}

function barisOf(bahan: BahanSurat, b: Baris): ImutBaris {
  const { index } = bahan.dasar;
  const p = index.pegawaiById.get(b.pegawaiId);
  const { rules } = bahan.timbangan.nilaiOf(b.id);
  return {
    no: b.nomor,
    nama: p?.nama ?? b.nama,
    nip: p?.nip ?? null,
    status: p?.status ?? 'PNS',
    kedudukanHukum: p?.kedudukanHukum ?? '-',
    golongan: p?.golongan ?? null,
    kinerja: [p?.kinerja1 ?? null, p?.kinerja2 ?? null],
    lama: tempatOf(index, b.from),
    baru: tempatOf(index, b.to),
    tmtJabatanLama: p?.tmtJabatan ?? bahan.berkas.usul.tmt,
    tmt: bahan.berkas.usul.tmt,
    jenis: b.jenis === 'promosi' ? 'promosi' : 'mutasi',
    alasan: alasanDari(bahan, b),
    aturan: rules.map((r) => ({ id: r.id, verdict: r.verdict, pasal: r.article, penjelasan: r.message.id })),
    syarat: b.syarat.length > 0 ? b.syarat.map((s) => `${s.aturan}: ${s.nomor_dokumen}`).join('; ') : null,
    // One package is one instansi: everything inside it moves inside one agency.
    antarInstansi: false,
  };
}

function tempatOf(index: PaketIndex, t: Tempat): ImutBaris['lama'] {
  const jabatan = index.jabatanById.get(t.jabatanId);
  return {
    jabatan: jabatan?.nama ?? t.jabatanId,
    jenisJabatan: jabatan?.jenis ?? 'pelaksana',
    unor: namaUnor(index, t.unorId),
    jabatanId: t.jabatanId,
    unorId: t.unorId,
    eselon: jabatan?.eselon ?? null,
    kelas: jabatan?.kelas ?? null,
  };
}
