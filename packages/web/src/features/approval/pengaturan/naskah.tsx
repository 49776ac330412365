import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, ErrorSummary, Section, SelectField, TextAreaField, TextField, toast } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Naskah = BalasanOf<'tataNaskah'>;
type Isi = Naskah['isi'];
type Penanda = Isi['ppk'];

const TEXTS = [
  'pemerintah',
  'sekretariat',
  'perangkatKepegawaian',
  'alamat',
  'kontak',
  'tempat',
  'provinsi',
  'kepalaDaerah',
  'kodeKlasifikasi',
  'kodeKepegawaian',
  'kodeSekretariat',
  'namaPanel',
  'tempatRapat',
] as const;
const LISTS = ['mengingat', 'tembusan'] as const;
const NUMBERS = ['kuorumMinimum', 'hariKerjaKeberatan'] as const;
const SIGNERS = ['ppk', 'pyb', 'ketuaPanel', 'pengesah'] as const;
const SIGNER_TEXTS = ['jabatan', 'nama', 'gelarDepan', 'gelarBelakang', 'pangkat', 'nip', 'atasNama'] as const;
/** The only line that may stay empty. */
const OPTIONAL: readonly string[] = ['kontak'];

interface NaskahFormProps {
  readonly data: Naskah;
  readonly bagian: 'naskah' | 'penanda';
}

/** Letterhead, codes, panel and signers: one record, shown in two parts. */
export function NaskahForm({ data, bagian }: NaskahFormProps): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const id = useId();
  const save = useAct('tataNaskahUbah', ['tataNaskah']);
  const [isi, setIsi] = useState<Isi>(data.isi);
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const errorOf = (key: string): string | undefined => errors.find((one) => one.fieldId === `${id}-${key}`)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const empty = emptyFields(isi).map((key) => ({
      fieldId: `${id}-${key}`,
      message: t('wajib', { apa: t(key.split('.').at(-1) as 'nama') }),
    }));
    setErrors(empty);
    if (empty.length > 0) return;
    save.mutate({ body: { versi: data.versi, isi: plain(isi) } }, { onSuccess: () => toast(t('tersimpan')) });
  };
  const field = (key: (typeof TEXTS)[number]): ReactNode => (
    <TextField
      key={key}
      id={`${id}-${key}`}
      label={t(key)}
      error={errorOf(key)}
      value={isi[key]}
      onChange={(event) => setIsi({ ...isi, [key]: event.target.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className="grid max-w-3xl gap-8">
      <p className="text-sm text-ink-soft">
        {data.jejak
          ? t('diubahOleh', { oleh: data.jejak.oleh, pada: longDate(data.jejak.pada, language) })
          : t('bawaan')}
      </p>
      <ErrorSummary errors={errors} />
      {bagian === 'naskah' ? (
        <>
          <div className="grid gap-5 sm:grid-cols-2">{TEXTS.map(field)}</div>
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField
              label={t('kertas')}
              value={isi.kertas}
              onChange={(kertas) => setIsi({ ...isi, kertas: kertas as Isi['kertas'] })}
              options={['A4', 'F4'].map((value) => ({ value, label: value }))}
            />
            <SelectField
              label={t('klasifikasi')}
              value={isi.klasifikasi}
              onChange={(value) => setIsi({ ...isi, klasifikasi: value as Isi['klasifikasi'] })}
              options={['Biasa', 'Terbatas', 'Rahasia', 'Sangat Rahasia'].map((value) => ({ value, label: value }))}
            />
            {NUMBERS.map((key) => (
              <TextField
                key={key}
                id={`${id}-${key}`}
                label={t(key)}
                inputMode="numeric"
                error={errorOf(key)}
                value={String(isi[key])}
                onChange={(event) => setIsi({ ...isi, [key]: Number(event.target.value.replace(/\D/g, '')) || 0 })}
              />
            ))}
          </div>
          {LISTS.map((key) => (
            <TextAreaField
              key={key}
              label={t(key)}
              hint={t('satuPerBaris')}
              rows={6}
              value={isi[key].join('\n')}
              onChange={(event) => setIsi({ ...isi, [key]: event.target.value.split('\n') })}
            />
          ))}
        </>
      ) : (
        SIGNERS.map((who) => (
          <Section key={who} title={t(who)}>
            <div className="grid gap-5 sm:grid-cols-2">
              {SIGNER_TEXTS.map((key) => (
                <TextField
                  key={key}
                  id={`${id}-${who}.${key}`}
                  label={t(key)}
                  error={errorOf(`${who}.${key}`)}
                  value={isi[who][key] ?? ''}
                  onChange={(event) => setIsi({ ...isi, [who]: { ...isi[who], [key]: event.target.value } })}
                />
              ))}
            </div>
          </Section>
        ))
      )}
      {save.error ? <ProblemPanel error={save.error} /> : null}
      <Button type="submit" className="justify-self-start" disabled={save.isPending}>
        {t('simpan')}
      </Button>
    </form>
  );
}

function emptyFields(isi: Isi): string[] {
  const texts = TEXTS.filter((key) => !OPTIONAL.includes(key) && isi[key].trim() === '');
  const signers = SIGNERS.flatMap((who) =>
    (['jabatan', 'nama'] as const).filter((key) => isi[who][key].trim() === '').map((key) => `${who}.${key}`),
  );
  return [...texts, ...signers];
}

/** As the contract takes it: no empty lines, and an empty optional field is no field. */
function plain(isi: Isi): { -readonly [K in keyof Isi]: Isi[K] extends readonly string[] ? string[] : Isi[K] } {
  const lines = (list: readonly string[]): string[] => list.map((line) => line.trim()).filter((line) => line !== '');
  const signer = (one: Penanda): Penanda => ({
    ...one,
    gelarDepan: one.gelarDepan?.trim() || null,
    gelarBelakang: one.gelarBelakang?.trim() || null,
    pangkat: one.pangkat?.trim() || null,
    nip: one.nip?.trim() || null,
    atasNama: one.atasNama?.trim() || null,
  });
  return {
    ...isi,
    mengingat: lines(isi.mengingat),
    tembusan: lines(isi.tembusan),
    ppk: signer(isi.ppk),
    pyb: signer(isi.pyb),
    ketuaPanel: signer(isi.ketuaPanel),
    pengesah: signer(isi.pengesah),
  };
}
