import type {
  DaftarJatuhTempo,
  JalurKarier,
  Kalender,
  LaporanKalender,
  PilihanKalender,
  Stagnasi,
  Tangga,
} from '@seimbang/core/rotation';
import type { Tempat } from '@seimbang/core/domain';

/** What a solver thread can be asked about the rotation programme. */
export type TugasRotasi =
  | { readonly jenis: 'kalender'; readonly pilihan: PilihanKalender }
  | { readonly jenis: 'jatuh-tempo' }
  | { readonly jenis: 'jalur-karier'; readonly pegawaiId: string }
  | { readonly jenis: 'tangga'; readonly rumpun: string }
  | {
      readonly jenis: 'stagnasi';
      readonly moves: readonly { readonly pegawaiId: string; readonly to: Tempat }[] | null;
      readonly kalender: Kalender | null;
    };

export interface JawabanRotasi {
  /** The calendar with what the independent check says of it. */
  readonly kalender: { readonly kalender: Kalender; readonly laporan: LaporanKalender };
  readonly 'jatuh-tempo': DaftarJatuhTempo;
  readonly 'jalur-karier': JalurKarier | null;
  readonly tangga: Tangga | null;
  readonly stagnasi: Stagnasi;
}
