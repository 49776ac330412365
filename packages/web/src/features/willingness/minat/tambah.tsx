import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { number, usePesan } from '../../../language/index.ts';
import { Button, Section, SelectField } from '../../../ui/index.ts';
import type { Wish } from '../minat.tsx';
import { pesan } from '../pesan.ts';
import { within } from './urutan.ts';

interface TambahProps {
  readonly isi: readonly Wish[];
  readonly konteks: BalasanOf<'minatKonteks'>;
  readonly onChange: (isi: readonly Wish[]) => void;
  /** Where staying is what happens anyway. */
  readonly tanpaTetap?: boolean;
}

const DISTANCES = [2, 5, 10, 25] as const;

/** Adds one place, "stay", or many at once: all within some kilometres, the nearest first. */
export function TambahMinat({ isi, konteks, onChange, tanpaTetap = false }: TambahProps): ReactNode {
  const t = usePesan(pesan);
  const [chosen, setChosen] = useState('');
  const [km, setKm] = useState('5');
  const free = konteks.tempat.filter(
    (place) => !isi.some((one) => one?.unorId === place.unorId && one.jabatanId === place.jabatanId),
  );
  const near = within(konteks.tempat, isi, Number(km));
  const add = (places: readonly Wish[]): void => onChange([...isi, ...places]);
  const wishOf = (place: (typeof free)[number]): Wish => ({
    unorId: place.unorId,
    jabatanId: place.jabatanId,
    unorNama: place.unorNama,
    jabatanNama: place.jabatanNama,
  });
  return (
    <Section title={t('tambah')}>
      <div className="grid max-w-xl gap-5">
        <SelectField
          label={t('tambahTempat')}
          value={chosen}
          onChange={(value) => {
            const place = free[Number(value)];
            if (value !== '' && place) add([wishOf(place)]);
            setChosen('');
          }}
          options={[
            { value: '', label: t('pilih') },
            ...free.map((place, i) => ({
              value: String(i),
              label: `${place.jabatanNama}, ${place.unorNama}${place.km === null ? '' : ` · ${number(place.km, 1)} km`}`,
            })),
          ]}
        />
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            label={t('semuaDalam')}
            value={km}
            onChange={setKm}
            options={DISTANCES.map((one) => ({ value: String(one), label: `${one} km` }))}
          />
          <Button kind="secondary" disabled={near.length === 0} onClick={() => add(near.map(wishOf))}>
            {t('tambahDekat', { n: near.length })}
          </Button>
        </div>
        {tanpaTetap || isi.includes(null) ? null : (
          <Button kind="secondary" className="justify-self-start" onClick={() => add([null])}>
            {t('tambahTetap')}
          </Button>
        )}
      </div>
    </Section>
  );
}
