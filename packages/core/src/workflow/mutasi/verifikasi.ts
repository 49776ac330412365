import { isTerisi, type Sebab, sebab } from '../problem.ts';
import type { FaktaBaris, FaktaSisi } from './fakta.ts';
import type { IsianUsul, SyaratUsul } from './jenis.ts';

/** Guards of the checklist: what must be settled before people weigh the lines. */

const isTerbuka = (s: FaktaSisi): boolean => s.jawaban === 'keberatan' && !s.dijawabPanitia;

const named = (baris: readonly FaktaBaris[], code: Sebab['code']): Sebab | null =>
  baris.length === 0 ? null : sebab(code, { jumlah: baris.length, barisId: baris.map((b) => b.barisId).join(', ') });

const openConditions = (baris: readonly FaktaBaris[]): FaktaBaris[] =>
  baris.filter((b) => b.verdict === 'needs-consent' && !b.syaratSelesai);

const openObjections = (baris: readonly FaktaBaris[]): FaktaBaris[] => baris.filter((b) => b.sisi.some(isTerbuka));

/** First thing on the checklist that is open for some lines. */
function checklist(baris: readonly FaktaBaris[]): Sebab | null {
  return (
    named(
      baris.filter((b) => b.verdict === 'forbidden'),
      'verdict-terlarang',
    ) ??
    named(
      baris.filter((b) => b.verdict === 'unknown'),
      'verdict-tidak-diketahui',
    ) ??
    named(openConditions(baris), 'syarat-belum-selesai') ??
    named(openObjections(baris), 'keberatan-belum-dijawab')
  );
}

export const daftarPeriksaLolos: SyaratUsul = ({ baris }) => checklist(baris);
/** Lines that were verified stay verified (what changed since is shown as drift); those a repair brought in are checked here. */
export const barisBaruLolos: SyaratUsul = ({ baris }) => checklist(baris.filter((b) => b.baru));

export const masihTerbukti: SyaratUsul = ({ terbukti }) =>
  terbukti === false ? sebab('rencana-tidak-terbukti') : null;

/** An answer may be corrected as long as the state lasts, so every objection counts, answered or not. */
export const adaKeberatan: SyaratUsul = ({ baris }) =>
  baris.some((b) => b.sisi.some((s) => s.jawaban === 'keberatan')) ? null : sebab('tanpa-keberatan', { barisId: '-' });

export const jawabanTertulis: IsianUsul<'jawab-keberatan'> = ({ barisId, sisi, alasan }, { baris }) => {
  const line = baris.find((b) => b.barisId === barisId);
  if (!line) return sebab('baris-tidak-ada', { barisId });
  if (!line.sisi.some((s) => s.sisi === sisi && s.jawaban === 'keberatan'))
    return sebab('tanpa-keberatan', { barisId });
  return isTerisi(alasan) ? null : sebab('alasan-kosong', { tindakan: 'jawab-keberatan' });
};

export const adaSyarat: SyaratUsul = ({ baris }) =>
  baris.some((b) => b.verdict === 'needs-consent') ? null : sebab('tanpa-syarat-terbuka', { barisId: '-' });

/** Only a consent can be settled by a document; an unknown is settled by data, a prohibition by nothing. */
export const dokumenSyarat: IsianUsul<'selesaikan-syarat'> = ({ barisId, nomorDokumen }, { baris }) => {
  const line = baris.find((b) => b.barisId === barisId);
  if (!line) return sebab('baris-tidak-ada', { barisId });
  if (line.verdict !== 'needs-consent') return sebab('tanpa-syarat-terbuka', { barisId });
  return isTerisi(nomorDokumen) ? null : sebab('nomor-dokumen-kosong', { barisId });
};
