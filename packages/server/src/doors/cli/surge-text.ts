import type { PaketIndex } from '@seimbang/core/domain';
import type { LayananUnit, RencanaBantuan } from '@seimbang/core/surge';
import { angka, angkaAtau, persen } from './numbers.ts';
import { table } from './table.ts';
import type { Bahasa, Call } from './verb.ts';

/** A plan of temporary help for people: one headline, the days, who helps where, the queues, the proof. */
export function surgeText(rencana: RencanaBantuan, index: PaketIndex, { bahasa, out }: Call): string {
  const { paint } = out;
  const parts = [
    paint.bold(headline(rencana, bahasa)),
    daysTable(rencana, bahasa, paint),
    ...(rencana.assignments.length > 0 ? [peopleTable(rencana, index, bahasa, paint)] : []),
    ...(rencana.service.unit.length > 0 ? [serviceText(rencana, index, bahasa, paint)] : []),
    [proofLine(rencana, bahasa), ...rencana.assumptions.map((a) => a[bahasa])].join('\n'),
  ];
  return parts.join('\n\n');
}

function headline({ assignments, days }: RencanaBantuan, bahasa: Bahasa): string {
  const sum = (of: 'kurangSebelum' | 'kurangSesudah'): string =>
    angka(
      days.reduce((a, d) => a + d[of], 0),
      1,
      bahasa,
    );
  const people = angka(new Set(assignments.map((a) => a.pegawaiId)).size, 0, bahasa);
  return bahasa === 'id'
    ? `${people} orang membantu; kekurangan ${sum('kurangSebelum')} menjadi ${sum('kurangSesudah')} orang-hari.`
    : `${people} people help; the shortage falls from ${sum('kurangSebelum')} to ${sum('kurangSesudah')} person-days.`;
}

function daysTable({ days }: RencanaBantuan, bahasa: Bahasa, paint: Call['out']['paint']): string {
  const titles =
    bahasa === 'id'
      ? ['Hari', 'Masuk', 'Perlu', 'Kurang', 'Dibantu', 'Masih kurang']
      : ['Day', 'Incoming', 'Needed', 'Missing', 'Helped', 'Still missing'];
  const rows = days.map((d) => {
    const served = d.unit.filter((u) => u.layananId.length > 0);
    const sum = (of: 'need' | 'dibantu'): number => served.reduce((a, u) => a + u[of], 0);
    const masuk = served.reduce((a, u) => a + u.masuk.reduce((b, v) => b + v, 0), 0);
    return [
      d.tanggal,
      angka(masuk, 0, bahasa),
      angka(sum('need'), 1, bahasa),
      angka(d.kurangSebelum, 1, bahasa),
      angka(sum('dibantu'), 1, bahasa),
      angka(d.kurangSesudah, 1, bahasa),
    ];
  });
  return table(
    titles.map((title, i) => ({ title, right: i > 0 })),
    rows,
    paint,
  );
}

const namaUnor = (index: PaketIndex, id: string): string => index.unorById.get(id)?.nama ?? id;

function peopleTable(
  { assignments }: RencanaBantuan,
  index: PaketIndex,
  bahasa: Bahasa,
  paint: Call['out']['paint'],
): string {
  const titles =
    bahasa === 'id'
      ? ['Pegawai', 'Dari', 'Membantu', 'Mulai', 'Selesai', 'Porsi', 'Km']
      : ['Employee', 'From', 'Helps', 'First day', 'Last day', 'Share', 'Km'];
  const rows = assignments.map((a) => [
    `${index.pegawaiById.get(a.pegawaiId)?.nama ?? ''} (${a.pegawaiId})${a.relawan ? ' *' : ''}`,
    namaUnor(index, a.from.unorId),
    namaUnor(index, a.to.unorId),
    a.mulai,
    a.selesai,
    angka(a.porsi, 1, bahasa),
    angka(a.km, 1, bahasa),
  ]);
  const lines = table(
    titles.map((title, i) => ({ title, right: i > 4 })),
    rows,
    paint,
  );
  const volunteers = bahasa === 'id' ? '* relawan' : '* volunteer';
  return assignments.some((a) => a.relawan) ? `${lines}\n${volunteers}` : lines;
}

function serviceText(
  { service }: RencanaBantuan,
  index: PaketIndex,
  bahasa: Bahasa,
  paint: Call['out']['paint'],
): string {
  const titles =
    bahasa === 'id'
      ? [
          'Unit',
          'Layanan',
          'Orang',
          'Tunggu rata-rata',
          'Tunggu P90',
          `≤ ${service.sasaranMenit} menit`,
          'Tunggakan akhir',
        ]
      : ['Unit', 'Service', 'People', 'Mean wait', 'P90 wait', `≤ ${service.sasaranMenit} minutes`, 'Left at the end'];
  const rows = service.unit.flatMap((u) => optionRows(u, index, bahasa));
  const advice = service.unit.map((u) => `${namaUnor(index, u.unorId)}, ${u.layananId}: ${u.saran[bahasa]}`);
  const lines = table(
    titles.map((title, i) => ({ title, right: i > 1 })),
    rows,
    paint,
  );
  return [lines, '', ...advice].join('\n');
}

function optionRows(u: LayananUnit, index: PaketIndex, bahasa: Bahasa): string[][] {
  const grows = bahasa === 'id' ? 'terus naik' : 'grows';
  return u.pilihan.map((o, i) => [
    i === 0 ? namaUnor(index, u.unorId) : '',
    i === 0 ? u.layananId : '',
    `${angka(o.orang, 0, bahasa)}${i === 1 ? ' ←' : '  '}`,
    angkaAtau(o.tungguRata, 1, bahasa, grows),
    angkaAtau(o.tungguP90, 1, bahasa, grows),
    persen(o.dalamSasaran, 0, bahasa),
    angka(o.tunggakanAkhir, 0, bahasa),
  ]);
}

function proofLine({ proof, objective, bound, gap }: RencanaBantuan, bahasa: Bahasa): string {
  const share = persen(gap / Math.max(1, objective), 2, bahasa);
  const figures =
    bahasa === 'id'
      ? `Poin ${angka(objective, 0, bahasa)}, batas bawah ${angka(bound, 0, bahasa)}`
      : `Points ${angka(objective, 0, bahasa)}, lower bound ${angka(bound, 0, bahasa)}`;
  const ends = {
    dual: { id: 'terbukti terbaik oleh harga.', en: 'proven best by the prices.' },
    search: {
      id: `terbaik: semua rencana yang disisakan harga sudah ditelusuri (harga saja menyisakan ${share}).`,
      en: `best: every plan that the prices leave open was gone through (the prices alone leave ${share}).`,
    },
    none: { id: `celah paling banyak ${share}.`, en: `a gap of at most ${share}.` },
  };
  return `${figures}: ${ends[proof][bahasa]}`;
}
