import { expect, test } from 'vitest';
import { day } from '../../kernel/index.ts';
import { type FaktaUsul, type KeadaanMutasi, type LangkahMutasi, type Pelaku, step } from '../index.ts';
import { pelaku, usul } from '../testing/contoh.ts';

const analis = pelaku();
const pengusul = pelaku({ pengusul: true });
const kepala = pelaku({ peran: 'kepala-unit', unor: ['U2'] });
const ketua = pelaku({ peran: 'tpk', akunId: 't1', ketua: true });
const pyb = pelaku({ peran: 'pyb' });
const ppk = pelaku({ peran: 'ppk' });

type Row = readonly [LangkahMutasi, Pelaku, KeadaanMutasi, Partial<FaktaUsul>?];

const WAY: readonly Row[] = [
  [{ tindakan: 'ajukan', tenggat: day('2027-03-17') }, pengusul, 'tanggapan'],
  [
    {
      tindakan: 'tanggapi',
      barisId: 'b1',
      sisi: 'tujuan',
      jawaban: 'keberatan',
      alasan: 'Sudah cukup',
      data: 'Antrean',
    },
    kepala,
    'tanggapan',
  ],
  [{ tindakan: 'tutup-tanggapan' }, analis, 'verifikasi'],
  [{ tindakan: 'jawab-keberatan', barisId: 'b1', sisi: 'tujuan', alasan: 'Antrean terhitung.' }, analis, 'verifikasi'],
  [{ tindakan: 'selesaikan-syarat', barisId: 'b1', nomorDokumen: '800/1' }, analis, 'verifikasi'],
  [{ tindakan: 'verifikasi' }, analis, 'panel'],
  [{ tindakan: 'hadir', hadir: true }, ketua, 'panel'],
  [{ tindakan: 'suara', barisId: ['b1'], suara: 'setujui', alasan: 'Kompetensi sesuai.' }, ketua, 'panel'],
  [
    { tindakan: 'perbaiki', barisBaru: 0, tenggat: null, alasan: 'Gerbong putus.' },
    analis,
    'panel',
    { gerbongPutus: ['G1'] },
  ],
  [{ tindakan: 'tutup-rapat' }, ketua, 'pyb'],
  [{ tindakan: 'setujui-pyb', alasan: 'Sesuai kebutuhan.' }, pyb, 'imut'],
  [{ tindakan: 'kirim-imut', tanggal: day('2027-03-02') }, analis, 'imut'],
  [{ tindakan: 'catat-rekomendasi', nomor: 'I-MUT/1/2027', tanggal: day('2027-03-09') }, analis, 'ppk'],
  [{ tindakan: 'putuskan', barisId: ['b1'], keputusan: 'setujui', alasan: 'Beban tujuan turun.' }, ppk, 'ppk'],
  [{ tindakan: 'tetapkan' }, ppk, 'ditetapkan'],
  [{ tindakan: 'terbitkan' }, ppk, 'terbit'],
];

test('a proposal in which everything is in order goes from the draft to the issued decree', () => {
  let at: KeadaanMutasi = 'draf';
  for (const [langkah, by, to, facts] of WAY) {
    const answer = step(at, langkah, by, usul(facts));
    expect([langkah.tindakan, answer]).toEqual([langkah.tindakan, { ok: true, value: to }]);
    at = to;
  }
});
