import { arahOf, type Jabatan, type Pegawai, type Sel } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { angka, figure } from '../planning/index.ts';
import { butir, kmOf } from './butir.ts';
import { kebijakanBertanggal } from './kebijakan-bertanggal.ts';
import type { Angka, ArahButir, BahanPutaran, Butir, Pokok } from './pernyataan.ts';
import { hakButir, paketButir, poinButir } from './butir-manfaat.ts';
import { paketKursi } from './paket-manfaat.ts';

/** What changes for the person: each before and after, losses as plainly as gains. */
export function perubahanOrang(bahan: BahanPutaran, pokok: Pokok): Butir[] {
  return [
    jarak(pokok),
    menit(bahan, pokok),
    beban(bahan, pokok),
    kelas(pokok),
    tpp(bahan, pokok),
    karier(pokok),
    kompetensi(pokok),
    pelatihan(bahan, pokok),
    hakButir(bahan, pokok),
    poinButir(bahan, pokok),
    paketButir(bahan, pokok),
  ];
}

/** Better where the figure falls; equal within rounding. */
const arahTurun = (before: number, after: number, step: number): ArahButir => {
  const change = Math.round((after - before) / step);
  if (change === 0) return 'sama';
  return change < 0 ? 'lebih-baik' : 'lebih-buruk';
};

const rumah = (p: Pegawai, sel: Sel): string =>
  `pegawai.csv#${p.pegawaiId}.domisili_lat,domisili_lon; unor.csv#${sel.unor.unorId}.lat,lon`;

function jarak({ pegawai, dari, ke }: Pokok): Butir {
  const [a, b] = [kmOf(pegawai, dari), kmOf(pegawai, ke)];
  const list: Angka[] = [
    { nama: 'sebelum', nilai: a, satuan: 'km', sumber: rumah(pegawai, dari) },
    { nama: 'sesudah', nilai: b, satuan: 'km', sumber: rumah(pegawai, ke) },
  ];
  if (a === null || b === null)
    return butir(
      'jarak',
      'belum-diisi',
      { id: 'Jarak dari rumah: belum diisi.', en: 'Distance from home: not filled in.' },
      list,
    );
  return butir(
    'jarak',
    arahTurun(a, b, 0.1),
    {
      id: `Jarak lurus dari rumah: ${angka(a, 1)} km sekarang, ${angka(b, 1)} km di tempat baru.`,
      en: `Straight-line distance from home: ${figure(a, 1)} km now, ${figure(b, 1)} km at the new place.`,
    },
    list,
  );
}

function menit(bahan: BahanPutaran, { pegawai, dari, ke }: Pokok): Butir {
  const perKm = kebijakanBertanggal(bahan.index.paket.kebijakan, 'menit_per_km', bahan.tanggal);
  const [a, b] = [kmOf(pegawai, dari), kmOf(pegawai, ke)];
  const minutes = (km: number | null): number | null => (perKm === null || km === null ? null : Math.round(km * perKm));
  const [x, y] = [minutes(a), minutes(b)];
  const sumber = 'kebijakan.json#menit_per_km';
  const list: Angka[] = [
    { nama: 'sebelum', nilai: x, satuan: 'menit', sumber },
    { nama: 'sesudah', nilai: y, satuan: 'menit', sumber },
  ];
  if (x === null || y === null)
    return butir('menit', 'belum-diisi', { id: 'Waktu tempuh: belum diisi.', en: 'Travel time: not filled in.' }, list);
  return butir(
    'menit',
    arahTurun(x, y, 1),
    {
      id: `Waktu tempuh sekali jalan: ${angka(x)} menit sekarang, ${angka(y)} menit di tempat baru (kebijakan bertanggal).`,
      en: `Travel time one way: ${figure(x)} minutes now, ${figure(y)} minutes at the new place (dated policy).`,
    },
    list,
  );
}

/** Need per person in percent; null where nobody is there. */
const persen = (need: number, people: number): number | null => (people > 0 ? Math.round((100 * need) / people) : null);

function beban({ beban: load }: BahanPutaran, { dari, ke }: Pokok): Butir {
  const [old, fresh] = [load.ofUnor(dari.unor.unorId), load.ofUnor(ke.unor.unorId)];
  const row = (sel: Sel): string => `tugas.csv, formasi.csv, pegawai.csv#unor_id=${sel.unor.unorId}`;
  const at = (nama: string, nilai: number | null, sel: Sel): Angka => ({ nama, nilai, satuan: '%', sumber: row(sel) });
  const [a, b] = [persen(old.need, old.before), persen(fresh.need, fresh.after)];
  const list = [
    at('unit-lama-kini', a, dari),
    at('unit-lama-sesudah', persen(old.need, old.after), dari),
    at('unit-baru-kini', persen(fresh.need, fresh.before), ke),
    at('unit-baru-sesudah', b, ke),
  ];
  if (a === null || b === null)
    return butir(
      'beban',
      'belum-diisi',
      { id: 'Beban per orang: belum diisi.', en: 'Load per person: not filled in.' },
      list,
    );
  return butir(
    'beban',
    arahTurun(a, b, 1),
    {
      id: `Beban kerja per orang: ${angka(a)} % dari jam kerja di ${dari.unor.nama} sekarang, ${angka(b)} % di ${ke.unor.nama} setelah putaran ini.`,
      en: `Work per person: ${figure(a)} % of working time in ${dari.unor.nama} now, ${figure(b)} % in ${ke.unor.nama} after this round.`,
    },
    list,
  );
}

const kelasAngka = (nama: string, { jabatanId, kelas: nilai }: Jabatan): Angka => ({
  nama,
  nilai,
  satuan: 'kelas',
  sumber: `jabatan.csv#${jabatanId}.kelas`,
});

function kelas({ dari, ke }: Pokok): Butir {
  const [a, b] = [dari.jabatan.kelas, ke.jabatan.kelas];
  const list = [kelasAngka('sebelum', dari.jabatan), kelasAngka('sesudah', ke.jabatan)];
  if (a === null || b === null)
    return butir('kelas', 'belum-diisi', { id: 'Kelas jabatan: belum diisi.', en: 'Job class: not filled in.' }, list);
  return butir(
    'kelas',
    arahTurun(-a, -b, 1),
    {
      id: `Kelas jabatan: ${angka(a)} sekarang, ${angka(b)} di tempat baru.`,
      en: `Job class: ${figure(a)} now, ${figure(b)} at the new place.`,
    },
    list,
  );
}

function tpp(bahan: BahanPutaran, { dari, ke }: Pokok): Butir {
  const rupiah = ({ kelas: k }: Jabatan): number | null =>
    k === null ? null : kebijakanBertanggal(bahan.index.paket.kebijakan, `tpp_kelas_${k}`, bahan.tanggal);
  const [a, b] = [rupiah(dari.jabatan), rupiah(ke.jabatan)];
  const sumber = 'kebijakan.json#tpp_kelas';
  const list: Angka[] = [
    { nama: 'sebelum', nilai: a, satuan: 'Rp/bulan', sumber },
    { nama: 'sesudah', nilai: b, satuan: 'Rp/bulan', sumber },
  ];
  if (a === null || b === null)
    return butir(
      'tpp',
      'belum-diisi',
      { id: 'Tambahan penghasilan (TPP): belum diisi.', en: 'Allowance (TPP): not filled in.' },
      list,
    );
  return butir(
    'tpp',
    arahTurun(-a, -b, 1),
    {
      id: `Tambahan penghasilan (TPP) menurut kelas: Rp${angka(a)} sekarang, Rp${angka(b)} di tempat baru, per bulan (kebijakan bertanggal).`,
      en: `Allowance (TPP) by class: Rp${figure(a)} now, Rp${figure(b)} at the new place, per month (dated policy).`,
    },
    list,
  );
}

const KARIER: Readonly<Record<ReturnType<typeof arahOf>, readonly [ArahButir, Teks]>> = {
  sejabatan: ['sama', { id: 'Karier: jabatan yang sama di unit lain.', en: 'Career: the same post in another unit.' }],
  setara: [
    'sama',
    { id: 'Karier: jabatan lain pada jenjang yang setara.', en: 'Career: another post at an equal level.' },
  ],
  promosi: ['lebih-baik', { id: 'Karier: jenjang lebih tinggi (promosi).', en: 'Career: a higher level (promotion).' }],
  demosi: ['lebih-buruk', { id: 'Karier: jenjang lebih rendah.', en: 'Career: a lower level.' }],
};

function karier({ dari, ke }: Pokok): Butir {
  const [arah, pesan] = KARIER[arahOf(dari.jabatan, ke.jabatan)];
  return butir('karier', arah, pesan);
}

/** Levels missing and competences unknown, for one jabatan. */
function kurang(p: Pegawai, { kompetensi: required }: Jabatan): { gap: number; names: string[]; unknown: number } {
  let [gap, unknown] = [0, 0];
  const names: string[] = [];
  for (const [name, level] of Object.entries(required)) {
    const own = Object.hasOwn(p.kompetensi, name) ? p.kompetensi[name] : undefined;
    if (own === undefined) unknown++;
    else if (own < level) {
      gap += level - own;
      names.push(name);
    }
  }
  return { gap, names, unknown };
}

function kompetensi({ pegawai, dari, ke }: Pokok): Butir {
  const [a, b] = [kurang(pegawai, dari.jabatan), kurang(pegawai, ke.jabatan)];
  const row = (sel: Sel): string =>
    `jabatan.csv#${sel.jabatan.jabatanId}.kompetensi; pegawai.csv#${pegawai.pegawaiId}.kompetensi`;
  const list: Angka[] = [
    { nama: 'kurang-sebelum', nilai: a.gap, satuan: 'tingkat', sumber: row(dari) },
    { nama: 'kurang-sesudah', nilai: b.gap, satuan: 'tingkat', sumber: row(ke) },
    { nama: 'belum-diketahui', nilai: b.unknown, satuan: 'kompetensi', sumber: row(ke) },
  ];
  const unknown = {
    id: `; ${angka(b.unknown)} kompetensi belum diketahui`,
    en: `; ${figure(b.unknown)} competences unknown`,
  };
  const more = b.unknown > 0 ? unknown : { id: '', en: '' };
  return butir(
    'kompetensi',
    arahTurun(a.gap, b.gap, 1),
    {
      id: `Kekurangan kompetensi: ${angka(a.gap)} tingkat di jabatan sekarang, ${angka(b.gap)} tingkat di jabatan baru${more.id}.`,
      en: `Competence missing: ${figure(a.gap)} levels in the present post, ${figure(b.gap)} levels in the new post${more.en}.`,
    },
    list,
  );
}

function pelatihan({ manfaat }: BahanPutaran, { pegawai, ke }: Pokok): Butir {
  const { names } = kurang(pegawai, ke.jabatan);
  const sumber = `jabatan.csv#${ke.jabatan.jabatanId}.kompetensi`;
  const list: Angka[] = [{ nama: 'dibutuhkan', nilai: names.length, satuan: 'kompetensi', sumber }];
  if (names.length === 0)
    return butir(
      'pelatihan',
      'sama',
      { id: 'Pelatihan: tidak diperlukan menurut data.', en: 'Training: none needed by the data.' },
      list,
    );
  const told = names.join(', ');
  const place = { unorId: ke.unor.unorId, jabatanId: ke.jabatan.jabatanId };
  const seat = paketKursi(manfaat, place)?.isi.pelatihan ?? null;
  if (seat !== null)
    return butir(
      'pelatihan',
      'lebih-baik',
      {
        id: `Pelatihan yang diperlukan: ${told}. Tempat pelatihan menurut paket kursi ini: ${seat}.`,
        en: `Training needed: ${told}. Training seat by the package of this place: ${seat}.`,
      },
      list,
    );
  return butir(
    'pelatihan',
    'belum-diisi',
    {
      id: `Pelatihan yang diperlukan: ${told}. Tempat pelatihan: belum diisi.`,
      en: `Training needed: ${told}. Training seat: not filled in.`,
    },
    list,
  );
}
