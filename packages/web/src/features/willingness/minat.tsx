import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { parseDay, typedDay } from '../../shared/day-text.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, Note, TextField, toast } from '../../ui/index.ts';
import { KonteksMinat } from './minat/konteks.tsx';
import { DaftarMinat } from './minat/daftar.tsx';
import { TambahMinat } from './minat/tambah.tsx';
import { pesan } from './pesan.ts';

type Minat = BalasanOf<'minatSaya'>;
export type Wish = Minat['isi'][number];

/** The own list: what the rules allow, what is promised and what not, then places in strict order, "stay" anywhere among them. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const minat = useApi('minatSaya');
  return (
    <Page title={t('minatJudul')} name={t('minat')} intro={t('minatJelas')}>
      <QueryPanel query={minat}>
        {(data) =>
          data.putaran === null ? (
            <EmptyPanel title={t('tanpaPutaran')}>{t('tanpaPutaranSebab')}</EmptyPanel>
          ) : (
            <Isi key={data.versi} data={data} />
          )
        }
      </QueryPanel>
    </Page>
  );
}

function Isi({ data }: { readonly data: Minat }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const konteks = useApi('minatKonteks');
  const [isi, setIsi] = useState<readonly Wish[]>(data.isi);
  const closed = data.sebab !== null;
  return (
    <div className="grid gap-8">
      {data.sebab ? <Note kind="warning">{teks(data.sebab.pesan)}</Note> : null}
      <QueryPanel query={konteks}>
        {(context) => (
          <>
            <KonteksMinat konteks={context} />
            <DaftarMinat isi={isi} konteks={context} onChange={closed ? null : setIsi} />
            {closed ? null : <TambahMinat isi={isi} konteks={context} onChange={setIsi} />}
          </>
        )}
      </QueryPanel>
      {closed ? null : <Simpan data={data} isi={isi} />}
      {data.disimpan ? (
        <p className="text-sm text-ink-soft">{t('disimpanPada', { tanggal: longDate(data.disimpan, language) })}</p>
      ) : null}
    </div>
  );
}

function Simpan({ data, isi }: { readonly data: Minat; readonly isi: readonly Wish[] }): ReactNode {
  const t = usePesan(pesan);
  const save = useAct('minatSimpan', ['minatSaya']);
  const [day, setDay] = useState(data.tidakSebelum ? typedDay(data.tidakSebelum) : '');
  const parsed = day.trim() === '' ? null : parseDay(day);
  const wrong = day.trim() !== '' && parsed === null;
  const submit = (): void => {
    if (wrong || !data.putaran) return;
    const places = isi.map((one) => (one === null ? null : { unorId: one.unorId, jabatanId: one.jabatanId }));
    save.mutate(
      { body: { putaranId: data.putaran.id, versi: data.versi, isi: places, tidakSebelum: parsed } },
      { onSuccess: () => toast(t('tersimpan')) },
    );
  };
  return (
    <div className="grid max-w-xl gap-4">
      <TextField
        label={t('tidakSebelum')}
        hint={t('tidakSebelumHint')}
        error={wrong ? t('tanggalSalah') : undefined}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      {save.error ? <ProblemPanel error={save.error} /> : null}
      <Button className="justify-self-start" disabled={save.isPending} onClick={submit}>
        {t('simpanMinat')}
      </Button>
    </div>
  );
}
