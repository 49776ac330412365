import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { type Hit, SearchBox } from '../../shared/search/search-box.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, PersonChip, TextField } from '../../ui/index.ts';
import { DrafForm, nextMonth, type Salah, useFields } from './baru/form.tsx';
import { pesan } from './baru/pesan.ts';
import { placeOf, TujuanField } from './baru/tujuan-field.tsx';

interface Baris {
  readonly pegawai: Hit;
  readonly tujuan: string;
}

/** A transfer by hand: people, each with a place the rules leave open. */
export function BaruMutasi({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const t = usePesan(pesan);
  const save = useAct('usulBuat', ['usulDaftar', 'kotakMasuk']);
  const form = useFields({ judul: '', tmt: nextMonth(), pegawai: '' });
  const [lines, setLines] = useState<readonly Baris[]>([]);
  const { values, idOf, errorOf, set } = form;
  const lineId = (pegawaiId: string): string => `${idOf('pegawai')}-${pegawaiId}`;
  const submit = (): void => {
    const tmt = parseDay(values.tmt);
    const wrong: Salah[] = [
      ...(values.judul.trim() ? [] : [{ fieldId: idOf('judul'), message: t('judulSalah') }]),
      ...(tmt ? [] : [{ fieldId: idOf('tmt'), message: t('tmtSalah') }]),
      ...(lines.length > 0 ? [] : [{ fieldId: idOf('pegawai'), message: t('pegawaiSalah') }]),
      ...lines
        .filter((line) => placeOf(line.tujuan) === null)
        .map((line) => ({ fieldId: lineId(line.pegawai.id), message: t('tujuanSalah', { nama: line.pegawai.judul }) })),
    ];
    form.setErrors(wrong);
    if (!tmt || wrong.length > 0) return;
    const baris = lines.flatMap(({ pegawai, tujuan }) => {
      const place = placeOf(tujuan);
      return place ? [{ pegawaiId: pegawai.id, ...place }] : [];
    });
    save.mutate({ body: { bentuk: 'kepala', judul: values.judul, tmt, baris } }, { onSuccess: ({ id }) => onDone(id) });
  };
  const add = (hit: Hit): void => {
    if (!lines.some((line) => line.pegawai.id === hit.id)) setLines([...lines, { pegawai: hit, tujuan: '' }]);
  };
  return (
    <DrafForm errors={form.errors} problem={save.error} busy={save.isPending} onSubmit={submit}>
      <TextField
        id={idOf('judul')}
        label={t('judul')}
        error={errorOf('judul')}
        value={values.judul}
        onChange={(event) => set('judul', event.target.value)}
      />
      <TextField
        id={idOf('tmt')}
        label={t('tmt')}
        hint={t('hariHint')}
        error={errorOf('tmt')}
        value={values.tmt}
        onChange={(event) => set('tmt', event.target.value)}
      />
      <ul className="grid gap-5">
        {lines.map((line) => (
          <li key={line.pegawai.id} className="grid gap-3 border-l-4 border-line-strong pl-4">
            <span className="flex flex-wrap items-start justify-between gap-3">
              <PersonChip nama={line.pegawai.judul} jabatan={line.pegawai.keterangan} />
              <Button kind="quiet" onClick={() => setLines(lines.filter((one) => one !== line))}>
                {t('hapus')} <span className="sr-only">{line.pegawai.judul}</span>
              </Button>
            </span>
            <TujuanField
              id={lineId(line.pegawai.id)}
              pegawaiId={line.pegawai.id}
              label={t('tujuan', { nama: line.pegawai.judul })}
              value={line.tujuan}
              error={form.errors.find((one) => one.fieldId === lineId(line.pegawai.id))?.message}
              onChange={(tujuan) => setLines(lines.map((one) => (one === line ? { ...one, tujuan } : one)))}
            />
          </li>
        ))}
      </ul>
      <SearchBox id={idOf('pegawai')} label={t('cariPegawai')} kinds={['pegawai']} onChoose={add} />
    </DrafForm>
  );
}
