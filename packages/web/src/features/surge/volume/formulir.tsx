import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { parseAmount } from '../../../shared/day-text.ts';
import { namaBulan } from '../../../shared/lonjakan/rentang.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, Figure, Figures, Icon, Note, TextField, toast } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Data = BalasanOf<'volumeFormulir'>;
type Layanan = Data['layanan'][number];

interface Isian {
  readonly jumlah: string;
  readonly tutup: boolean;
  readonly alasan: string;
}

/** What stands in the field at first: what was confirmed, else what the days add up to. */
const awalOf = (l: Layanan): Isian => {
  const value = l.ditegaskan ? l.jumlah : l.dariHarian;
  return {
    jumlah: value === null ? '' : number(value, 0),
    tutup: l.ditegaskan !== null && l.jumlah === null,
    alasan: '',
  };
};

/** Three to five numbers and one button: fits a thumb. */
export function Formulir({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [isi, setIsi] = useState<readonly Isian[]>(data.layanan.map(awalOf));
  const [tried, setTried] = useState(false);
  const save = useAct('volumeIsi', 'all');
  if (data.layanan.length === 0) return <EmptyPanel title={t('tanpaLayanan')}>{t('tanpaLayananSebab')}</EmptyPanel>;
  const filled = isi.map((one) => one.tutup || one.jumlah.trim() !== '');
  const wrong = isi.map((one) => !one.tutup && one.jumlah.trim() !== '' && parseAmount(one.jumlah) === null);
  const bulan = namaBulan(data.bulan, language);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrong.includes(true) || !filled.includes(true)) return;
    const isian = data.layanan.flatMap(({ layananId }, i) => {
      const { jumlah, tutup, alasan } = isi[i]!;
      if (!filled[i]) return [];
      return [
        { layananId, jumlah: tutup ? null : parseAmount(jumlah), ...(alasan.trim() && { alasan: alasan.trim() }) },
      ];
    });
    save.mutate({ body: { bulan: data.bulan, isian } }, { onSuccess: () => toast(t('tersimpan', { bulan })) });
  };
  return (
    <form onSubmit={submit} className="grid gap-8" noValidate>
      {data.layanan.map((layanan, i) => (
        <SatuLayanan
          key={layanan.layananId}
          layanan={layanan}
          bulan={bulan}
          isi={isi[i]!}
          wrong={tried && wrong[i] === true}
          onChange={(change) => setIsi(isi.map((one, j) => (j === i ? { ...one, ...change } : one)))}
        />
      ))}
      {save.error ? <ProblemPanel error={save.error} /> : null}
      <Button type="submit" disabled={save.isPending} className="w-full sm:w-auto sm:justify-self-start">
        {t('simpan')}
      </Button>
    </form>
  );
}

interface SatuProps {
  readonly layanan: Layanan;
  readonly bulan: string;
  readonly isi: Isian;
  readonly wrong: boolean;
  readonly onChange: (change: Partial<Isian>) => void;
}

function SatuLayanan({ layanan: l, bulan, isi, wrong, onChange }: SatuProps): ReactNode {
  const t = usePesan(pesan);
  const shown = (value: number | null): string => (value === null ? t('belumAda') : number(value, 0));
  const changed = l.ditegaskan !== null && (isi.tutup !== (l.jumlah === null) || isi.jumlah !== awalOf(l).jumlah);
  const days = [
    t('hariTercatat', { n: number(l.hariTercatat) }),
    ...(l.hariHilang > 0 ? [t('hariHilang', { n: number(l.hariHilang) })] : []),
  ].join(', ');
  return (
    <fieldset className="grid min-w-0 gap-3 border-t border-line pt-4">
      <legend className="float-left mb-1 w-full text-lg font-semibold wrap-anywhere">{l.nama}</legend>
      <Figures>
        <Figure label={t('bulanLalu')} value={shown(l.bulanLalu)} />
        <Figure label={t('tahunLalu')} value={shown(l.tahunLalu)} />
        {l.dariHarian === null ? null : <Figure label={t('dariHarian')} value={shown(l.dariHarian)} note={days} />}
      </Figures>
      <TextField
        label={l.satuan ? t('jumlah', { satuan: l.satuan, bulan }) : t('jumlahPolos', { bulan })}
        inputMode="numeric"
        autoComplete="off"
        value={isi.tutup ? '' : isi.jumlah}
        disabled={isi.tutup}
        error={wrong ? t('salahAngka') : undefined}
        onChange={(event) => onChange({ jumlah: event.target.value })}
      />
      <Ragu layanan={l} isi={isi} />
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0"
          checked={isi.tutup}
          onChange={(event) => onChange({ tutup: event.target.checked })}
        />
        <span>
          {t('tutup')}
          <span className="block text-sm text-ink-soft">{t('tutupJelas')}</span>
        </span>
      </label>
      {changed || isi.alasan !== '' ? (
        <TextField
          label={t('alasan')}
          hint={t('alasanTidakWajib')}
          maxLength={500}
          value={isi.alasan}
          onChange={(event) => onChange({ alasan: event.target.value })}
        />
      ) : null}
      <Riwayat layanan={l} />
    </fieldset>
  );
}

/** Asks once more where a number is far from the usual; never in the way of saving. */
function Ragu({ layanan: { biasa }, isi }: { readonly layanan: Layanan; readonly isi: Isian }): ReactNode {
  const t = usePesan(pesan);
  const value = isi.tutup ? null : parseAmount(isi.jumlah);
  if (value === null || biasa === null || biasa < 5) return null;
  const code = value >= 10 * biasa ? 'ragu10' : value * 10 <= biasa ? 'ragu01' : null;
  return <div role="status">{code ? <Note kind="warning">{t(code, { biasa: number(biasa, 0) })}</Note> : null}</div>;
}

function Riwayat({ layanan: l }: { readonly layanan: Layanan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  if (l.ditegaskan === null) return null;
  const { oleh, pada } = l.ditegaskan;
  return (
    <div className="grid gap-2 text-sm">
      <p className="flex gap-2">
        <span className="text-success">
          <Icon name="check" />
        </span>
        <span className="min-w-0 wrap-anywhere">{t('ditegaskan', { oleh, hari: longDate(pada, language) })}</span>
      </p>
      <details>
        <summary className="min-h-8 cursor-pointer py-1 text-brand">
          {t('riwayat', { n: number(l.riwayat.length) })}
        </summary>
        <ul className="grid gap-2 pt-2">
          {l.riwayat.map((r) => (
            <li key={r.pada} className="border-l-2 border-line pl-3 wrap-anywhere">
              {t('riwayatBaris', {
                jumlah: r.masuk === null ? t('tanpaAngka') : number(r.masuk, 0),
                oleh: r.oleh,
                hari: longDate(r.pada, language),
              })}
              {[r.alasan, r.peringatan ? teks(r.peringatan) : null].map((note) =>
                note ? (
                  <span key={note} className="block text-ink-soft">
                    {note}
                  </span>
                ) : null,
              )}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
