import type { z } from 'zod';
import type {
  akunDemo,
  akunSaya,
  daftarPengguna,
  pengguna,
  penggunaBaru,
  penggunaBerkata,
  sesi,
  ubahPengguna,
} from './access/schema.ts';
import type { barisUsul, daftarPerbaikan, gerbongUsul, penyimpangan, sisiBaris } from './approval/baris.ts';
import type { hariLibur, tataNaskah, ubahHariLibur, ubahTataNaskah } from './approval/pengaturan.ts';
import type { daftarUsul, kotakMasuk, suratUsul, ubahUsul, usul, usulBaru, usulRingkas } from './approval/usul.ts';
import type { catatan, daftarCatatan, rantai } from './audit/schema.ts';
import type {
  calonGelombang,
  daftarEvaluasi,
  daftarLaporan,
  dampakLayananRencana,
  evaluasi,
  laporanDraf,
  laporanTerbit,
  masukan,
  satuImpor,
} from './evaluation/schema.ts';
import type { drafImpor, hasilImpor, koreksiPemetaan, laporanImpor, lembar, riwayatImpor } from './exchange/schema.ts';
import type { laporanKeadilan, tandaPeriksa } from './fairness/schema.ts';
import type { issue, mutu } from './kernel/issue.ts';
import type { Isi } from './kernel/teks.ts';
import type { daftarPegawai, hasilCari, pegawai, pegawaiRingkas, tujuanPegawai } from './people/schema.ts';
import type { hitungan } from './planning/hitungan.ts';
import type { penjelasan, pindahan, rencana, verifikasi } from './planning/rencana.ts';
import type { kebijakan, kunci, kurva, skenario, skenarioBaru, ubahSkenario } from './planning/skenario.ts';
import type { aturan, kelayakan, temuanAturan } from './regulation/schema.ts';
import type { problem } from './system/schema.ts';
import type { daftarKeberatan, daftarLindungan, dampakKeberatan, kasus } from './willingness/kasus.ts';
import type { hakKembaliDaftar, hakKembaliSaya, manfaat, manfaatPutaran } from './willingness/manfaat.ts';
import type { konteksMinat, minatSaya, minatSimpan, tukarSaya } from './willingness/minat.ts';
import type {
  barisPutaran,
  daftarPerbaikanPutaran,
  daftarPutaran,
  hasilPutaran,
  putaran,
  putaranBaru,
  putaranRingkas,
  usulJadi,
} from './willingness/putaran.ts';
import type { daftarTawaran, pernyataan, poinAgregat, poinSaya, tawaran } from './willingness/tawaran.ts';
import type { beban, beranda, halamanUnor, tugasUnor } from './workload/schema.ts';

export { type Izin, type Lingkup, lingkupOf, PERAN, type Peran, SIFAT, type Sifat } from './kernel/permission.ts';
export { type Balasan, OBJEK, type Objek, type Rute } from './kernel/route.ts';
export {
  alamat,
  alamatOf,
  metodeOf,
  type NamaRute,
  type ProblemCode,
  problems,
  sentences,
  type Values,
} from './light/index.ts';
export { type BalasanOf, type Diterima, type Dikirim, rute } from './routes.ts';
export { problem as problemSchema } from './system/schema.ts';

export type Sesi = Isi<typeof sesi>;
export type AkunDemo = Isi<typeof akunDemo>;
export type AkunSaya = Isi<typeof akunSaya>;
export type Pengguna = Isi<typeof pengguna>;
export type DaftarPengguna = Isi<typeof daftarPengguna>;
export type PenggunaBaru = z.input<typeof penggunaBaru>;
export type UbahPengguna = z.input<typeof ubahPengguna>;
export type PenggunaBerkata = Isi<typeof penggunaBerkata>;
export type Beranda = Isi<typeof beranda>;
export type Beban = Isi<typeof beban>;
export type HalamanUnor = Isi<typeof halamanUnor>;
export type TugasUnor = Isi<typeof tugasUnor>;
export type PegawaiRingkas = Isi<typeof pegawaiRingkas>;
export type PegawaiRinci = Isi<typeof pegawai>;
export type TujuanPegawai = Isi<typeof tujuanPegawai>;
export type DaftarPegawai = Isi<typeof daftarPegawai>;
export type HasilCari = Isi<typeof hasilCari>;
export type AturanKatalog = Isi<typeof aturan>;
export type TemuanAturan = Isi<typeof temuanAturan>;
export type Kelayakan = Isi<typeof kelayakan>;
export type IssueImpor = Isi<typeof issue>;
export type Mutu = Isi<typeof mutu>;
export type LaporanImpor = Isi<typeof laporanImpor>;
export type HasilImpor = Isi<typeof hasilImpor>;
export type Lembar = Isi<typeof lembar>;
export type DrafImpor = Isi<typeof drafImpor>;
export type KoreksiPemetaan = z.input<typeof koreksiPemetaan>;
export type RiwayatImpor = Isi<typeof riwayatImpor>;
export type KebijakanTampil = Isi<typeof kebijakan>;
export type KunciSkenario = Isi<typeof kunci>;
export type Skenario = Isi<typeof skenario>;
export type SkenarioBaru = z.input<typeof skenarioBaru>;
export type UbahSkenario = z.input<typeof ubahSkenario>;
export type Kurva = Isi<typeof kurva>;
export type Hitungan = Isi<typeof hitungan>;
export type RencanaTampil = Isi<typeof rencana>;
export type PindahanTampil = Isi<typeof pindahan>;
export type Penjelasan = Isi<typeof penjelasan>;
export type Verifikasi = Isi<typeof verifikasi>;
export type Usul = Isi<typeof usul>;
export type UsulRingkas = Isi<typeof usulRingkas>;
export type DaftarUsul = Isi<typeof daftarUsul>;
export type UsulBaru = z.input<typeof usulBaru>;
export type UbahUsul = z.input<typeof ubahUsul>;
export type BarisUsul = Isi<typeof barisUsul>;
export type SisiBaris = Isi<typeof sisiBaris>;
export type GerbongUsul = Isi<typeof gerbongUsul>;
export type Penyimpangan = Isi<typeof penyimpangan>;
export type SuratUsul = Isi<typeof suratUsul>;
export type DaftarPerbaikan = Isi<typeof daftarPerbaikan>;
export type KotakMasuk = Isi<typeof kotakMasuk>;
export type TataNaskahTampil = Isi<typeof tataNaskah>;
export type UbahTataNaskah = z.input<typeof ubahTataNaskah>;
export type HariLibur = Isi<typeof hariLibur>;
export type UbahHariLibur = z.input<typeof ubahHariLibur>;
export type Putaran = Isi<typeof putaran>;
export type PutaranRingkas = Isi<typeof putaranRingkas>;
export type DaftarPutaran = Isi<typeof daftarPutaran>;
export type PutaranBaru = z.input<typeof putaranBaru>;
export type HasilPutaran = Isi<typeof hasilPutaran>;
export type BarisPutaran = Isi<typeof barisPutaran>;
export type DaftarPerbaikanPutaran = Isi<typeof daftarPerbaikanPutaran>;
export type UsulJadi = Isi<typeof usulJadi>;
export type MinatSaya = Isi<typeof minatSaya>;
export type MinatSimpan = z.input<typeof minatSimpan>;
export type KonteksMinat = Isi<typeof konteksMinat>;
export type TukarSaya = Isi<typeof tukarSaya>;
export type DaftarTawaran = Isi<typeof daftarTawaran>;
export type Tawaran = Isi<typeof tawaran>;
export type Pernyataan = Isi<typeof pernyataan>;
export type Manfaat = Isi<typeof manfaat>;
export type ManfaatPutaran = Isi<typeof manfaatPutaran>;
export type HakKembaliDaftar = Isi<typeof hakKembaliDaftar>;
export type HakKembaliSaya = Isi<typeof hakKembaliSaya>;
export type PoinSaya = Isi<typeof poinSaya>;
export type LaporanKeadilan = Isi<typeof laporanKeadilan>;
export type TandaPeriksa = Isi<typeof tandaPeriksa>;
export type PoinAgregat = Isi<typeof poinAgregat>;
export type DaftarLindungan = Isi<typeof daftarLindungan>;
export type DaftarKeberatan = Isi<typeof daftarKeberatan>;
export type Kasus = Isi<typeof kasus>;
export type DampakKeberatan = Isi<typeof dampakKeberatan>;
export type DaftarEvaluasi = Isi<typeof daftarEvaluasi>;
export type Evaluasi = Isi<typeof evaluasi>;
export type CalonGelombang = Isi<typeof calonGelombang>;
export type Masukan = Isi<typeof masukan>;
export type ImporMasukan = Isi<typeof satuImpor>;
export type LaporanDraf = Isi<typeof laporanDraf>;
export type LaporanTerbit = Isi<typeof laporanTerbit>;
export type DaftarLaporan = Isi<typeof daftarLaporan>;
export type DampakLayananRencana = Isi<typeof dampakLayananRencana>;
export type CatatanAudit = Isi<typeof catatan>;
export type DaftarCatatan = Isi<typeof daftarCatatan>;
export type RantaiAudit = Isi<typeof rantai>;
export type Problem = Isi<typeof problem>;
