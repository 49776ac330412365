import type { BalasanOf } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import type { MasaDepan, Peringatan } from '@seimbang/core/surge';
import { panelLayanan } from '@seimbang/core/surge';
import { annualisationOf } from '@seimbang/core/workload';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';

type PeringatanView = BalasanOf<'lonjakan'>['peringatan'][number];
type PanelView = BalasanOf<'lonjakanLayanan'>;

export const namaUnor = (index: PaketIndex, unorId: string): string => index.unorById.get(unorId)?.nama ?? unorId;

/** Working minutes of one person on one day. */
export const menitKerja = ({ paket }: PaketIndex): number =>
  paket.kebijakan.wkeMenit / annualisationOf(paket.kebijakan.wkeMenit).hari;

/** Units of a head who signed in as one; nobody else acts for a unit. */
export const kepalaDari = (caller: Caller, index: PaketIndex, unorId: string): boolean =>
  caller.peran === 'kepala-unit' && reachesUnor({ ...caller, lingkup: 'unit' }, index, unorId);

interface Konteks {
  readonly index: PaketIndex;
  readonly caller: Caller;
  readonly hariIni: Day;
  /** Request that answers a warning, by its key. */
  readonly dijawab: ReadonlyMap<string, string>;
}

export function peringatanView(p: Peringatan, { index, caller, hariIni, dijawab }: Konteks): PeringatanView {
  const { layananId, ...rest } = p;
  return {
    ...rest,
    unorNama: namaUnor(index, p.unorId),
    layanan: layananId.map((id) => ({ id })),
    terlambat: hariIni > p.mintaPaling,
    milikSaya: kepalaDari(caller, index, p.unorId),
    bantuanId: dijawab.get(p.kunci) ?? null,
  };
}

export function panelView(
  index: PaketIndex,
  masa: MasaDepan | null,
  unorId: string,
  ubah?: (tanggal: Day, layananId: readonly string[]) => number,
  peran: PanelView['peran'] = 'penerima',
): PanelView {
  const panel = masa && panelLayanan(index, masa, unorId, ubah, peran);
  return {
    unorId,
    unorNama: namaUnor(index, unorId),
    peran,
    sasaranMenit: panel?.sasaranMenit ?? 15,
    layanan: (panel?.layanan ?? []).map(({ layananId, tanggal, tanpaBantuan, pilihan, saran }) => ({
      layananId,
      tanggal,
      tanpaBantuan,
      pilihan,
      saran,
    })),
  };
}
