import { z } from 'zod';
import { akunDemo, masukDemo, masukKunci, sesi, ubahBahasa } from './access/schema.ts';
import { drafImpor, hasilImpor, koreksiPemetaan, riwayatImpor, terapkanImpor } from './exchange/schema.ts';
import { analisSaja, pembacaBeban, pembacaPegawai, pembacaRencana, siapaPun, yangMasuk } from './kernel/permission.ts';
import { aliran, berkas, dibuat, json, kosong, type Rute, XLSX } from './kernel/route.ts';
import { idPanjang, type Isi, uuid } from './kernel/teks.ts';
import type { NamaRute } from './light/index.ts';
import { cari, cariPegawai, daftarPegawai, hasilCari, pegawai, pertanyaanKelayakan } from './people/schema.ts';
import { hentikanHitungan, hitungan, hitunganDimulai } from './planning/hitungan.ts';
import { penjelasan, rencana, tanyaPenjelasan, verifikasi } from './planning/rencana.ts';
import {
  daftarSkenario,
  kebijakan,
  kurva,
  skenario,
  skenarioBaru,
  ubahAsumsi,
  ubahSkenario,
} from './planning/skenario.ts';
import { daftarAturan, kelayakan } from './regulation/schema.ts';
import { kesehatan } from './system/schema.ts';
import { beban, beranda, halamanUnor } from './workload/schema.ts';

const id = z.object({ id: uuid });

/** Every route of the API: what it does, who may call it, what goes in and out. The server registers exactly these. */
export const rute = {
  sesiLihat: { ringkasan: { id: 'Siapa saya', en: 'Who am I' }, izin: siapaPun, balasan: json(sesi) },
  sesiAkunDemo: {
    ringkasan: { id: 'Akun demo', en: 'Demo accounts' },
    izin: siapaPun,
    balasan: json(z.object({ akun: z.array(akunDemo) })),
  },
  sesiMasukDemo: {
    ringkasan: { id: 'Masuk sebagai peran demo', en: 'Sign in as a demo role' },
    izin: siapaPun,
    body: masukDemo,
    balasan: json(sesi),
  },
  sesiMasukKunci: {
    ringkasan: { id: 'Masuk dengan kunci dari terminal', en: 'Sign in with the key from the terminal' },
    izin: siapaPun,
    body: masukKunci,
    balasan: json(sesi),
  },
  sesiBahasa: {
    ringkasan: { id: 'Ganti bahasa', en: 'Change the language' },
    izin: siapaPun,
    body: ubahBahasa,
    balasan: json(sesi),
  },
  sesiKeluar: { ringkasan: { id: 'Keluar', en: 'Sign out' }, izin: siapaPun, balasan: kosong },

  beranda: {
    ringkasan: { id: 'Temuan, mutu data, dan tugas', en: 'Finding, data quality and tasks' },
    izin: pembacaBeban,
    balasan: json(beranda),
  },
  beban: {
    ringkasan: { id: 'Beban kerja semua unit', en: 'Workload of all units' },
    izin: pembacaBeban,
    balasan: json(beban),
  },
  bebanUnor: {
    ringkasan: { id: 'Satu unit: jabatan, tugas, pegawai', en: 'One unit: jabatan, tasks, people' },
    izin: pembacaBeban,
    params: z.object({ unorId: idPanjang }),
    balasan: json(halamanUnor),
  },

  pegawaiDaftar: {
    ringkasan: { id: 'Daftar pegawai', en: 'List of pegawai' },
    izin: pembacaBeban,
    query: cariPegawai,
    balasan: json(daftarPegawai),
  },
  pegawai: {
    ringkasan: { id: 'Satu pegawai', en: 'One pegawai' },
    izin: pembacaPegawai,
    params: z.object({ pegawaiId: idPanjang }),
    balasan: json(pegawai),
  },
  cari: {
    ringkasan: { id: 'Cari unit, pegawai, skenario', en: 'Search units, pegawai, scenarios' },
    izin: pembacaBeban,
    query: cari,
    balasan: json(hasilCari),
  },

  aturan: {
    ringkasan: { id: 'Katalog aturan', en: 'Catalogue of rules' },
    izin: yangMasuk,
    balasan: json(daftarAturan),
  },
  kelayakan: {
    ringkasan: { id: 'Putusan setiap aturan atas satu pindahan', en: 'Verdict of every rule on one move' },
    izin: { peran: { analis: 'semua', asn: 'diri', tpk: 'semua', ppk: 'semua', auditor: 'semua' } },
    query: pertanyaanKelayakan,
    balasan: json(kelayakan),
  },

  imporRiwayat: {
    ringkasan: { id: 'Riwayat impor', en: 'History of imports' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    balasan: json(riwayatImpor),
  },
  imporUnggah: {
    ringkasan: { id: 'Unggah berkas menjadi draf impor', en: 'Upload files as an import draft' },
    izin: analisSaja,
    unggah: true,
    sekali: true,
    balasan: dibuat(drafImpor),
  },
  impor: {
    ringkasan: { id: 'Satu draf impor', en: 'One import draft' },
    izin: analisSaja,
    params: id,
    balasan: json(drafImpor),
  },
  imporPemetaan: {
    ringkasan: { id: 'Perbaiki pemetaan kolom', en: 'Correct the column mapping' },
    izin: analisSaja,
    params: id,
    body: koreksiPemetaan,
    balasan: json(drafImpor),
  },
  imporTerapkan: {
    ringkasan: { id: 'Terapkan draf impor', en: 'Apply an import draft' },
    izin: analisSaja,
    params: id,
    body: terapkanImpor,
    sekali: true,
    balasan: json(hasilImpor),
  },
  imporBuang: {
    ringkasan: { id: 'Buang draf impor', en: 'Discard an import draft' },
    izin: analisSaja,
    params: id,
    balasan: kosong,
  },
  eksporPaket: {
    ringkasan: { id: 'Unduh paket data', en: 'Download the data package' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    balasan: berkas(XLSX),
  },

  kebijakan: {
    ringkasan: { id: 'Kebijakan dan asumsi', en: 'Policy and assumptions' },
    izin: pembacaRencana,
    balasan: json(kebijakan),
  },
  kebijakanAsumsi: {
    ringkasan: { id: 'Konfirmasi asumsi', en: 'Confirm assumptions' },
    izin: analisSaja,
    body: ubahAsumsi,
    balasan: json(kebijakan),
  },
  skenarioDaftar: {
    ringkasan: { id: 'Daftar skenario', en: 'List of scenarios' },
    izin: pembacaRencana,
    balasan: json(daftarSkenario),
  },
  skenarioBuat: {
    ringkasan: { id: 'Buat skenario', en: 'Create a scenario' },
    izin: analisSaja,
    body: skenarioBaru,
    sekali: true,
    balasan: dibuat(skenario),
  },
  skenario: {
    ringkasan: { id: 'Satu skenario', en: 'One scenario' },
    izin: pembacaRencana,
    params: id,
    balasan: json(skenario),
  },
  skenarioUbah: {
    ringkasan: { id: 'Ubah skenario', en: 'Change a scenario' },
    izin: analisSaja,
    params: id,
    body: ubahSkenario,
    balasan: json(skenario),
  },
  skenarioHapus: {
    ringkasan: { id: 'Hapus skenario', en: 'Delete a scenario' },
    izin: analisSaja,
    params: id,
    balasan: kosong,
  },
  skenarioKurva: {
    ringkasan: { id: 'Kurva keseimbangan terhadap pindahan', en: 'Curve of balance against moves' },
    izin: pembacaRencana,
    params: id,
    balasan: json(kurva),
  },
  skenarioHitung: {
    ringkasan: { id: 'Hitung rencana', en: 'Compute a plan' },
    izin: analisSaja,
    params: id,
    sekali: true,
    balasan: { ...json(hitunganDimulai), status: 202 },
  },

  hitungan: {
    ringkasan: { id: 'Keadaan satu hitungan', en: 'State of a computation' },
    izin: pembacaRencana,
    params: id,
    balasan: json(hitungan),
  },
  hitunganAliran: {
    ringkasan: { id: 'Kemajuan hitungan (SSE)', en: 'Progress of a computation (SSE)' },
    izin: pembacaRencana,
    params: id,
    balasan: aliran(hitungan),
  },
  hitunganHentikan: {
    ringkasan: { id: 'Hentikan hitungan', en: 'Stop a computation' },
    izin: analisSaja,
    params: id,
    body: hentikanHitungan,
    balasan: json(hitungan),
  },
  rencana: {
    ringkasan: { id: 'Satu rencana', en: 'One plan' },
    izin: pembacaRencana,
    params: id,
    balasan: json(rencana),
  },
  rencanaPenjelasan: {
    ringkasan: { id: 'Mengapa, atau mengapa tidak', en: 'Why, or why not' },
    izin: pembacaRencana,
    params: id,
    query: tanyaPenjelasan,
    balasan: json(penjelasan),
  },
  rencanaVerifikasi: {
    ringkasan: { id: 'Periksa rencana secara mandiri', en: 'Check the plan independently' },
    izin: pembacaRencana,
    params: id,
    balasan: json(verifikasi),
  },
  rencanaXlsx: {
    ringkasan: { id: 'Unduh rencana (Excel)', en: 'Download the plan (Excel)' },
    izin: pembacaRencana,
    params: id,
    balasan: berkas(XLSX),
  },
  rencanaJson: {
    ringkasan: { id: 'Unduh dokumen rencana', en: 'Download the plan document' },
    izin: pembacaRencana,
    params: id,
    balasan: berkas('application/json'),
  },
  rencanaPaket: {
    ringkasan: {
      id: 'Unduh paket data yang menjadi dasar rencana',
      en: 'Download the data package the plan was computed from',
    },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    params: id,
    balasan: berkas(XLSX),
  },

  kesehatan: {
    ringkasan: { id: 'Kesehatan layanan', en: 'Health of the service' },
    izin: siapaPun,
    balasan: json(kesehatan),
  },
  openapi: {
    ringkasan: { id: 'Uraian API (OpenAPI 3.1)', en: 'Description of the API (OpenAPI 3.1)' },
    izin: siapaPun,
    balasan: berkas('application/json'),
  },
} as const satisfies Record<NamaRute, Rute>;

type Ruang = typeof rute;
type SchemaOf<R> = R extends { readonly schema: infer S extends z.ZodType } ? S : never;
type Out<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined;
type In<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType } ? z.input<S> : undefined;

/** What a route answers; undefined for files and empty replies. */
export type BalasanOf<N extends NamaRute> =
  SchemaOf<Ruang[N]['balasan']> extends never ? undefined : Isi<SchemaOf<Ruang[N]['balasan']>>;
/** What a handler receives, after defaults and coercion. */
export type Diterima<N extends NamaRute> = {
  readonly params: Out<Ruang[N], 'params'>;
  readonly query: Out<Ruang[N], 'query'>;
  readonly body: Out<Ruang[N], 'body'>;
};
/** What a caller sends. */
export type Dikirim<N extends NamaRute> = {
  readonly params: In<Ruang[N], 'params'>;
  readonly query: In<Ruang[N], 'query'>;
  readonly body: In<Ruang[N], 'body'>;
};
