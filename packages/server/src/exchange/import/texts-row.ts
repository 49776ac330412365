import { type IssueText, kinds } from './issue-text.ts';

const { rejects, repairs, flags, tells } = kinds;
const skipped = { id: 'Baris ini dilewati; baris lain tetap masuk.', en: 'This row is left out; the others are kept.' };

/** Findings about one row of people. `v` is the value as in the file. */
export const pegawaiTexts = {
  'nip-rusak': rejects(({ v }) => ({
    id: `NIP "${v}" sudah kehilangan angka (notasi ilmiah atau lebih dari 15 angka disimpan sebagai bilangan). ${skipped.id} Ekspor ulang dengan kolom NIP berformat teks.`,
    en: `NIP "${v}" has lost digits (scientific notation, or more than 15 digits stored as a number). ${skipped.en} Export again with the NIP column as text.`,
  })),
  'nip-panjang': flags(({ v, n }) => ({
    id: `NIP "${v}" berisi ${n} angka, seharusnya 18. Baris tetap masuk; periksa NIP-nya.`,
    en: `NIP "${v}" has ${n} digits instead of 18. The row is kept; check the number.`,
  })),
  'nip-susunan': flags(({ v }) => ({
    id: `NIP "${v}" tidak tersusun dari tanggal lahir, tahun-bulan pengangkatan, 1/2 dan nomor urut. Baris tetap masuk; periksa NIP-nya.`,
    en: `NIP "${v}" is not made of birth date, year and month of appointment, 1/2 and a sequence. The row is kept; check it.`,
  })),
  'nip-lahir': flags(({ v, nip }) => ({
    id: `Tanggal lahir ${v} tidak sama dengan tanggal dalam NIP (${nip}). Tanggal dari kolom dipakai; cocokkan dengan SK.`,
    en: `Birth date ${v} differs from the one in the NIP (${nip}). The column is used; compare with the decree.`,
  })),
  'nip-cpns': flags(({ v, nip }) => ({
    id: `TMT CPNS ${v} tidak sama dengan bulan dalam NIP (${nip}). Tanggal dari kolom dipakai; cocokkan dengan SK CPNS.`,
    en: `CPNS date ${v} differs from the month in the NIP (${nip}). The column is used; compare with the decree.`,
  })),
  'nip-status': flags(({ v, bentuk }) => ({
    id: `Status "${v}" tidak sesuai dengan bentuk nomor induk, yang merupakan nomor ${bentuk}. Status dari kolom dipakai; periksa salah satunya.`,
    en: `Status "${v}" does not fit the number, which has the form of a ${bentuk} number. The column is used; check either of them.`,
  })),
  'nip-ganda': rejects(({ lain }) => ({
    id: `NIP ini sudah dipakai baris ${lain} untuk nama yang berbeda. ${skipped.id} Perbaiki NIP salah satu baris.`,
    en: `Row ${lain} has the same NIP under a different name. ${skipped.en} Correct one of the two.`,
  })),
  'baris-ganda': tells(({ lain }) => ({
    id: `Baris ini sama dengan baris ${lain}; dihitung satu kali.`,
    en: `This row repeats row ${lain}; it is counted once.`,
  })),
  'pegawai-ganda': repairs(({ lain, jabatan }) => ({
    id: `Orang yang sama ada di baris ${lain} dengan isi berbeda. Dipakai jabatan dengan TMT terbaru: ${jabatan}. Hapus baris yang tidak berlaku.`,
    en: `Row ${lain} is the same person with other values. The post with the latest date is used: ${jabatan}. Remove the row that is out of date.`,
  })),
  'nama-berbeda': flags(({ v, lama }) => ({
    id: `Nomor pegawai ini tersimpan atas nama "${lama}", di berkas "${v}". Data diperbarui; pastikan orangnya sama.`,
    en: `This number is stored under "${lama}", in the file "${v}". The data are updated; make sure it is one person.`,
  })),
  'nama-kosong': rejects(() => ({
    id: `Nama kosong. ${skipped.id} Isi kolom nama.`,
    en: `The name is empty. ${skipped.en} Fill it in.`,
  })),
  'unit-kosong': rejects(() => ({
    id: `Unit kerja tidak ada di baris, kelompok, maupun judul berkas. ${skipped.id} Isi kolom unit, atau pilih unit untuk seluruh lembar.`,
    en: `No unit in the row, its group or the title. ${skipped.en} Fill the unit column, or choose one for the whole sheet.`,
  })),
  'jabatan-kosong': rejects(() => ({
    id: `Jabatan kosong. ${skipped.id} Isi kolom jabatan.`,
    en: `The post is empty. ${skipped.en} Fill it in.`,
  })),
  'jabatan-plt': rejects(({ v }) => ({
    id: `"${v}" adalah tugas sementara (Plt, Plh, Pj), bukan jabatan definitif. ${skipped.id} Tulis jabatan definitif orang ini.`,
    en: `"${v}" is an acting duty (Plt, Plh, Pj), not a definitive post. ${skipped.en} Write the person's definitive post.`,
  })),
  'tmt-kosong': rejects(() => ({
    id: `TMT jabatan kosong, sehingga masa jabatan tidak dapat dihitung. ${skipped.id} Isi seperti 2024-02-29 atau 29/02/2024.`,
    en: `The date in post is empty, so the term cannot be counted. ${skipped.en} Write it like 2024-02-29 or 29/02/2024.`,
  })),
  'tmt-rusak': rejects(({ v }) => ({
    id: `"${v}" bukan tanggal yang ada. ${skipped.id} Tulis seperti 2024-02-29 atau 29/02/2024.`,
    en: `"${v}" is not a date that exists. ${skipped.en} Write it like 2024-02-29 or 29/02/2024.`,
  })),
  'tanggal-rusak': repairs(({ v }) => ({
    id: `"${v}" bukan tanggal yang ada; dikosongkan. Baris tetap masuk. Tulis seperti 2024-02-29 atau 29/02/2024.`,
    en: `"${v}" is not a date that exists; left empty. The row is kept. Write it like 2024-02-29 or 29/02/2024.`,
  })),
  'nilai-galat': repairs(({ v }) => ({
    id: `Sel berisi galat rumus (${v}); dianggap kosong. Perbaiki rumusnya lalu impor lagi.`,
    en: `The cell holds a formula error (${v}); taken as empty. Repair the formula and import again.`,
  })),
  'golongan-kode': flags(({ v, kode, arti }) => ({
    id: `Kode golongan ${kode} berarti ${arti}, tetapi namanya ${v}. Nama yang dipakai; cocokkan di SIASN.`,
    en: `Grade code ${kode} means ${arti}, but its name is ${v}. The name is used; compare with SIASN.`,
  })),
  'golongan-asing': repairs(({ v }) => ({
    id: `Golongan "${v}" tidak dikenali; disimpan sebagai keterangan saja. Tulis seperti III/b (PNS) atau IX (PPPK).`,
    en: `Grade "${v}" is not known; kept as a remark only. Write it like III/b (PNS) or IX (PPPK).`,
  })),
  'golongan-pppk': repairs(({ v }) => ({
    id: `Golongan ${v} adalah golongan PNS, sedangkan pegawai ini PPPK (I-XVII). Nilai disimpan sebagai keterangan, tidak dipakai.`,
    en: `Grade ${v} is a PNS grade while this person is PPPK (I-XVII). It is kept as a remark and not used.`,
  })),
  'pangkat-golongan': flags(({ v, golongan, arti }) => ({
    id: `Pangkat "${v}" adalah golongan ${arti}, tetapi tertulis ${golongan}. Golongan tertulis yang dipakai.`,
    en: `Rank "${v}" belongs to grade ${arti}, but ${golongan} is written. The written grade is used.`,
  })),
  'pendidikan-asing': repairs(({ v }) => ({
    id: `Pendidikan "${v}" tidak dikenali; dikosongkan dan disimpan sebagai keterangan. Tulis seperti SLTA, D3, S1.`,
    en: `Education "${v}" is not known; left empty and kept as a remark. Write it like SLTA, D3, S1.`,
  })),
  'gelar-pendidikan': flags(({ v, gelar, setara }) => ({
    id: `Gelar ${gelar} berarti pendidikan ${setara}, tetapi tercatat ${v}. Yang tercatat dipakai; perbarui riwayat pendidikan.`,
    en: `Degree ${gelar} means ${setara}, but ${v} is recorded. The record is used; update the education history.`,
  })),
  'status-asing': rejects(({ v }) => ({
    id: `Status "${v}" bukan ASN (PNS, CPNS, PPPK, PPPK paruh waktu). ${skipped.id}`,
    en: `Status "${v}" is not ASN (PNS, CPNS, PPPK, part-time PPPK). ${skipped.en}`,
  })),
  'kedudukan-asing': repairs(({ v }) => ({
    id: `Kedudukan hukum "${v}" tidak dikenali; dianggap tidak aktif sampai diperiksa. Pakai kode SIASN (01 = aktif).`,
    en: `Legal status "${v}" is not known; taken as not active until checked. Use the SIASN code (01 = active).`,
  })),
  'kedudukan-beda': flags(({ v, nama }) => ({
    id: `Kode kedudukan hukum ${v} tidak sama artinya dengan "${nama}". Kode yang dipakai.`,
    en: `Legal status code ${v} does not mean "${nama}". The code is used.`,
  })),
  'kinerja-asing': repairs(({ v }) => ({
    id: `Predikat kinerja "${v}" tidak dikenali; dikosongkan. Tulis seperti Baik atau Sangat Baik.`,
    en: `Performance "${v}" is not known; left empty. Write Baik, Sangat Baik, ...`,
  })),
  'jam-asing': repairs(({ v }) => ({
    id: `Jam per minggu "${v}" tidak terbaca atau di luar 1-37,5; dianggap penuh waktu.`,
    en: `Hours per week "${v}" cannot be read or are outside 1-37.5; taken as full time.`,
  })),
  'pppk-struktural': flags(({ v }) => ({
    id: `PPPK tercatat memangku jabatan struktural "${v}" (jabatan ini untuk PNS, PP 11/2017 pasal 54). Baris tetap masuk; periksa datanya.`,
    en: `A PPPK is recorded in the structural post "${v}" (a PNS post, PP 11/2017 art. 54). The row is kept; check it.`,
  })),
  'jabatan-dua-pemangku': flags(({ v, unit, n }) => ({
    id: `Jabatan struktural "${v}" di ${unit} tercatat dipangku ${n} orang. Keduanya tetap masuk; tetapkan siapa yang definitif.`,
    en: `The structural post "${v}" in ${unit} has ${n} recorded holders. All are kept; decide who is definitive.`,
  })),
  'tmt-depan': flags(({ v, hari }) => ({
    id: `TMT jabatan ${v} setelah hari ini (${hari}). Baris tetap masuk; periksa tahunnya.`,
    en: `In post since ${v} is after today (${hari}). The row is kept; check the year.`,
  })),
  'tmt-urutan': flags(({ v, angkat }) => ({
    id: `TMT jabatan ${v} lebih awal daripada pengangkatan (${angkat}). Baris tetap masuk; periksa salah satunya.`,
    en: `In post since ${v}, before the appointment (${angkat}). The row is kept; check either date.`,
  })),
  'bup-lewat': flags(({ v, usia, bup }) => ({
    id: `Lahir ${v}, berusia ${usia} tahun, melewati batas usia pensiun jabatan ini (${bup}) tetapi masih tercatat aktif. Baris tetap masuk; periksa.`,
    en: `Born ${v}, aged ${usia}, past the retirement age of this post (${bup}) but recorded as active. The row is kept; check it.`,
  })),
  'usia-angkat': flags(({ v, usia }) => ({
    id: `Diangkat (${v}) pada usia ${usia} tahun, di bawah 18. Periksa tanggal lahir atau TMT CPNS.`,
    en: `Appointed (${v}) at the age of ${usia}, below 18. Check birth date or appointment.`,
  })),
  'golongan-lantai': flags(({ v, eselon, lantai }) => ({
    id: `Golongan ${v} di bawah jenjang pangkat eselon ${eselon} (paling rendah ${lantai}). Baris tetap masuk; cocokkan di SIASN.`,
    en: `Grade ${v} is below the ranks of echelon ${eselon} (at least ${lantai}). The row is kept; compare with SIASN.`,
  })),
  'usia-beda': flags(({ v, hitung }) => ({
    id: `Usia "${v}" tidak sesuai dengan tanggal lahir (${hitung} tahun). Tanggal lahir yang dipakai.`,
    en: `Age "${v}" does not fit the birth date (${hitung} years). The birth date is used.`,
  })),
  'lahir-diturunkan': tells(({ n }) => ({
    id: `Tanggal lahir ${n} pegawai tidak ada di berkas dan dibaca dari NIP.`,
    en: `The birth dates of ${n} people are not in the file and were read from the NIP.`,
  })),
  'cpns-diturunkan': tells(({ n }) => ({
    id: `TMT CPNS ${n} pegawai tidak ada di berkas dan dibaca dari NIP (tanggal 1).`,
    en: `The CPNS dates of ${n} people are not in the file and were read from the NIP (first of the month).`,
  })),
  'status-diturunkan': tells(({ n }) => ({
    id: `Status ${n} pegawai tidak ada di berkas dan ditetapkan dari bentuk NIP atau golongan.`,
    en: `The status of ${n} people is not in the file and was taken from the form of the NIP or the grade.`,
  })),
  'unit-dari-judul': tells(({ n, unit }) => ({
    id: `Unit ${n} pegawai tidak ada di baris dan diambil dari judul atau kelompok: ${unit}. Perbaiki bila tidak benar.`,
    en: `The unit of ${n} people is not in the row and was taken from the title or group: ${unit}. Correct it if wrong.`,
  })),
  'unit-tetap': tells(({ n }) => ({
    id: `Unit ${n} pegawai tidak ada di baris berkas ini; unit yang sudah tersimpan dipertahankan.`,
    en: `The unit of ${n} people is not in this file; the stored unit is kept.`,
  })),
} as const satisfies Readonly<Record<string, IssueText>>;
