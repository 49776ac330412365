import type { Result } from '../../kernel/index.ts';
import type { Pelaku } from '../pelaku.ts';
import type { Sebab } from '../problem.ts';
import { langkahkan, type Pilihan, pilihanOf, transisiOf } from '../transisi.ts';
import type { FaktaUsul } from './fakta.ts';
import type { CatatanMutasi, KeadaanMutasi, LangkahMutasi, TindakanMutasi } from './keadaan.ts';
import { TABEL_MUTASI } from './tabel.ts';

/** The state after an act, or why it is refused. */
export const step = (
  keadaan: KeadaanMutasi,
  langkah: LangkahMutasi,
  pelaku: Pelaku,
  fakta: FaktaUsul,
): Result<KeadaanMutasi, Sebab> => langkahkan(TABEL_MUTASI, keadaan, langkah, pelaku, fakta);

/** Every act of the state for this actor, open or with the reason why it is closed; what the act itself must bring is judged by `step`. */
export const allowedActs = (keadaan: KeadaanMutasi, pelaku: Pelaku, fakta: FaktaUsul): Pilihan<TindakanMutasi>[] =>
  pilihanOf(TABEL_MUTASI, keadaan, pelaku, fakta);

/** Records that lapse with an act: whoever stores it clears them in the same transaction. */
export const gugurOleh = (keadaan: KeadaanMutasi, tindakan: TindakanMutasi): readonly CatatanMutasi[] =>
  transisiOf(TABEL_MUTASI, keadaan, tindakan)?.menggugurkan ?? [];
