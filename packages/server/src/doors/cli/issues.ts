import type { Issue } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';

const names: Readonly<Record<Issue['severity'], Teks>> = {
  error: { id: 'SALAH', en: 'ERROR' },
  warning: { id: 'PERHATIAN', en: 'WARNING' },
  info: { id: 'CATATAN', en: 'NOTE' },
};

/** One finding in one line: `SALAH pegawai.csv baris 14, tmt_jabatan: ...`. The message repeats what a reader needs. */
export function issueLine({ file, row, column, message, severity }: Issue): Teks {
  const at = (bahasa: 'id' | 'en'): string =>
    [
      file,
      row === null ? '' : ` ${bahasa === 'id' ? 'baris' : 'row'} ${row}`,
      column === null ? '' : `, ${column}`,
    ].join('');
  return {
    id: `${names[severity].id} ${at('id')}: ${message.id}`,
    en: `${names[severity].en} ${at('en')}: ${message.en}`,
  };
}
