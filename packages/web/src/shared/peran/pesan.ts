import { definePesan } from '../../language/define-pesan.ts';

/** Names of the roles, and what each comes for. */
export const pesan = definePesan({
  analis: { id: 'Analis BKPP', en: 'Staffing analyst (BKPP)' },
  'kepala-unit': { id: 'Kepala unit', en: 'Head of unit' },
  asn: { id: 'ASN', en: 'Civil servant (ASN)' },
  tpk: { id: 'Tim Penilai Kinerja', en: 'Appraisal panel (Tim Penilai Kinerja)' },
  pyb: { id: 'Pejabat yang Berwenang (Sekda)', en: 'Authorised official (PyB, sekda)' },
  ppk: { id: 'Pejabat Pembina Kepegawaian', en: 'Appointing authority (PPK)' },
  auditor: { id: 'Auditor / Inspektorat', en: 'Auditor (Inspektorat)' },
  admin: { id: 'Administrator', en: 'Administrator' },
  'tim-kasus': { id: 'Tim kasus', en: 'Case team' },
  ketua: { id: 'Ketua {role}', en: '{role}, chair' },
  plt: { id: 'Plt. {role}', en: '{role}, acting (Plt.)' },
  plh: { id: 'Plh. {role}', en: '{role}, acting (Plh.)' },
  'analis-untuk': {
    id: 'Mengimpor data, melihat beban semua unit, menyusun rencana pindahan.',
    en: 'Imports data, sees the load of all units, drafts a plan of moves.',
  },
  'kepala-unit-untuk': {
    id: 'Melihat beban unit sendiri dan rumus di balik setiap angka.',
    en: 'Sees the load of the own unit and the formula behind every figure.',
  },
  'asn-untuk': {
    id: 'Memeriksa data diri dan aturan yang berlaku.',
    en: 'Checks the own data and the rules that apply.',
  },
  'tpk-untuk': {
    id: 'Menimbang alasan setiap pindahan dan pilihan lainnya.',
    en: 'Weighs the reasons of each move and its alternatives.',
  },
  'pyb-untuk': {
    id: 'Mengusulkan hasil Tim Penilai Kinerja kepada PPK dan menugaskan bantuan sementara.',
    en: 'Proposes the result of the panel to the PPK and assigns temporary help.',
  },
  'admin-untuk': {
    id: 'Mengelola akun dan tata naskah; tidak melihat data pegawai.',
    en: 'Keeps accounts and letter settings; sees no data of people.',
  },
  'tim-kasus-untuk': {
    id: 'Menilai perlindungan dan keberatan; satu-satunya yang membaca alasan pribadi.',
    en: 'Judges protection and objections; the only one to read personal reasons.',
  },
  'ppk-untuk': {
    id: 'Melihat keseimbangan sebelum dan sesudah, beserta buktinya.',
    en: 'Sees the balance before and after, with its proof.',
  },
  'auditor-untuk': {
    id: 'Memeriksa ulang rencana secara mandiri dan mengunduh datanya.',
    en: 'Checks a plan independently and downloads its data.',
  },
});
