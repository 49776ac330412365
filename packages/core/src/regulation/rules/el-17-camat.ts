import type { Sel } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import type { Organisasi } from '../organisasi.ts';
import { allowed, forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** A camat is a PNS who masters government technique, proven by a diploma or the kepamongprajaan certificate. */
export const camat = defineRule<{ status: string; kepamongprajaan: boolean }>({
  id: 'EL-17',
  title: { id: 'Camat: PNS dengan kepamongprajaan', en: 'Camat: PNS with kepamongprajaan' },
  kind: 'HARD',
  sources: [{ law: 'uu-23-2014', article: '224' }],
  validFrom: day('2014-10-02'),
  validTo: null,
  looksAt: 'unor',
  concerns: { sel: isCamat },
  check({ pegawai, tujuan, organisasi }) {
    if (!isCamat(tujuan, organisasi)) return notConcerned;
    const facts = { status: pegawai.status, kepamongprajaan: pegawai.kepamongprajaan };
    return facts.status === 'PNS' && facts.kepamongprajaan ? allowed(facts) : forbidden(facts);
  },
  explain: {
    id: (f) =>
      `Camat harus PNS yang menguasai teknis pemerintahan; status ${f.status}, ijazah pemerintahan atau sertifikat kepamongprajaan ${f.kepamongprajaan ? 'tercatat' : 'tidak tercatat'}.`,
    en: (f) =>
      `A camat must be a PNS who masters government technique; status ${f.status}, government diploma or kepamongprajaan certificate ${f.kepamongprajaan ? 'recorded' : 'not recorded'}.`,
  },
  remedy: (f) =>
    f.status === 'PNS'
      ? {
          id: 'Setelah sertifikat kepamongprajaan dicatat (kepamongprajaan = 1).',
          en: 'Once the kepamongprajaan certificate is recorded (kepamongprajaan = 1).',
        }
      : null,
});

function isCamat({ unor, jabatan }: Sel, organisasi: Organisasi): boolean {
  const profil = organisasi.profil(jabatan.jabatanId);
  return profil.camat || (profil.eselon === 'III.a' && unor.jenis?.toLowerCase() === 'kecamatan');
}
