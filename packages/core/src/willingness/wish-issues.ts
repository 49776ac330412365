import type { Issue, Minat } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';

type Say = (tempat: string) => Teks;

/** Why a row of minat.csv does not count, what is kept, and what to do. */
const sentences = {
  'minat-bukan-peserta': () => ({
    id: 'Pegawai ini tidak ikut pertukaran: hanya pegawai berkedudukan hukum aktif dan penuh waktu. Baris ini dilewati.',
    en: 'This pegawai takes no part in the trade: only people with active legal status and full time do. This row is left out.',
  }),
  'minat-tidak-lengkap': (tempat) => ({
    id: `Pilihan ${tempat} tidak lengkap: isi unor_id dan jabatan_id, atau kosongkan keduanya untuk "tetap". Baris ini dilewati; pilihan lain tetap berlaku.`,
    en: `The choice ${tempat} is incomplete: fill unor_id and jabatan_id, or leave both empty for "stay". This row is left out; the other choices stand.`,
  }),
  'minat-tempat-tidak-ada': (tempat) => ({
    id: `Formasi ${tempat} tidak ada dalam paket. Baris ini dilewati; pilihan lain tetap berlaku. Periksa kedua kodenya.`,
    en: `There is no formasi ${tempat} in the package. This row is left out; the other choices stand. Check both codes.`,
  }),
  'minat-urutan-sama': (tempat) => ({
    id: `Pilihan ${tempat} memakai urutan yang sudah dipakai pilihan lain; daftar harus berurutan tegas. Baris ini dilewati. Beri urutan tersendiri.`,
    en: `The choice ${tempat} has a rank that another choice already has; the list must be strict. This row is left out. Give it a rank of its own.`,
  }),
  'minat-ganda': (tempat) => ({
    id: `Pilihan ${tempat} sudah ada lebih tinggi dalam daftar pegawai ini. Baris ini dilewati; yang lebih tinggi berlaku.`,
    en: `The choice ${tempat} already stands higher in this person's list. This row is left out; the higher one stands.`,
  }),
  'minat-tidak-diizinkan': (tempat) => ({
    id: `Aturan tidak membuka ${tempat} bagi pegawai ini. Baris ini dilewati; pilihan lain tetap berlaku. Aturan mana dan mengapa: seimbang eligibility.`,
    en: `The rules do not open ${tempat} to this pegawai. This row is left out; the other choices stand. Which rule and why: seimbang eligibility.`,
  }),
  'minat-wajib-pindah': () => ({
    id: 'Pegawai ini wajib pindah menurut kunci atau kebijakan, sehingga "tetap" tidak dapat dipilih. Baris ini dilewati; pilihan lain tetap berlaku.',
    en: 'This pegawai must move by a lock or by the policy, so "stay" cannot be chosen. This row is left out; the other choices stand.',
  }),
  'minat-kerabat': (tempat) => ({
    id: `Di ${tempat} pegawai ini dapat menjadi atasan atau bawahan kerabatnya (EL-26) bila keduanya ditempatkan. Baris ini dilewati; pilihan lain tetap berlaku.`,
    en: `In ${tempat} this pegawai could come to stand over or under a relative (EL-26) once both are placed. This row is left out; the other choices stand.`,
  }),
  'minat-batas-keluar': (tempat) => ({
    id: `Batas pegawai keluar dari unor asal sudah terpakai oleh yang didahulukan, sehingga ${tempat} tidak terbuka pada putaran ini. Baris ini dilewati; pilihan di unor asal tetap berlaku.`,
    en: `The limit of leavers of the present unor is taken up by better claims, so ${tempat} is not open in this round. This row is left out; choices within the unor stand.`,
  }),
} as const satisfies Record<string, Say>;

export type WishIssueCode = keyof typeof sentences;

/** A finding about one row of minat.csv; `line` counts from the header, which is 1. */
export function wishIssue(
  code: WishIssueCode,
  { minat, line }: { readonly minat: Minat; readonly line: number },
): Issue {
  const { unorId, jabatanId, pegawaiId } = minat;
  const value = unorId === null && jabatanId === null ? null : `${unorId ?? ''} / ${jabatanId ?? ''}`;
  const isPerson = code === 'minat-bukan-peserta';
  return {
    file: 'minat.csv',
    row: line,
    column: isPerson ? 'pegawai_id' : code === 'minat-urutan-sama' ? 'urutan' : 'unor_id',
    value: isPerson ? pegawaiId : value,
    code,
    message: sentences[code](value === null ? '"tetap"' : `"${value}"`),
    severity: 'warning',
  };
}
