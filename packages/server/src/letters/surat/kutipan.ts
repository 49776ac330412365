const PERATURAN: Readonly<Record<string, string>> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  PermenPANRB: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  'Peraturan BKN': 'Peraturan Badan Kepegawaian Negara',
};

const KUTIPAN = /^(\D+?) (\d+)\/(\d{4})(?: (Pasal .+))?$/;

/**
 * Citations of the legal register in the words of a decree: `PP 11/2017 Pasal 190 ayat (3)` becomes `Pasal 190 ayat (3) Peraturan
 * Pemerintah Nomor 11 Tahun 2017`. What is no law (a policy file, a product rule) has no place in a decree and is left out.
 */
export function kutipanPanjang(pasal: readonly string[]): string[] {
  const semua = pasal.flatMap((kutipan) => kutipan.split(';')).flatMap((kutipan) => satu(kutipan.trim()));
  return [...new Set(semua)];
}

function satu(kutipan: string): string[] {
  const [, jenis, nomor, tahun, tempat] = KUTIPAN.exec(kutipan) ?? [];
  const nama = PERATURAN[jenis ?? ''];
  if (!nama) return [];
  return [`${tempat ? `${tempat} ` : ''}${nama} Nomor ${nomor} Tahun ${tahun}`];
}
