import type { PaketIndex, Pegawai } from '@seimbang/core/domain';

/** The person with this `pegawai_id` or NIP; nothing less than the whole of it is enough. */
export function findPerson(index: PaketIndex, idOrNip: string): Pegawai | null {
  const digits = idOrNip.replace(/\s/g, '');
  return index.pegawaiById.get(idOrNip) ?? index.paket.pegawai.find((p) => p.nip !== null && p.nip === digits) ?? null;
}
