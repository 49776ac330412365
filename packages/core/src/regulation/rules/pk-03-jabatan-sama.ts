import { day } from '../../kernel/index.ts';
import { forbidden, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { isPppk } from '../status.ts';

/** A PPPK moves between units of the agency only in the same jabatan; the contract names a unit, so it needs an addendum. */
export const jabatanSama = defineRule<{ status: string; jabatanAsal: string; jabatanTujuan: string }>({
  id: 'PK-03',
  title: { id: 'PPPK hanya pada jabatan yang sama', en: 'PPPK in the same jabatan only' },
  kind: 'HARD',
  sources: [{ law: 'panrb-pppk', article: '' }],
  validFrom: day('2018-11-28'),
  validTo: null,
  looksAt: 'jabatan',
  check({ pegawai, asal, jabatan, arah }) {
    if (!isPppk(pegawai)) return notConcerned;
    const facts = { status: pegawai.status, jabatanAsal: asal.jabatan.nama, jabatanTujuan: jabatan.nama };
    return arah === 'sejabatan' ? remarked(facts) : forbidden(facts);
  },
  explain: {
    id: (f, { verdict }) =>
      verdict === 'forbidden'
        ? `${f.status} terikat pada jabatan dalam perjanjian kerja: ${f.jabatanAsal}, bukan ${f.jabatanTujuan}.`
        : `${f.status} pindah unor pada jabatan yang sama (${f.jabatanTujuan}): perlu addendum kontrak.`,
    en: (f, { verdict }) =>
      verdict === 'forbidden'
        ? `${f.status} are bound to the jabatan in the contract: ${f.jabatanAsal}, not ${f.jabatanTujuan}.`
        : `${f.status} moves between unor in the same jabatan (${f.jabatanTujuan}): an addendum to the contract is needed.`,
  },
});
