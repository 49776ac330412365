import { formasiKey, type PaketIndex, type Pindahan, type Rencana, type Tempat } from '@seimbang/core/domain';
import type { Keadaan } from '@seimbang/core/domain';
import { angka, persen } from './numbers.ts';
import { table } from './table.ts';
import type { Bahasa, Call } from './verb.ts';

/** A plan for people: one headline with its proof, the moves by gerbong, then before and after. */
export function planText(rencana: Rencana, index: PaketIndex, { bahasa, out }: Call): string {
  const { paint } = out;
  const parts = [
    `${paint.bold(headline(rencana, bahasa))}  ${proofLine(rencana, bahasa, paint)}`,
    ...(rencana.moves.length > 0 ? ['', movesTable(rencana, index, bahasa, paint)] : []),
    '',
    beforeAfter(rencana, bahasa, paint),
    '',
    footer(rencana, bahasa),
  ];
  return parts.join('\n');
}

function headline({ status, moves, before, after, unplaced }: Rencana, bahasa: Bahasa): string {
  if (status === 'infeasible') {
    return bahasa === 'id'
      ? `Tidak ada rencana yang memenuhi; belum tertempatkan: ${unplaced.join(', ')}.`
      : `No plan satisfies the rules; not placed: ${unplaced.join(', ')}.`;
  }
  const from = angka(before.simpangan, 3, bahasa);
  const to = angka(after.simpangan, 3, bahasa);
  return bahasa === 'id'
    ? `${moves.length} pindahan, simpangan ${from} → ${to}.`
    : `${moves.length} moves, deviation ${from} → ${to}.`;
}

/** What is proven, said plainly: never more than the document carries. */
function proofLine(rencana: Rencana, bahasa: Bahasa, paint: Call['out']['paint']): string {
  const { status, proof, gap, objective } = rencana;
  if (status === 'infeasible') return '';
  if (status === 'optimal' && proof === 'highs')
    return paint.good(bahasa === 'id' ? 'Optimal menurut HiGHS.' : 'Optimal according to HiGHS.');
  if (status === 'optimal') return paint.good(bahasa === 'id' ? 'Optimal terbukti.' : 'Proven optimal.');
  const share = persen(gap / Math.max(1, Math.abs(objective)), 3, bahasa);
  const stopped = status === 'stopped' ? (bahasa === 'id' ? ' (dihentikan)' : ' (stopped)') : '';
  return paint.bad(bahasa === 'id' ? `Celah ${share}${stopped}.` : `Gap ${share}${stopped}.`);
}

function movesTable(rencana: Rencana, index: PaketIndex, bahasa: Bahasa, paint: Call['out']['paint']): string {
  const heads =
    bahasa === 'id'
      ? ['Gerbong', 'Pegawai', 'Nama', 'Dari', 'Ke', 'Jenis', 'Poin']
      : ['Gerbong', 'Person', 'Name', 'From', 'To', 'Kind', 'Points'];
  const columns = heads.map((title, i) => ({ title, right: i === 6 }));
  let last = '';
  const rows = rencana.moves.map((m) => {
    const gerbong = m.gerbong === last ? '' : m.gerbong;
    last = m.gerbong;
    const nama = index.pegawaiById.get(m.pegawaiId)?.nama ?? '';
    const kind = bahasa === 'id' || m.kind === 'promosi' ? m.kind : 'transfer';
    return [gerbong, m.pegawaiId, nama, place(m.from, index), place(m.to, index), kind, angka(sum(m), 0, bahasa)];
  });
  return table(columns, rows, paint);
}

const sum = ({ points: p }: Pindahan): number => p.balance + p.move + p.km + p.gap;

function place({ unorId, jabatanId }: Tempat, index: PaketIndex): string {
  const sel = index.selByKey.get(formasiKey(unorId, jabatanId));
  return sel ? `${sel.unor.nama} · ${sel.jabatan.nama}` : `${unorId} · ${jabatanId}`;
}

function beforeAfter({ before, after }: Rencana, bahasa: Bahasa, paint: Call['out']['paint']): string {
  const heads = bahasa === 'id' ? ['Ukuran', 'Sebelum', 'Sesudah'] : ['Measure', 'Before', 'After'];
  const columns = heads.map((title, i) => ({ title, right: i > 0 }));
  const measure = (id: string, en: string, read: (k: Keadaan) => string): string[] => [
    bahasa === 'id' ? id : en,
    read(before),
    read(after),
  ];
  const rows = [
    measure('Simpangan rasio beban', 'Deviation of load ratios', (k) => angka(k.simpangan, 3, bahasa)),
    measure('Rasio tertinggi', 'Highest ratio', (k) => (k.max === null ? '-' : angka(k.max, 2, bahasa))),
    measure('Orang di atas 1,15', 'People above 1.15', (k) => angka(k.over, 0, bahasa)),
    measure('Orang di bawah 0,85', 'People below 0.85', (k) => angka(k.under, 0, bahasa)),
    measure('Formasi kosong', 'Empty formasi', (k) => angka(k.empty, 0, bahasa)),
    measure('Kesenjangan kompetensi (tingkat)', 'Competence gap (levels)', (k) =>
      angka(k.competence.gapTotal, 0, bahasa),
    ),
    measure('Kompetensi terpenuhi', 'Competences met', (k) => persen(k.competence.metShare, 1, bahasa)),
  ];
  return table(columns, rows, paint);
}

function footer(rencana: Rencana, bahasa: Bahasa): string {
  const { objective, bound, rulesChecked, rulesNotChecked, assumptions, simulasi, planHash } = rencana;
  const n = (x: number): string => angka(x, 0, bahasa);
  const rest = rulesNotChecked.join(', ') || '-';
  const lines =
    bahasa === 'id'
      ? [
          `Objektif ${n(objective)} poin, batas bawah ${n(bound)}.`,
          `Lulus ${rulesChecked.length} aturan; belum diperiksa: ${rest}.`,
          ...assumptions.map((a) => `Asumsi: ${a.message.id}`),
          ...(simulasi ? ['SIMULASI: memakai asumsi yang dikonfirmasi; tidak dapat diajukan.'] : []),
          `Sidik rencana ${planHash.slice(0, 16)}.`,
        ]
      : [
          `Objective ${n(objective)} points, bound ${n(bound)}.`,
          `Passes ${rulesChecked.length} rules; not checked yet: ${rest}.`,
          ...assumptions.map((a) => `Assumption: ${a.message.en}`),
          ...(simulasi ? ['SIMULATION: rests on confirmed assumptions; cannot be submitted.'] : []),
          `Plan hash ${planHash.slice(0, 16)}.`,
        ];
  return lines.join('\n');
}
