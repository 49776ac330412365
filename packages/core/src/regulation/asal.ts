import { formasiKey, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';

/** The present place. People without active status hold no sel of the index: theirs is made for the question. */
export function asalOf(index: PaketIndex, pegawai: Pegawai): Sel {
  const key = formasiKey(pegawai.unorId, pegawai.jabatanId);
  const known = index.selByKey.get(key);
  if (known) return known;
  const unor = index.unorById.get(pegawai.unorId);
  const jabatan = index.jabatanById.get(pegawai.jabatanId);
  if (!unor || !jabatan)
    throw new Error(
      `judge: the place of pegawai ${pegawai.pegawaiId} is not in the package. The reader must reject such rows.`,
    );
  return { indeks: -1, key, unor, jabatan, formasi: null, tugas: [], pemangku: [], resmi: false };
}
