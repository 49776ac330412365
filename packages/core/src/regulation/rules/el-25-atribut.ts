import type { Pegawai } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed } from '../outcome.ts';
import { defineRule } from '../rule.ts';

const TERLARANG =
  /^(jenis[ _-]?kelamin|kelamin|gender|sex|jk|agama.*|religion|suku.*|tribe|etnis.*|ethnicity|ras|race|golongan[ _-]?darah)$/i;

/** Extra columns of the file that hold an attribute no selection may use. */
const blockedColumns = ({ ekstra }: Pegawai): string[] => Object.keys(ekstra).filter((name) => TERLARANG.test(name));

/**
 * Selection may not use sex, tribe, religion, race or group. Kept by construction: no type that a rule or the planner can read carries
 * such an attribute, and extra columns of a file are never read; the finding names those that were brought along.
 */
export const atribut = defineRule<{ kolomTidakDibaca: string }>({
  id: 'EL-25',
  title: { id: 'Tanpa atribut pribadi', en: 'No personal attributes' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '56 ayat (3)' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pegawai',
  check: ({ pegawai }) => allowed({ kolomTidakDibaca: blockedColumns(pegawai).join(', ') }),
  explain: {
    id: (f) =>
      `Jenis kelamin, suku, agama, ras, dan golongan tidak dibaca oleh aturan dan perencana.${f.kolomTidakDibaca === '' ? '' : ` Kolom yang ada di berkas dan tidak dibaca: ${f.kolomTidakDibaca}.`}`,
    en: (f) =>
      `Sex, tribe, religion, race and group are read neither by the rules nor by the planner.${f.kolomTidakDibaca === '' ? '' : ` Columns of the file that are not read: ${f.kolomTidakDibaca}.`}`,
  },
});
