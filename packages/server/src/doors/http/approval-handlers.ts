import { problem, type Problem } from '../../shared/problem.ts';
import type { Handlers } from './handler.ts';

const none = async (): Promise<{ readonly ok: false; readonly error: Problem }> =>
  problem('tidak-ditemukan', { apa: 'usul' });

/** Proposals. */
export const approvalHandlers = () =>
  ({
    usulDaftar: none,
    usulBuat: none,
    usul: none,
    usulUbah: none,
    usulAjukan: none,
    usulTanggapi: none,
    usulTutupTanggapan: none,
    usulJawabKeberatan: none,
    usulSyarat: none,
    usulVerifikasi: none,
    usulKembalikan: none,
    usulTarik: none,
    usulTolak: none,
    usulHadir: none,
    usulKonflik: none,
    usulSuara: none,
    usulTutupRapat: none,
    usulPerbaikan: none,
    usulPerbaiki: none,
    usulSetujuiPyb: none,
    usulKirimImut: none,
    usulRekomendasi: none,
    usulPutusan: none,
    usulTetapkan: none,
    usulTerbitkan: none,
    usulKomentar: none,
    usulTugaskan: none,
    usulLapor: none,
    usulPerpanjang: none,
    usulPulangkan: none,
    surat: none,
    suratPratinjau: none,
    usulImut: none,
    tataNaskah: none,
    tataNaskahUbah: none,
    hariLibur: none,
    hariLiburUbah: none,
    kotakMasuk: none,
  }) satisfies Partial<Handlers>;
