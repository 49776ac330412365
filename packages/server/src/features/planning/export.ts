import type { RencanaTampil } from '@seimbang/contract';
import type { OutCell, OutSheet } from '../../exchange/sheets/index.ts';

const SHEET_MOVES = [
  ['Gerbong', 'Urutan', 'Pegawai', 'Nama', 'Golongan', 'Jenis', 'Dari unit', 'Dari jabatan', 'Ke unit', 'Ke jabatan'],
  ['Jarak sebelum (km)', 'Jarak sesudah (km)', 'Kompetensi terpenuhi', 'Kompetensi diperlukan'],
  ['Poin keseimbangan', 'Poin pindahan', 'Poin jarak', 'Poin kompetensi', 'Alasan'],
].flat();

/** The plan as a workbook: what is asked in a meeting on the first sheet, then every move, every unit, and what was checked. */
export const planSheets = (plan: RencanaTampil): OutSheet[] => [
  { name: 'Ringkasan', rows: summary(plan) },
  { name: 'Pindahan', rows: [SHEET_MOVES, ...plan.moves.map((m, i) => moveRow(m, i))] },
  { name: 'Unit', rows: [UNIT_HEADER, ...plan.unor.map(unitRow)] },
  { name: 'Aturan', rows: [['Aturan', 'Diperiksa'], ...ruleRows(plan)] },
];

const PROOF: Readonly<Record<RencanaTampil['proof'], string>> = {
  dual: 'harga dual',
  branches: 'cabang',
  highs: 'menurut HiGHS',
  none: 'tanpa bukti',
};

const summary = (p: RencanaTampil): OutCell[][] => [
  ['Skenario', p.skenarioNama],
  ['Dihitung', p.dibuat],
  ['Data per', p.dataPer],
  ['TMT', p.tmt],
  ['Sifat', p.simulasi ? 'SIMULASI: memakai asumsi yang dikonfirmasi' : 'usulan'],
  ['Keadaan', p.status],
  ['Bukti', PROOF[p.proof]],
  ['Celah (poin)', p.gap],
  ['Pindahan', p.moves.length],
  ['Simpangan sebelum', p.before.simpangan],
  ['Simpangan sesudah', p.after.simpangan],
  ['Sidik data', p.inputHash],
  ['Sidik rencana', p.planHash],
  ...p.assumptions.map((a): OutCell[] => ['Asumsi', a.message.id, a.pegawai]),
];

const moveRow = (m: RencanaTampil['moves'][number], i: number): OutCell[] => {
  const who = [m.gerbong, i + 1, m.pegawaiId, m.nama, m.golongan, m.kind];
  const places = [m.from.unorNama, m.from.jabatanNama, m.to.unorNama, m.to.jabatanNama];
  const facts = [m.km?.before ?? null, m.km?.after ?? null, m.kompetensi.terpenuhi, m.kompetensi.diperlukan];
  const { balance, move, km, gap } = m.points;
  return [...who, ...places, ...facts, balance, move, km, gap, m.reasons.map((r) => r.id).join(' ')];
};

const UNIT_HEADER = ['Unit', 'Nama', 'Kebutuhan', 'Ada sebelum', 'Rasio sebelum', 'Ada sesudah', 'Rasio sesudah'];
const unitRow = ({ unorId, nama, need, before, after }: RencanaTampil['unor'][number]): OutCell[] => {
  const figures = [before.bezetting, before.rasio, after.bezetting, after.rasio];
  return [unorId, nama, need, ...figures];
};

const ruleRows = (p: RencanaTampil): OutCell[][] => [
  ...p.rulesChecked.map((id): OutCell[] => [id, 'ya']),
  ...p.rulesNotChecked.map((id): OutCell[] => [id, 'belum']),
];
