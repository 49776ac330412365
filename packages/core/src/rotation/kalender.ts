import { indexPaket, type PaketIndex, type Tempat } from '../domain/index.ts';
import { completedMonths } from '../kernel/index.ts';
import { competenceGap, drawOrder, kmFromHome } from '../planning/index.ts';
import { bacaMasa, createJudge } from '../regulation/index.ts';
import { alasanOf } from './alasan.ts';
import { batasBawah, type Jatuh, yangJatuhTempo } from './batas-bawah.ts';
import { type BukuCatatan, catat } from './catatan.ts';
import type { Jendela, Kalender, PindahRotasi } from './dokumen.ts';
import { isiJendela, type Penempatan } from './jendela.ts';
import { bacaKeadaan, type Keadaan, type Langkah, majukan } from './keadaan.ts';
import { type Berdua, pasangkan } from './pendamping.ts';
import { pesertaOf, terlambatPada } from './peserta.ts';
import { akhirKalender, hariJendela, type PilihanKalender } from './pilihan.ts';
import { barisUnit } from './unit.ts';

/**
 * A rotation calendar: window after window, who goes where. Each window is an exact exchange of places for its participants (see
 * `isiJendela`); which window takes whom is decided in order of the windows, so the whole is not proven optimal. `batasBawahHari` says how
 * much better any calendar could be.
 */
export function buatKalender(start: PaketIndex, pilihan: PilihanKalender): Kalender {
  const days = hariJendela(pilihan);
  const jatuh = yangJatuhTempo(start, pilihan);
  const sudah = new Set<string>();
  const buku: BukuCatatan = new Map();
  const jendela: Jendela[] = [];
  let paket = start.paket;
  let langkah: Langkah[] = [];
  for (const [t, tmt] of days.entries()) {
    const next = majukan(paket, langkah, days[t - 1] ?? null, tmt);
    paket = next.paket;
    const keadaan = bacaKeadaan(paket, next.pensiun);
    const peserta = drawOrder(
      pesertaOf(keadaan, pilihan, days[t + 1] ?? akhirKalender(pilihan), sudah),
      paket.kebijakan.benih,
      (p) => p.pegawai.pegawaiId,
    );
    const { pindah, tertahan } = isiJendela(keadaan, peserta, pilihan.bagianMaksimum);
    catat(buku, keadaan, peserta, tertahan);
    for (const { peserta: p } of pindah) sudah.add(p.pegawai.pegawaiId);
    langkah = pindah.map(({ peserta: p, to }) => ({ pegawaiId: p.pegawai.pegawaiId, to: tempat(to) }));
    jendela.push(tulis(keadaan, pilihan, t + 1, pindah));
  }
  return rangkum(start, pilihan, { jendela, jatuh, buku });
}

const tempat = (sel: { unor: { unorId: string }; jabatan: { jabatanId: string } }): Tempat => ({
  unorId: sel.unor.unorId,
  jabatanId: sel.jabatan.jabatanId,
});

function tulis(keadaan: Keadaan, pilihan: PilihanKalender, nomor: number, pindah: readonly Penempatan[]): Jendela {
  const order = [...pindah].sort(
    ({ peserta: a }, { peserta: b }) =>
      (a.masa.genapPada < b.masa.genapPada ? -1 : Number(a.masa.genapPada > b.masa.genapPada)) ||
      (a.pegawai.pegawaiId < b.pegawai.pegawaiId ? -1 : 1),
  );
  const companions = pasangkan(keadaan, order);
  return {
    nomor,
    tmt: keadaan.tmt,
    pindah: order.map((p, i) => baris(keadaan, pilihan, p, companions[i]!)),
    pensiun: keadaan.pensiun,
    unit: barisUnit(keadaan, pilihan.bagianMaksimum, order),
  };
}

function baris(
  { tmt, judge }: Keadaan,
  pilihan: PilihanKalender,
  { peserta: { pegawai, home, masa }, to }: Penempatan,
  companions: Berdua,
): PindahRotasi {
  const [before, after] = [kmFromHome(pegawai, home.unor), kmFromHome(pegawai, to.unor)];
  return {
    pegawaiId: pegawai.pegawaiId,
    from: tempat(home),
    to: tempat(to),
    bulan: completedMonths(pegawai.tmtJabatan, tmt),
    genapPada: masa.genapPada,
    terlambatHari: terlambatPada(masa.genapPada, pilihan.mulai, tmt),
    tambahanKm: before === null || after === null ? null : Math.round((after - before) * 100) / 100,
    kurangKompetensi: { asal: competenceGap(pegawai, home.jabatan), tujuan: competenceGap(pegawai, to.jabatan) },
    persetujuan: judge
      .remarks(pegawai, to)
      .filter((r) => r.verdict === 'needs-consent')
      .map((r) => r.id),
    ...companions,
  };
}

function rangkum(
  start: PaketIndex,
  pilihan: PilihanKalender,
  { jendela, jatuh, buku }: { jendela: Jendela[]; jatuh: Jatuh[]; buku: BukuCatatan },
): Kalender {
  const moves = jendela.flatMap((j) => j.pindah);
  const moved = new Map(moves.map((m) => [m.pegawaiId, m]));
  const left = jatuh.filter(({ pegawai }) => !moved.has(pegawai.pegawaiId));
  const index = indexPaket({
    ...start.paket,
    kebijakan: { ...start.paket.kebijakan, tmt: pilihan.mulai, wajibRotasi: false },
  });
  const saksi = { index, judge: createJudge(index), masa: bacaMasa(index), buku };
  const waiting = jatuh.map(({ pegawai, tanpaHari }) => moved.get(pegawai.pegawaiId)?.terlambatHari ?? tanpaHari);
  return {
    jenis: 'kalender-rotasi',
    pilihan,
    jendela,
    tidakTertempatkan: left.map((j) => alasanOf(saksi, j)),
    ringkas: {
      jatuhTempo: jatuh.length,
      tertempatkan: jatuh.length - left.length,
      pindah: moves.length,
      terlambatHari: waiting.reduce((sum, d) => sum + d, 0),
      batasBawahHari: batasBawah(start, pilihan, jatuh),
      tanpaPendamping: moves.filter((m) => m.serahTerima.pegawaiId === null).length,
    },
  };
}
