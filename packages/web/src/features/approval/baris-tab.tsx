import { type FormEvent, type ReactNode, useState } from 'react';
import { clock, longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { Button, ChoiceField, EmptyPanel, Note, TextAreaField } from '../../ui/index.ts';
import { mayDo } from './acts.ts';
import { BarisCard } from './baris-card.tsx';
import { Keluar } from './keluar.tsx';
import { pesan } from './pesan.ts';
import { PilihanBar } from './pilihan-bar.tsx';
import { usulQuery } from './queries.ts';
import { useUsulAct } from './use-usul-act.ts';
import { type Baris, type Gerbong, isMilikSaya, isSengketa, useUsul } from './usul-context.ts';

const FILTERS: Readonly<Record<'semua' | 'saya' | 'sengketa', (baris: Baris) => boolean>> = {
  semua: () => true,
  saya: isMilikSaya,
  sengketa: isSengketa,
};

/** The lines by gerbong: people who leave or come together stand together. */
export function BarisTab(): ReactNode {
  const t = usePesan(pesan);
  const { usul } = useUsul();
  const [state, change] = useAddress(usulQuery);
  const shown = usul.baris.filter(FILTERS[state.saring]);
  const choose = mayDo(usul, 'tanggapi') || mayDo(usul, 'suara') || mayDo(usul, 'putuskan');
  return (
    <div className="grid min-w-0 gap-6">
      <Saring value={state.saring} onChange={(saring) => change({ saring })} />
      {usul.barisLain > 0 ? <p className="text-sm text-ink-soft">{t('barisLain', { n: usul.barisLain })}</p> : null}
      {shown.length === 0 ? <EmptyPanel title={t('tanpaBaris')}>{t('tanpaBarisSebab')}</EmptyPanel> : null}
      {choose && shown.length > 0 ? <PilihanBar tampil={shown} /> : null}
      {usul.gerbong.map((gerbong) => {
        const baris = gerbong.baris.flatMap((id) => shown.find((one) => one.id === id) ?? []);
        return baris.length > 0 ? (
          <GerbongBlock key={gerbong.id} gerbong={gerbong} baris={baris} pilih={choose} />
        ) : null;
      })}
      <Keluar />
    </div>
  );
}

type Saringan = keyof typeof FILTERS;

function Saring({
  value,
  onChange,
}: {
  readonly value: Saringan;
  readonly onChange: (v: Saringan) => void;
}): ReactNode {
  const t = usePesan(pesan);
  const { usul } = useUsul();
  return (
    <div className="max-w-xl">
      <ChoiceField
        legend={t('tampilkan')}
        inline
        value={value}
        onChange={(next) => onChange(next as Saringan)}
        options={(['semua', 'saya', 'sengketa'] as const).map((one) => ({
          value: one,
          label: t(`saring-${one}`, { n: usul.baris.filter(FILTERS[one]).length }),
        }))}
      />
    </div>
  );
}

interface GerbongBlockProps {
  readonly gerbong: Gerbong;
  readonly baris: readonly Baris[];
  readonly pilih: boolean;
}

function GerbongBlock({ gerbong, baris, pilih }: GerbongBlockProps): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <section aria-label={t('gerbong', { id: gerbong.id })} className="grid min-w-0 gap-2">
      <h2 className="text-lg">
        {t('gerbong', { id: gerbong.id })}{' '}
        <span className="text-sm font-normal text-ink-soft">
          {t(`gerbong-${gerbong.kind}`)} · {t('nBaris', { n: gerbong.baris.length })}
        </span>
      </h2>
      {gerbong.putus.length > 0 ? (
        <Note kind="warning">
          <p className="font-semibold">{t('gerbongPutus')}</p>
          <ul className="list-disc pl-5">
            {gerbong.putus.map((sebab) => (
              <li key={sebab.code + sebab.pesan.id}>{teks(sebab.pesan)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <ul className="grid border-b border-line">
        {baris.map((one) => (
          <BarisCard key={one.id} baris={one} pilih={pilih} />
        ))}
      </ul>
      <Komentar gerbong={gerbong} />
    </section>
  );
}

/** One thread for each gerbong: the talk about a chain stays with the chain. */
function Komentar({ gerbong }: { readonly gerbong: Gerbong }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const { usul } = useUsul();
  const act = useUsulAct('usulKomentar');
  const [isi, setIsi] = useState('');
  const ended = ['terbit', 'selesai', 'ditarik', 'ditolak'].includes(usul.keadaan);
  const may = !ended && peran !== 'asn' && peran !== 'auditor';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isi.trim() !== '') act.mutate({ gerbong: gerbong.id, isi: isi.trim() }, { onSuccess: () => setIsi('') });
  };
  if (!may && gerbong.komentar.length === 0) return null;
  return (
    <details open={gerbong.komentar.length > 0}>
      <summary className="cursor-pointer font-semibold text-brand">
        {t('komentar', { n: gerbong.komentar.length })}
      </summary>
      <ul className="mt-3 grid gap-3">
        {gerbong.komentar.map((one) => (
          <li key={one.id} className="border-l-2 border-line pl-3 wrap-anywhere">
            <p className="whitespace-pre-line">{one.isi}</p>
            <p className="text-sm text-ink-soft">
              {one.jejak.oleh} · {longDate(one.jejak.pada, language)} {clock(one.jejak.pada)}
            </p>
          </li>
        ))}
      </ul>
      {may ? (
        <form onSubmit={submit} className="mt-3 grid max-w-2xl gap-3">
          <TextAreaField
            label={t('komentarBaru')}
            rows={2}
            value={isi}
            onChange={(event) => setIsi(event.target.value)}
          />
          {act.error ? <ProblemPanel error={act.error} /> : null}
          <Button
            type="submit"
            kind="secondary"
            className="justify-self-start"
            disabled={act.isPending || isi.trim() === ''}
          >
            {t('kirimKomentar')}
          </Button>
        </form>
      ) : null}
    </details>
  );
}
