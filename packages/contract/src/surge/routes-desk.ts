import { z } from 'zod';
import type { Izin } from '../kernel/permission.ts';
import { berkas, dibuat, json, type Rute } from '../kernel/route.ts';
import { hari, idPanjang, uuid } from '../kernel/teks.ts';
import * as meja from './meja.ts';
import { panelUnit } from './layanan.ts';
import { cariSimulasi, simulasiLonjakan } from './skenario-lonjakan.ts';

const pembaca: Izin = {
  peran: { analis: 'semua', 'kepala-unit': 'unit', pyb: 'semua', ppk: 'semua', auditor: 'semua' },
};
const peminta: Izin = { peran: { analis: 'semua', 'kepala-unit': 'unit' } };
const analis: Izin = { peran: { analis: 'semua' } };
const asn: Izin = { peran: { asn: 'diri' } };
const satu = { params: z.object({ id: uuid }), pemilik: { id: 'bantuan' } } as const;

/** One act on a request for help: it answers with the request as it stands afterwards. */
const tindakan = <S extends z.ZodType>(ringkasan: Rute['ringkasan'], izin: Izin, body: S) =>
  ({ ringkasan, izin, ...satu, body, sekali: true, balasan: json(meja.bantuan) }) as const;

/** The surge desk: what is coming, who asked, who helps, what came of it. */
export const ruteMeja = {
  lonjakan: {
    ringkasan: { id: 'Meja lonjakan: peringatan dan kalender setahun', en: 'The surge desk: warnings and the year' },
    izin: pembaca,
    balasan: json(meja.mejaLonjakan),
  },
  lonjakanLayanan: {
    ringkasan: { id: 'Layanan satu unit dengan n-1, n, n+1 orang', en: 'Service of a unit with n-1, n, n+1 people' },
    izin: pembaca,
    query: meja.cariLonjakan.extend({ mulai: hari, selesai: hari }),
    pemilik: { unorId: 'unor' },
    balasan: json(panelUnit),
  },
  lonjakanSimulasi: {
    ringkasan: { id: 'Simulasi satu pekan lonjakan', en: 'A surge played through on paper' },
    izin: { peran: { ...pembaca.peran, 'kepala-unit': 'semua', asn: 'semua', tpk: 'semua' } },
    query: cariSimulasi,
    balasan: json(simulasiLonjakan),
  },
  bantuanBahan: {
    ringkasan: { id: 'Isian awal permintaan bantuan', en: 'What a request for help is filled in with' },
    izin: peminta,
    query: meja.cariLonjakan.partial({ unorId: true }),
    pemilik: { unorId: 'unor' },
    balasan: json(meja.bahanPermintaan),
  },
  bantuanMinta: {
    ringkasan: { id: 'Minta bantuan', en: 'Ask for help' },
    izin: peminta,
    body: meja.bantuanBaru,
    sekali: true,
    balasan: dibuat(meja.bantuan),
  },
  bantuan: {
    ringkasan: { id: 'Satu permintaan bantuan', en: 'One request for help' },
    izin: pembaca,
    ...satu,
    balasan: json(meja.bantuan),
  },
  bantuanUbah: tindakan({ id: 'Ubah jam bantuan', en: 'Change the hours' }, analis, meja.ubahBantuan),
  bantuanTolak: tindakan({ id: 'Tolak permintaan', en: 'Refuse a request' }, analis, meja.akhiriBantuan),
  bantuanTarik: tindakan({ id: 'Tarik permintaan', en: 'Withdraw a request' }, peminta, meja.akhiriBantuan),
  bantuanSusun: tindakan({ id: 'Susun rencana bantuan', en: 'Plan the help' }, analis, meja.susunBantuan),
  bantuanHentikan: tindakan(
    { id: 'Pakai rencana terbaik sekarang', en: 'Take the best plan so far' },
    analis,
    z.object({}),
  ),
  bantuanUsulkan: tindakan({ id: 'Usulkan penugasan', en: 'Propose the assignments' }, analis, meja.usulkanBantuan),
  bantuanHadir: tindakan(
    { id: 'Catat kehadiran', en: 'Record attendance' },
    { peran: { 'kepala-unit': 'unit' } },
    meja.catatHadir,
  ),
  bantuanAntrean: tindakan(
    { id: 'Catat antrean harian', en: 'Record the queue of a day' },
    { peran: { 'kepala-unit': 'unit' } },
    meja.catatAntrean,
  ),
  bantuanTerimaKasih: tindakan(
    { id: 'Terbitkan catatan terima kasih', en: 'Issue the thank-you records' },
    { peran: { 'kepala-unit': 'unit' } },
    meja.terimaKasih,
  ),
  bantuanSurat: {
    ringkasan: { id: 'Lembar orientasi atau catatan terima kasih', en: 'Orientation sheet or thank-you record' },
    izin: { peran: { analis: 'semua', 'kepala-unit': 'unit', asn: 'diri', pyb: 'semua', auditor: 'semua' } },
    params: z.object({ usulId: uuid, pegawaiId: idPanjang, jenis: z.enum(['orientasi', 'terima-kasih']) }),
    pemilik: { usulId: 'usul', pegawaiId: 'umum', jenis: 'umum' },
    balasan: berkas('application/pdf'),
  },
  bantuanSaya: {
    ringkasan: { id: 'Kesediaan dan tugas bantuan saya', en: 'My readiness to help and my assignments' },
    izin: asn,
    balasan: json(meja.bantuanSaya),
  },
  relawanDaftar: {
    ringkasan: { id: 'Bersedia membantu', en: 'Volunteer' },
    izin: asn,
    body: meja.relawanBaru,
    sekali: true,
    balasan: json(meja.bantuanSaya),
  },
  relawanCabut: {
    ringkasan: { id: 'Cabut kesediaan', en: 'Take readiness back' },
    izin: asn,
    body: z.object({ id: uuid }),
    sekali: true,
    balasan: json(meja.bantuanSaya),
  },
} as const satisfies Record<string, Rute>;
