import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { PersonChip } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';

type Jawaban = BalasanOf<'kasusDaftar'>['jawaban'][number];

/** An answer that came with a reason or a condition. */
export function JawabanKasus({ jawaban }: { readonly jawaban: Jawaban }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  return (
    <li className="grid gap-2 border-l-4 border-line-strong pl-4 wrap-anywhere">
      <PersonChip nama={jawaban.pegawai.nama} jabatan={jawaban.ke.jabatanNama} unit={jawaban.ke.unorNama} />
      <p className="font-semibold">
        {k(`keadaan-${jawaban.keadaan}`)}
        {jawaban.kode ? ` · ${k(`alasan-${jawaban.kode}`)}` : null}
      </p>
      <p className="whitespace-pre-line">{jawaban.isi}</p>
      <p className="text-sm text-ink-soft">{longDate(jawaban.pada, language)}</p>
    </li>
  );
}
