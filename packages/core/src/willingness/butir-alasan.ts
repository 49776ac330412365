import type { Teks } from '../kernel/index.ts';
import { angka, figure } from '../planning/index.ts';
import { tanggal } from './butir.ts';
import type { Angka, BahanPutaran, Butir, Pokok } from './pernyataan.ts';

const fakta = (kode: string, bagian: Butir['bagian'], pesan: Teks, list: readonly Angka[] = []): Butir => ({
  kode,
  bagian,
  arah: 'keterangan',
  pesan,
  angka: list,
});

const dua = (n: number): readonly [string, string] => [angka(n, 1), figure(n, 1)];

/** Why this unit: what the work asks for and who is there, on both sides. */
export function alasanUnit({ beban }: BahanPutaran, { dari, ke }: Pokok): Butir[] {
  return (
    [
      ['unit-tujuan', ke],
      ['unit-asal', dari],
    ] as const
  ).map(([kode, sel]) => {
    const place = { unorId: sel.unor.unorId, jabatanId: sel.jabatan.jabatanId };
    const load = beban.ofPlace(place);
    const sumber = `tugas.csv, formasi.csv, pegawai.csv#unor_id=${place.unorId}, jabatan_id=${place.jabatanId}`;
    const [need, before, after] = [dua(load.need), dua(load.before), dua(load.after)];
    const name = `${sel.jabatan.nama}, ${sel.unor.nama}`;
    return fakta(
      kode,
      'mengapa-unit',
      {
        id: `${name}: kebutuhan ${need[0]} orang, tersedia ${before[0]} sekarang dan ${after[0]} setelah putaran ini.`,
        en: `${name}: ${need[1]} people needed, ${before[1]} there now and ${after[1]} after this round.`,
      },
      [
        { nama: 'kebutuhan', nilai: load.need, satuan: 'orang', sumber },
        { nama: 'kini', nilai: load.before, satuan: 'orang', sumber },
        { nama: 'sesudah', nilai: load.after, satuan: 'orang', sumber },
      ],
    );
  });
}

/** Counts of people under five are not told: they would point at somebody. */
const FEWEST_TOLD = 5;
const banyak = (n: number): Teks =>
  n < FEWEST_TOLD
    ? { id: `kurang dari ${FEWEST_TOLD} orang`, en: `fewer than ${FEWEST_TOLD} people` }
    : { id: `${angka(n)} orang`, en: `${figure(n)} people` };
const told = (n: number): number | null => (n < FEWEST_TOLD ? null : n);

/** Why me: how many the rules would let go there, how many are protected, and what would change it. */
export function alasanOrang(bahan: BahanPutaran, pokok: Pokok): Butir[] {
  const { pegawai, ke, label } = pokok;
  const eligible = bahan.berhak.ke(ke).filter((p) => p !== pegawai).length;
  const protectedN = bahan.berhak.dilindungi;
  const [a, b] = [banyak(eligible), banyak(protectedN)];
  const list: Angka[] = [
    { nama: 'berhak-lain', nilai: told(eligible), satuan: 'orang', sumber: 'aturan kelayakan atas pegawai.csv' },
    { nama: 'dilindungi', nilai: told(protectedN), satuan: 'orang', sumber: 'pegawai.csv#lindung_sampai' },
  ];
  const counts: Teks = {
    id: `Selain Anda, aturan membuka tempat ini bagi ${a.id}; ${b.id} sedang dilindungi.`,
    en: `Besides you, the rules open this place to ${a.en}; ${b.en} are protected at present.`,
  };
  return [fakta('berhak', 'mengapa-saya', counts, list), fakta('mengubah', 'mengapa-saya', MENGUBAH[label])];
}

const WISHED: Teks = {
  id: 'Tempat ini ada dalam daftar minat Anda. Menolaknya tidak dicatat sebagai kesalahan.',
  en: 'This place is in your own list. Declining it is not recorded as a fault.',
};

const MENGUBAH: Readonly<Record<Pokok['label'], Teks>> = {
  sukarela: WISHED,
  memilih: WISHED,
  'kebutuhan-dinas': {
    id: 'Anda ditunjuk dari fakta (kompetensi, jarak, beban, Poin Giliran), bukan dari minat siapa pun. Yang mengubahnya: perlindungan yang terbukti, keberatan yang diterima, atau orang lain yang bersedia.',
    en: 'You were designated from facts (competence, distance, load, rotation points), not from what anybody wished. What changes it: a proven protection, a granted objection, or somebody else who is willing.',
  },
  'tetap-berkat-sukarelawan': {
    id: 'Anda ditunjuk dalam rencana bawaan dan tetap di tempat, karena orang lain memilih pindah.',
    en: 'You were designated in the default plan and stay, because somebody else chose to move.',
  },
  tetap: { id: 'Tidak ada yang berubah.', en: 'Nothing changes.' },
};

/** What was tried before anybody was placed. */
export function yangDicoba({ dicoba: { daftar, siklus, diselamatkan } }: BahanPutaran): Butir[] {
  const sumber = 'putaran#jejak';
  return [
    fakta(
      'dicoba',
      'dicoba',
      {
        id: `Sebelumnya ${angka(daftar)} daftar minat dibuka bersama dan ${angka(siklus)} pertukaran dijalankan; ${angka(diselamatkan)} orang yang semula ditunjuk tetap di tempat karenanya.`,
        en: `Before this, ${figure(daftar)} lists of wishes were opened together and ${figure(siklus)} exchanges were carried out; ${figure(diselamatkan)} people who had been designated stay because of them.`,
      },
      [
        { nama: 'daftar', nilai: daftar, satuan: 'daftar', sumber },
        { nama: 'pertukaran', nilai: siklus, satuan: 'siklus', sumber },
        { nama: 'tetap', nilai: diselamatkan, satuan: 'orang', sumber },
      ],
    ),
  ];
}

/** How to answer and how to object, and by when. */
export function hakOrang({ tenggat, batasKeberatan }: BahanPutaran, { jenis }: Pokok): Butir[] {
  if (jenis === 'pesan') return [];
  const last = tanggal(tenggat);
  const answer: Teks =
    jenis === 'tawaran'
      ? {
          id: `Jawab sampai ${last}: bersedia, bersedia dengan syarat, atau tidak. Diam dicatat sebagai tanpa jawaban, bukan penolakan.`,
          en: `Answer by ${last}: willing, willing on a condition, or no. Silence is recorded as no answer, not as a refusal.`,
        }
      : {
          id: `Tanggapi sampai ${last}: bersedia, atau ada kendala beserta buktinya. Kendala dinilai tim kasus sebelum apa pun diputuskan.`,
          en: `Respond by ${last}: willing, or there is an obstacle, with evidence. The case team weighs an obstacle before anything is decided.`,
        };
  const objection: Teks = {
    id: `Keberatan diajukan pada halaman Keberatan sampai ${tanggal(batasKeberatan)}. Alasannya hanya dibaca tim kasus; dugaan hukuman hanya dibaca inspektorat.`,
    en: `Object on the page Keberatan by ${tanggal(batasKeberatan)}. Only the case team reads the reason; only the inspectorate reads a suspicion of punishment.`,
  };
  return [fakta('jawab', 'hak', answer), fakta('keberatan', 'hak', objection)];
}
