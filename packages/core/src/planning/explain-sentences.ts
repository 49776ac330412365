import type { Pegawai, Sel, Tempat } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { RuleFinding } from '../regulation/index.ts';
import { angka, figure } from './angka.ts';
import type { LoadChange, MoveExplanation } from './explain.ts';

const placeName = (sel: Sel): string => `${sel.jabatan.nama}, ${sel.unor.nama}`;

export const noPegawai = (pegawaiId: string): Teks => ({
  id: `Pegawai "${pegawaiId}" tidak ada dalam paket. Periksa pegawai_id.`,
  en: `Pegawai "${pegawaiId}" is not in the package. Check pegawai_id.`,
});

export const noTempat = (t: Tempat): Teks => ({
  id: `Tidak ada formasi jabatan "${t.jabatanId}" di unor "${t.unorId}". Periksa kedua id itu.`,
  en: `There is no formasi of jabatan "${t.jabatanId}" in unor "${t.unorId}". Check both ids.`,
});

export const notMovable = (p: Pegawai): Teks => ({
  id: `Pegawai "${p.pegawaiId}" tidak dipertimbangkan: kedudukan hukum ${p.kedudukanHukum}, ${angka(p.jamPerMinggu, 1)} jam per minggu. Hanya pegawai aktif (01) dengan 37,5 jam yang dapat direncanakan pindah.`,
  en: `Pegawai "${p.pegawaiId}" is not planned for: legal status ${p.kedudukanHukum}, ${figure(p.jamPerMinggu, 1)} hours per week. Only active people (01) with 37.5 hours can be.`,
});

export function moveSentences(e: Omit<MoveExplanation, 'sentences'>, from: Sel, to: Sel): Teks[] {
  return [
    {
      id: `Dari ${placeName(from)} ke ${placeName(to)}.`,
      en: `From ${placeName(from)} to ${placeName(to)}.`,
    },
    loadSentence('tujuan', 'receiving', e.tujuan),
    loadSentence('asal', 'sending', e.asal),
    partsSentence(e),
    gerbongSentence(e),
    rulesSentence(e.rules),
    lossSentence(e),
  ];
}

function loadSentence(id: string, en: string, l: LoadChange): Teks {
  const text = (r: number | null, write: (x: number, d: number) => string, none: string): string =>
    r === null ? none : write(r, 2);
  return {
    id: `Rasio beban tempat ${id}: ${text(l.before, angka, 'belum ada pegawai')} menjadi ${text(l.after, angka, 'belum ada pegawai')}.`,
    en: `Load ratio of the ${en} place: ${text(l.before, figure, 'nobody there')}, then ${text(l.after, figure, 'nobody there')}.`,
  };
}

function partsSentence({ move, total }: Omit<MoveExplanation, 'sentences'>): Teks {
  const { balance, move: fee, km, gap } = move.points;
  const list = (write: (x: number) => string): string[] => [balance, fee, km, gap, total].map((x) => write(x));
  const [a, b, c, d, e] = list(angka);
  const [v, w, x, y, z] = list(figure);
  return {
    id: `Poin: beban ${a} + pindah ${b} + jarak ${c} + kompetensi ${d} = ${e} (negatif berarti membaik).`,
    en: `Points: load ${v} + move ${w} + distance ${x} + competence ${y} = ${z} (negative is better).`,
  };
}

function gerbongSentence({ gerbong }: Omit<MoveExplanation, 'sentences'>): Teks {
  const n = gerbong.moves.length;
  if (n === 1) return { id: `Gerbong ${gerbong.id}: berdiri sendiri.`, en: `Gerbong ${gerbong.id}: stands alone.` };
  const cycle = gerbong.kind === 'siklus';
  return {
    id: `Bagian dari gerbong ${gerbong.id}, ${cycle ? 'siklus' : 'rantai'} ${angka(n)} perpindahan yang berlaku pada tanggal yang sama.`,
    en: `Part of gerbong ${gerbong.id}, a ${cycle ? 'cycle' : 'chain'} of ${figure(n)} moves that take effect on one date.`,
  };
}

function rulesSentence(rules: readonly RuleFinding[]): Teks {
  const consent = rules.filter((r) => r.verdict === 'needs-consent');
  const names = consent.map((r) => `${r.id} (${r.article})`).join(', ');
  const passed = rules.filter((r) => r.verdict === 'allowed').length;
  return {
    id: `${angka(passed)} aturan lulus${names ? `; perlu persetujuan menurut ${names}` : ''}.`,
    en: `${figure(passed)} rules passed${names ? `; consent is needed by ${names}` : ''}.`,
  };
}

function lossSentence({ loss, lossProven }: Omit<MoveExplanation, 'sentences'>): Teks {
  if (loss === null)
    return {
      id: 'Tanpa perpindahan ini tidak ada rencana yang memenuhi semua batas.',
      en: 'Without this move no plan keeps all limits.',
    };
  if (loss <= 0)
    return {
      id: 'Tanpa perpindahan ini ada rencana lain yang sama baiknya.',
      en: 'Without this move another plan is just as good.',
    };
  const [idMost, enMost] = lossProven ? ['', ''] : ['paling banyak ', 'at most '];
  return {
    id: `Tanpa perpindahan ini, rencana terbaik ${idMost}${angka(loss)} poin lebih buruk.`,
    en: `Without this move the best plan is ${enMost}${figure(loss)} points worse.`,
  };
}

export function forbiddenSentences(tujuan: Sel, rules: readonly RuleFinding[]): Teks[] {
  if (rules.length === 0)
    return [
      {
        id: `${placeName(tujuan)} tidak terbuka: bukan formasi yang tercatat, atau sudah dipegang lebih dari satu pejabat.`,
        en: `${placeName(tujuan)} is not open: no listed formasi, or already held by more than one official.`,
      },
    ];
  return rules.flatMap((r) => [
    { id: `${r.id}: ${r.message.id} (${r.article})`, en: `${r.id}: ${r.message.en} (${r.article})` },
    ...(r.remedy ? [r.remedy] : []),
  ]);
}

export function dearerSentences(tujuan: Sel, difference: number | null, maxMoves: number | null): Teks[] {
  const budget =
    maxMoves === null
      ? ['', '']
      : [` dengan paling banyak ${angka(maxMoves)} mutasi`, ` within ${figure(maxMoves)} moves`];
  if (difference === null)
    return [
      {
        id: `Tidak ada rencana yang memenuhi semua batas${budget[0]} bila pegawai ini ditempatkan di ${placeName(tujuan)}.`,
        en: `No plan keeps all limits${budget[1]} with this person in ${placeName(tujuan)}.`,
      },
    ];
  if (difference <= 0)
    return [
      {
        id: `Menempatkan pegawai ini di ${placeName(tujuan)} sama baiknya; undian menentukan pilihan.`,
        en: `Placing this person in ${placeName(tujuan)} is just as good; the lottery decided.`,
      },
    ];
  return [
    {
      id: `Boleh, tetapi rencana terbaik dengan pegawai ini di ${placeName(tujuan)} ${angka(difference)} poin lebih buruk.`,
      en: `Allowed, but the best plan with this person in ${placeName(tujuan)} is ${figure(difference)} points worse.`,
    },
  ];
}

export function staySentences(allowed: number): Teks[] {
  return [
    allowed === 0
      ? {
          id: 'Tetap di tempat: tidak ada formasi lain yang dibolehkan aturan. Tanyakan satu tempat untuk melihat aturan yang menghalangi.',
          en: 'Stays: the rules allow no other formasi. Ask about one place to see the rule in the way.',
        }
      : {
          id: `Tetap di tempat: dari ${angka(allowed)} formasi yang dibolehkan, tidak satu pun membuat rencana lebih baik.`,
          en: `Stays: of ${figure(allowed)} allowed formasi none makes the plan better.`,
        },
  ];
}
