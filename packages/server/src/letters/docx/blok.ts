import type { Blok, Butir, Pasangan, TandaTangan } from '../model.ts';
import { type Alinea, alinea, baris, bidang, lolos, run, tab, tabel } from './xml.ts';

/** Where a block is drawn: text size (pt), width between the margins (twips), and the chapters of the whole letter. */
export interface Tempat {
  readonly huruf: number;
  readonly lebar: number;
  readonly bab: readonly Bab[];
}
export type Bab = Extract<Blok, { readonly jenis: 'bab' }>;

const RATA = { kiri: 'left', tengah: 'center', kanan: 'right', rata: 'both' } as const;

/** One block as WordprocessingML. */
export function gambarBlok(b: Blok, t: Tempat): string {
  switch (b.jenis) {
    case 'kop':
      return kop(b);
    case 'kepala':
      return b.baris
        .map((teks, i) => alinea(run(teks, { tebal: b.tebal }), { rata: 'center', atas: i === 0 ? 160 : 0 }))
        .join('');
    case 'paragraf': {
      const baris1 = b.masuk ? { baris1: em(3, t) } : {};
      return alinea(run(b.isi, { tebal: b.tebal }), {
        rata: RATA[b.rata],
        atas: 120,
        bawah: 60,
        ikut: b.tebal,
        ...baris1,
      });
    }
    case 'bab':
      return bab(b, t);
    case 'pasangan':
      return b.baris.map((p) => pasangan(p, b.label, b.menjorok, t)).join('');
    case 'daftar':
      return b.butir.map((butir) => item(butir, t)).join('');
    case 'tabel':
      return daftarTabel(b, t);
    case 'tanda-tangan':
      return tandaTangan(b.kolom, t);
    case 'daftar-isi':
      return t.bab.map((isi, i) => entri(isi, i, t)).join('');
    case 'halaman-baru':
      return alinea('<w:r><w:br w:type="page"/></w:r>');
  }
}

const em = (n: number, { huruf }: Tempat): number => n * huruf * 20;

function kop({ besar, kecil, garis }: Extract<Blok, { jenis: 'kop' }>): string {
  const bawah = garis
    ? { garis: '<w:bottom w:val="thickThinSmallGap" w:sz="18" w:space="4" w:color="auto"/>', bawah: 160 }
    : {};
  const semua = [
    ...besar.map((teks) => run(teks, { pt: 14, tebal: true })),
    ...kecil.map((teks) => run(teks, { pt: garis ? 9 : 12 })),
  ];
  return semua.map((isi, i) => alinea(isi, { rata: 'center', ...(i === semua.length - 1 ? bawah : {}) })).join('');
}

/** Label, colon, mark and text behind tab stops; the text hangs behind its mark. */
function pasangan({ label, butir }: Pasangan, lebar: number, menjorok: number, t: Tempat): string {
  const awal = em(menjorok, t);
  const titik = awal + em(lebar, t);
  const isi = titik + em(1, t);
  const bertanda = butir.some((b) => b.tanda !== null);
  const kiri = isi + (bertanda ? em(1.9, t) : 0);
  const stop = [titik, isi, ...(bertanda ? [kiri] : [])].map((pada) => ({ pada, jenis: 'left' as const }));
  return butir
    .map(({ tanda, isi: teks }, i) => {
      const depan = i === 0 ? `${run(label)}${tab}${run(':')}${tab}` : `${tab}${tab}`;
      const tandanya = bertanda ? `${tanda ? run(tanda) : ''}${tab}` : '';
      return alinea(`${depan}${tandanya}${run(teks)}`, {
        rata: 'both',
        kiri,
        gantung: kiri - awal,
        tab: stop,
        bawah: 40,
      });
    })
    .join('');
}

function item({ tanda, isi }: Butir, t: Tempat): string {
  const kiri = em(1.9, t);
  const depan = tanda ? `${run(tanda)}${tab}` : '';
  const gantung: Alinea = tanda ? { kiri, gantung: kiri, tab: [{ pada: kiri, jenis: 'left' }] } : { kiri };
  return alinea(`${depan}${run(isi)}`, { rata: 'both', bawah: 40, ...gantung });
}

function daftarTabel({ kolom, nomorKolom, baris: isi, huruf }: Extract<Blok, { jenis: 'tabel' }>, t: Tempat): string {
  const jumlah = kolom.reduce((a, k) => a + k.lebar, 0);
  const lebar = kolom.map((k) => (k.lebar / jumlah) * t.lebar);
  const l = (i: number): number => lebar[i] ?? 0;
  const judul = kolom.map((k, i) => ({
    isi: alinea(run(k.judul, { pt: huruf, tebal: true }), { rata: 'center' }),
    lebar: l(i),
    arsir: true,
  }));
  const nomor = kolom.map((_, i) => ({
    isi: alinea(run(String(i + 1), { pt: huruf * 0.85 }), { rata: 'center' }),
    lebar: l(i),
  }));
  const sel = (teks: string, i: number) => ({
    isi: alinea(run(teks, { pt: huruf }), { rata: RATA[kolom[i]?.rata ?? 'kiri'] }),
    lebar: l(i),
  });
  const semua = [baris(judul, true), ...(nomorKolom ? [baris(nomor, true)] : []), ...isi.map((r) => baris(r.map(sel)))];
  return `${tabel(lebar, semua.join(''), true)}${alinea('', { bawah: 60 })}`;
}

function tandaTangan(kolom: readonly TandaTangan[], t: Tempat): string {
  const lebar = kolom.map(() => t.lebar / kolom.length);
  const satu = ({ atas, ruang, nama, bawah }: TandaTangan): string => {
    const tengah: Alinea = { rata: 'center', ikut: true };
    return [
      ...atas.map((teks) => alinea(run(teks), tengah)),
      alinea(ruang ? run(ruang, { pt: 9, miring: true }) : '', { ...tengah, atas: 360, bawah: 360 }),
      alinea(nama ? run(nama, { tebal: true }) : '', tengah),
      ...bawah.map((teks) => alinea(run(teks), tengah)),
    ].join('');
  };
  const sel = kolom.map((k, i) => ({ isi: satu(k), lebar: lebar[i] ?? 0 }));
  return `${alinea('', { ikut: true, bawah: 120 })}${tabel(lebar, baris(sel), false)}${alinea('')}`;
}

const penanda = (i: number): string => `bab${i + 1}`;

function bab(b: Bab, t: Tempat): string {
  const i = t.bab.indexOf(b);
  const mulai = `<w:bookmarkStart w:id="${i}" w:name="${lolos(penanda(i))}"/>`;
  return alinea(`${mulai}${run(b.isi)}<w:bookmarkEnd w:id="${i}"/>`, {
    gaya: `Heading${b.tingkat}`,
    atas: 240,
    bawah: 120,
    ikut: true,
  });
}

function entri(b: Bab, i: number, t: Tempat): string {
  const kiri = em((b.tingkat - 1) * 1.5, t);
  return alinea(`${run(b.isi)}${tab}${bidang(`PAGEREF ${penanda(i)} \\h`)}`, {
    kiri,
    tab: [{ pada: t.lebar, jenis: 'right' }],
  });
}
