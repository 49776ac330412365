/**
 * Method and address of every route, without a schema library: a page that only calls the API takes this file and the types.
 * `{name}` stands for a path parameter.
 */
export const alamat = {
  sesiLihat: 'GET /api/sesi',
  sesiAkunDemo: 'GET /api/sesi/demo',
  sesiMasukDemo: 'POST /api/sesi/demo',
  sesiMasukKunci: 'POST /api/sesi/kunci',
  sesiBahasa: 'PUT /api/sesi/bahasa',
  sesiKeluar: 'DELETE /api/sesi',
  beranda: 'GET /api/beranda',
  beban: 'GET /api/beban',
  bebanUnor: 'GET /api/beban/unor/{unorId}',
  pegawaiDaftar: 'GET /api/pegawai',
  pegawai: 'GET /api/pegawai/{pegawaiId}',
  cari: 'GET /api/cari',
  aturan: 'GET /api/aturan',
  kelayakan: 'GET /api/kelayakan',
  imporRiwayat: 'GET /api/impor',
  imporUnggah: 'POST /api/impor',
  impor: 'GET /api/impor/{id}',
  imporPemetaan: 'PUT /api/impor/{id}/pemetaan',
  imporTerapkan: 'POST /api/impor/{id}/terapkan',
  imporBuang: 'DELETE /api/impor/{id}',
  eksporPaket: 'GET /api/ekspor/paket.xlsx',
  kebijakan: 'GET /api/kebijakan',
  kebijakanAsumsi: 'PUT /api/kebijakan/asumsi',
  skenarioDaftar: 'GET /api/skenario',
  skenarioBuat: 'POST /api/skenario',
  skenario: 'GET /api/skenario/{id}',
  skenarioUbah: 'PATCH /api/skenario/{id}',
  skenarioHapus: 'DELETE /api/skenario/{id}',
  skenarioKurva: 'GET /api/skenario/{id}/kurva',
  skenarioHitung: 'POST /api/skenario/{id}/hitung',
  hitungan: 'GET /api/hitungan/{id}',
  hitunganAliran: 'GET /api/hitungan/{id}/aliran',
  hitunganHentikan: 'POST /api/hitungan/{id}/hentikan',
  rencana: 'GET /api/rencana/{id}',
  rencanaPenjelasan: 'GET /api/rencana/{id}/penjelasan',
  rencanaVerifikasi: 'POST /api/rencana/{id}/verifikasi',
  rencanaXlsx: 'GET /api/rencana/{id}/ekspor.xlsx',
  rencanaJson: 'GET /api/rencana/{id}/rencana.json',
  rencanaPaket: 'GET /api/rencana/{id}/paket.xlsx',
  usulDaftar: 'GET /api/usul',
  usulBuat: 'POST /api/usul',
  usul: 'GET /api/usul/{id}',
  usulUbah: 'PATCH /api/usul/{id}',
  usulAjukan: 'POST /api/usul/{id}/ajukan',
  usulTanggapi: 'POST /api/usul/{id}/tanggapan',
  usulTutupTanggapan: 'POST /api/usul/{id}/tutup-tanggapan',
  usulJawabKeberatan: 'POST /api/usul/{id}/jawab-keberatan',
  usulSyarat: 'POST /api/usul/{id}/syarat',
  usulVerifikasi: 'POST /api/usul/{id}/verifikasi',
  usulKembalikan: 'POST /api/usul/{id}/kembalikan',
  usulTarik: 'POST /api/usul/{id}/tarik',
  usulTolak: 'POST /api/usul/{id}/tolak',
  usulHadir: 'POST /api/usul/{id}/hadir',
  usulKonflik: 'POST /api/usul/{id}/konflik',
  usulSuara: 'POST /api/usul/{id}/suara',
  usulTutupRapat: 'POST /api/usul/{id}/tutup-rapat',
  usulPerbaikan: 'GET /api/usul/{id}/perbaikan',
  usulPerbaiki: 'POST /api/usul/{id}/perbaiki',
  usulSetujuiPyb: 'POST /api/usul/{id}/setujui-pyb',
  usulKirimImut: 'POST /api/usul/{id}/kirim-imut',
  usulRekomendasi: 'POST /api/usul/{id}/rekomendasi',
  usulPutusan: 'POST /api/usul/{id}/putusan',
  usulTetapkan: 'POST /api/usul/{id}/tetapkan',
  usulTerbitkan: 'POST /api/usul/{id}/terbitkan',
  usulKomentar: 'POST /api/usul/{id}/komentar',
  usulTugaskan: 'POST /api/usul/{id}/tugaskan',
  usulLapor: 'POST /api/usul/{id}/lapor',
  usulPerpanjang: 'POST /api/usul/{id}/perpanjang',
  usulPulangkan: 'POST /api/usul/{id}/pulangkan',
  surat: 'GET /api/usul/{id}/surat/{suratId}/{format}',
  suratPratinjau: 'GET /api/usul/{id}/pratinjau/{jenis}/{format}',
  usulImut: 'GET /api/usul/{id}/imut.xlsx',
  tataNaskah: 'GET /api/tata-naskah',
  tataNaskahUbah: 'PUT /api/tata-naskah',
  hariLibur: 'GET /api/hari-libur',
  hariLiburUbah: 'PUT /api/hari-libur',
  kotakMasuk: 'GET /api/kotak-masuk',
  kesehatan: 'GET /api/kesehatan',
  openapi: 'GET /api/openapi.json',
} as const;

export type NamaRute = keyof typeof alamat;

/** The address with its parameters filled in, percent-encoded. Throws on a missing parameter, which only a bug can cause. */
export function alamatOf(rute: NamaRute, params: Readonly<Record<string, string>> = {}): string {
  const path = alamat[rute].slice(alamat[rute].indexOf(' ') + 1);
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`alamatOf: ${rute} needs the parameter "${name}".`);
    return encodeURIComponent(value);
  });
}

export const metodeOf = (rute: NamaRute): string => alamat[rute].slice(0, alamat[rute].indexOf(' '));
