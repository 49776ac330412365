import type { LintasJabatan } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed, forbidden } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { arahTeks } from '../sentence.ts';
import type { PerkaraPasangan } from '../verdict.ts';

type Fakta = { lingkup: LintasJabatan; arah: PerkaraPasangan['arah']; jabatanAsal: string; jabatanTujuan: string };

/** Which jabatan the policy opens, beyond what the law allows (DATA section 1, `lintasJabatan`). */
export const lintasJabatan = defineRule<Fakta>({
  id: 'POL-LINTAS',
  title: { id: 'Lingkup lintas jabatan', en: 'Scope across jabatan' },
  kind: 'HARD',
  sources: [{ law: 'kebijakan', article: 'lintasJabatan' }],
  validFrom: day('1900-01-01'),
  validTo: null,
  looksAt: 'pasangan',
  check(perkara) {
    const lingkup = perkara.index.paket.kebijakan.lintasJabatan;
    const facts = {
      lingkup,
      arah: perkara.arah,
      jabatanAsal: perkara.jabatanAsal.nama,
      jabatanTujuan: perkara.jabatan.nama,
    };
    return isOpen(lingkup, perkara) ? allowed(facts) : forbidden(facts);
  },
  explain: {
    id: (f, { verdict }) =>
      `${f.jabatanAsal} ke ${f.jabatanTujuan} adalah ${arahTeks[f.arah].id}; lingkup kebijakan "${f.lingkup}" ${verdict === 'allowed' ? 'membukanya' : 'tidak membukanya'}.`,
    en: (f, { verdict }) =>
      `${f.jabatanAsal} to ${f.jabatanTujuan} is ${arahTeks[f.arah].en}; the policy scope "${f.lingkup}" ${verdict === 'allowed' ? 'opens it' : 'does not open it'}.`,
  },
  remedy: ({ arah }) => {
    if (arah === 'demosi') return null;
    const wider = arah === 'promosi' ? 'promosi' : 'memenuhiSyarat';
    return {
      id: `Perluas lintasJabatan menjadi "${wider}" (promosi hanya ke jabatan struktural), lalu hitung ulang.`,
      en: `Widen lintasJabatan to "${wider}" (promotions only into structural posts) and solve again.`,
    };
  },
});

function isOpen(lingkup: LintasJabatan, { arah, jabatanAsal, jabatan, profil }: PerkaraPasangan): boolean {
  if (arah === 'sejabatan') return true;
  if (arah === 'promosi') return lingkup === 'promosi' && profil.struktural;
  if (arah === 'demosi' || lingkup === 'sejabatan') return false;
  return lingkup !== 'serumpun' || (sameRumpun(jabatanAsal.rumpun, jabatan.rumpun) && sameKelas(jabatanAsal, jabatan));
}

const sameRumpun = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();

const sameKelas = (a: { kelas: number | null }, b: { kelas: number | null }): boolean =>
  a.kelas !== null && a.kelas === b.kelas;
