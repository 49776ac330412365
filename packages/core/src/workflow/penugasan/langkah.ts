import type { Result } from '../../kernel/index.ts';
import type { Pelaku } from '../pelaku.ts';
import type { Sebab } from '../problem.ts';
import { langkahkan, type Pilihan, pilihanOf, transisiOf } from '../transisi.ts';
import type { FaktaPenugasan } from './fakta.ts';
import type { CatatanPenugasan, KeadaanPenugasan, LangkahPenugasan, TindakanPenugasan } from './keadaan.ts';
import { TABEL_PENUGASAN } from './tabel.ts';

/** The state of an assignment after an act, or why it is refused. */
export const stepPenugasan = (
  keadaan: KeadaanPenugasan,
  langkah: LangkahPenugasan,
  pelaku: Pelaku,
  fakta: FaktaPenugasan,
): Result<KeadaanPenugasan, Sebab> => langkahkan(TABEL_PENUGASAN, keadaan, langkah, pelaku, fakta);

/** Every act of the state for this actor, open or with the reason why it is closed. */
export const allowedActsPenugasan = (
  keadaan: KeadaanPenugasan,
  pelaku: Pelaku,
  fakta: FaktaPenugasan,
): Pilihan<TindakanPenugasan>[] => pilihanOf(TABEL_PENUGASAN, keadaan, pelaku, fakta);

/** Records that lapse with an act. */
export const gugurOlehPenugasan = (
  keadaan: KeadaanPenugasan,
  tindakan: TindakanPenugasan,
): readonly CatatanPenugasan[] => transisiOf(TABEL_PENUGASAN, keadaan, tindakan)?.menggugurkan ?? [];
