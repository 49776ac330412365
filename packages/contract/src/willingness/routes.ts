import { z } from 'zod';
import { type Izin, yangMasuk } from '../kernel/permission.ts';
import { berkas, dibuat, json, type Rute } from '../kernel/route.ts';
import { teks, uuid } from '../kernel/teks.ts';
import * as kasus from './kasus.ts';
import * as manfaat from './manfaat.ts';
import * as minat from './minat.ts';
import * as putaran from './putaran.ts';
import * as tawaran from './tawaran.ts';

const satu = { params: z.object({ id: uuid }), pemilik: { id: 'instansi' } } as const;

const analis: Izin = { peran: { analis: 'semua' } };
/** The person alone: whom a route is about is read from the session, never from the address. */
const diri: Izin = { peran: { asn: 'diri' } };
const timKasus: Izin = { peran: { 'tim-kasus': 'semua' } };
/** The inspectorate sees suspicions of punishment, the case team everything else: row-level security keeps them apart. */
const pemeriksa: Izin = { peran: { 'tim-kasus': 'semua', auditor: 'semua' } };
/**
 * Who may replay a trade: those who took part and those who check. Its lists stand under random names, but the only holder of a place is
 * recognised by that place, so nobody who leads, plans or administers may load it (ADR 0011).
 */
const pengulang: Izin = { peran: { asn: 'semua', 'tim-kasus': 'semua', auditor: 'semua' } };

/** One act on a round: it answers with the round as it stands afterwards. */
const tindakan = <S extends z.ZodType>(ringkasan: z.output<typeof teks>, body: S) =>
  ({ ringkasan, izin: analis, ...satu, body, sekali: true, balasan: json(putaran.putaran) }) as const;

/** Wishes, the trade of places, offers and what protects people. */
export const ruteWillingness = {
  putaranDaftar: {
    ringkasan: { id: 'Daftar putaran', en: 'List of rounds' },
    izin: yangMasuk,
    balasan: json(putaran.daftarPutaran),
  },
  putaranBuat: {
    ringkasan: { id: 'Siapkan putaran', en: 'Prepare a round' },
    izin: analis,
    body: putaran.putaranBaru,
    sekali: true,
    balasan: dibuat(putaran.putaran),
  },
  putaran: {
    ringkasan: { id: 'Satu putaran', en: 'One round' },
    izin: yangMasuk,
    ...satu,
    balasan: json(putaran.putaran),
  },
  putaranBuka: tindakan({ id: 'Buka masa minat', en: 'Open for wishes' }, putaran.tindakPutaran),
  putaranSegel: tindakan({ id: 'Segel minat', en: 'Seal the wishes' }, putaran.tindakPutaran),
  putaranTukar: tindakan({ id: 'Jalankan pertukaran', en: 'Run the trade' }, putaran.tindakPutaran),
  putaranTawarkan: tindakan({ id: 'Kirim tawaran', en: 'Send the offers' }, putaran.tawarkan),
  putaranTutup: tindakan({ id: 'Tutup putaran', en: 'Close the round' }, putaran.tindakPutaran),
  putaranBatal: tindakan({ id: 'Batalkan putaran', en: 'Call the round off' }, putaran.batalkan),
  putaranJejak: {
    ringkasan: { id: 'Unduh jejak pertukaran', en: 'Download the trace of the trade' },
    izin: pengulang,
    ...satu,
    balasan: berkas('application/json'),
  },
  putaranHasil: {
    ringkasan: { id: 'Hasil putaran', en: 'Result of a round' },
    izin: analis,
    ...satu,
    balasan: json(putaran.hasilPutaran),
  },
  putaranPerbaikan: {
    ringkasan: { id: 'Pilihan perbaikan putaran', en: 'Repairs of a round' },
    izin: analis,
    ...satu,
    balasan: json(putaran.daftarPerbaikanPutaran),
  },
  putaranPerbaiki: {
    ringkasan: { id: 'Pakai perbaikan', en: 'Use a repair' },
    izin: analis,
    ...satu,
    body: putaran.perbaikiPutaran,
    sekali: true,
    balasan: json(putaran.hasilPutaran),
  },
  putaranUsul: {
    ringkasan: { id: 'Jadikan usul', en: 'Turn into a proposal' },
    izin: analis,
    ...satu,
    body: putaran.usulDariPutaran,
    sekali: true,
    balasan: dibuat(putaran.usulJadi),
  },
  manfaat: {
    ringkasan: { id: 'Paket manfaat', en: 'Benefit packages' },
    izin: yangMasuk,
    balasan: json(manfaat.manfaat),
  },
  manfaatTerbitkan: {
    ringkasan: { id: 'Terbitkan paket manfaat', en: 'Publish benefit packages' },
    izin: analis,
    body: manfaat.manfaatBaru,
    sekali: true,
    balasan: dibuat(manfaat.manfaat),
  },
  hakKembaliDaftar: {
    ringkasan: { id: 'Hak kembali seluruhnya', en: 'All rights to return' },
    izin: analis,
    balasan: json(manfaat.hakKembaliDaftar),
  },
  hakKembaliUsul: {
    ringkasan: { id: 'Usulkan kembali', en: 'Propose a return' },
    izin: analis,
    ...satu,
    body: putaran.tindakPutaran,
    sekali: true,
    balasan: dibuat(putaran.usulJadi),
  },
  hakKembaliSaya: {
    ringkasan: { id: 'Hak kembali saya', en: 'My rights to return' },
    izin: diri,
    balasan: json(manfaat.hakKembaliSaya),
  },
  hakKembaliPilih: {
    ringkasan: { id: 'Minta atau lepaskan hak kembali', en: 'Use or give up a right to return' },
    izin: diri,
    body: manfaat.hakKembaliPilih,
    sekali: true,
    balasan: json(manfaat.hakKembaliSaya),
  },
  minatSaya: { ringkasan: { id: 'Minat saya', en: 'My wishes' }, izin: diri, balasan: json(minat.minatSaya) },
  minatSimpan: {
    ringkasan: { id: 'Simpan minat saya', en: 'Store my wishes' },
    izin: diri,
    body: minat.minatSimpan,
    balasan: json(minat.minatSaya),
  },
  minatKonteks: {
    ringkasan: { id: 'Tempat yang boleh saya minati', en: 'Places I may wish for' },
    izin: diri,
    balasan: json(minat.konteksMinat),
  },
  tawaranSaya: {
    ringkasan: { id: 'Tawaran dan penempatan saya', en: 'My offers and placements' },
    izin: diri,
    balasan: json(tawaran.daftarTawaran),
  },
  tawaran: {
    ringkasan: { id: 'Satu tawaran atau penempatan', en: 'One offer or placement' },
    izin: diri,
    params: z.object({ id: uuid }),
    pemilik: { id: 'tawaran' },
    balasan: json(tawaran.tawaran),
  },
  tawaranJawab: {
    ringkasan: { id: 'Jawab', en: 'Answer' },
    izin: diri,
    params: z.object({ id: uuid }),
    pemilik: { id: 'tawaran' },
    body: tawaran.jawab,
    sekali: true,
    balasan: json(tawaran.tawaran),
  },
  poinSaya: {
    ringkasan: { id: 'Poin Giliran saya', en: 'My rotation points' },
    izin: diri,
    balasan: json(tawaran.poinSaya),
  },
  poinAgregat: {
    ringkasan: { id: 'Poin Giliran seluruhnya', en: 'Rotation points of all' },
    izin: yangMasuk,
    balasan: json(tawaran.poinAgregat),
  },
  lindunganSaya: {
    ringkasan: { id: 'Perlindungan saya', en: 'My protection' },
    izin: diri,
    balasan: json(kasus.daftarLindungan),
  },
  lindunganAjukan: {
    ringkasan: { id: 'Ajukan perlindungan', en: 'Ask for protection' },
    izin: diri,
    body: kasus.lindunganBaru,
    sekali: true,
    balasan: dibuat(kasus.daftarLindungan),
  },
  lindunganTarik: {
    ringkasan: { id: 'Tarik perlindungan', en: 'Withdraw protection' },
    izin: diri,
    body: kasus.tarikKasus,
    sekali: true,
    balasan: json(kasus.daftarLindungan),
  },
  keberatanSaya: {
    ringkasan: { id: 'Keberatan saya', en: 'My objections' },
    izin: diri,
    balasan: json(kasus.daftarKeberatan),
  },
  keberatanAjukan: {
    ringkasan: { id: 'Ajukan keberatan', en: 'Object' },
    izin: diri,
    body: kasus.keberatanBaru,
    sekali: true,
    balasan: dibuat(kasus.daftarKeberatan),
  },
  keberatanTarik: {
    ringkasan: { id: 'Tarik keberatan', en: 'Withdraw an objection' },
    izin: diri,
    body: kasus.tarikKasus,
    sekali: true,
    balasan: json(kasus.daftarKeberatan),
  },
  tukarSaya: {
    ringkasan: { id: 'Tukar terbuka saya', en: 'My open exchange' },
    izin: diri,
    balasan: json(minat.tukarSaya),
  },
  tukarSimpan: {
    ringkasan: { id: 'Simpan minat tukar', en: 'Store my exchange wish' },
    izin: diri,
    body: minat.tukarSimpan,
    balasan: json(minat.tukarSaya),
  },
  tukarJawab: {
    ringkasan: { id: 'Jawab pertukaran', en: 'Answer an exchange' },
    izin: diri,
    body: minat.tukarJawab,
    sekali: true,
    balasan: json(minat.tukarSaya),
  },
  kasusDaftar: { ringkasan: { id: 'Perkara tim kasus', en: 'Cases' }, izin: pemeriksa, balasan: json(kasus.kasus) },
  kasusLindungan: {
    ringkasan: { id: 'Putuskan perlindungan', en: 'Decide on protection' },
    izin: timKasus,
    ...satu,
    body: kasus.putuskanLindungan,
    sekali: true,
    balasan: json(kasus.kasus),
  },
  kasusDampak: {
    ringkasan: { id: 'Dampak keberatan pada rencana', en: 'Effect of an objection on the plan' },
    izin: timKasus,
    ...satu,
    balasan: json(kasus.dampakKeberatan),
  },
  inspektoratDampak: {
    ringkasan: { id: 'Dampak dugaan hukuman pada rencana', en: 'Effect of a suspicion of punishment on the plan' },
    izin: { peran: { auditor: 'semua' } },
    ...satu,
    balasan: json(kasus.dampakKeberatan),
  },
  kasusKeberatan: {
    ringkasan: { id: 'Putuskan keberatan', en: 'Decide on an objection' },
    izin: pemeriksa,
    ...satu,
    body: kasus.putuskanKeberatan,
    sekali: true,
    balasan: json(kasus.kasus),
  },
} as const satisfies Record<string, Rute>;
