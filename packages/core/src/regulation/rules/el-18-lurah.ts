import type { Sel } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import type { Organisasi } from '../organisasi.ts';
import { forbidden, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** A lurah is a PNS, appointed by the wali kota on the proposal of the sekda. */
export const lurah = defineRule<{ status: string; unor: string }>({
  id: 'EL-18',
  title: { id: 'Lurah: PNS, atas usul sekda', en: 'Lurah: PNS, proposed by the sekda' },
  kind: 'HARD',
  sources: [
    { law: 'uu-23-2014', article: '229' },
    { law: 'pp-17-2018', article: '26' },
  ],
  validFrom: day('2014-10-02'),
  validTo: null,
  looksAt: 'unor',
  concerns: { sel: isLurah },
  check({ pegawai, tujuan, organisasi }) {
    if (!isLurah(tujuan, organisasi)) return notConcerned;
    const facts = { status: pegawai.status, unor: tujuan.unor.nama };
    return pegawai.status === 'PNS' ? remarked(facts) : forbidden(facts);
  },
  explain: {
    id: (f, { verdict }) =>
      verdict === 'forbidden'
        ? `Lurah di ${f.unor} harus PNS; status pegawai ini ${f.status}.`
        : `Lurah di ${f.unor}: status ${f.status} memenuhi; diangkat wali kota atas usul sekda, kemampuan teknis dan sosial budaya dinilai di luar data ini.`,
    en: (f, { verdict }) =>
      verdict === 'forbidden'
        ? `The lurah in ${f.unor} must be a PNS; this pegawai is ${f.status}.`
        : `Lurah in ${f.unor}: the status ${f.status} is met; appointed by the wali kota on the proposal of the sekda, technical and cultural skill are judged outside these data.`,
  },
});

function isLurah({ unor, jabatan }: Sel, organisasi: Organisasi): boolean {
  const profil = organisasi.profil(jabatan.jabatanId);
  return profil.lurah || (profil.eselon === 'IV.a' && unor.jenis?.toLowerCase() === 'kelurahan');
}
