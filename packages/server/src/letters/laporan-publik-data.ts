import type { Day } from '@seimbang/core/kernel';
import type { TataNaskah } from './naskah.ts';

/** The quarterly public report: its words and figures stand in `lembar`, the same that the web page shows. */
export interface LaporanPublikData {
  readonly bahasa: 'id' | 'en';
  readonly pemerintah: string;
  readonly kertas: TataNaskah['kertas'];
  readonly tanggal: Day;
  readonly demo: boolean;
  readonly versi: number;
  readonly sidik: string;
  readonly lembar: {
    readonly judul: string;
    readonly pokok: string;
    readonly bagian: readonly {
      readonly judul: string;
      readonly kalimat: readonly string[];
      readonly tabel: { readonly kolom: readonly string[]; readonly baris: readonly (readonly string[])[] } | null;
    }[];
  };
}
