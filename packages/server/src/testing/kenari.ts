import type { DaftarTawaran, Kasus } from '@seimbang/contract';
import type { Paket, Tempat } from '@seimbang/core/domain';
import { pegawai, paketKecil } from './paket.ts';
import { type Arena, TMT_PUTARAN } from './putaran.ts';
import { TENGGAT } from './usul.ts';

/** What people say in confidence, each in words of its own: a condition, an obstacle, a suspicion, a piece of evidence, a ruling. */
export const KENARI = [
  'KENARI-SYARAT',
  'KENARI-KENDALA',
  'KENARI-HUKUMAN',
  'KENARI-DIAGNOSIS',
  'KENARI-PUTUSAN',
] as const;
export const [SYARAT, KENDALA, HUKUMAN, DIAGNOSIS, PUTUSAN] = KENARI;

export const BAKUNG: Tempat = { unorId: 'kel-b', jabatanId: 'adm' };
export const ANGGREK: Tempat = { unorId: 'kel-a', jabatanId: 'adm' };

/** The small package with three more people in Kelurahan Bakung, on a day on which a round may take effect. */
export function paketKenari(): Paket {
  const more = ['Arum', 'Bayu', 'Citra'].map((n, i) => pegawai(`q${i}`, `${n} Rekaan`, 'kel-b', 'adm'));
  const kebijakan = { ...paketKecil.kebijakan, tmt: TMT_PUTARAN };
  return { ...paketKecil, pegawai: [...paketKecil.pegawai, ...more], kebijakan };
}

/** A set-up that fails must not look like a secret well kept. */
export async function harus(sent: ReturnType<Arena['kirim']>): Promise<void> {
  const reply = await sent;
  if (reply.statusCode >= 300) throw new Error(reply.body);
}

export async function tulisMinat(
  a: Arena,
  putaranId: string,
  nama: string,
  versi: number,
  isi: readonly (Tempat | null)[],
): Promise<void> {
  await harus(a.kirim(await a.asn(nama), 'PUT', '/api/saya/minat', { putaranId, versi, isi, tidakSebelum: null }));
}

/** From open lists to offers that wait for an answer: Arum is offered a place, others are placed. */
export async function sampaiTawaran(a: Arena, putaranId: string): Promise<void> {
  await tulisMinat(a, putaranId, 'Arum Rekaan', 0, [ANGGREK]);
  await tulisMinat(a, putaranId, 'Laras Kinanti', 0, [BAKUNG]);
  await a.laku(putaranId, 'segel');
  await a.laku(putaranId, 'tukar');
  await a.laku(putaranId, 'tawarkan', { tenggat: TENGGAT });
}

/** Everybody answers with a canary, objects with one, and Dimas asks for protection with one; the last offer that was answered. */
export async function tanamKenari(a: Arena): Promise<{ readonly tawaranId: string }> {
  let tawaranId = '';
  for (const { nama } of a.akun.filter((x) => x.peran === 'asn')) {
    const cookie = await a.asn(nama);
    const { tawaran } = await a.baca<DaftarTawaran>(cookie, '/api/saya/tawaran');
    for (const t of tawaran) {
      tawaranId = t.id;
      const url = `/api/saya/tawaran/${t.id}/jawab`;
      const say = (body: object) => harus(a.kirim(cookie, 'POST', url, { versi: t.versi, ...body }));
      if (t.jenis === 'penempatan') await say({ jawaban: 'kendala', kode: 'kesehatan', isi: KENDALA });
      if (t.jenis !== 'tawaran') continue;
      await say({ jawaban: 'bersyarat', isi: SYARAT });
      const body = { tawaranId: t.id, jenis: 'dugaan-hukuman', alasan: HUKUMAN, bukti: HUKUMAN };
      await harus(a.kirim(cookie, 'POST', '/api/saya/keberatan', body));
    }
  }
  const fact = { jenis: 'kesehatan', bukti: DIAGNOSIS, sampai: '2028-01-01' };
  await harus(a.kirim(await a.asn('Dimas Prakoso'), 'POST', '/api/saya/lindungan', fact));
  return { tawaranId };
}

/** The case team grants Dimas his protection until the end of 2027. */
export async function lindungi(a: Arena): Promise<void> {
  const tim = await a.peran('tim-kasus');
  const { lindungan } = await a.baca<Kasus>(tim, '/api/kasus');
  const body = { versi: 1, terima: true, sampai: '2027-12-31', alasan: PUTUSAN };
  await harus(a.kirim(tim, 'POST', `/api/kasus/lindungan/${lindungan[0]?.id}/putuskan`, body));
}
