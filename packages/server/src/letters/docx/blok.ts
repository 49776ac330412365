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
      return pasangan(b, t);
    case 'daftar':
      return daftar(b.butir, t);
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

/** Label, colon, mark and text as columns without lines: the text hangs behind its mark in every word processor. */
function pasangan({ label, menjorok, baris: isi }: Extract<Blok, { jenis: 'pasangan' }>, t: Tempat): string {
  const depan = [menjorok, label, 1, 1.9].map((n) => em(n, t)).filter((l) => l > 0);
  const lebar = [...depan, t.lebar - depan.reduce((a, b) => a + b, 0)];
  const rows = isi.flatMap((p) => p.butir.map((butir, i) => barisPasangan(i === 0 ? p.label : null, p, butir, lebar)));
  return tabel(lebar, rows.join(''));
}

function barisPasangan(
  label: string | null,
  { butir: semua }: Pasangan,
  butir: Butir,
  lebar: readonly number[],
): string {
  const [isi = 0, tanda = 0, titik = 0, nama = 0, menjorok = 0] = lebar.toReversed();
  const depan = [
    ...(menjorok > 0 ? [{ isi: teks(''), lebar: menjorok }] : []),
    { isi: teks(label ?? ''), lebar: nama },
    { isi: teks(label === null ? '' : ':'), lebar: titik },
  ];
  const tubuh = alinea(run(butir.isi), { rata: 'both', bawah: 40 });
  if (semua.every((b) => b.tanda === null)) return baris([...depan, { isi: tubuh, lebar: tanda + isi, kolom: 2 }]);
  return baris([...depan, { isi: teks(butir.tanda ?? ''), lebar: tanda }, { isi: tubuh, lebar: isi }]);
}

const teks = (isi: string): string => alinea(isi === '' ? '' : run(isi));

function daftar(butir: readonly Butir[], t: Tempat): string {
  const lebar = [em(1.9, t), t.lebar - em(1.9, t)];
  const rows = butir.map(({ tanda, isi }) =>
    baris([
      { isi: teks(tanda ?? ''), lebar: lebar[0] ?? 0 },
      { isi: alinea(run(isi), { rata: 'both', bawah: 40 }), lebar: lebar[1] ?? 0 },
    ]),
  );
  return rows.length === 0 ? '' : tabel(lebar, rows.join(''));
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
  return tabel(lebar, semua.join(''), true);
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
  return `${alinea('', { ikut: true, bawah: 120 })}${tabel(lebar, baris(sel))}`;
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
