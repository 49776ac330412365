import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { useSession } from '../../shared/session.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Note, TextAreaField, TextField } from '../../ui/index.ts';
import { DrafForm, nextMonth, type Salah, useFields } from './baru/form.tsx';
import { pesan } from './baru/pesan.ts';
import { placeOf, TujuanField } from './baru/tujuan-field.tsx';

/** An own request: a place the rules leave open, a day, and a reason that few may read. */
export function BaruPribadi({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const t = usePesan(pesan);
  const { pegawaiId } = useSession();
  const save = useAct('usulBuat', ['usulDaftar', 'kotakMasuk']);
  const form = useFields({ tujuan: '', tmt: nextMonth(), alasan: '' });
  const { values, idOf, errorOf, set } = form;
  if (pegawaiId === null) return <Note kind="warning">{t('tanpaPegawai')}</Note>;
  const submit = (): void => {
    const ke = placeOf(values.tujuan);
    const tmt = parseDay(values.tmt);
    const wrong: Salah[] = [
      ...(ke ? [] : [{ fieldId: idOf('tujuan'), message: t('tujuanSayaSalah') }]),
      ...(tmt ? [] : [{ fieldId: idOf('tmt'), message: t('tmtSalah') }]),
      ...(values.alasan.trim() ? [] : [{ fieldId: idOf('alasan'), message: t('alasanSalah') }]),
    ];
    form.setErrors(wrong);
    if (!ke || !tmt || wrong.length > 0) return;
    save.mutate({ body: { bentuk: 'pribadi', tmt, ke, alasan: values.alasan } }, { onSuccess: ({ id }) => onDone(id) });
  };
  return (
    <DrafForm errors={form.errors} problem={save.error} busy={save.isPending} onSubmit={submit}>
      <TujuanField
        id={idOf('tujuan')}
        pegawaiId={pegawaiId}
        label={t('tujuanSaya')}
        value={values.tujuan}
        error={errorOf('tujuan')}
        onChange={(value) => set('tujuan', value)}
      />
      <TextField
        id={idOf('tmt')}
        label={t('tmt')}
        hint={t('hariHint')}
        error={errorOf('tmt')}
        value={values.tmt}
        onChange={(event) => set('tmt', event.target.value)}
      />
      <TextAreaField
        id={idOf('alasan')}
        label={t('alasan')}
        hint={t('alasanHint')}
        error={errorOf('alasan')}
        value={values.alasan}
        onChange={(event) => set('alasan', event.target.value)}
      />
    </DrafForm>
  );
}
