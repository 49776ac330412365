import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId } from 'react';
import { longDate, number, signed, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, ErrorSummary, Section, SelectField, TextField } from '../../../ui/index.ts';
import { BagianGaris } from '../bagian-garis.tsx';
import { useIsian } from '../isian.ts';
import { pesan as umum } from '../pesan.ts';
import { pesan } from '../suara/pesan.ts';
import { HasilUnit } from './hasil-unit.tsx';

type Kampanye = BalasanOf<'kampanye'>;
type Hasil = BalasanOf<'kampanyeHasil'>;
type Pernyataan = Hasil['pernyataan'][number];

/** The waves of the survey, and what the closed ones brought. */
export function Survei({ kampanye }: { readonly kampanye: Kampanye }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const query = useApi('kampanyeHasil', { params: { id: kampanye.id } });
  const belum = (['sebelum', 'sesudah'] as const).filter((g) => !kampanye.survei.some((s) => s.gelombang === g));
  return (
    <div className="grid gap-8">
      <ul className="grid gap-2">
        {kampanye.survei.map((s) => (
          <li key={s.id}>
            <strong>{t(s.gelombang)}</strong>, {longDate(s.mulai, language)} – {longDate(s.selesai, language)},{' '}
            {t(`keadaan-${s.keadaan}`)}: {t('menjawab', { n: number(s.menjawab), diundang: number(s.diundang) })}
          </li>
        ))}
      </ul>
      <QueryPanel query={query}>{(hasil) => <HasilSurvei hasil={hasil} />}</QueryPanel>
      {peran === 'analis' && belum.length > 0 ? <Jadwal kampanyeId={kampanye.id} belum={belum} /> : null}
    </div>
  );
}

function HasilSurvei({ hasil }: { readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  if (!hasil.gelombang.some((g) => g.n !== null))
    return <EmptyPanel title={t('tanpaHasil')}>{t('tanpaHasilSebab')}</EmptyPanel>;
  return (
    <div className="grid gap-8">
      {hasil.pernyataan.map((p) => (
        <Satu key={p.kode} pernyataan={p} />
      ))}
      <p className="max-w-[75ch] text-sm text-ink-soft">{t('bukanSebab')}</p>
      <HasilUnit hasil={hasil} />
    </div>
  );
}

function Satu({ pernyataan: p }: { readonly pernyataan: Pernyataan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const naikTerkecil = (naik: number | null): string =>
    naik === null ? t('dayaTanpaNaik') : t('dayaNaik', { naik: number(naik * 100, 0) });
  const turunTerkecil = (turun: number | null): string =>
    turun === null ? t('dayaTanpaTurun') : t('dayaTurun', { turun: number(turun * 100, 0) });
  return (
    <section className="grid gap-2">
      <h2 className="text-base font-semibold wrap-anywhere">
        {teks(p.isi)}
        {p.setujuBaik ? null : <span className="font-normal text-ink-soft"> ({t('lebihBaikTurun')})</span>}
      </h2>
      <BagianGaris
        judul={teks(p.isi)}
        baris={[
          { nama: t('sebelum'), bagian: p.sebelum, kosong: t('belum'), tanda: 'bulat' },
          { nama: t('sesudah'), bagian: p.sesudah, kosong: t('belum'), tanda: 'kotak' },
        ]}
      />
      {p.perubahan ? <Putusan perubahan={p.perubahan} /> : null}
      {p.daya && (p.perubahan === null || p.perubahan.putusan === 'belum-pasti') ? (
        <p className="text-sm text-ink-soft">
          {p.setujuBaik ? naikTerkecil(p.daya.naik) : turunTerkecil(p.daya.turun)}
        </p>
      ) : null}
    </section>
  );
}

function Putusan({ perubahan }: { readonly perubahan: NonNullable<Pernyataan['perubahan']> }): ReactNode {
  const t = usePesan(pesan);
  const { putusan, selisih } = perubahan;
  const points = (share: number): string => signed(share * 100, 0);
  const plain = number(Math.abs(selisih.nilai * 100), 0);
  const change = putusan === 'belum-pasti' ? points(selisih.nilai) : plain;
  return <p>{t(putusan, { selisih: change, bawah: points(selisih.bawah), atas: points(selisih.atas) })}</p>;
}

interface JadwalProps {
  readonly kampanyeId: string;
  readonly belum: readonly ('sebelum' | 'sesudah')[];
}

function Jadwal({ kampanyeId, belum }: JadwalProps): ReactNode {
  const t = usePesan(pesan);
  const u = usePesan(umum);
  const id = useId();
  const act = useAct('kampanyeSurvei', ['kampanye', 'kampanyeHasil']);
  const { typed, set, errors, setErrors, messageOf } = useIsian({ gelombang: '', mulai: '', selesai: '' });
  const gelombang = belum.find((g) => g === typed.gelombang) ?? belum[0] ?? 'sebelum';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [mulai, selesai] = [parseDay(typed.mulai), parseDay(typed.selesai)];
    const wrong = (['mulai', 'selesai'] as const)
      .filter((key) => parseDay(typed[key]) === null)
      .map((key) => ({ fieldId: `${id}-${key}`, message: u('hariSalah', { apa: u(`isian-${key}`) }) }));
    setErrors(wrong);
    if (mulai && selesai) act.mutate({ params: { id: kampanyeId }, body: { gelombang, mulai, selesai } });
  };
  return (
    <Section title={t('jadwalkan')} intro={t('jadwalkanJelas')}>
      <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
        <ErrorSummary errors={errors} />
        <SelectField
          label={t('gelombang')}
          value={gelombang}
          onChange={(value) => set({ gelombang: value })}
          options={belum.map((value) => ({ value, label: t(value) }))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {(['mulai', 'selesai'] as const).map((key) => (
            <TextField
              key={key}
              id={`${id}-${key}`}
              label={u(`isian-${key}`)}
              hint={u('hariHint')}
              error={messageOf(`${id}-${key}`)}
              value={typed[key]}
              onChange={(event) => set({ [key]: event.target.value })}
            />
          ))}
        </div>
        {act.error ? <ProblemPanel error={act.error} /> : null}
        <Button type="submit" className="justify-self-start" disabled={act.isPending}>
          {t('jadwalkan')}
        </Button>
      </form>
    </Section>
  );
}
