import { indexPaket, type Jabatan, type PaketIndex, type Pegawai } from '../../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../../domain/testing/rows.ts';
import { addDays, addMonths, day, type Random, random } from '../../kernel/index.ts';

export const MULAI = day('2027-01-04');

interface Ukuran {
  readonly unor: number;
  readonly pegawai: number;
}

const JABATAN: readonly Jabatan[] = [
  jabatanRow('PA', { rumpun: 'administrasi', kelas: 6 }),
  jabatanRow('PB', { rumpun: 'administrasi', kelas: 6 }),
  jabatanRow('PC', { rumpun: 'layanan', kelas: 6, kompetensi: { layanan: 2 } }),
  jabatanRow('KASI', { jenis: 'struktural', jenjang: 'pengawas', eselon: 'IV.a', rumpun: 'pemerintahan', kelas: 9 }),
  jabatanRow('JF', { jenis: 'fungsional', jenjang: 'Ahli Pertama', kelas: 6 }),
];

/** A small agency from a seed: several jabatan, floors, part-time people, protection, discipline, people near retirement, posts without anybody. */
export function paketAcak(seed: string, ukuran: Ukuran = { unor: 4, pegawai: 16 }): PaketIndex {
  const r = random(seed);
  const unor = Array.from({ length: ukuran.unor }, (_, i) =>
    unorRow(`U${i}`, { indukId: i === 0 ? null : 'U0', lat: -7 + r.next() / 10, lon: 110.4 + r.next() / 10 }),
  );
  const formasi = unor.flatMap((u) =>
    JABATAN.filter((j) => j.jabatanId === 'KASI' || r.next() < 0.8).map((j) =>
      formasiRow(u.unorId, j.jabatanId, {
        kebutuhan: j.jenis === 'struktural' ? 1 : Math.round(r.next() * 30) / 10,
        minimum: r.below(4) === 0 ? 1 : 0,
        kritis: r.below(6) === 0,
      }),
    ),
  );
  const taken = new Set<string>();
  const pegawai = Array.from({ length: ukuran.pegawai }, (_, i): Pegawai => {
    const open = formasi.filter((f) => f.jabatanId !== 'KASI' || !taken.has(f.unorId));
    const f = r.pick(open);
    if (f.jabatanId === 'KASI') taken.add(f.unorId);
    return pegawaiRow(`P${String(i).padStart(2, '0')}`, [f.unorId, f.jabatanId], facts(r));
  });
  return indexPaket(
    paketOf({ unor, jabatan: JABATAN, formasi, pegawai, kebijakan: { tmt: MULAI, lintasJabatan: 'memenuhiSyarat' } }),
  );
}

function facts(r: Random): Partial<Pegawai> {
  const near = r.below(8) === 0;
  return {
    tmtJabatan: addDays(addMonths(MULAI, -r.below(110)), -r.below(25)),
    tanggalLahir: addMonths(MULAI, near ? -12 * 58 + r.below(40) : -12 * (30 + r.below(20))),
    jamPerMinggu: r.below(12) === 0 ? 20 : 37.5,
    prosesDisiplin: r.below(15) === 0,
    lindungSampai: r.below(8) === 0 ? addMonths(MULAI, r.below(30)) : null,
    kompetensi: { layanan: 1 + r.below(3) },
    domisiliLat: -7 + r.next() / 10,
    domisiliLon: 110.4 + r.next() / 10,
  };
}
