import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { addressOf } from '../../../shared/client.ts';
import { parseDay, typedDay } from '../../../shared/day-text.ts';
import { Page } from '../../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, buttonClass, ChoiceField, Section, SelectField, TextField } from '../../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';

type Saya = BalasanOf<'bantuanSaya'>;

/** "Ready to help": on a phone, in a few taps, with what is promised above the form. */
export function Halaman(): ReactNode {
  const k = usePesan(kata);
  const query = useApi('bantuanSaya');
  const open = query.data?.relawan.filter((r) => !r.dicabut && r.selesai >= (query.data?.hariIni ?? '')).length ?? 0;
  return (
    <Page
      title={open > 0 ? k('bantuTemuan', { n: open }) : k('bantuJudul')}
      name={k('bantuJudul')}
      intro={k('bantuIntro')}
    >
      <QueryPanel query={query}>{(data) => <Isi saya={data} />}</QueryPanel>
    </Page>
  );
}

function Isi({ saya }: { readonly saya: Saya }): ReactNode {
  const k = usePesan(kata);
  return (
    <div className="grid min-w-0 gap-8">
      <p className="max-w-[75ch]">{k('bantuTetap')}</p>
      <Daftar saya={saya} />
      <Section title={k('daftarSaya')}>
        <Kesediaan saya={saya} />
      </Section>
      <Section title={k('tugasSaya')}>
        <Tugas saya={saya} />
      </Section>
    </div>
  );
}

function Daftar({ saya }: { readonly saya: Saya }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const act = useAct('relawanDaftar', ['bantuanSaya']);
  const next = saya.peristiwa[0];
  const [typed, setTyped] = useState({
    mulai: typedDay(next?.mulai ?? saya.hariIni),
    selesai: typedDay(next?.selesai ?? saya.hariIni),
    porsi: '1',
  });
  const [mulai, selesai] = [parseDay(typed.mulai), parseDay(typed.selesai)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (mulai && selesai) act.mutate({ body: { mulai, selesai, porsi: typed.porsi === '1' ? 1 : 0.5 } });
  };
  const events = saya.peristiwa.map((p, i) => ({ ...p, key: String(i) }));
  const chosen = events.find((p) => p.mulai === mulai && p.selesai === selesai)?.key ?? '';
  return (
    <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
      {events.length > 0 ? (
        <SelectField
          label={k('pilihPeristiwa')}
          value={chosen}
          onChange={(key) => {
            const p = events.find((e) => e.key === key);
            if (p) setTyped({ ...typed, mulai: typedDay(p.mulai), selesai: typedDay(p.selesai) });
          }}
          options={[
            { value: '', label: '–' },
            ...events.map((p) => ({
              value: p.key,
              label: `${p.nama}${p.unorNama ? `, ${p.unorNama}` : ''}: ${longDate(p.mulai, language)}`,
            })),
          ]}
        />
      ) : null}
      <TextField
        label={k('dari')}
        value={typed.mulai}
        error={mulai ? undefined : k('hariSalah')}
        onChange={(event) => setTyped({ ...typed, mulai: event.target.value })}
      />
      <TextField
        label={k('sampai')}
        value={typed.selesai}
        error={selesai ? undefined : k('hariSalah')}
        onChange={(event) => setTyped({ ...typed, selesai: event.target.value })}
      />
      <ChoiceField
        legend={k('porsi')}
        inline
        value={typed.porsi}
        onChange={(porsi) => setTyped({ ...typed, porsi })}
        options={[
          { value: '1', label: k('sehari') },
          { value: '0.5', label: k('separuh') },
        ]}
      />
      {act.error ? <ProblemPanel error={act.error} /> : null}
      <Button type="submit" disabled={act.isPending}>
        {k('bersediaDaftar')}
      </Button>
      <p role="status" className="text-sm">
        {act.isSuccess ? k('tersimpan') : ''}
      </p>
    </form>
  );
}

function Kesediaan({ saya }: { readonly saya: Saya }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const act = useAct('relawanCabut', ['bantuanSaya']);
  if (saya.relawan.length === 0) return <p className="text-ink-soft">{k('tanpaKesediaan')}</p>;
  return (
    <ul className="grid gap-3">
      {saya.relawan.map((r) => (
        <li key={r.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {longDate(r.mulai, language)} – {longDate(r.selesai, language)} · {r.porsi < 1 ? k('separuh') : k('sehari')}
          {r.dicabut ? (
            <span className="text-ink-soft">{k('dicabut')}</span>
          ) : (
            <Button kind="quiet" disabled={act.isPending} onClick={() => act.mutate({ body: { id: r.id } })}>
              {k('cabut')}
              <span className="sr-only"> {longDate(r.mulai, language)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Tugas({ saya }: { readonly saya: Saya }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { pegawaiId } = useSession();
  if (saya.tugas.length === 0) return <p className="text-ink-soft">{k('tanpaTugas')}</p>;
  const address = (usulId: string, jenis: 'orientasi' | 'terima-kasih'): string =>
    addressOf('bantuanSurat', { params: { usulId, pegawaiId: pegawaiId ?? '', jenis } });
  return (
    <ul className="grid gap-5">
      {saya.tugas.map((one) => (
        <li key={one.usulId} className="grid gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
          <p className="font-semibold">{one.unorNama}</p>
          <p>
            {longDate(one.mulai, language)} – {longDate(one.selesai, language)} ·{' '}
            {one.porsi < 1 ? k('separuh') : k('sehari')} · {one.keadaan} ·{' '}
            {k('hadirHari', { n: number(one.hariHadir, 1) })}
          </p>
          <div className="flex flex-wrap gap-2">
            <a className={buttonClass('secondary')} href={address(one.usulId, 'orientasi')} download>
              {k('orientasi')}
            </a>
            {one.terimaKasih ? (
              <a className={buttonClass('secondary')} href={address(one.usulId, 'terima-kasih')} download>
                {k('terimaKasihSaya')}
              </a>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
