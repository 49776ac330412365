import type { TujuanPegawai } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan } from '../../../language/index.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useApi } from '../../../shared/use-api.ts';
import { Note, SelectField } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Tempat = TujuanPegawai['tujuan'][number];

/** How a place travels through a select: both ids, joined by a character no id holds. */
export const placeValue = (place: { unorId: string; jabatanId: string }): string =>
  `${place.unorId}\u0000${place.jabatanId}`;
export function placeOf(value: string): { unorId: string; jabatanId: string } | null {
  const [unorId, jabatanId] = value.split('\u0000');
  return unorId && jabatanId ? { unorId, jabatanId } : null;
}

interface TujuanFieldProps {
  readonly id: string;
  readonly pegawaiId: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The places the rules leave open to a person, with what each needs and has. */
export function TujuanField({ pegawaiId, ...field }: TujuanFieldProps): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('pegawaiTujuan', { params: { pegawaiId } });
  const text = (place: Tempat): string =>
    t(place.km === null ? 'tempat' : 'tempatKm', {
      jabatan: place.jabatanNama,
      unit: place.unorNama,
      need: number(place.need, 1),
      ada: place.bezetting,
      km: place.km === null ? '' : number(place.km, 1),
    });
  return (
    <QueryPanel query={query} lines={2}>
      {({ tujuan }) =>
        tujuan.length === 0 ? (
          <Note>{t('tanpaTujuan')}</Note>
        ) : (
          <SelectField
            {...field}
            options={[
              { value: '', label: t('pilih') },
              ...tujuan.map((place) => ({ value: placeValue(place), label: text(place) })),
            ]}
          />
        )
      }
    </QueryPanel>
  );
}
