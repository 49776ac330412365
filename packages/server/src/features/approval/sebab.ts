import { sentences, type Usul, type Values } from '@seimbang/contract';
import type { Sebab } from '@seimbang/core/workflow';
import type { Problem } from '../../shared/problem.ts';
import type { Baris } from './berkas.ts';

type SebabTampil = NonNullable<Usul['tindakan'][number]['sebab']>;

/** The state tables name lines by id; a reader knows them by number and name. */
function readable(values: Sebab['values'], baris: readonly Pick<Baris, 'id' | 'nomor' | 'nama'>[]): Values {
  const { barisId, ...rest } = values;
  if (typeof barisId !== 'string') return rest;
  const said = barisId.split(', ').map((id) => {
    const line = baris.find((b) => b.id === id);
    return line ? `${line.nomor} (${line.nama})` : '-';
  });
  const LONGEST = 5;
  const more = said.length > LONGEST ? ', ...' : '';
  return { ...rest, barisId: said.slice(0, LONGEST).join(', ') + more };
}

/** A refusal of the state table as a problem of the API. */
export const problemOf = ({ code, values }: Sebab, baris: readonly Baris[]): Problem => ({
  code,
  values: readable(values, baris),
});

/** The same as a sentence on the page. */
export function sebabTampil(
  { code, values }: Sebab,
  baris: readonly Pick<Baris, 'id' | 'nomor' | 'nama'>[],
): SebabTampil {
  const said = readable(values, baris);
  return { code, pesan: { id: sentences(code, 'id', said).detail, en: sentences(code, 'en', said).detail } };
}
