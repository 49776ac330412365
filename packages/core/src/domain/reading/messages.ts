import type { Teks } from '../../kernel/index.ts';

export type Facts = Readonly<Record<string, string | number>>;
type Message = (facts: Facts) => Teks;

/** Facts that name a row or a column are not written with thousands marks. */
const PLACES: ReadonlySet<string> = new Set(['other', 'from', 'to']);

const say = (id: string, en: string): Message => {
  const fill = (template: string, facts: Facts, locale: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
      const fact = facts[key] ?? '';
      const plain = typeof fact === 'string' || PLACES.has(key);
      return plain ? String(fact) : fact.toLocaleString(locale, { maximumSignificantDigits: 15 });
    });
  return (facts) => ({ id: fill(id, facts, 'id-ID'), en: fill(en, facts, 'en-US') });
};

/**
 * What is said about one cell or one row, without its place and without what happened to the row: `Findings` adds both.
 * `{value}` is the cell as written; the other facts are named by the caller.
 */
const cellMessages = {
  'value-missing': say('kolom wajib ini kosong. Isi nilainya.', 'this required column is empty. Fill it in.'),
  'formula-error': say(
    '"{value}" adalah rumus yang gagal dihitung. Perbaiki rumusnya, atau tulis nilainya langsung.',
    '"{value}" is a formula that failed. Repair it, or type the value itself.',
  ),
  'number-unreadable': say(
    '"{value}" bukan angka. Tulis seperti 1250 atau 1250,5, tanpa satuan.',
    '"{value}" is no number. Write it like 1250 or 1250.5, without a unit.',
  ),
  'number-out-of-range': say(
    '"{value}" di luar batas {min} sampai {max}. Periksa angka dan satuannya.',
    '"{value}" is outside {min} to {max}. Check the number and its unit.',
  ),
  'number-not-whole': say('"{value}" harus bilangan bulat.', '"{value}" must be a whole number.'),
  'number-unsure': say(
    '"{value}" dibaca sebagai desimal ({read}). Bila maksudnya ribuan, tulis tanpa titik atau koma.',
    '"{value}" was read as a decimal ({read}). If thousands were meant, write it without separators.',
  ),
  'number-grouped': say('"{value}" dibaca {read}.', '"{value}" was read as {read}.'),
  'date-unreadable': say(
    '"{value}" bukan tanggal yang ada. Tulis seperti 2024-02-29 atau 29/02/2024.',
    '"{value}" is no date that exists. Write it like 2024-02-29 or 29/02/2024.',
  ),
  'choice-unknown': say(
    '"{value}" tidak dikenal. Pilih salah satu: {choices}.',
    '"{value}" is not known. Choose one of: {choices}.',
  ),
  'choice-repaired': say('"{value}" dibaca "{read}".', '"{value}" was read as "{read}".'),
  'dash-as-empty': say('"{value}" dibaca sebagai kosong.', '"{value}" was read as empty.'),
  'levels-unreadable': say(
    '"{value}" bukan daftar kompetensi. Tulis seperti manajerial:2;sosiokultural:2, tingkat 0-5.',
    '"{value}" is no list of competences. Write it like manajerial:2;sosiokultural:2, levels 0-5.',
  ),
  'text-too-long': say(
    'isian sepanjang {length} huruf melebihi batas {max}. Periksa tanda kutip di sekitarnya.',
    'the text of {length} characters exceeds the limit of {max}. Check the quotation marks around it.',
  ),
  'text-control': say(
    'isian memuat karakter kendali yang tidak terlihat. Ketik ulang nilainya.',
    'the text holds invisible control characters. Type it again.',
  ),
  'id-lossy': say(
    '"{value}" sudah dibulatkan oleh lembar kerja; angka di belakangnya hilang. Ekspor ulang dengan kolom berformat Teks.',
    '"{value}" was rounded by the spreadsheet; its last digits are lost. Export again with the column formatted as Text.',
  ),
  'nip-cleaned': say(
    'spasi atau tanda petik di NIP {value} dihapus.',
    'blanks or an apostrophe in NIP {value} were removed.',
  ),
  'nip-length': say(
    'NIP {value} tidak terdiri dari 18 angka. Periksa pada SK.',
    'NIP {value} does not have 18 digits. Check it against the decree.',
  ),
  'nip-pattern': say(
    'NIP {value} tidak berpola tanggal lahir + TMT + jenis kelamin + nomor urut untuk status ini (ID-01, ID-02). Periksa NIP dan status.',
    'NIP {value} does not have the pattern of this status: birth day, TMT, sex, sequence (ID-01, ID-02). Check NIP and status.',
  ),
  'nip-no-date': say(
    'NIP {value} memuat tanggal lahir yang tidak ada (ID-01). Periksa pada SK.',
    'NIP {value} holds a birth day that does not exist (ID-01). Check it against the decree.',
  ),
  'nip-too-young': say(
    'menurut NIP {value}, usia saat diangkat di bawah 18 tahun (ID-01). Periksa pada SK.',
    'by NIP {value} the person was under 18 when appointed (ID-01). Check it against the decree.',
  ),
  'nip-birth-differs': say(
    'tanggal lahir di NIP {value} berbeda dari kolom tanggal_lahir (ID-04). Periksa keduanya.',
    'the birth day in NIP {value} differs from tanggal_lahir (ID-04). Check both.',
  ),
  'nip-cpns-differs': say(
    'TMT CPNS di NIP {value} berbeda dari kolom tmt_cpns (ID-04). Periksa keduanya.',
    'the TMT CPNS in NIP {value} differs from tmt_cpns (ID-04). Check both.',
  ),
  'nip-duplicate': say(
    'NIP {value} juga dipakai di baris {other}. Bila orangnya sama, hapus salah satu baris.',
    'NIP {value} is also used in row {other}. If it is the same person, delete one row.',
  ),
  'golongan-odd': say(
    '"{value}" bukan golongan yang dikenal (III/b untuk PNS, IX untuk PPPK).',
    '"{value}" is no known golongan (III/b for PNS, IX for PPPK).',
  ),
  'eselon-odd': say(
    '"{value}" bukan eselon yang dikenal (II.a sampai V.a).',
    '"{value}" is no known eselon (II.a to V.a).',
  ),
  'place-outside': say(
    '"{value}" di luar wilayah Indonesia. Periksa apakah lintang dan bujur tertukar.',
    '"{value}" is outside Indonesia. Check whether latitude and longitude are swapped.',
  ),
  'denominator-odd': say(
    '"{value}" kecil untuk penyebut dalam menit; mungkin jam? (1250 jam = 75.000 menit).',
    '"{value}" is small for a denominator in minutes; hours? (1250 hours = 75,000 minutes).',
  ),
  'row-too-wide': say(
    'baris ini mempunyai {got} isian, judulnya {want}. Mungkin nilai yang memuat pemisah belum diberi tanda kutip.',
    'this row has {got} fields, the header {want}. A value that holds the separator may lack its quotation marks.',
  ),
  'duplicate-row': say(
    '"{value}" sudah ada di baris {other}. Hapus atau ubah salah satunya.',
    '"{value}" is already in row {other}. Delete or change one of them.',
  ),
  'duplicate-task': say(
    'uraian "{value}" sama dengan baris {other} pada unor dan jabatan yang sama; bebannya terhitung dua kali.',
    'task "{value}" is the same as row {other} for this unor and jabatan; its workload counts twice.',
  ),
  'reference-missing': say(
    '"{value}" tidak ada di {target}. Tambahkan di sana, atau perbaiki nilainya.',
    '"{value}" is not in {target}. Add it there, or correct the value.',
  ),
  'same-person': say(
    'pegawai dan kerabatnya sama ("{value}").',
    'a person is listed as kin of the same person ("{value}").',
  ),
  'order-wrong': say('"{value}" lebih awal dari {other}.', '"{value}" is before {other}.'),
  'structural-twice': say(
    'jabatan struktural ini sudah dipegang pegawai di baris {other} (TIM_4).',
    'this structural post is already held by the person in row {other} (TIM_4).',
  ),
} as const satisfies Record<string, Message>;

/** What is said about a whole file; complete sentences. */
const fileMessages = {
  'file-required': say(
    'Berkas wajib {file} tidak ada di paket. Tidak ada yang dimuat. Tambahkan berkas itu.',
    'The required file {file} is not in the package. Nothing was loaded. Add it.',
  ),
  'column-required': say(
    'Kolom wajib "{column}" tidak ada. Judul yang terbaca: {found}. Tidak ada yang dimuat. Tambahkan kolom itu, dan pastikan pemisahnya koma atau titik koma.',
    'The required column "{column}" is missing. Header read: {found}. Nothing was loaded. Add it, and make sure the separator is a comma or semicolon.',
  ),
  'column-duplicate': say(
    'Judul "{column}" muncul {count} kali, jadi tidak jelas mana yang berlaku. Tidak ada yang dimuat. Sisakan satu.',
    'Header "{column}" occurs {count} times, so it is unclear which one counts. Nothing was loaded. Keep one.',
  ),
  'column-unknown': say(
    'Kolom "{column}" tidak dikenal; disimpan apa adanya dan ikut diekspor, tetapi tidak dipakai dalam perhitungan.',
    'Column "{column}" is not known; it is kept as it is and exported again, but not used in any computation.',
  ),
  'column-renamed': say('Judul "{column}" dibaca sebagai "{read}".', 'Header "{column}" was read as "{read}".'),
  'cells-merged': say(
    'Sel digabung di baris {from}-{to}, sehingga isi baris tidak jelas. Tidak ada yang dimuat. Pisahkan selnya (Unmerge Cells) dan isi tiap baris.',
    'Cells are merged in rows {from}-{to}, so the rows are unclear. Nothing was loaded. Unmerge them and fill in each row.',
  ),
  'file-no-rows': say(
    'Tidak ada baris data di bawah judul. Isi minimal satu baris.',
    'There is no row below the header. Add at least one.',
  ),
  'unor-cycle': say(
    'induk_id membentuk lingkaran: {path}. Hapus induk_id dari unor paling atas.',
    'induk_id forms a cycle: {path}. Remove induk_id from the topmost unor.',
  ),
  'no-workload': say(
    'Paket tidak memuat tugas maupun formasi; beban kerja tidak dapat dihitung.',
    'The package has neither tugas nor formasi; no workload can be computed.',
  ),
  'more-of-the-same': say('{count} baris lain mempunyai temuan yang sama.', '{count} more rows have the same finding.'),
  'policy-not-json': say(
    'Isi kebijakan bukan JSON yang sah ({detail}). Nilai bawaan dipakai. Perbaiki berkasnya.',
    'The policy is not valid JSON ({detail}). Defaults are used. Correct the file.',
  ),
  'policy-wrong-type': say(
    'Kunci "{column}": {value} bukan {wantId}. Nilai bawaan dipakai. Perbaiki nilainya.',
    'Key "{column}": {value} is not {wantEn}. The default is used. Correct the value.',
  ),
  'policy-unknown-key': say(
    'Kunci "{column}" tidak dikenal; disimpan apa adanya, tidak dipakai.',
    'Key "{column}" is not known; it is kept as it is, not used.',
  ),
} as const satisfies Record<string, Message>;

export type CellCode = keyof typeof cellMessages;
export type FileMessageCode = keyof typeof fileMessages;

export const cellText = (code: CellCode, facts: Facts): Teks => cellMessages[code](facts);
export const fileText = (code: FileMessageCode, facts: Facts): Teks => fileMessages[code](facts);
