import { z } from 'zod';
import { analisSaja, type Izin, yangMasuk } from '../kernel/permission.ts';
import { berkas, dibuat, json, type Rute } from '../kernel/route.ts';
import { bahasa, uuid } from '../kernel/teks.ts';
import * as kampanye from './kampanye.ts';
import { pustaka } from './pustaka.ts';
import { selebaran } from './selebaran.ts';
import * as suara from './suara.ts';

const satu = { params: z.object({ id: uuid }), pemilik: { id: 'instansi' } } as const;

/** Who reads results: aggregates only, there is nothing else to read. */
const pembacaHasil: Izin = { peran: { analis: 'semua', ppk: 'semua', auditor: 'semua' } };
/** People whom campaigns invite; whom it is about is read from the session. */
const yangDiundang: Izin = { peran: { asn: 'diri', 'kepala-unit': 'unit' } };
const diri: Izin = { peran: { asn: 'diri' } };
const penyelenggara: Izin = { peran: { analis: 'semua', 'kepala-unit': 'unit' } };

const tindakan = <S extends z.ZodType>(ringkasan: { id: string; en: string }, body: S) =>
  ({ ringkasan, izin: analisSaja, ...satu, body, sekali: true, balasan: json(kampanye.kampanye) }) as const;

/** Campaigns, leaflets, the library, surveys and Denyut. No route answers with what one person said. */
export const ruteSocialisation = {
  kampanyeDaftar: {
    ringkasan: { id: 'Daftar kampanye', en: 'List of campaigns' },
    izin: pembacaHasil,
    balasan: json(kampanye.daftarKampanye),
  },
  kampanyeBuat: {
    ringkasan: { id: 'Buat kampanye', en: 'Make a campaign' },
    izin: analisSaja,
    body: kampanye.kampanyeBaru,
    sekali: true,
    balasan: dibuat(kampanye.kampanye),
  },
  kampanye: {
    ringkasan: { id: 'Satu kampanye', en: 'One campaign' },
    izin: pembacaHasil,
    ...satu,
    balasan: json(kampanye.kampanye),
  },
  kampanyePertemuan: tindakan({ id: 'Tambah pertemuan', en: 'Add a meeting' }, kampanye.pertemuanBaru),
  kampanyeSurvei: tindakan({ id: 'Jadwalkan survei sikap', en: 'Schedule the survey' }, kampanye.surveiBaru),
  kampanyeJawab: tindakan({ id: 'Jawab pertanyaan', en: 'Answer a question' }, kampanye.jawabTanya),
  kampanyeHasil: {
    ringkasan: { id: 'Hasil survei sikap', en: 'Results of the survey' },
    izin: pembacaHasil,
    ...satu,
    balasan: json(suara.hasilSurvei),
  },
  sosialisasiSaya: {
    ringkasan: { id: 'Sosialisasi untuk saya', en: 'Campaigns that concern me' },
    izin: yangDiundang,
    balasan: json(kampanye.sosialisasiSaya),
  },
  tanyaSaya: {
    ringkasan: { id: 'Ajukan pertanyaan', en: 'Ask a question' },
    izin: yangDiundang,
    body: kampanye.tanyaBaru,
    sekali: true,
    balasan: dibuat(kampanye.sosialisasiSaya),
  },
  suaraSaya: {
    ringkasan: { id: 'Pertanyaan yang menunggu saya', en: 'Questions that wait for me' },
    izin: diri,
    balasan: json(suara.suaraSaya),
  },
  suaraJawab: {
    ringkasan: { id: 'Kirim jawaban tersegel', en: 'Send sealed answers' },
    izin: diri,
    body: suara.jawabSuara,
    sekali: true,
    balasan: json(suara.suaraSaya),
  },
  pustaka: {
    ringkasan: { id: 'Pustaka kasus instansi lain', en: 'Cases of other agencies' },
    izin: yangMasuk,
    balasan: json(pustaka),
  },
  denyutHasil: {
    ringkasan: { id: 'Hasil Denyut', en: 'Results of Denyut' },
    izin: pembacaHasil,
    balasan: json(suara.hasilDenyut),
  },
  selebaran: {
    ringkasan: { id: 'Angka selebaran unit', en: 'Figures of the leaflet of a unit' },
    izin: penyelenggara,
    params: z.object({ unorId: z.string().min(1).max(200) }),
    pemilik: { unorId: 'unor' },
    balasan: json(selebaran),
  },
  selebaranPdf: {
    ringkasan: { id: 'Unduh selebaran unit (PDF)', en: 'Download the leaflet of a unit (PDF)' },
    izin: penyelenggara,
    params: z.object({ unorId: z.string().min(1).max(200), bahasa }),
    pemilik: { unorId: 'unor', bahasa: 'umum' },
    balasan: berkas('application/pdf'),
  },
} as const satisfies Record<string, Rute>;
