import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { parseAmount, parseDay, typedDay } from '../../../shared/day-text.ts';
import { rentangHari } from '../../../shared/lonjakan/rentang.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, Dialog, SelectField, TextAreaField, TextField, toast } from '../../../ui/index.ts';
import { pesan } from './kata/pesan.ts';
import type { Peristiwa } from './kalender.tsx';

interface DialogProps {
  readonly data: BalasanOf<'peristiwaDaftar'>;
  /** Null = a new one. */
  readonly peristiwa: Peristiwa | null;
  readonly onClose: () => void;
}

/** Dates, reach, expected multiplier, and why: what stood before stays in the history. */
export function PeristiwaDialog({ data, peristiwa: p, onClose }: DialogProps): ReactNode {
  const t = usePesan(pesan);
  const save = useAct('peristiwaSimpan', 'all');
  const [tried, setTried] = useState(false);
  const [isi, setIsi] = useState({
    nama: p?.nama ?? '',
    mulai: p ? typedDay(p.mulai) : '',
    selesai: p ? typedDay(p.selesai) : '',
    unorId: p?.unorId ?? '',
    layananId: p?.layananId ?? '',
    pengali: p?.asumsi === null || p === null ? '' : number(p.asumsi, 2),
    pasti: p?.keadaan === 'diumumkan',
    alasan: '',
  });
  const set = (change: Partial<typeof isi>): void => setIsi({ ...isi, ...change });
  const [mulai, selesai] = [parseDay(isi.mulai), parseDay(isi.selesai)];
  const pengali = isi.pengali.trim() === '' ? null : parseAmount(isi.pengali);
  const pengaliWrong = isi.pengali.trim() !== '' && (pengali === null || pengali <= 0);
  const alasan = isi.alasan.trim();
  const send = (hapus: boolean): void => {
    setTried(true);
    if (mulai === null || selesai === null || pengaliWrong || alasan.length < 5 || isi.nama.trim().length < 3) return;
    const body = {
      peristiwaId: p?.peristiwaId ?? null,
      nama: isi.nama.trim(),
      mulai,
      selesai,
      unorId: isi.unorId || null,
      layananId: isi.layananId || null,
      pengali,
      pasti: isi.pasti,
      hapus,
      alasan,
    };
    save.mutate(
      { body },
      {
        onSuccess: () => {
          toast(t('tersimpan'));
          onClose();
        },
      },
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(false);
  };
  const day = (value: string | null): string | undefined => (tried && value === null ? t('hariSalah') : undefined);
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={p ? t('dialogUbah', { nama: p.nama }) : t('dialogTambah')}
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          label={t('nama')}
          hint={t('namaHint')}
          maxLength={200}
          value={isi.nama}
          error={tried && isi.nama.trim().length < 3 ? t('namaHint') : undefined}
          onChange={(event) => set({ nama: event.target.value })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('mulai')}
            placeholder="24/06/2027"
            value={isi.mulai}
            error={day(mulai)}
            onChange={(event) => set({ mulai: event.target.value })}
          />
          <TextField
            label={t('selesai')}
            placeholder="28/06/2027"
            value={isi.selesai}
            error={day(selesai)}
            onChange={(event) => set({ selesai: event.target.value })}
          />
        </div>
        <SelectField
          label={t('unit')}
          value={isi.unorId}
          onChange={(unorId) => set({ unorId })}
          options={[
            { value: '', label: t('semuaUnit') },
            ...data.unit.map((u) => ({ value: u.unorId, label: u.nama })),
          ]}
        />
        <SelectField
          label={t('layanan')}
          value={isi.layananId}
          onChange={(layananId) => set({ layananId })}
          options={[
            { value: '', label: t('semuaLayanan') },
            ...data.layanan.map((l) => ({ value: l.layananId, label: l.nama })),
          ]}
        />
        <TextField
          label={t('pengali')}
          hint={t('pengaliHint')}
          inputMode="decimal"
          value={isi.pengali}
          error={tried && pengaliWrong ? t('pengaliSalah') : undefined}
          onChange={(event) => set({ pengali: event.target.value })}
        />
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5"
            checked={isi.pasti}
            onChange={(event) => set({ pasti: event.target.checked })}
          />
          {t('pasti')}
        </label>
        <TextAreaField
          label={t('alasan')}
          hint={t('alasanHint')}
          maxLength={500}
          rows={2}
          value={isi.alasan}
          error={tried && alasan.length < 5 ? t('alasanSalah') : undefined}
          onChange={(event) => set({ alasan: event.target.value })}
        />
        {save.error ? <ProblemPanel error={save.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" disabled={save.isPending}>
            {t('simpan')}
          </Button>
          {p ? (
            <Button kind="danger" disabled={save.isPending} onClick={() => send(true)}>
              {t('hapus')}
            </Button>
          ) : null}
        </div>
      </form>
      {p && p.riwayat.length > 0 ? <Riwayat riwayat={p.riwayat} /> : null}
    </Dialog>
  );
}

function Riwayat({ riwayat }: { readonly riwayat: Peristiwa['riwayat'] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <div className="grid gap-2 text-sm">
      <h3 className="font-semibold">{t('riwayat')}</h3>
      <ul className="grid gap-2">
        {riwayat.map((r) => (
          <li key={r.pada} className="border-l-2 border-line pl-3 wrap-anywhere">
            {t('riwayatBaris', {
              pada: longDate(r.pada, language),
              oleh: r.oleh,
              kapan: rentangHari(r.mulai, r.selesai, language),
              alasan: r.alasan,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
