import type { FaktaBaris, FaktaPenugasan, FaktaUsul, KeadaanMutasi, LangkahMutasi, Pelaku } from '../index.ts';
import type { KeadaanPenugasan, LangkahPenugasan } from '../index.ts';

/**
 * The two ways told a second time, as one sentence for each act, without the tables and guards of the product: what a careful clerk would
 * do with the page of the law beside him. Answers where the case goes, or null where the act is refused.
 */

const written = (...texts: readonly (string | null)[]): boolean => texts.every((t) => (t ?? '').trim().length > 0);
const count = <T>(list: readonly T[], test: (x: T) => boolean): number => list.reduce((n, x) => n + Number(test(x)), 0);

/** Votes for and all voters of a line. */
function tally(b: FaktaBaris, hadir: readonly string[]) {
  let voters = 0;
  const votes = { setujui: 0, tolak: 0, 'tinjau-ulang': 0 };
  for (const member of hadir) {
    if (b.konflik.includes(member)) continue;
    voters++;
    for (const v of b.suara) if (v.akunId === member) votes[v.suara]++;
  }
  return { yes: votes.setujui > voters / 2, no: votes.tolak > voters / 2 };
}

const ready = (list: readonly FaktaBaris[]): boolean =>
  count(list, (b) => b.verdict === 'forbidden' || b.verdict === 'unknown') === 0 &&
  count(list, (b) => b.verdict === 'needs-consent' && !b.syaratSelesai) === 0 &&
  count(list, (b) => count(b.sisi, (s) => s.jawaban === 'keberatan' && !s.dijawabPanitia) > 0) === 0;

const answered = (list: readonly FaktaBaris[], f: FaktaUsul): boolean =>
  (f.tenggat !== null && f.tenggat < f.hariIni) ||
  count(list, (b) => count(b.sisi, (s) => s.jawaban === null) > 0) === 0;

const isOdd5 = (f: FaktaUsul): boolean =>
  f.hadir.length >= 5 && f.hadir.length >= f.kuorumMinimum && f.hadir.length % 2 > 0;

export function rujukanMutasi(k: KeadaanMutasi, l: LangkahMutasi, p: Pelaku, f: FaktaUsul): KeadaanMutasi | null {
  const to = (ok: boolean, next: KeadaanMutasi): KeadaanMutasi | null => (ok ? next : null);
  const analis = p.peran === 'analis';
  const author = p.pengusul && (analis || p.peran === 'kepala-unit' || p.peran === 'asn');
  const chair = p.peran === 'tpk' && p.ketua;
  const really = (peran: string): boolean => p.peran === peran && p.sifat === 'definitif';
  const line = (id: string): FaktaBaris | undefined => f.baris.find((b) => b.barisId === id);
  const fresh = f.baris.filter((b) => b.baru);
  const on = (list: readonly KeadaanMutasi[]): boolean => list.includes(k);
  switch (l.tindakan) {
    case 'ajukan':
      return to(k === 'draf' && author && f.baris.length > 0 && !f.simulasi && l.tenggat > f.hariIni, 'tanggapan');
    case 'tanggapi': {
      const b = line(l.barisId);
      if (!b || !on(['tanggapan', 'panel']) || (k === 'panel' && !b.baru)) return null;
      const mine = b.sisi.some((s) => s.sisi === l.sisi && p.unor.includes(s.unorId)) && b.pegawaiId !== p.pegawaiId;
      return to(p.peran === 'kepala-unit' && mine && (l.jawaban === 'dapat' || written(l.alasan, l.data)), k);
    }
    case 'tutup-tanggapan':
      return to(k === 'tanggapan' && analis && answered(f.baris, f), 'verifikasi');
    case 'jawab-keberatan': {
      const objected = line(l.barisId)?.sisi.some((s) => s.sisi === l.sisi && s.jawaban === 'keberatan') === true;
      return to(on(['verifikasi', 'panel']) && analis && objected && written(l.alasan), k);
    }
    case 'selesaikan-syarat': {
      const asks = line(l.barisId)?.verdict === 'needs-consent';
      return to(on(['verifikasi', 'panel']) && analis && asks && written(l.nomorDokumen), k);
    }
    case 'verifikasi': {
      const sound = f.baris.length > 0 && !f.simulasi && f.terbukti !== false && ready(f.baris);
      return to(k === 'verifikasi' && analis && sound, 'panel');
    }
    case 'kembalikan': {
      if (!written(l.alasan)) return null;
      if (analis && k === 'verifikasi') return 'draf';
      if ((analis && k === 'imut') || (chair && k === 'panel')) return 'verifikasi';
      return to((p.peran === 'pyb' && k === 'pyb') || (p.peran === 'ppk' && k === 'ppk'), 'panel');
    }
    case 'hadir':
      return to(k === 'panel' && p.peran === 'tpk', k);
    case 'konflik':
      return to(k === 'panel' && p.peran === 'tpk' && line(l.barisId) !== undefined && written(l.alasan), k);
    case 'suara': {
      const free = l.barisId.every((id) => {
        const b = line(id);
        return b !== undefined && !b.konflik.includes(p.akunId) && b.pegawaiId !== p.pegawaiId;
      });
      const present = p.peran === 'tpk' && f.hadir.includes(p.akunId);
      return to(k === 'panel' && present && l.barisId.length > 0 && free && written(l.alasan), k);
    }
    case 'perbaiki': {
      const told = l.barisBaru === 0 || (l.tenggat !== null && l.tenggat > f.hariIni);
      return to(k === 'panel' && analis && f.gerbongPutus.length > 0 && told && written(l.alasan), k);
    }
    case 'tutup-rapat': {
      const results = f.baris.map((b) => tally(b, f.hadir));
      const settled = results.every((r) => r.yes || r.no) && results.some((r) => r.yes);
      const whole = f.gerbongPutus.length === 0 && answered(fresh, f) && ready(fresh);
      return to(k === 'panel' && chair && f.hadir.includes(p.akunId) && isOdd5(f) && settled && whole, 'pyb');
    }
    case 'setujui-pyb':
      return to(k === 'pyb' && really('pyb') && written(l.alasan), 'imut');
    case 'kirim-imut': {
      const possible = l.tanggal <= f.hariIni && (f.tanggalPyb ?? l.tanggal) <= l.tanggal;
      return to(k === 'imut' && analis && possible, k);
    }
    case 'catat-rekomendasi': {
      const possible = f.tanggalKirim !== null && l.tanggal >= f.tanggalKirim && l.tanggal <= f.hariIni;
      return to(k === 'imut' && analis && possible && written(l.nomor), 'ppk');
    }
    case 'putuskan': {
      const passed = l.barisId.every((id) => {
        const b = line(id);
        return b !== undefined && tally(b, f.hadir).yes;
      });
      return to(k === 'ppk' && really('ppk') && l.barisId.length > 0 && passed && written(l.alasan), k);
    }
    case 'tetapkan': {
      const passed = f.baris.filter((b) => tally(b, f.hadir).yes);
      const decided = passed.every((b) => b.keputusan !== null && written(b.alasanKeputusan));
      const some = passed.some((b) => b.keputusan === 'setujui');
      const papers = written(f.nomorRekomendasi, f.pertimbanganPyb) && f.bekuUtuh && isOdd5(f);
      return to(k === 'ppk' && really('ppk') && decided && some && papers && f.gerbongPutus.length === 0, 'ditetapkan');
    }
    case 'terbitkan':
      return to(k === 'ditetapkan' && really('ppk') && written(f.nomorRekomendasi) && f.bekuUtuh, 'terbit');
    case 'tarik':
      return to(
        !on(['ditetapkan', 'terbit', 'ditarik', 'ditolak']) && (author || analis) && written(l.alasan),
        'ditarik',
      );
    case 'tolak': {
      const may =
        (k === 'verifikasi' && analis) ||
        (k === 'panel' && chair) ||
        (k === 'pyb' && really('pyb')) ||
        (k === 'ppk' && really('ppk'));
      return to(may && written(l.alasan), 'ditolak');
    }
  }
}

const MS_PER_DAY = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

export function rujukanPenugasan(
  k: KeadaanPenugasan,
  l: LangkahPenugasan,
  p: Pelaku,
  f: FaktaPenugasan,
): KeadaanPenugasan | null {
  const to = (ok: boolean, next: KeadaanPenugasan): KeadaanPenugasan | null => (ok ? next : null);
  const analis = p.peran === 'analis';
  const author = p.pengusul && (analis || p.peran === 'kepala-unit' || p.peran === 'asn');
  const pyb = p.peran === 'pyb';
  const headOf = (side: string | null): boolean =>
    p.peran === 'kepala-unit' &&
    f.orang.some((o) => o.sisi.some((s) => (side === null || s.sisi === side) && p.unor.includes(s.unorId)));
  const term = days(f.mulai, f.selesai) + 1;
  const letter =
    f.orang.length > 0 &&
    written(f.uraianTugas, f.tempatTugas) &&
    f.orang.some((o) => o.pegawaiId === f.ketuaTim) &&
    term >= 1 &&
    term <= f.batas.hariMaksimum &&
    f.mulai >= f.hariIni &&
    f.orang.every(
      (o) =>
        !o.bertumpuk &&
        (o.jedaHari === null || o.jedaHari >= f.batas.jedaHari) &&
        o.hariTahunIni + term <= f.batas.hariSetahun,
    );
  switch (l.tindakan) {
    case 'ajukan':
      return to(k === 'draf' && author && letter && l.tenggat > f.hariIni && l.tenggat < f.mulai, 'tanggapan');
    case 'tanggapi': {
      const o = f.orang.find((x) => x.barisId === l.barisId);
      const mine = o?.sisi.some((s) => s.sisi === l.sisi && p.unor.includes(s.unorId)) && o.pegawaiId !== p.pegawaiId;
      const said = l.jawaban === 'dapat' || written(l.alasan, l.data);
      return to(k === 'tanggapan' && p.peran === 'kepala-unit' && mine === true && said, k);
    }
    case 'tutup-tanggapan': {
      const late = f.tenggat !== null && f.tenggat < f.hariIni;
      const all = f.orang.every((o) => o.sisi.every((s) => s.jawaban !== null));
      return to(k === 'tanggapan' && analis && (late || all), 'keputusan');
    }
    case 'kembalikan':
      return to(((k === 'tanggapan' && analis) || (k === 'keputusan' && pyb)) && written(l.alasan), 'draf');
    case 'tugaskan':
      return to(k === 'keputusan' && pyb && p.sifat === 'definitif' && letter && written(l.alasan), 'berjalan');
    case 'lapor': {
      const may = (p.peran === 'asn' && p.ketua) || headOf('penerima');
      return to((k === 'berjalan' || k === 'selesai') && may && written(l.laporan), k);
    }
    case 'perpanjang': {
      const more = days(f.selesai, l.selesai);
      const fits = f.orang.every((o) => o.hariTahunIni + term + more <= f.batas.hariSetahun);
      const may = pyb && p.sifat === 'definitif' && f.kaliPerpanjang < f.batas.perpanjanganMaksimum;
      const lawful = more >= 1 && more <= f.batas.hariMaksimum && fits;
      return to(k === 'berjalan' && may && lawful && written(l.alasan), k);
    }
    case 'pulangkan':
      return to(k === 'berjalan' && (pyb || headOf(null)) && written(l.alasan), 'selesai');
    case 'kembali':
      return to(k === 'berjalan' && p.peran === 'sistem' && f.hariIni > f.selesai, 'selesai');
    case 'tarik':
      return to(['draf', 'tanggapan', 'keputusan'].includes(k) && (author || analis) && written(l.alasan), 'ditarik');
    case 'tolak':
      return to(k === 'keputusan' && pyb && p.sifat === 'definitif' && written(l.alasan), 'ditolak');
  }
}
