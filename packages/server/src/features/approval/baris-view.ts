import type { BarisUsul, GerbongUsul, SisiBaris, Usul } from '@seimbang/contract';
import { hasilPanel, type SebabPutus } from '@seimbang/core/workflow';
import type { Caller } from '../../shared/caller.ts';
import type { Baris, BarisKeluar, Berkas } from './berkas.ts';
import type { Dasar } from './dasar.ts';
import type { Penilaian, Timbangan } from './fakta.ts';
import { bernama, kantorOf, namaUnor } from './kantor.ts';
import { unorSendiri } from './lihat.ts';
import { tahapOf } from './tahap.ts';
import type { Tambahan } from './tambahan.ts';

/** What the view of a line needs beside the line. */
export interface Sorot {
  readonly caller: Caller;
  readonly berkas: Berkas;
  readonly dasar: Dasar;
  readonly timbangan: Timbangan;
  /** Votes, findings and facts of people are shown. */
  readonly penuh: boolean;
  /** Reasons of conflicts by line and account; empty for readers who may not see them. */
  readonly alasanKonflik: ReadonlyMap<string, string>;
}

type Jejak = NonNullable<SisiBaris['jejak']>;
const jejak = (oleh: string | null, pada: Date | null, peran: Jejak['peran']): Jejak | null =>
  oleh === null || pada === null ? null : { oleh, peran, pada: pada.toISOString() };

export function barisView(sorot: Sorot, b: Baris): BarisUsul {
  const { caller, berkas, dasar, timbangan, penuh } = sorot;
  const { index } = dasar;
  const pegawai = index.pegawaiById.get(b.pegawaiId);
  const own = caller.pegawaiId !== null && caller.pegawaiId === b.pegawaiId;
  return {
    id: b.id,
    nomor: b.nomor,
    gerbong: b.gerbong,
    pegawai: {
      pegawaiId: b.pegawaiId,
      nama: b.nama,
      golongan: pegawai?.golongan ?? null,
      status: pegawai?.status ?? 'PNS',
    },
    dari: bernama(index, b.from),
    ke: bernama(index, b.to),
    jenis: b.jenis,
    tentangSaya: own,
    baru: b.baru,
    ...b.isi,
    km: penuh || own ? b.isi.km : null,
    periksa: periksaView(b, timbangan.nilaiOf(b.id), berkas.usul.jenis === 'mutasi', penuh || own),
    sisi: b.tanggapan.map((t) => sisiView(sorot, t)),
    suara: penuh ? b.suara.map(suaraView) : [],
    konflik: penuh ? b.konflik.map((k) => konflikView(sorot, b, k)) : [],
    hasil: hasilOf(sorot, b),
    keputusan: b.keputusan && {
      keputusan: b.keputusan,
      alasan: b.keputusanAlasan ?? '',
      jejak: jejak(b.keputusanOleh, b.keputusanPada, 'ppk') ?? { oleh: '-', peran: 'ppk', pada: '' },
    },
  };
}

/** An assignment changes no post, so the rules about posts have nothing to say. */
function periksaView(b: Baris, n: Penilaian, isMutasi: boolean, facts: boolean): BarisUsul['periksa'] {
  if (!isMutasi) return { verdict: 'allowed', aturan: [] };
  const syaratOf = (id: string) => {
    const s = b.syarat.find((x) => x.aturan === id);
    const by = s && jejak(s.oleh, s.pada, 'analis');
    return s && by ? { nomorDokumen: s.nomor_dokumen, catatan: s.catatan, jejak: by } : null;
  };
  return { verdict: n.verdict, aturan: facts ? n.rules.map((r) => ({ ...r, syarat: syaratOf(r.id) })) : [] };
}

function sisiView({ caller, dasar: { index } }: Sorot, t: Baris['tanggapan'][number]): SisiBaris {
  const panitia = jejak(t.panitia_oleh, t.panitia_pada, 'analis');
  return {
    sisi: t.sisi,
    unorId: t.unor_id,
    unorNama: namaUnor(index, t.unor_id),
    kantor: kantorOf(index, t.unor_id),
    milikSaya: unorSendiri(caller, index).includes(t.unor_id),
    jawaban: t.jawaban,
    alasan: t.alasan,
    data: t.data,
    jejak: jejak(t.oleh, t.pada, 'kepala-unit'),
    jawabanPanitia: t.panitia_alasan !== null && panitia ? { alasan: t.panitia_alasan, jejak: panitia } : null,
  };
}

const suaraView = (s: Baris['suara'][number]): BarisUsul['suara'][number] => ({
  akunId: s.akun_id,
  nama: s.nama,
  suara: s.suara,
  alasan: s.alasan,
  pada: s.pada.toISOString(),
});

const konflikView = (sorot: Sorot, b: Baris, k: Baris['konflik'][number]): BarisUsul['konflik'][number] => ({
  akunId: k.akun_id,
  nama: k.nama,
  alasan: sorot.alasanKonflik.get(`${b.id} ${k.akun_id}`) ?? '',
});

/** A line that a repair took out. Why it went out is told to everybody whom the line is about; who voted how is not. */
export function keluarView({ caller, berkas, dasar: { index }, penuh }: Sorot, b: BarisKeluar): Usul['keluar'][number] {
  const told = penuh || berkas.usul.tahap >= tahapOf('pyb');
  return {
    id: b.id,
    nomor: b.nomor,
    pegawaiId: b.pegawaiId,
    nama: b.nama,
    dari: bernama(index, b.from),
    ke: bernama(index, b.to),
    tentangSaya: caller.pegawaiId !== null && caller.pegawaiId === b.pegawaiId,
    hasil: told ? b.hasil : null,
    suara: penuh ? [...b.suara] : [],
    alasan: b.alasan,
    jejak: { oleh: b.oleh, peran: b.peran as Jejak['peran'], pada: b.pada },
  };
}

/** Heads and the person learn the result of the panel when its meeting is closed. */
function hasilOf({ berkas, timbangan, penuh }: Sorot, b: Baris): BarisUsul['hasil'] {
  const { usul } = berkas;
  if (usul.jenis !== 'mutasi' || usul.tahap < tahapOf('panel')) return null;
  if (!penuh && usul.tahap < tahapOf('pyb')) return null;
  const fact = timbangan.fakta.baris.find((f) => f.barisId === b.id);
  return fact ? hasilPanel(fact, timbangan.fakta.hadir) : null;
}

export function gerbongView(
  { berkas, dasar, timbangan }: Sorot,
  baris: readonly Baris[],
  komentar: Tambahan['komentar'],
): GerbongUsul[] {
  const ids = [...new Set(baris.map((b) => b.gerbong))];
  const kinds = new Map(berkas.rencana?.isi.gerbong.map((g) => [g.id, g.kind]));
  return ids.map((id) => {
    const lines = baris.filter((b) => b.gerbong === id);
    const broken = timbangan.putus.find((g) => g.gerbong === id);
    return {
      id,
      kind: lines.length === 1 && kinds.get(id) !== 'siklus' ? 'tunggal' : (kinds.get(id) ?? 'rantai'),
      baris: lines.map((b) => b.id),
      putus: broken ? broken.sebab.map((s) => putusView(dasar, berkas, s)) : [],
      komentar: komentar.filter((k) => k.gerbong === id).map((k) => k.komentar),
    };
  });
}

function putusView({ index }: Dasar, { baris }: Berkas, s: SebabPutus): GerbongUsul['putus'][number] {
  const place = bernama(index, s.tempat);
  const at = `${place.jabatanNama}, ${place.unorNama}`;
  const who = baris.find((b) => b.id === s.barisId)?.nama ?? '-';
  const other = baris.find((b) => b.id === s.barisLawan)?.nama ?? '-';
  const said = {
    'di-bawah-lantai': {
      id: `Bila ${who} pergi, ${at} tinggal ${s.tersisa} orang; paling sedikit ${s.batas}.`,
      en: `If ${who} leaves, ${at} keeps ${s.tersisa} people; at least ${s.batas} must stay.`,
    },
    'dua-pemangku': {
      id: `Bila ${who} datang, ${at} dipegang ${s.tersisa} orang; paling banyak ${s.batas}.`,
      en: `If ${who} comes, ${at} has ${s.tersisa} holders; at most ${s.batas} are allowed.`,
    },
    'kursi-tidak-ditinggalkan': {
      id: `${who} mengisi tempat ${other} (${at}), tetapi ${other} tidak jadi pindah.`,
      en: `${who} fills the seat of ${other} (${at}), but ${other} does not leave.`,
    },
  };
  return { code: s.kode, pesan: said[s.kode] };
}
