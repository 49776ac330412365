import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { useSession } from '../../../shared/session.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { PersonChip } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';
import { PutusanForm } from './putusan-form.tsx';

type Kasus = BalasanOf<'kasusDaftar'>['lindungan'][number];

/** One fact that shall protect somebody, with its evidence. */
export function LindunganKasus({ kasus }: { readonly kasus: Kasus }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { peran } = useSession();
  const decide = useAct('kasusLindungan', ['kasusDaftar']);
  return (
    <li className="grid gap-2 border-l-4 border-line-strong pl-4 wrap-anywhere">
      <PersonChip nama={kasus.pegawai.nama} />
      <p className="font-semibold">
        {k(`alasan-${kasus.jenis}`)} · {k(`kasus-${kasus.keadaan}`)}
      </p>
      <p className="text-sm text-ink-soft">{t('dimintaSampai', { tanggal: longDate(kasus.sampai, language) })}</p>
      <p className="whitespace-pre-line">{kasus.bukti}</p>
      {kasus.putusan ? (
        <p>
          <strong>{t('putusanTim')}:</strong> {kasus.putusan.alasan}
        </p>
      ) : null}
      {kasus.keadaan === 'diajukan' && peran === 'tim-kasus' ? (
        <PutusanForm
          sampai={kasus.sampai}
          error={decide.error}
          busy={decide.isPending}
          onDecide={(putusan) => decide.mutate({ params: { id: kasus.id }, body: { versi: kasus.versi, ...putusan } })}
        />
      ) : null}
    </li>
  );
}
