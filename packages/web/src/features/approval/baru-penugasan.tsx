import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { type Hit, SearchBox } from '../../shared/search/search-box.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, PersonChip, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { DrafForm, type Salah, useFields } from './baru/form.tsx';
import { pesan } from './baru/pesan.ts';

/** Temporary help: people, a receiving unit, days, a task and a lead. */
export function BaruPenugasan({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const t = usePesan(pesan);
  const save = useAct('usulBuat', ['usulDaftar', 'kotakMasuk']);
  const form = useFields({ judul: '', mulai: '', selesai: '', uraian: '', unit: '', ketua: '', pegawai: '' });
  const [people, setPeople] = useState<readonly Hit[]>([]);
  const [unit, setUnit] = useState<Hit | null>(null);
  const { values, idOf, errorOf, set } = form;
  const submit = (): void => {
    const mulai = parseDay(values.mulai);
    const selesai = parseDay(values.selesai);
    const wrong: Salah[] = [
      ...(values.judul.trim() ? [] : [{ fieldId: idOf('judul'), message: t('judulSalah') }]),
      ...(mulai ? [] : [{ fieldId: idOf('mulai'), message: t('mulaiSalah') }]),
      ...(selesai && (!mulai || selesai >= mulai) ? [] : [{ fieldId: idOf('selesai'), message: t('selesaiSalah') }]),
      ...(values.uraian.trim() ? [] : [{ fieldId: idOf('uraian'), message: t('uraianSalah') }]),
      ...(unit ? [] : [{ fieldId: idOf('unit'), message: t('unitSalah') }]),
      ...(people.length > 0 ? [] : [{ fieldId: idOf('pegawai'), message: t('pegawaiSalah') }]),
      ...(people.some((p) => p.id === values.ketua) ? [] : [{ fieldId: idOf('ketua'), message: t('ketuaSalah') }]),
    ];
    form.setErrors(wrong);
    if (!mulai || !selesai || !unit || wrong.length > 0) return;
    const body = {
      bentuk: 'penugasan' as const,
      judul: values.judul,
      mulai,
      selesai,
      uraian: values.uraian,
      unorId: unit.id,
      ketuaPegawaiId: values.ketua,
      baris: people.map((p) => ({ pegawaiId: p.id })),
    };
    save.mutate({ body }, { onSuccess: ({ id }) => onDone(id) });
  };
  const text = (key: 'judul' | 'mulai' | 'selesai', hint?: string): ReactNode => (
    <TextField
      id={idOf(key)}
      label={t(key)}
      hint={hint}
      error={errorOf(key)}
      value={values[key]}
      onChange={(event) => set(key, event.target.value)}
    />
  );
  return (
    <DrafForm errors={form.errors} problem={save.error} busy={save.isPending} onSubmit={submit}>
      {text('judul')}
      <div className="grid gap-5 sm:grid-cols-2">
        {text('mulai', t('hariHint'))}
        {text('selesai', t('hariHint'))}
      </div>
      <TextAreaField
        id={idOf('uraian')}
        label={t('uraian')}
        error={errorOf('uraian')}
        value={values.uraian}
        onChange={(event) => set('uraian', event.target.value)}
      />
      {unit ? (
        <p className="flex flex-wrap items-center gap-3">
          <span>
            {t('unitPenerima')}: <strong className="wrap-anywhere">{unit.judul}</strong>
          </span>
          <Button kind="quiet" onClick={() => setUnit(null)}>
            {t('ganti')}
          </Button>
        </p>
      ) : (
        <SearchBox id={idOf('unit')} label={t('cariUnit')} kinds={['unor']} onChoose={setUnit} />
      )}
      <ul className="grid gap-3">
        {people.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-start justify-between gap-3 border-l-4 border-line-strong pl-4"
          >
            <PersonChip nama={person.judul} jabatan={person.keterangan} />
            <Button kind="quiet" onClick={() => setPeople(people.filter((one) => one !== person))}>
              {t('hapus')} <span className="sr-only">{person.judul}</span>
            </Button>
          </li>
        ))}
      </ul>
      <SearchBox
        id={idOf('pegawai')}
        label={t('cariPegawai')}
        kinds={['pegawai']}
        onChoose={(hit) => setPeople(people.some((p) => p.id === hit.id) ? people : [...people, hit])}
      />
      <SelectField
        id={idOf('ketua')}
        label={t('ketua')}
        error={errorOf('ketua')}
        value={values.ketua}
        onChange={(value) => set('ketua', value)}
        options={[{ value: '', label: t('pilih') }, ...people.map((p) => ({ value: p.id, label: p.judul }))]}
      />
    </DrafForm>
  );
}
