import { day } from '../../kernel/index.ts';
import { allowed, forbidden, notConcerned } from '../outcome.ts';
import type { ProfilJabatan } from '../profil.ts';
import { defineRule } from '../rule.ts';
import type { PerkaraJabatan } from '../verdict.ts';

type Target = 'pengawas' | 'administrator';
type Fakta = {
  jenjang: Target;
  syaratBulan: number;
  /** The longer of the recorded history and the months in the present post, where that post counts. */
  bulan: number;
  riwayatTercatat: boolean;
};

/** Experience before a promotion: pelaksana (or equal JF) before pengawas, pengawas (or equal JF) before administrator. */
export const pengalaman = defineRule<Fakta>({
  id: 'EL-11',
  title: { id: 'Pengalaman sebelum promosi', en: 'Experience before promotion' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '54' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'jabatan',
  check(perkara, { pengalamanBulan }) {
    const { arah, profil, profilAsal, bulanJabatan } = perkara;
    const jenjang = profil.tingkat;
    if (arah !== 'promosi' || jenjang === profilAsal.tingkat) return notConcerned;
    if (jenjang !== 'pengawas' && jenjang !== 'administrator') return notConcerned;
    const now = counts(profilAsal, jenjang) ? bulanJabatan : 0;
    const riwayat = recorded(perkara, jenjang);
    const facts = {
      jenjang,
      syaratBulan: pengalamanBulan[jenjang],
      bulan: Math.max(0, now, riwayat ?? 0),
      riwayatTercatat: riwayat !== null,
    };
    return facts.bulan >= facts.syaratBulan ? allowed(facts) : forbidden(facts);
  },
  explain: {
    id: (f) =>
      `Pengalaman sebagai ${BELOW[f.jenjang]} atau JF setara ${f.bulan} bulan; promosi ke ${f.jenjang} meminta ${f.syaratBulan} bulan.${f.riwayatTercatat ? '' : ' Riwayat tidak tercatat, jadi hanya jabatan sekarang yang dihitung.'}`,
    en: (f) =>
      `${f.bulan} months of experience as ${BELOW[f.jenjang]} or equal JF; a promotion to ${f.jenjang} asks for ${f.syaratBulan} months.${f.riwayatTercatat ? '' : ' No history is recorded, so only the present post counts.'}`,
  },
  remedy: (f) =>
    f.riwayatTercatat
      ? {
          id: `Kurang ${f.syaratBulan - f.bulan} bulan pengalaman.`,
          en: `${f.syaratBulan - f.bulan} more months of experience.`,
        }
      : {
          id: `Isi riwayat_bulan_${BELOW[f.jenjang]} bila pengalamannya sudah cukup.`,
          en: `Fill riwayat_bulan_${BELOW[f.jenjang]} if the experience is there.`,
        },
});

const BELOW: Readonly<Record<Target, 'pelaksana' | 'pengawas'>> = { pengawas: 'pelaksana', administrator: 'pengawas' };

const recorded = ({ pegawai }: PerkaraJabatan, jenjang: Target): number | null =>
  jenjang === 'pengawas' ? pegawai.riwayatBulanPelaksana : pegawai.riwayatBulanPengawas;

/** JF equal to pengawas are ahli muda and above; every post below pengawas counts as pelaksana or its equal. */
const counts = ({ tingkat, jenjangAhli }: ProfilJabatan, jenjang: Target): boolean =>
  jenjang === 'pengawas' || tingkat === 'pengawas' || (jenjangAhli !== null && jenjangAhli !== 'pertama');
