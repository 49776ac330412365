import type { PaketIndex, Tempat } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';
import type { Kalender, LaporanKalender } from '@seimbang/core/rotation';
import { angka, persen } from './numbers.ts';
import { table } from './table.ts';
import type { Bahasa, Call } from './verb.ts';

type Jendela = Kalender['jendela'][number];

/** The calendar as a person reads it: the finding, a line for each window, the moves, and who has no window. */
export function rotationText(kalender: Kalender, laporan: LaporanKalender, index: PaketIndex, call: Call): string {
  const { bahasa } = call;
  const parts = [
    finding(kalender, laporan, bahasa),
    windows(kalender, call),
    ...kalender.jendela.filter((j) => j.pindah.length > 0).map((j) => moves(j, index, call)),
    left(kalender, index, bahasa),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function finding({ ringkas: r, pilihan }: Kalender, laporan: LaporanKalender, bahasa: Bahasa): string {
  const each = (days: number): string => angka(r.jatuhTempo === 0 ? 0 : days / r.jatuhTempo, 0, bahasa);
  const n = laporan.checks.length;
  const ok = laporan.checks.filter((c) => c.ok).length;
  const say: Teks = {
    id: `${r.tertempatkan} dari ${r.jatuhTempo} orang yang jatuh tempo mendapat jendela (${r.pindah} pindahan). Tidak ada unit di bawah lantainya; per jendela paling banyak ${persen(pilihan.bagianMaksimum, 0, bahasa)} pegawai berpengalaman keluar dari satu unit.\nMenunggu rata-rata ${each(r.terlambatHari)} hari per orang; tidak ada kalender di bawah ${each(r.batasBawahHari)} hari. ${ok} dari ${n} pemeriksaan terpisah lulus. Konsep: tidak memindahkan siapa pun.`,
    en: `${r.tertempatkan} of ${r.jatuhTempo} people who are due have a window (${r.pindah} moves). No unit falls below its floor; in one window at most ${persen(pilihan.bagianMaksimum, 0, bahasa)} of the experienced people leave a unit.\nWaiting on average ${each(r.terlambatHari)} days per person; no calendar can be below ${each(r.batasBawahHari)} days. ${ok} of ${n} separate checks hold. A draft: it moves nobody.`,
  };
  return say[bahasa];
}

function windows({ jendela }: Kalender, { bahasa, out }: Call): string {
  const titles = {
    id: ['Jendela', 'Pindahan', 'Unit yang melepas', 'Pensiun'],
    en: ['Window', 'Moves', 'Units that release', 'Retired'],
  };
  const columns = titles[bahasa].map((title, i) => (i === 0 ? { title } : { title, right: true }));
  const rows = jendela.map((j) => [
    j.tmt,
    angka(j.pindah.length, 0, bahasa),
    angka(j.unit.filter((u) => u.keluar > 0).length, 0, bahasa),
    angka(j.pensiun, 0, bahasa),
  ]);
  return table(columns, rows, out.paint);
}

function moves(j: Jendela, index: PaketIndex, { bahasa, out }: Call): string {
  const titles = {
    id: ['Pegawai', 'Dari', 'Ke', 'Bulan', 'Serah terima'],
    en: ['Person', 'From', 'To', 'Months', 'Handover'],
  };
  const columns = titles[bahasa].map((title, i) => (i === 3 ? { title, right: true } : { title }));
  const nobody = { id: 'tidak ada pendamping', en: 'nobody fits' }[bahasa];
  const rows = j.pindah.map((m) => [
    nameOf(index, m.pegawaiId),
    placeOf(index, m.from),
    placeOf(index, m.to),
    angka(m.bulan, 0, bahasa),
    m.serahTerima.pegawaiId === null ? nobody : nameOf(index, m.serahTerima.pegawaiId),
  ]);
  return `${j.tmt}\n${table(columns, rows, out.paint)}`;
}

function left({ tidakTertempatkan }: Kalender, index: PaketIndex, bahasa: Bahasa): string {
  if (tidakTertempatkan.length === 0) return '';
  const title = { id: 'Jatuh tempo tanpa jendela:', en: 'Due without a window:' }[bahasa];
  const lines = tidakTertempatkan.flatMap((t) => [
    `- ${nameOf(index, t.pegawaiId)} (${placeOf(index, t.tempat)}): ${t.message[bahasa]}`,
    ...t.halangan.map((h) => `    ${h.id}, ${h.article}: ${h.message[bahasa]}`),
  ]);
  return [title, ...lines].join('\n');
}

const nameOf = (index: PaketIndex, id: string): string => index.pegawaiById.get(id)?.nama ?? id;
const placeOf = (index: PaketIndex, { unorId, jabatanId }: Tempat): string =>
  `${index.jabatanById.get(jabatanId)?.nama ?? jabatanId}, ${index.unorById.get(unorId)?.nama ?? unorId}`;
