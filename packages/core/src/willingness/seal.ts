import type { Minat } from '../domain/index.ts';
import { canonicalHash, type Sha256 } from '../kernel/index.ts';

/** SHA-256 over all wishes, the same in whatever order the rows stand: published when a round is sealed, checked when it is opened. */
export function sealOf(minat: readonly Minat[], digest?: Sha256): string {
  const rows = minat.map(({ pegawaiId, urutan, unorId, jabatanId }) => ({ pegawaiId, urutan, unorId, jabatanId }));
  const keyed = rows.map((row) => ({
    row,
    key: [row.pegawaiId, row.unorId ?? '', row.jabatanId ?? ''].join('\u001f'),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) || a.row.urutan - b.row.urutan);
  return canonicalHash(
    keyed.map((k) => k.row),
    digest,
  );
}
