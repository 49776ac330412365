import { type ReactNode, useId, useState } from 'react';
import { signed, usePesan, useTeks } from '../../language/index.ts';
import { Button, Icon, MoveArrow } from '../../ui/index.ts';
import { ActDialog } from './act-dialog.tsx';
import { mayDo } from './acts.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { SisiBaris } from './sisi.tsx';
import { type Baris, isSengketa, useUsul } from './usul-context.ts';

/** One line: who, from where to where, why, what the heads, the panel and the PPK say. */
export function BarisCard({ baris, pilih }: { readonly baris: Baris; readonly pilih: boolean }): ReactNode {
  const t = usePesan(pesan);
  const state = useUsul();
  const id = useId();
  return (
    <li className="grid gap-4 border-t border-line py-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="flex items-start gap-3">
        {pilih ? (
          <input
            type="checkbox"
            aria-labelledby={id}
            checked={state.dipilih.has(baris.id)}
            onChange={(event) => state.pilih([baris.id], event.target.checked)}
            className="mt-0.5 size-6 shrink-0 accent-brand"
          />
        ) : null}
        <div className="grid min-w-0 gap-2">
          <Orang baris={baris} id={id} />
          {baris.tentangSaya ? <p className="font-semibold text-brand">{t('tentangSaya')}</p> : null}
          <Alasan baris={baris} />
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-3">
        <SisiBaris baris={baris} />
        <Putusan baris={baris} />
        <Konflik baris={baris} />
      </div>
    </li>
  );
}

function Orang({ baris, id }: { readonly baris: Baris; readonly id: string }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const samePost = baris.dari.jabatanId === baris.ke.jabatanId;
  const { pegawai, dari, ke } = baris;
  const putaran = useUsul().usul.putaran?.baris.find((one) => one.barisId === baris.id);
  return (
    <div className="grid gap-1">
      <p className="font-semibold wrap-anywhere" id={id}>
        {pegawai.nama}
        {pegawai.golongan ? <span className="font-normal text-ink-soft"> · {pegawai.golongan}</span> : null}
      </p>
      <MoveArrow from={dari.unorNama} to={ke.unorNama} />
      <p className="text-sm text-ink-soft wrap-anywhere">
        {samePost ? ke.jabatanNama : `${dari.jabatanNama} → ${ke.jabatanNama}`}
        {baris.jenis === 'promosi' ? <strong className="text-brand"> · {k('promosi')}</strong> : null}
        {baris.km ? ` · ${t('kmUbah', { n: signed(baris.km.after - baris.km.before, 1) })}` : null}
        {baris.kompetensi && baris.kompetensi.diperlukan > 0
          ? ` · ${t('kompetensi', { a: baris.kompetensi.terpenuhi, b: baris.kompetensi.diperlukan })}`
          : null}
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm">
        {putaran ? (
          <span className="font-semibold">
            {k(`label-${putaran.label}`)}
            {putaran.lewat === 'perbaikan' ? ` · ${t('lewatPerbaikan')}` : null}
          </span>
        ) : null}
        {baris.baru ? <span className="font-semibold text-brand">{t('barisBaru')}</span> : null}
        {isSengketa(baris) ? <span className="font-semibold text-warning">{t('perluDilihat')}</span> : null}
      </p>
    </div>
  );
}

function Alasan({ baris }: { readonly baris: Baris }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  if (baris.reasons.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer font-semibold text-brand">{t('mengapa')}</summary>
      <ul className="mt-2 grid list-disc gap-1 pl-5 text-sm">
        {baris.reasons.map((reason, i) => (
          <li key={`${reason.code}${i}`} className="wrap-anywhere">
            {teks(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Votes as counts and words, then the decision. */
function Putusan({ baris }: { readonly baris: Baris }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const count = (suara: 'setujui' | 'tolak' | 'tinjau-ulang'): number =>
    baris.suara.filter((one) => one.suara === suara).length;
  const { hasil, keputusan } = baris;
  if (hasil === null && keputusan === null) return null;
  const good = hasil === 'setujui';
  return (
    <div className="grid gap-2">
      {hasil ? (
        <div className="flex items-start gap-2">
          <span className={`mt-0.5 ${good ? 'text-success' : hasil === 'belum' ? 'text-ink-soft' : 'text-warning'}`}>
            <Icon name={good ? 'check' : hasil === 'belum' ? 'question' : 'warning'} size={16} />
          </span>
          <div className="min-w-0">
            <strong>{k(`hasil-${hasil}`)}</strong>
            {baris.suara.length > 0 ? (
              <details className="text-sm">
                <summary className="cursor-pointer">
                  {t('hitungSuara', { a: count('setujui'), b: count('tolak'), c: count('tinjau-ulang') })}
                </summary>
                <ul className="mt-1 grid gap-1">
                  {baris.suara.map((one) => (
                    <li key={one.akunId} className="wrap-anywhere">
                      {one.nama}: <strong>{k(`suara-${one.suara}`)}</strong>
                      {one.alasan ? ` – ${one.alasan}` : null}
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </div>
        </div>
      ) : null}
      {keputusan ? (
        <p className="wrap-anywhere">
          <strong className={keputusan.keputusan === 'setujui' ? 'text-success' : 'text-danger'}>
            {k(`putusan-${keputusan.keputusan}`)}
          </strong>
          {': '}
          {keputusan.alasan} <span className="text-ink-soft">({keputusan.jejak.oleh})</span>
        </p>
      ) : null}
    </div>
  );
}

function Konflik({ baris }: { readonly baris: Baris }): ReactNode {
  const t = usePesan(pesan);
  const { usul } = useUsul();
  const [open, setOpen] = useState(false);
  const mine = usul.panel?.hadir.find((one) => one.saya);
  const declared = mine !== undefined && baris.konflik.some((one) => one.akunId === mine.akunId);
  return (
    <>
      {baris.konflik.map((one) => (
        <p key={one.akunId} className="text-sm wrap-anywhere">
          {t('konflikOleh', { nama: one.nama })}
          {one.alasan ? `: ${one.alasan}` : null}
        </p>
      ))}
      {mayDo(usul, 'konflik') && !declared ? (
        <Button kind="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
          {t('nyatakanKonflik')} <span className="sr-only">{baris.pegawai.nama}</span>
        </Button>
      ) : null}
      {open ? (
        <ActDialog
          rute="usulKonflik"
          label={t('nyatakanKonflik')}
          description={t('konflikJelas')}
          isian={['alasan']}
          tetap={{ barisId: baris.id }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
