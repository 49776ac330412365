import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, type Translate, usePesan } from '../../../language/index.ts';
import { EmptyPanel, IconButton, Section } from '../../../ui/index.ts';
import { isiPaket } from '../manfaat/isi.ts';
import { pesan as manfaat } from '../manfaat/pesan.ts';
import type { Wish } from '../minat.tsx';
import { pesan } from '../pesan.ts';
import { moved } from './urutan.ts';

interface DaftarProps {
  readonly isi: readonly Wish[];
  readonly konteks: BalasanOf<'minatKonteks'>;
  /** Null = the list is closed. */
  readonly onChange: ((isi: readonly Wish[]) => void) | null;
  /** The list of the open exchange, where staying is what happens anyway. */
  readonly tukar?: boolean;
}

const peminat = (t: Translate<typeof pesan>, n: number | null): string =>
  n === null ? t('peminatSedikit') : t('peminat', { n });

/** The list in strict order. Every step up or down is a button; nothing needs dragging. */
export function DaftarMinat({ isi, konteks, onChange, tukar = false }: DaftarProps): ReactNode {
  const t = usePesan(pesan);
  const m = usePesan(manfaat);
  const kmOf = new Map(konteks.tempat.map((one) => [`${one.unorId} ${one.jabatanId}`, one]));
  return (
    <Section title={t('daftarSaya', { n: isi.length })} intro={t(tukar ? 'daftarTukarJelas' : 'daftarJelas')}>
      {isi.length === 0 ? <EmptyPanel title={t('daftarKosong')}>{t('daftarKosongSebab')}</EmptyPanel> : null}
      <ol className="grid">
        {isi.map((one, at) => {
          const place = one === null ? null : kmOf.get(`${one.unorId} ${one.jabatanId}`);
          const name = one === null ? t('tetapDiSini') : `${one.jabatanNama}, ${one.unorNama}`;
          return (
            <li
              key={one === null ? 'tetap' : `${one.unorId} ${one.jabatanId}`}
              className="flex flex-wrap items-center gap-3 border-t border-line py-2"
            >
              <span className="w-8 text-right font-semibold">{at + 1}</span>
              <span className="min-w-0 flex-1 basis-44 wrap-anywhere">
                <span className={one === null ? 'font-semibold text-brand' : ''}>{name}</span>
                {place ? (
                  <span className="block text-sm text-ink-soft">
                    {[
                      place.km === null ? null : t('kmRumah', { km: number(place.km, 1) }),
                      place.peminatLalu === null ? null : peminat(t, place.peminatLalu.jumlah),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {place.paket ? (
                      <span className="block">
                        {m('paketTempat', { n: place.paket.langkah, isi: isiPaket(place.paket.isi, m) })}
                      </span>
                    ) : null}
                  </span>
                ) : null}
              </span>
              {onChange ? (
                <span className="inline-flex">
                  <IconButton
                    icon="up"
                    label={t('naik', { nama: name })}
                    disabled={at === 0}
                    onClick={() => onChange(moved(isi, at, at - 1))}
                  />
                  <IconButton
                    icon="down"
                    label={t('turun', { nama: name })}
                    disabled={at === isi.length - 1}
                    onClick={() => onChange(moved(isi, at, at + 1))}
                  />
                  <IconButton
                    icon="close"
                    label={t('buang', { nama: name })}
                    onClick={() => onChange(isi.filter((x) => x !== one))}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
