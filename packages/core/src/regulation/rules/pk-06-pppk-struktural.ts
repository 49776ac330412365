import { day } from '../../kernel/index.ts';
import { forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { isPppk } from '../status.ts';

/** PPPK do not fill structural posts in a balancing plan: those ask for the status PNS. */
export const pppkStruktural = defineRule<{ status: string; jabatan: string }>({
  id: 'PK-06',
  title: { id: 'PPPK tidak mengisi jabatan struktural', en: 'PPPK do not fill structural posts' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '54' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'jabatan',
  check: ({ pegawai, jabatan, profil }) =>
    profil.struktural && isPppk(pegawai) ? forbidden({ status: pegawai.status, jabatan: jabatan.nama }) : notConcerned,
  explain: {
    id: ({ status, jabatan }) =>
      `${jabatan} adalah jabatan struktural dan meminta status PNS; status pegawai ini ${status}.`,
    en: ({ status, jabatan }) =>
      `${jabatan} is a structural post and asks for the status PNS; this pegawai is ${status}.`,
  },
});
