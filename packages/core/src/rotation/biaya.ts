import type { Jabatan, Kebijakan, Pegawai, Sel } from '../domain/index.ts';
import { competenceGap, kmFromHome } from '../planning/index.ts';

/**
 * Points of a move to each place (MODEL section 3), whole. The competence gap is asked once per jabatan: a city asks for some three million
 * moves, most of them within few jabatan.
 */
export function biayaTujuan(bobot: Kebijakan['bobot'], p: Pegawai, home: Sel, tujuan: readonly Sel[]): Float64Array {
  const before = kmFromHome(p, home.unor);
  const gapHome = competenceGap(p, home.jabatan);
  let jabatan: Jabatan | null = null;
  let gap = 0;
  return Float64Array.from(tujuan, (to) => {
    if (to.jabatan !== jabatan) {
      jabatan = to.jabatan;
      gap = competenceGap(p, jabatan) - gapHome;
    }
    const after = before === null ? null : kmFromHome(p, to.unor);
    const extra = before === null || after === null ? 0 : Math.max(0, after - before);
    return Math.round(bobot.move + bobot.km * extra + bobot.gap * gap);
  });
}
