import { type IssueText, kinds } from './issue-text.ts';

const { rejects, repairs, flags, tells } = kinds;
const skipped = { id: 'Baris ini dilewati; baris lain tetap masuk.', en: 'This row is left out; the others are kept.' };

/** Findings about rows of workload and posts. `v` is the value as in the file. */
export const bebanTexts = {
  'beban-unit-kosong': rejects(() => ({
    id: `Unit tidak ada di baris, formulir, maupun judul. ${skipped.id} Isi unit, atau pilih unit untuk seluruh lembar.`,
    en: `No unit in the row, the form or the title. ${skipped.en} Fill in the unit, or choose one for the sheet.`,
  })),
  'beban-jabatan-kosong': rejects(() => ({
    id: `Nama jabatan tidak ada di baris maupun formulir. ${skipped.id} Isi baris "NAMA JABATAN".`,
    en: `No post name in the row or the form. ${skipped.en} Fill in "NAMA JABATAN".`,
  })),
  'volume-rusak': rejects(({ v }) => ({
    id: `Volume "${v}" bukan angka (0 atau lebih). ${skipped.id} Tulis seperti 1850 atau 1.850,5.`,
    en: `Volume "${v}" is not a number of 0 or more. ${skipped.en} Write it like 1850.`,
  })),
  'norma-rusak': rejects(({ v }) => ({
    id: `Waktu penyelesaian "${v}" bukan jumlah menit (lebih dari 0). ${skipped.id} Tulis seperti 15 atau "1 jam 30 menit".`,
    en: `Norm time "${v}" is not a number of minutes above 0. ${skipped.en} Write it like 15 or "1 jam 30 menit".`,
  })),
  'wke-rusak': repairs(({ v }) => ({
    id: `Waktu kerja efektif "${v}" bukan angka; dipakai nilai kebijakan. Baris tetap masuk.`,
    en: `Effective working time "${v}" is not a number; the policy value is used. The row is kept.`,
  })),
  'wke-janggal': flags(({ v }) => ({
    id: `Waktu kerja efektif ${v} tidak lazim di samping menit (75.000 atau 72.000 per tahun; 1.250 biasanya jam). Dipakai seperti tertulis; periksa satuannya.`,
    en: `Effective working time ${v} is odd beside minutes (75,000 or 72,000 a year; 1,250 is usually hours). Used as written; check its unit.`,
  })),
  'kebutuhan-beda': flags(({ v, hitung }) => ({
    id: `Kebutuhan di berkas ${v}, padahal volume x waktu / WKE = ${hitung}. Volume dan waktu yang dipakai.`,
    en: `The file says ${v} people, but volume x time / WKE = ${hitung}. Volume and time are used.`,
  })),
  'jumlah-beda': flags(({ v, hitung }) => ({
    id: `Baris jumlah berisi ${v}, padahal isi barisnya berjumlah ${hitung}. Baris yang dipakai, bukan jumlahnya (sel berisi teks sering tidak ikut dijumlahkan Excel).`,
    en: `The total says ${v}, but its rows add up to ${hitung}. The rows are used (Excel leaves text cells out of a sum).`,
  })),
  'beban-sebagai-volume': tells(({ kolom }) => ({
    id: `Kolom "${kolom}" dibaca sebagai volume: kebutuhan di berkas sama dengan kolom itu x waktu / WKE.`,
    en: `Column "${kolom}" is read as the volume: the need in the file equals it times norm time over WKE.`,
  })),
  'beban-sebagai-menit': tells(({ kolom }) => ({
    id: `Kolom "${kolom}" dibaca sebagai menit beban; volume dihitung darinya dengan membagi waktu penyelesaian.`,
    en: `Column "${kolom}" is read as minutes of load; the volume is that divided by the norm time.`,
  })),
  'tugas-ganda': tells(({ v, lain }) => ({
    id: `Tugas "${v}" sama dengan baris ${lain} untuk jabatan dan unit yang sama; dihitung satu kali.`,
    en: `Task "${v}" repeats row ${lain} for the same post and unit; it is counted once.`,
  })),
  'tugas-diganti': tells(({ v, n }) => ({
    id: `${n} tugas lama untuk ${v} tidak ada lagi di formulir ini dan dihapus.`,
    en: `${n} earlier tasks of ${v} are not in this form any more and were removed.`,
  })),
  'kebutuhan-rusak': repairs(({ v }) => ({
    id: `Kebutuhan "${v}" bukan angka; dikosongkan. Baris tetap masuk.`,
    en: `Need "${v}" is not a number; left empty. The row is kept.`,
  })),
  'kelas-rusak': repairs(({ v }) => ({
    id: `Kelas jabatan "${v}" bukan 1-17; dikosongkan.`,
    en: `Job class "${v}" is not 1-17; left empty.`,
  })),
  'kelas-beda': flags(({ v, jabatan, lain }) => ({
    id: `Kelas ${v} untuk "${jabatan}" berbeda dengan ${lain}. Yang lebih sering dipakai.`,
    en: `Class ${v} of "${jabatan}" differs from ${lain}. The commoner one is used.`,
  })),
  'formasi-ganda': repairs(({ v, unit, lain }) => ({
    id: `"${v}" di ${unit} sudah ada di baris ${lain} dengan angka berbeda; kebutuhannya dijumlahkan. Periksa.`,
    en: `"${v}" in ${unit} is also in row ${lain} with another number; the needs are added. Check it.`,
  })),
  'formasi-sama': tells(({ v, unit, lain }) => ({
    id: `"${v}" di ${unit} sama dengan baris ${lain}; dihitung satu kali.`,
    en: `"${v}" in ${unit} repeats row ${lain}; it is counted once.`,
  })),
  'bezetting-struktural': flags(({ v, jabatan, unit }) => ({
    id: `Bezetting ${v} untuk jabatan struktural "${jabatan}" di ${unit}; jabatan struktural hanya untuk satu orang. Periksa.`,
    en: `${v} incumbents in the structural post "${jabatan}" of ${unit}; such a post has one holder. Check it.`,
  })),
  'selisih-beda': flags(({ v, hitung }) => ({
    id: `Selisih di berkas ${v}, padahal bezetting dikurangi kebutuhan = ${hitung}. Bezetting dan kebutuhan yang dipakai.`,
    en: `The difference says ${v}, but incumbents minus need = ${hitung}. Incumbents and need are used.`,
  })),
  'struktural-satu': tells(({ n }) => ({
    id: `${n} formasi jabatan struktural: berapa pun hasil ABK di berkas, satu jabatan struktural dihitung tepat 1 orang.`,
    en: `${n} structural posts: whatever the file's workload result, a structural post counts as exactly 1 person.`,
  })),
  'bezetting-data': tells(({ file, data }) => ({
    id: `Bezetting di berkas berjumlah ${file} orang, sedangkan daftar pegawai memuat ${data} orang pada formasi itu. Beban dihitung dari daftar pegawai.`,
    en: `The file counts ${file} incumbents, the staff list has ${data} people in these posts. Load is computed from the staff list.`,
  })),
} as const satisfies Readonly<Record<string, IssueText>>;
