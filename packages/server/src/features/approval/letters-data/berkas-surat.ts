import { hasilPanel } from '@seimbang/core/workflow';
import type { DosirData, RingkasPpkData } from '../../../letters/index.ts';
import { barisBerjalan } from '../berjalan.ts';
import type { Baris } from '../berkas.ts';
import { namaUnor } from '../kantor.ts';
import { alasanDari, beritaAcara, hariOf, suaraRingkas } from './panel.ts';
import {
  type BahanSurat,
  barisMutasi,
  buktiOf,
  gerbongSurat,
  type Kepala,
  naskahOf,
  penempatan,
  pertimbanganOf,
} from './umum.ts';

/** One page: what the ppk must know before deciding. */
export function ringkasPpk(bahan: BahanSurat, kepala: Kepala): RingkasPpkData {
  const { berkas, dasar, tata } = bahan;
  const lines = barisBerjalan(bahan);
  const { sebelum, sesudah } = pertimbanganOf(bahan, lines);
  return {
    naskah: naskahOf(bahan, kepala, tata.pyb),
    judul: berkas.usul.judul,
    sebelum,
    sesudah,
    bukti: buktiOf(bahan),
    pengecualian: pengecualian(bahan),
    gerbong: gerbongSurat(bahan, lines),
    baris: lines.map((b) => ({
      no: b.nomor,
      nama: b.nama,
      lama: penempatan(dasar.index, b.from),
      baru: penempatan(dasar.index, b.to),
      jenis: b.jenis === 'promosi' ? ('promosi' as const) : ('mutasi' as const),
      panel: suaraRingkas(bahan, b),
    })),
    selebihnya: 'dosir usul ini',
  };
}

/** Objections, settled consents, rejections, drift of the answers: one sentence each. */
function pengecualian({ berkas, dasar: { index }, timbangan }: BahanSurat): string[] {
  const gone = berkas.keluar.map(
    (b) =>
      `Baris ${b.nomor} (${b.nama}) keluar karena perbaikan${b.hasil === 'tolak' ? ' setelah ditolak panel' : ''}.`,
  );
  const told = berkas.baris.flatMap((b) => {
    const line = timbangan.fakta.baris.find((f) => f.barisId === b.id);
    const rejected = line && hasilPanel(line, timbangan.fakta.hadir) === 'tolak';
    return [
      ...b.tanggapan
        .filter((t) => t.jawaban === 'keberatan')
        .map(
          (t) =>
            `Baris ${b.nomor}: ${namaUnor(index, t.unor_id)} berkeberatan; dijawab: ${t.panitia_alasan ?? 'belum'}.`,
        ),
      ...b.tanggapan
        .filter((t) => t.jawaban === null)
        .map((t) => `Baris ${b.nomor}: ${namaUnor(index, t.unor_id)} tidak menjawab sampai tenggat.`),
      ...b.syarat.map((s) => `Baris ${b.nomor}: syarat ${s.aturan} selesai dengan dokumen ${s.nomor_dokumen}.`),
      ...(rejected ? [`Baris ${b.nomor} (${b.nama}) ditolak panel dan tidak diusulkan.`] : []),
    ];
  });
  return [...told, ...gone];
}

/** The whole file, for the inspectorate and the archive. */
export function dosir(bahan: BahanSurat, kepala: Kepala): DosirData {
  const { berkas, tata } = bahan;
  const { usul, baris, beku } = berkas;
  const sk = berkas.jalan.findLast((j) => j.keadaan === 'terbit');
  return {
    naskah: naskahOf(bahan, kepala, tata.pengesah),
    judul: usul.judul,
    pengusul: `${usul.pengusul_nama} (${usul.pengusul_peran})`,
    pertimbangan: pertimbanganOf(bahan, barisBerjalan(bahan)),
    bukti: buktiOf(bahan),
    gerbong: gerbongSurat(bahan, baris),
    baris: baris.map((b) => barisDosir(bahan, b)),
    tanggapan: baris.flatMap((b) => b.tanggapan.map((t) => tanggapanDosir(bahan, b, t))),
    beritaAcara: beritaAcara(bahan, kepala),
    rekomendasi:
      usul.rekomendasi_nomor !== null && usul.rekomendasi_tanggal !== null
        ? { nomor: usul.rekomendasi_nomor, tanggal: usul.rekomendasi_tanggal }
        : null,
    keputusan: sk
      ? { oleh: sk.oleh, jabatan: tata.ppk.jabatan, pada: hariOf(new Date(sk.pada)) ?? usul.tmt, nomor: kepala.nomor }
      : null,
    sidik: beku.map((b) => ({ nama: `Daftar beku (${b.tahap})`, hash: b.sha256 })),
  };
}

const barisDosir = (bahan: BahanSurat, b: Baris): DosirData['baris'][number] => ({
  mutasi: barisMutasi(bahan, b),
  gerbong: b.gerbong,
  alasan: alasanDari(bahan, b),
  aturan: bahan.timbangan.nilaiOf(b.id).rules.map((r) => ({
    id: r.id,
    verdict: r.verdict,
    pasal: r.article,
    kalimat: r.message.id,
  })),
  syarat: b.syarat.length > 0 ? b.syarat.map((s) => `${s.aturan}: ${s.nomor_dokumen}`).join('; ') : null,
  keputusan: b.keputusan,
  alasanKeputusan: b.keputusanAlasan,
});

const tanggapanDosir = (
  { dasar: { index } }: BahanSurat,
  b: Baris,
  t: Baris['tanggapan'][number],
): DosirData['tanggapan'][number] => ({
  unit: namaUnor(index, t.unor_id),
  sisi: t.sisi,
  no: b.nomor,
  jawaban: t.jawaban,
  oleh: t.oleh,
  pada: hariOf(t.pada),
  alasan: t.jawaban === 'keberatan' ? [t.alasan, t.data].filter((x) => x !== '').join(' Data: ') : null,
  jawabanPanitia: t.panitia_alasan,
});
