import { z } from 'zod';
import { pembacaBeban, pembacaPegawai } from '../kernel/permission.ts';
import { json, type Rute } from '../kernel/route.ts';
import { idPanjang } from '../kernel/teks.ts';
import { cari, cariPegawai, daftarPegawai, hasilCari, pegawai, tujuanPegawai } from './schema.ts';

/** People. */
export const rutePeople = {
  pegawaiDaftar: {
    ringkasan: { id: 'Daftar pegawai', en: 'List of pegawai' },
    izin: pembacaBeban,
    query: cariPegawai,
    pemilik: { unorId: 'umum' },
    balasan: json(daftarPegawai),
  },
  pegawai: {
    ringkasan: { id: 'Satu pegawai', en: 'One pegawai' },
    izin: pembacaPegawai,
    params: z.object({ pegawaiId: idPanjang }),
    pemilik: { pegawaiId: 'pegawai' },
    balasan: json(pegawai),
  },
  pegawaiTujuan: {
    ringkasan: { id: 'Tempat yang dibolehkan aturan bagi pegawai', en: 'Places the rules leave open to a person' },
    izin: pembacaPegawai,
    params: z.object({ pegawaiId: idPanjang }),
    pemilik: { pegawaiId: 'pegawai' },
    balasan: json(tujuanPegawai),
  },
  cari: {
    ringkasan: { id: 'Cari unit, pegawai, skenario', en: 'Search units, pegawai, scenarios' },
    izin: pembacaBeban,
    query: cari,
    balasan: json(hasilCari),
  },
} as const satisfies Record<string, Rute>;
