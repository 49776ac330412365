import { hasilPanel } from '@seimbang/core/workflow';
import type { Baris, Berkas } from './berkas.ts';
import type { Timbangan } from './fakta.ts';

/** Lines that still go: neither the panel nor the ppk has rejected them. Screen and letters show the figures of exactly these. */
export const barisBerjalan = ({
  berkas,
  timbangan: { fakta },
}: {
  readonly berkas: Pick<Berkas, 'baris'>;
  readonly timbangan: Pick<Timbangan, 'fakta'>;
}): Baris[] =>
  berkas.baris.filter((b) => {
    const line = fakta.baris.find((f) => f.barisId === b.id);
    return line !== undefined && hasilPanel(line, fakta.hadir) !== 'tolak' && b.keputusan !== 'tolak';
  });

/** The votes that count: of members who are present and have declared no conflict about the line. */
export const suaraSah = (b: Pick<Baris, 'suara' | 'konflik'>, hadir: readonly string[]): Baris['suara'] =>
  b.suara.filter((s) => hadir.includes(s.akun_id) && !b.konflik.some((k) => k.akun_id === s.akun_id));
