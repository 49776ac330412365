import { type ReactNode, useState } from 'react';
import { percent, usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, SelectField, toast } from '../../ui/index.ts';
import type { KalenderTampil } from './kalender.tsx';
import { pesan } from './pesan.ts';

const YEARS = [1, 2, 3, 4, 5] as const;
const SHARES = [0.1, 0.25, 0.4, 0.5] as const;
const EARLY = [0, 6, 12, 18] as const;

const nearest = (list: readonly number[], value: number): string => String(list.includes(value) ? value : list[1]);

/** The dials of a calendar and the button that makes it. */
export function KalenderForm({ kalender }: { readonly kalender: KalenderTampil | null }): ReactNode {
  const t = usePesan(pesan);
  const make = useAct('kalenderRotasiBuat', ['kalenderRotasi', 'stagnasi']);
  const [tahun, setTahun] = useState(String(kalender?.pilihan.tahun ?? 3));
  const [bagian, setBagian] = useState(nearest(SHARES, kalender?.pilihan.bagianMaksimum ?? 0.25));
  const [maju, setMaju] = useState(nearest(EARLY, kalender?.pilihan.majuBulan ?? 12));
  const body = { tahun: Number(tahun), bagianMaksimum: Number(bagian), majuBulan: Number(maju) };
  return (
    <div className="grid w-full gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <SelectField
          label={t('years')}
          hint={t('yearsHint')}
          value={tahun}
          onChange={setTahun}
          options={YEARS.map((n) => ({ value: String(n), label: t('yearsOf', { n }) }))}
        />
        <SelectField
          label={t('share')}
          hint={t('shareHint')}
          value={bagian}
          onChange={setBagian}
          options={SHARES.map((s) => ({ value: String(s), label: percent(s, 0) }))}
        />
        <SelectField
          label={t('early')}
          hint={t('earlyHint')}
          value={maju}
          onChange={setMaju}
          options={EARLY.map((n) => ({ value: String(n), label: t('earlyOf', { n }) }))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          kind={kalender ? 'secondary' : 'primary'}
          disabled={make.isPending}
          onClick={() => make.mutate({ body }, { onSuccess: () => toast(t('made')) })}
        >
          {make.isPending ? t('making') : t(kalender ? 'remake' : 'make')}
        </Button>
      </div>
      {make.error ? <ProblemPanel error={make.error} /> : null}
    </div>
  );
}
