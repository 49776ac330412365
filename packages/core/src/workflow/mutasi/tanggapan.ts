import type { Pelaku } from '../pelaku.ts';
import { isTerisi, sebab } from '../problem.ts';
import type { FaktaBaris, FaktaSisi, FaktaUsul } from './fakta.ts';
import type { IsianUsul, SyaratUsul } from './jenis.ts';

/** Guards of the draft and of the answers of the heads. */

export const adaBaris: SyaratUsul = ({ baris }) => (baris.length > 0 ? null : sebab('usul-tanpa-baris'));

export const bukanSimulasi: SyaratUsul = ({ simulasi }) => (simulasi ? sebab('rencana-simulasi') : null);

export const tenggatSesudahHariIni: IsianUsul<'ajukan'> = ({ tenggat }, { hariIni }) =>
  tenggat > hariIni ? null : sebab('tenggat-tidak-berlaku', { tenggat, hariIni });

const isMilik = (sisi: FaktaSisi, pelaku: Pelaku): boolean => pelaku.unor.includes(sisi.unorId);

const answerable = (baris: readonly FaktaBaris[], pelaku: Pelaku) => {
  const own = baris.filter((b) => b.sisi.some((s) => isMilik(s, pelaku)));
  if (own.length === 0) return sebab('bukan-sisi-anda', { barisId: baris.map((b) => b.barisId).join(', ') });
  if (own.every((b) => b.pegawaiId === pelaku.pegawaiId))
    return sebab('perkara-sendiri', { barisId: own.map((b) => b.barisId).join(', ') });
  return null;
};

/** Some side of some line is the caller's to answer. */
export const adaSisiSendiri: SyaratUsul = ({ baris }, pelaku) => answerable(baris, pelaku);

/** While the panel sits, only the lines a repair brought in are open for answers. */
export const adaSisiBaru: SyaratUsul = ({ baris }, pelaku) =>
  answerable(
    baris.filter((b) => b.baru),
    pelaku,
  );

const answerOn =
  (isOpen: (b: FaktaBaris) => boolean): IsianUsul<'tanggapi'> =>
  ({ barisId, sisi, jawaban, alasan, data }, { baris }, pelaku) => {
    const line = baris.find((b) => b.barisId === barisId && isOpen(b));
    if (!line) return sebab('baris-tidak-ada', { barisId });
    const side = line.sisi.find((s) => s.sisi === sisi && isMilik(s, pelaku));
    if (!side) return sebab('bukan-sisi-anda', { barisId });
    if (line.pegawaiId === pelaku.pegawaiId) return sebab('perkara-sendiri', { barisId });
    if (jawaban === 'keberatan' && !isTerisi(alasan)) return sebab('alasan-kosong', { tindakan: 'tanggapi' });
    if (jawaban === 'keberatan' && !isTerisi(data)) return sebab('data-keberatan-kosong', { barisId });
    return null;
  };

export const tanggapanLengkap = answerOn(() => true);
export const tanggapanBarisBaru = answerOn((b) => b.baru);

const unanswered = (baris: readonly FaktaBaris[]): string[] =>
  baris.filter((b) => b.sisi.some((s) => s.jawaban === null)).map((b) => b.barisId);

const closedFor = (baris: readonly FaktaBaris[], { hariIni, tenggat }: FaktaUsul) => {
  const belum = unanswered(baris);
  const over = tenggat !== null && hariIni > tenggat;
  if (belum.length === 0 || over) return null;
  return sebab('tanggapan-belum-lengkap', { belum: belum.length, barisId: belum.join(', '), tenggat: tenggat ?? '-' });
};

/** All sides have answered, or the deadline has passed; who did not answer stays visible. */
export const semuaMenjawab: SyaratUsul = (fakta) => closedFor(fakta.baris, fakta);
export const barisBaruMenjawab: SyaratUsul = (fakta) =>
  closedFor(
    fakta.baris.filter((b) => b.baru),
    fakta,
  );
