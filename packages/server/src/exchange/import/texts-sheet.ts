import { type IssueText, kinds } from './issue-text.ts';

const { rejects, repairs, flags, tells } = kinds;

/** Findings about a whole sheet, its columns, and the names of units and posts in it. */
export const sheetTexts = {
  'lembar-kosong': tells(({ lembar }) => ({
    id: `Lembar "${lembar}" kosong; dilewati.`,
    en: `Sheet "${lembar}" is empty; left out.`,
  })),
  'lembar-petunjuk': tells(({ lembar }) => ({
    id: `Lembar "${lembar}" tidak memuat tabel (petunjuk atau catatan); dilewati.`,
    en: `Sheet "${lembar}" holds no table (instructions or notes); left out.`,
  })),
  'lembar-tersembunyi': tells(({ lembar }) => ({
    id: `Lembar "${lembar}" tersembunyi; dilewati. Tampilkan lembar itu bila isinya harus masuk.`,
    en: `Sheet "${lembar}" is hidden; left out. Unhide it if its rows should be read.`,
  })),
  'lembar-asing': rejects(({ lembar, n }) => ({
    id: `Susunan lembar "${lembar}" (${n} baris) tidak dikenali; tidak ada yang diambil. Pilih jenisnya dan petakan kolomnya di pratinjau.`,
    en: `The layout of sheet "${lembar}" (${n} rows) is not known; nothing is taken. Choose its kind and map its columns in the preview.`,
  })),
  'temuan-lain': tells(({ v, n }) => ({
    id: `${n} baris lain mempunyai temuan yang sama (${v}) dan tidak dirinci.`,
    en: `${n} more rows have the same finding (${v}) and are not listed.`,
  })),
  'kolom-wajib': rejects(({ kolom }) => ({
    id: `Kolom wajib belum dipetakan: ${kolom}. Tidak ada baris yang diambil dari lembar ini sampai kolom itu dipilih.`,
    en: `Required columns are not mapped: ${kolom}. No row is taken from this sheet until they are.`,
  })),
  'kolom-mirip': flags(({ v, field }) => ({
    id: `Judul kolom "${v}" dibaca sebagai "${field}". Perbaiki di pratinjau bila tidak benar.`,
    en: `Column heading "${v}" is read as "${field}". Correct it in the preview if wrong.`,
  })),
  'kolom-pribadi': tells(({ kolom }) => ({
    id: `Sengaja tidak disimpan karena data pribadi yang tidak boleh atau tidak perlu dipakai menata pegawai (PP 11/2017 pasal 56, UU 27/2022): ${kolom}.`,
    en: `Dropped on purpose: personal data that may not or need not be used to place staff (PP 11/2017 art. 56, UU 27/2022): ${kolom}.`,
  })),
  'kolom-ekstra': tells(({ kolom }) => ({
    id: `Kolom tanpa padanan disimpan apa adanya di samping datanya: ${kolom}.`,
    en: `Columns without a counterpart are kept as they are beside the data: ${kolom}.`,
  })),
  'baris-bukan-data': tells(({ baris, n }) => ({
    id: `${n} baris bukan data (judul kelompok, nomor kolom, jumlah, tanda tangan) dan dilewati: ${baris}.`,
    en: `${n} rows are no data (group headings, column numbers, totals, signatures) and were passed over: ${baris}.`,
  })),
  'nama-mirip': repairs(({ v, dipakai, n }) => ({
    id: `"${v}" (${n} baris) dibaca sebagai "${dipakai}" karena hanya berbeda ejaan. Tolak di pratinjau bila memang lain.`,
    en: `"${v}" (${n} rows) is read as "${dipakai}", which differs only in spelling. Reject it in the preview if it is another one.`,
  })),
  'nama-ambigu': flags(({ v, calon }) => ({
    id: `"${v}" mirip dengan ${calon}; tidak digabungkan dan dibuat baru. Pilih yang benar di pratinjau bila sama.`,
    en: `"${v}" resembles ${calon}; not merged, a new one was made. Choose the right one in the preview if it is the same.`,
  })),
  'unor-id-beda': flags(({ v, n }) => ({
    id: `${n} unit muncul dengan ID unor yang berbeda-beda dan masing-masing dibaca sebagai satu unit: ${v}. Periksa ID unor di SIASN.`,
    en: `${n} units come with different unit ids and are each read as one unit: ${v}. Check the ids in SIASN.`,
  })),
  'wilayah-diturunkan': tells(({ v, n }) => ({
    id: `Kode wilayah atau titik ${n} kelurahan dan kecamatan tidak ada di berkas; diturunkan dari namanya (Kota Semarang, Kepmendagri 300.2.2-2138/2025; titik tengah wilayah): ${v}. Isi kode_wilayah, lat, dan lon bila tidak tepat.`,
    en: `${n} kelurahan and kecamatan come without region code or point; both are derived from the name (Kota Semarang, Kepmendagri 300.2.2-2138/2025; centre of the area): ${v}. Give kode_wilayah, lat and lon where this is not right.`,
  })),
  'jenis-diturunkan': tells(({ v, jenis }) => ({
    id: `Jenis jabatan tidak ada di berkas; dari namanya ditetapkan ${jenis}: ${v}. Perbaiki bila tidak benar.`,
    en: `No kind of post in the file; taken as ${jenis} from the name: ${v}. Correct it if wrong.`,
  })),
  'jenis-beda': flags(({ v, dipakai }) => ({
    id: `Jabatan "${v}" muncul dengan jenis yang berbeda-beda; dipakai ${dipakai} (paling sering).`,
    en: `Post "${v}" appears with different kinds; ${dipakai} (the commonest) is used.`,
  })),
  'eselon-diturunkan': tells(({ v }) => ({
    id: `Eselon ditetapkan dari nama jabatan baku (PP 18/2016 pasal 95, PP 72/2019): ${v}.`,
    en: `Echelon taken from the standard name of the post (PP 18/2016 art. 95, PP 72/2019): ${v}.`,
  })),
  'eselon-beda': flags(({ v, baku, jabatan }) => ({
    id: `Eselon ${v} untuk "${jabatan}", lazimnya ${baku}. Yang tertulis dipakai.`,
    en: `Echelon ${v} for "${jabatan}", usually ${baku}. The written one is used.`,
  })),
} as const satisfies Readonly<Record<string, IssueText>>;
