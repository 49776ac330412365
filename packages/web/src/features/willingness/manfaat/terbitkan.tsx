import type { Diterima } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, ErrorSummary, Section, SelectField, TextField, toast } from '../../../ui/index.ts';
import { KOSONG, type LangkahIsian, LangkahForm } from './langkah-form.tsx';
import { pesan } from './pesan.ts';

type Baru = Diterima<'manfaatTerbitkan'>['body'];
type Satuan = Baru['naikSetiap']['satuan'];
type Salah = readonly { fieldId: string; message: string }[];

/** A whole number, or null where nothing was typed; undefined where it is no number. */
const bilangan = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null;
  const n = Number(typed.replace(',', '.'));
  return Number.isInteger(n) && n >= 0 ? n : undefined;
};

/** The analyst publishes what the agency has decided: the day, the decision, the steps. */
export function TerbitkanManfaat(): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const publish = useAct('manfaatTerbitkan', ['manfaat']);
  const [typed, setTyped] = useState({ berlaku: '', dasar: '', satuan: 'putaran' as Satuan, jumlah: '1' });
  const [steps, setSteps] = useState<readonly LangkahIsian[]>([KOSONG]);
  const [errors, setErrors] = useState<Salah>([]);
  const messageOf = (field: string): string | undefined => errors.find((e) => e.fieldId === `${id}-${field}`)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const berlaku = parseDay(typed.berlaku);
    const jumlah = bilangan(typed.jumlah);
    const langkah = steps.map((s) => ({
      kreditPersen: bilangan(s.kredit),
      hakKembaliBulan: bilangan(s.hak),
      pilihanPertama: s.pertama,
      pelatihan: s.pelatihan.trim() === '' ? null : s.pelatihan.trim(),
    }));
    const bad = (field: string, message: string): Salah => [{ fieldId: `${id}-${field}`, message }];
    const wrong = [
      ...(berlaku ? [] : bad('berlaku', t('tanggalSalah'))),
      ...(typed.dasar.trim() ? [] : bad('dasar', t('dasarSalah'))),
      ...(jumlah ? [] : bad('jumlah', t('bilanganSalah'))),
      ...langkah.flatMap((s, i) => [
        ...(s.kreditPersen === undefined ? bad(`kredit-${i}`, t('bilanganSalah')) : []),
        ...(s.hakKembaliBulan === undefined || s.hakKembaliBulan === 0 ? bad(`hak-${i}`, t('bilanganSalah')) : []),
      ]),
    ];
    setErrors(wrong);
    if (!berlaku || !jumlah || wrong.length > 0) return;
    const body: Baru = {
      berlaku,
      dasar: typed.dasar.trim(),
      naikSetiap: { satuan: typed.satuan, jumlah },
      langkah: langkah.map((s) => ({
        ...s,
        kreditPersen: s.kreditPersen ?? 0,
        hakKembaliBulan: s.hakKembaliBulan ?? null,
      })),
    };
    publish.mutate({ body }, { onSuccess: () => toast(t('terbit')) });
  };
  return (
    <Section title={t('terbitkan')} intro={t('terbitkanJelas')}>
      <form onSubmit={submit} noValidate className="grid max-w-3xl gap-5">
        <ErrorSummary errors={errors} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            id={`${id}-berlaku`}
            label={t('isian-berlaku')}
            hint={t('hariHint')}
            error={messageOf('berlaku')}
            value={typed.berlaku}
            onChange={(event) => setTyped({ ...typed, berlaku: event.target.value })}
          />
          <TextField
            id={`${id}-dasar`}
            label={t('isian-dasar')}
            hint={t('dasarHint')}
            error={messageOf('dasar')}
            value={typed.dasar}
            onChange={(event) => setTyped({ ...typed, dasar: event.target.value })}
          />
          <TextField
            id={`${id}-jumlah`}
            label={t('isian-jumlah')}
            inputMode="numeric"
            error={messageOf('jumlah')}
            value={typed.jumlah}
            onChange={(event) => setTyped({ ...typed, jumlah: event.target.value })}
          />
          <SelectField
            label={t('isian-satuan')}
            value={typed.satuan}
            options={(['putaran', 'minggu'] as const).map((value) => ({ value, label: t(`satuan-${value}`) }))}
            onChange={(value) => setTyped({ ...typed, satuan: value as Satuan })}
          />
        </div>
        {steps.map((step, i) => (
          <LangkahForm
            key={i}
            nomor={i + 1}
            idOf={(field) => `${id}-${field}-${i}`}
            errorOf={(field) => messageOf(`${field}-${i}`)}
            step={step}
            onChange={(next) => setSteps(steps.map((s, j) => (j === i ? next : s)))}
            onRemove={steps.length > 1 ? () => setSteps(steps.filter((_, j) => j !== i)) : undefined}
          />
        ))}
        {publish.error ? <ProblemPanel error={publish.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button kind="secondary" onClick={() => setSteps([...steps, steps.at(-1) ?? KOSONG])}>
            {t('tambahLangkah')}
          </Button>
          <Button type="submit" disabled={publish.isPending}>
            {t('tombolTerbit')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
