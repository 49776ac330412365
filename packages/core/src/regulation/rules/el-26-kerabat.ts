import { isAktif, type Kerabat, type Sel } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { asalOf } from '../asal.ts';
import { allowed, forbidden, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import type { Perkara } from '../verdict.ts';

type Hubungan = 'membawahi' | 'dibawahi' | 'satu-unor' | 'lepas';
type Fakta = { hubungan: Hubungan; pegawaiKerabat: string; derajat: number; batasDerajat: number; unorKerabat: string };

const WEIGHT: Readonly<Record<Hubungan, number>> = { lepas: 0, 'satu-unor': 1, membawahi: 2, dibawahi: 2 };

/**
 * Conflict of interest with kin up to the parameter's degree, in-laws included, judged against the relatives' present posts. Authority
 * is that of the head (the one highest structural post) of a unor over everyone in it and in the unor below it within the same OPD:
 * forbidden where one would stand under the other; remarked on where both would only share a unor.
 */
export const kerabat = defineRule<Fakta>({
  id: 'EL-26',
  title: { id: 'Benturan kepentingan kerabat', en: 'Conflict of interest with kin' },
  kind: 'HARD',
  sources: [
    { law: 'uu-30-2014', article: '43' },
    { law: 'pp-11-2017', article: '190 ayat (5)' },
  ],
  validFrom: day('2014-10-17'),
  validTo: null,
  looksAt: 'unor',
  concerns: { pegawai: ({ index, pegawai }) => index.kerabatByPegawai.has(pegawai.pegawaiId) },
  check(perkara, { derajatKerabat }) {
    const all = (perkara.index.kerabatByPegawai.get(perkara.pegawai.pegawaiId) ?? [])
      .filter((k) => k.derajat <= derajatKerabat)
      .flatMap((k) => relationOf(perkara, k, derajatKerabat) ?? []);
    const [first] = all;
    if (first === undefined) return notConcerned;
    const worst = all.reduce((a, b) => (WEIGHT[b.hubungan] > WEIGHT[a.hubungan] ? b : a), first);
    if (WEIGHT[worst.hubungan] === 2) return forbidden(worst);
    return worst.hubungan === 'satu-unor' ? remarked(worst) : allowed(worst);
  },
  explain: {
    id: (f) =>
      `${SAY[f.hubungan].id} kerabat derajat ${f.derajat} (pegawai ${f.pegawaiKerabat}, ${f.unorKerabat}); yang diperiksa sampai derajat ${f.batasDerajat}.`,
    en: (f) =>
      `${SAY[f.hubungan].en} kin of degree ${f.derajat} (pegawai ${f.pegawaiKerabat}, ${f.unorKerabat}); checked up to degree ${f.batasDerajat}.`,
  },
  remedy: () => ({
    id: 'Pilih unor di luar jalur atasan kerabat itu, atau pindahkan kerabatnya lebih dahulu.',
    en: "Choose a unor outside that relative's line of authority, or move the relative first.",
  }),
});

const SAY: Readonly<Record<Hubungan, { id: string; en: string }>> = {
  membawahi: { id: 'Akan menjadi atasan', en: 'Would be the superior of' },
  dibawahi: { id: 'Akan berada di bawah', en: 'Would stand under' },
  'satu-unor': { id: 'Akan satu unor dengan', en: 'Would share a unor with' },
  lepas: { id: 'Tidak satu jalur atasan dengan', en: 'Would not share a line of authority with' },
};

function relationOf(perkara: Perkara, k: Kerabat, batasDerajat: number): Fakta | null {
  const { index, pegawai, tujuan } = perkara;
  const other = index.pegawaiById.get(k.pegawaiIdA === pegawai.pegawaiId ? k.pegawaiIdB : k.pegawaiIdA);
  if (!other || other.pegawaiId === pegawai.pegawaiId || !isAktif(other)) return null;
  const place = asalOf(index, other);
  return {
    hubungan: hubunganOf(perkara, tujuan, place),
    pegawaiKerabat: other.pegawaiId,
    derajat: k.derajat,
    batasDerajat,
    unorKerabat: place.unor.nama,
  };
}

function hubunganOf({ organisasi }: Perkara, tujuan: Sel, place: Sel): Hubungan {
  const heads = (sel: Sel): readonly Sel[] => organisasi.atasanOf(sel.unor.unorId);
  if (heads(tujuan).some((head) => head.key === place.key)) return 'dibawahi';
  if (heads(place).some((head) => head.key === tujuan.key)) return 'membawahi';
  return place.unor.unorId === tujuan.unor.unorId ? 'satu-unor' : 'lepas';
}
