const PERATURAN: Readonly<Record<string, string>> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  PermenPANRB: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  'Peraturan BKN': 'Peraturan Badan Kepegawaian Negara',
};

const KUTIPAN = /^(\D+?) (\d+)\/(\d{4})(?: (Pasal .+))?$/;

/**
 * Citations of the legal register in the words of a decree, one for each law: `PP 11/2017 Pasal 54` and `PP 11/2017 Pasal 190 ayat (3)` become
 * `Pasal 54, Pasal 190 ayat (3) Peraturan Pemerintah Nomor 11 Tahun 2017`. What is no law (a policy file, a product rule) has no place in a
 * decree and is left out.
 */
export function kutipanPanjang(pasal: readonly string[]): string[] {
  const tempatByNama = new Map<string, Set<string>>();
  for (const kutipan of pasal.flatMap((k) => k.split(';'))) {
    const [, jenis, nomor, tahun, tempat] = KUTIPAN.exec(kutipan.trim()) ?? [];
    const peraturan = PERATURAN[jenis ?? ''];
    if (!peraturan) continue;
    const nama = `${peraturan} Nomor ${nomor} Tahun ${tahun}`;
    const tempatList = tempatByNama.get(nama) ?? new Set();
    tempatByNama.set(nama, tempat ? tempatList.add(tempat) : tempatList);
  }
  return Array.from(tempatByNama, ([nama, tempat]) =>
    [[...tempat].sort(menurutAngka).join(', '), nama].join(' ').trim(),
  );
}

const menurutAngka = (a: string, b: string): number => a.localeCompare(b, 'id', { numeric: true });
