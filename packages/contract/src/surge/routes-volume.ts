import { z } from 'zod';
import { analisSaja, type Izin, pembacaBeban } from '../kernel/permission.ts';
import { dibuat, json, type Rute } from '../kernel/route.ts';
import { idPanjang, uuid } from '../kernel/teks.ts';
import {
  daftarPeristiwa,
  ketepatanPrakiraan,
  nilaiAlarm,
  peristiwaTersimpan,
  prakiraan,
  prakiraanRingkas,
  prakiraanSeri,
  simpanPeristiwa,
} from './prakiraan.ts';
import {
  daftarVolume,
  deretVolume,
  drafVolume,
  formulirVolume,
  hasilKirim,
  isiFormulir,
  kirimVolume,
} from './volume.ts';

const satuLayanan = {
  query: z.object({ unorId: idPanjang, layananId: idPanjang }),
  pemilik: { unorId: 'unor', layananId: 'umum' },
} as const;

const kepala: Izin = { peran: { 'kepala-unit': 'unit' } };
/** Who judges an alarm: the analyst, and the head whose unit it rang for. */
const penilai: Izin = { peran: { analis: 'semua', 'kepala-unit': 'unit' } };
/** Dates of events are announced to everybody; who reads a forecast may read them whole. */
const pembacaKalender: Izin = {
  peran: Object.fromEntries(Object.keys(pembacaBeban.peran).map((peran) => [peran, 'semua'])),
};

/** Volumes of services, what is forecast of them, and how right that was. */
export const ruteVolume = {
  volumeDaftar: {
    ringkasan: { id: 'Deret volume per unit dan layanan', en: 'Series of volumes by unit and service' },
    izin: pembacaBeban,
    balasan: json(daftarVolume),
  },
  volumeSeri: {
    ringkasan: { id: 'Satu deret volume dengan koreksinya', en: 'One series of volumes with its corrections' },
    izin: pembacaBeban,
    ...satuLayanan,
    balasan: json(deretVolume),
  },
  volumeKirim: {
    ringkasan: {
      id: 'Kirim volume harian atau bulanan; baris yang sama tidak mengubah apa pun, setiap baris yang ditolak dilaporkan',
      en: 'Send daily or monthly volumes; equal rows change nothing, every refused row is reported',
    },
    izin: analisSaja,
    body: kirimVolume,
    sekali: true,
    balasan: json(hasilKirim),
  },
  volumeUnggah: {
    ringkasan: { id: 'Unggah berkas volume menjadi draf', en: 'Upload files with volumes as a draft' },
    izin: analisSaja,
    unggah: true,
    sekali: true,
    balasan: dibuat(drafVolume),
  },
  volumeTerapkan: {
    ringkasan: { id: 'Terapkan draf volume', en: 'Apply a draft of volumes' },
    izin: analisSaja,
    params: z.object({ id: uuid }),
    pemilik: { id: 'instansi' },
    sekali: true,
    balasan: json(drafVolume),
  },
  volumeFormulir: {
    ringkasan: { id: 'Formulir volume bulanan unit sendiri', en: 'Monthly form of the own unit' },
    izin: kepala,
    query: z.object({ bulan: z.string().max(7).optional() }),
    balasan: json(formulirVolume),
  },
  volumeIsi: {
    ringkasan: { id: 'Tegaskan volume bulanan unit sendiri', en: 'Confirm the monthly volumes of the own unit' },
    izin: kepala,
    body: isiFormulir,
    sekali: true,
    balasan: json(formulirVolume),
  },
  prakiraan: {
    ringkasan: { id: 'Prakiraan semua layanan', en: 'Forecast of all services' },
    izin: pembacaBeban,
    balasan: json(prakiraan),
  },
  prakiraanPuncak: {
    ringkasan: { id: 'Lonjakan yang diperkirakan', en: 'Surges that are expected' },
    izin: pembacaBeban,
    balasan: json(prakiraanRingkas),
  },
  prakiraanSeri: {
    ringkasan: { id: 'Prakiraan satu layanan', en: 'Forecast of one service' },
    izin: pembacaBeban,
    ...satuLayanan,
    balasan: json(prakiraanSeri),
  },
  prakiraanKetepatan: {
    ringkasan: { id: 'Yang dikatakan dan yang datang', en: 'What was said and what came' },
    izin: pembacaBeban,
    balasan: json(ketepatanPrakiraan),
  },
  alarmNilai: {
    ringkasan: { id: 'Nilai sebuah alarm', en: 'Judge an alarm' },
    izin: penilai,
    body: nilaiAlarm,
    sekali: true,
    balasan: json(ketepatanPrakiraan),
  },
  peristiwaDaftar: {
    ringkasan: { id: 'Kalender peristiwa', en: 'Calendar of events' },
    izin: pembacaKalender,
    balasan: json(daftarPeristiwa),
  },
  peristiwaSimpan: {
    ringkasan: { id: 'Tambah, geser, atau hapus peristiwa', en: 'Add, move or remove an event' },
    izin: analisSaja,
    body: simpanPeristiwa,
    sekali: true,
    balasan: json(peristiwaTersimpan),
  },
} as const satisfies Record<string, Rute>;
