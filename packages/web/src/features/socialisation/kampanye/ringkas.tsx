import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, ErrorSummary, Figure, Figures, Section, SelectField, TextField } from '../../../ui/index.ts';
import { useIsian } from '../isian.ts';
import { pesan } from '../pesan.ts';

type Kampanye = BalasanOf<'kampanye'>;
interface Props {
  readonly kampanye: Kampanye;
}

/** What was announced, to whom, and where units meet. */
export function Ringkas({ kampanye }: Props): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const { putaran } = kampanye;
  return (
    <div className="grid gap-8">
      <Figures>
        <Figure label={t('pegawaiDiundang')} value={number(kampanye.pegawai)} unit={t('orang')} />
        <Figure label={t('unitDiundang')} value={kampanye.unit.map((u) => u.nama).join(', ')} />
        <Figure
          label={t('pertanyaan')}
          value={number(kampanye.pertanyaan)}
          note={t('belumDijawab', { n: number(kampanye.belumDijawab) })}
        />
      </Figures>
      <Section title={t('tujuan')}>
        <p className="max-w-[75ch] wrap-anywhere">{kampanye.tujuan}</p>
        {putaran ? (
          <p>
            <Link
              to="/putaran/$id"
              params={{ id: putaran.id }}
              className="inline-flex min-h-11 items-center text-brand underline underline-offset-4 wrap-anywhere"
            >
              {t('tentangPutaran', { nama: putaran.nama })}
            </Link>
          </p>
        ) : null}
      </Section>
      <Section title={t('pengumuman')}>
        <p className="max-w-[75ch] whitespace-pre-line wrap-anywhere">{kampanye.isi}</p>
        <p className="text-sm text-ink-soft">{t('oleh', { nama: kampanye.oleh })}</p>
      </Section>
      <Section title={t('pertemuan')}>
        {kampanye.pertemuan.length === 0 ? (
          <p className="text-ink-soft">{t('tanpaPertemuan')}</p>
        ) : (
          <ul className="grid gap-2">
            {kampanye.pertemuan.map((p) => (
              <li key={p.id} className="wrap-anywhere">
                {t('pertemuanBaris', {
                  unit: p.unorNama,
                  hari: longDate(p.tanggal, language),
                  jam: p.jam,
                  tempat: p.tempat,
                })}
              </li>
            ))}
          </ul>
        )}
        {peran === 'analis' ? <Tambah kampanye={kampanye} /> : null}
      </Section>
    </div>
  );
}

const JAM = /^([01]\d|2[0-3])[.:][0-5]\d$/;

function Tambah({ kampanye }: Props): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const act = useAct('kampanyePertemuan', ['kampanye', 'sosialisasiSaya']);
  const first = { unorId: kampanye.unit[0]?.unorId ?? '', tanggal: '', jam: '', tempat: '' };
  const { typed, set, errors, setErrors, messageOf } = useIsian(first);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const tanggal = parseDay(typed.tanggal);
    const [jam, tempat] = [typed.jam.trim(), typed.tempat.trim()];
    const wrong = [
      ...(tanggal ? [] : [{ fieldId: `${id}-tanggal`, message: t('hariSalah', { apa: t('isian-tanggal') }) }]),
      ...(JAM.test(jam) ? [] : [{ fieldId: `${id}-jam`, message: t('jamSalah') }]),
      ...(tempat.length < 3 ? [{ fieldId: `${id}-tempat`, message: t('wajib', { apa: t('isian-tempat') }) }] : []),
    ];
    setErrors(wrong);
    if (!tanggal || wrong.length > 0) return;
    act.mutate(
      { params: { id: kampanye.id }, body: { unorId: typed.unorId, tanggal, jam, tempat } },
      { onSuccess: () => set({ tanggal: '', jam: '', tempat: '' }) },
    );
  };
  const field = (key: 'tanggal' | 'jam' | 'tempat', hint?: string): ReactNode => (
    <TextField
      id={`${id}-${key}`}
      label={t(`isian-${key}`)}
      hint={hint}
      error={messageOf(`${id}-${key}`)}
      value={typed[key]}
      onChange={(event) => set({ [key]: event.target.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-4">
      <ErrorSummary errors={errors} />
      <SelectField
        label={t('unit')}
        value={typed.unorId}
        onChange={(unorId) => set({ unorId })}
        options={kampanye.unit.map((u) => ({ value: u.unorId, label: u.nama }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {field('tanggal', t('hariHint'))}
        {field('jam', t('jamHint'))}
      </div>
      {field('tempat')}
      {act.error ? <ProblemPanel error={act.error} /> : null}
      <Button type="submit" kind="secondary" className="justify-self-start" disabled={act.isPending}>
        {t('tambahPertemuan')}
      </Button>
    </form>
  );
}
