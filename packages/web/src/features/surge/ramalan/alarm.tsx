import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { rentangHari } from '../../../shared/lonjakan/rentang.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, Section, TextField } from '../../../ui/index.ts';
import { pesan } from './kata/pesan.ts';
import { hariAntara } from './rentang-data.ts';

type Alarm = BalasanOf<'prakiraanKetepatan'>['alarm'][number];
type Putusan = NonNullable<Alarm['nilai']>['putusan'];

/** Surges that were noticed only once they had begun, and what people made of them. */
export function AlarmList({ alarm }: { readonly alarm: readonly Alarm[] }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Section title={t('alarmTitle')} intro={t('alarmIntro')}>
      {alarm.length === 0 ? <p>{t('alarmKosong')}</p> : null}
      <ul className="grid gap-6">
        {alarm.map((a) => (
          <Satu key={`${a.unorId}${a.layananId}${a.mulai}`} alarm={a} />
        ))}
      </ul>
    </Section>
  );
}

function Satu({ alarm: a }: { readonly alarm: Alarm }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const { nilai } = a;
  const said = nilai
    ? t('dinilai', { putusan: t(nilai.putusan), oleh: nilai.oleh, hari: longDate(nilai.pada, language) })
    : t('belumDinilai');
  return (
    <li className="grid gap-2 border-l-4 border-line-strong pl-4">
      <h3 className="font-semibold wrap-anywhere">
        {t('alarm', {
          layanan: a.layananNama,
          unit: a.unorNama,
          kali: number(a.kali, 1),
          kapan: rentangHari(a.mulai, a.sampai, language),
        })}
      </h3>
      <p>{t('diketahui', { hari: longDate(a.diketahui, language), n: number(hariAntara(a.mulai, a.diketahui)) })}</p>
      <p className="text-sm text-ink-soft wrap-anywhere">
        {said} {nilai?.alasan ?? ''}
      </p>
      {peran === 'analis' || peran === 'kepala-unit' ? <Nilai alarm={a} /> : null}
    </li>
  );
}

function Nilai({ alarm: { unorId, layananId, mulai, nilai } }: { readonly alarm: Alarm }): ReactNode {
  const t = usePesan(pesan);
  const judge = useAct('alarmNilai', ['prakiraanKetepatan']);
  const [alasan, setAlasan] = useState('');
  const send = (putusan: Putusan): void =>
    judge.mutate(
      { body: { unorId, layananId, mulai, putusan, ...(alasan.trim() && { alasan: alasan.trim() }) } },
      { onSuccess: () => setAlasan('') },
    );
  const choices: readonly Putusan[] = ['dilihat', 'nyata', 'bukan-lonjakan'];
  return (
    <div className="grid max-w-xl gap-2">
      <TextField
        label={t('nilaiAlasan')}
        maxLength={500}
        value={alasan}
        onChange={(event) => setAlasan(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {choices.map((putusan) => (
          <Button
            key={putusan}
            kind="secondary"
            aria-pressed={nilai?.putusan === putusan}
            disabled={judge.isPending}
            onClick={() => send(putusan)}
          >
            {t(putusan)}
          </Button>
        ))}
      </div>
      {judge.error ? <ProblemPanel error={judge.error} /> : null}
    </div>
  );
}
