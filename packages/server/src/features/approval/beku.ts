import { createHash } from 'node:crypto';
import type { Penyimpangan } from '@seimbang/contract';
import { formasiKey } from '@seimbang/core/domain';
import { canonicalJson } from '@seimbang/core/kernel';
import { type BarisBeku, type Perubahan, perubahanSejakBeku } from '@seimbang/core/workflow';
import type { Tx } from '../../db/index.ts';
import type { Baris, Berkas } from './berkas.ts';
import type { Dasar } from './dasar.ts';
import { namaUnor } from './kantor.ts';

type Tahap = 'verifikasi' | 'penetapan';

/** The list as it is frozen: who goes where, what the panel and the ppk said, and what the data said of the person that day. */
interface DaftarBeku {
  readonly usulId: string;
  readonly tmt: string;
  readonly baris: readonly ReturnType<typeof barisOf>[];
  readonly fakta: readonly BarisBeku[];
}

const barisOf = (tahap: Tahap, b: Baris) => ({
  id: b.id,
  nomor: b.nomor,
  gerbong: b.gerbong,
  pegawaiId: b.pegawaiId,
  from: b.from,
  to: b.to,
  jenis: b.jenis,
  ...(tahap === 'penetapan' && { keputusan: b.keputusan, alasan: b.keputusanAlasan }),
});

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line whose person or place has left the data is frozen with what it says of itself. */
function faktaBeku(dasar: Dasar, b: Baris): BarisBeku {
  const pegawai = dasar.index.pegawaiById.get(b.pegawaiId);
  const sel = dasar.index.selByKey.get(formasiKey(b.to.unorId, b.to.jabatanId));
  return {
    barisId: b.id,
    pegawaiId: b.pegawaiId,
    tujuan: b.to,
    unit: pegawai?.unorId ?? b.from.unorId,
    jabatan: pegawai?.jabatanId ?? b.from.jabatanId,
    golongan: pegawai?.golongan ?? null,
    status: pegawai ? `${pegawai.status} ${pegawai.kedudukanHukum}` : '-',
    verdict: pegawai && sel ? dasar.judge.verdict(pegawai, sel) : 'unknown',
  };
}

/** Freezes the list at a stage; an earlier freeze of the same stage gives way. Returns the hash. */
export async function bekukanDaftar(tx: Tx, berkas: Berkas, dasar: Dasar, tahap: Tahap, oleh: string): Promise<string> {
  const { usul, baris } = berkas;
  const daftar: DaftarBeku = {
    usulId: usul.id,
    tmt: usul.tmt,
    baris: baris.map((b) => barisOf(tahap, b)),
    fakta: baris.map((b) => faktaBeku(dasar, b)),
  };
  const isi = canonicalJson(daftar);
  const row = { usul_id: usul.id, tahap, isi, sha256: sha(isi), oleh };
  await tx
    .insertInto('usul_beku')
    .values(row)
    .onConflict((c) => c.columns(['usul_id', 'tahap']).doUpdateSet({ isi, sha256: row.sha256, oleh, saat: new Date() }))
    .execute();
  return row.sha256;
}

/** The text still has its hash, and the list in the tables is still what the text says. */
export function isUtuh({ baris, usul }: Berkas, beku: Berkas['beku'][number]): boolean {
  if (sha(beku.isi) !== beku.sha256) return false;
  const frozen = JSON.parse(beku.isi) as DaftarBeku;
  const now = { usulId: usul.id, tmt: usul.tmt, baris: baris.map((b) => barisOf(beku.tahap, b)) };
  return canonicalJson(now) === canonicalJson({ usulId: frozen.usulId, tmt: frozen.tmt, baris: frozen.baris });
}

/** Every frozen list of the case is whole; a case without any has nothing to guard a decree with. */
export const bekuUtuh = (berkas: Berkas): boolean =>
  berkas.beku.length > 0 && berkas.beku.every((b) => isUtuh(berkas, b));

/** How today's data differ from those of the frozen list. */
export function penyimpanganOf(berkas: Berkas, dasar: Dasar): Penyimpangan[] {
  const latest = berkas.beku.at(-1);
  // Of a text that no longer has its hash nothing is believed, and the page says that it has changed.
  if (!latest || sha(latest.isi) !== latest.sha256) return [];
  const { fakta } = JSON.parse(latest.isi) as DaftarBeku;
  const nama = new Map(berkas.baris.map((b) => [b.id, b.nama]));
  return perubahanSejakBeku(fakta, dasar.index, dasar.judge).map((p) => kalimat(dasar, p, nama.get(p.barisId) ?? '-'));
}

const FAKTA: Readonly<Record<Perubahan['fakta'], readonly [string, string]>> = {
  pegawai: ['Data pegawai', 'The person'],
  tujuan: ['Tempat tujuan', 'The place'],
  unit: ['Unit', 'Unit'],
  jabatan: ['Jabatan', 'Post'],
  golongan: ['Golongan', 'Grade'],
  status: ['Status', 'Status'],
  verdict: ['Penilaian aturan', 'Verdict of the rules'],
};

function kalimat({ index }: Dasar, p: Perubahan, nama: string): Penyimpangan {
  const said = (value: string | null): string | null => {
    if (value === null || p.fakta === 'golongan') return value;
    if (p.fakta === 'unit') return namaUnor(index, value);
    return p.fakta === 'jabatan' ? (index.jabatanById.get(value)?.nama ?? value) : value;
  };
  const [beku, sekarang] = [said(p.dulu), said(p.kini)];
  const [id, en] = FAKTA[p.fakta];
  return {
    barisId: p.barisId,
    nama,
    apa: p.fakta,
    beku,
    sekarang,
    pesan: {
      id: `${id} ${nama}: ${beku ?? 'tidak ada'} saat dibekukan, ${sekarang ?? 'tidak ada lagi'} sekarang.`,
      en: `${en} of ${nama}: ${beku ?? 'none'} when frozen, ${sekarang ?? 'no longer there'} now.`,
    },
  };
}
