import type { Kunci, Sel } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed, forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { matchesKunci } from '../stay.ts';

type Fakta = { tindakan: Kunci['tindakan']; tempat: string };

const TEXT: Readonly<Record<Kunci['tindakan'], { id: (tempat: string) => string; en: (tempat: string) => string }>> = {
  tetap: {
    id: () => 'Dikunci "tetap": pegawai ini tinggal di formasinya.',
    en: () => 'Locked "tetap": this pegawai stays in the present formasi.',
  },
  larang: {
    id: (tempat) => `Dikunci "larang": pegawai ini tidak boleh ke ${tempat}.`,
    en: (tempat) => `Locked "larang": this pegawai may not go to ${tempat}.`,
  },
  wajib: {
    id: (tempat) => `Dikunci "wajib": pegawai ini harus ke ${tempat}.`,
    en: (tempat) => `Locked "wajib": this pegawai must go to ${tempat}.`,
  },
};

/** Locks of the analyst. Several `wajib` rows are alternatives; `tetap` and `larang` win over `wajib`. */
export const kunci = defineRule<Fakta>({
  id: 'POL-KUNCI',
  title: { id: 'Kunci analis', en: "Analyst's locks" },
  kind: 'HARD',
  sources: [{ law: 'kunci', article: '' }],
  validFrom: day('1900-01-01'),
  validTo: null,
  looksAt: 'unor',
  concerns: { pegawai: ({ index, pegawai }) => index.kunciByPegawai.has(pegawai.pegawaiId) },
  check({ index, pegawai, tujuan }) {
    const rows = index.kunciByPegawai.get(pegawai.pegawaiId) ?? [];
    const barred = rows.find((k) => k.tindakan === 'tetap' || (k.tindakan === 'larang' && matchesKunci(k, tujuan)));
    if (barred) return forbidden({ tindakan: barred.tindakan, tempat: tempatOf(barred, tujuan) });
    const wajib = rows.filter((k) => k.tindakan === 'wajib');
    const [first] = wajib;
    if (first === undefined) return notConcerned;
    const met = wajib.find((k) => matchesKunci(k, tujuan));
    const facts = { tindakan: 'wajib' as const, tempat: tempatOf(met ?? first, tujuan) };
    return met ? allowed(facts) : forbidden(facts);
  },
  explain: {
    id: ({ tindakan, tempat }) => TEXT[tindakan].id(tempat),
    en: ({ tindakan, tempat }) => TEXT[tindakan].en(tempat),
  },
  remedy: ({ tindakan }) => ({
    id: `Lepaskan kunci "${tindakan}" pegawai ini di kunci.csv atau di layar rencana.`,
    en: `Remove this pegawai's lock "${tindakan}" in kunci.csv or on the plan screen.`,
  }),
});

/** The place the lock names, by its ids; a lock that names none is told by the place asked for. */
function tempatOf({ unorId, jabatanId }: Kunci, tujuan: Sel): string {
  if (unorId === null && jabatanId === null) return `${tujuan.jabatan.nama}, ${tujuan.unor.nama}`;
  return [jabatanId === null ? null : `jabatan ${jabatanId}`, unorId === null ? null : `unor ${unorId}`]
    .filter((part) => part !== null)
    .join(', ');
}
