import { randomUUID } from 'node:crypto';
import type { Peran } from '@seimbang/contract';
import type { Random } from '@seimbang/core/kernel';
import { type Act, idIn, type Ingatan, kind, tercatat } from './acts.ts';

/** States of a proposal are remembered apart: `usul-draf`, `usul-panel`. */
export const usulIn = (ingatan: Ingatan, keadaan: string): Map<string, number> => kind(ingatan, `usul-${keadaan}`);
/** The lines of a proposal. */
export const barisOf = (ingatan: Ingatan, usulId: string): Map<string, number> => kind(ingatan, `baris-${usulId}`);

interface Langkah {
  /** As the audit calls it, and the last word of its address where that differs. */
  readonly tindakan: string;
  readonly alamat?: string;
  readonly peran: Peran;
  readonly dari: string;
  /** False: may be done again and again in the same state, so that the audit may hold it several times. */
  readonly sekali: boolean;
  readonly isi: (ingatan: Ingatan, usulId: string, dice: Random) => object;
}

/** An act on a proposal in one state: afterwards it stands in the audit, and the proposal is where the answer says. */
const langkah = ({ tindakan, alamat = tindakan, peran, dari, sekali, isi }: Langkah): Act => ({
  nama: `${tindakan} usul`,
  peran,
  minta: (ingatan, dice) => {
    const known = [...usulIn(ingatan, dari)];
    if (known.length === 0) return null;
    const [id, versi] = dice.pick(known);
    const body = { ...isi(ingatan, id, dice), versi };
    return { peran, method: 'POST', path: `/api/usul/${id}/${alamat}`, body, kunci: randomUUID() };
  },
  diakui: ({ path }, { body: reply }, ingatan) => {
    const id = idIn(path);
    const [keadaan, versi] = [String(reply?.['keadaan']), Number(reply?.['versi'])];
    usulIn(ingatan, dari).delete(id);
    usulIn(ingatan, keadaan).set(id, versi);
    return [
      ...(sekali ? [tercatat(tindakan, 'usul', id)] : []),
      {
        apa: `proposal ${id} has reached version ${versi}`,
        sql: 'select from usul where id = $1 and versi >= $2',
        nilai: [id, versi],
      },
    ];
  },
});

const MONTH_MS = 30 * 86_400_000;
const tenggat = new Date(Date.now() + MONTH_MS).toISOString().slice(0, 10);
const alasan = 'Sesuai pertimbangan.';
const oneLine = (ingatan: Ingatan, id: string, dice: Random): string[] => [dice.pick([...barisOf(ingatan, id).keys()])];

/** The way of a proposal: handed in and withdrawn by the analyst, weighed by the panel, decided and issued by the PPK. */
export const ACTS_USUL: readonly Act[] = [
  {
    nama: 'buat usul',
    peran: 'analis',
    minta: (ingatan) => {
      const [rencanaId] = kind(ingatan, 'rencana').keys();
      if (rencanaId === undefined) return null;
      const body = { bentuk: 'rencana', judul: `Usul ${randomUUID()}`, rencanaId };
      return { peran: 'analis', method: 'POST', path: '/api/usul', body, kunci: randomUUID() };
    },
    diakui: (_, { body }, ingatan) => {
      const id = String(body?.['id']);
      usulIn(ingatan, 'draf').set(id, Number(body?.['versi']));
      return [
        tercatat('buat', 'usul', id),
        { apa: `proposal ${id} is there`, sql: 'select from usul where id = $1', nilai: [id] },
      ];
    },
  },
  langkah({ tindakan: 'ajukan', peran: 'analis', dari: 'draf', sekali: true, isi: () => ({ tenggat }) }),
  langkah({ tindakan: 'tarik', peran: 'analis', dari: 'tanggapan', sekali: true, isi: () => ({ alasan }) }),
  langkah({
    tindakan: 'suara',
    peran: 'tpk',
    dari: 'panel',
    sekali: false,
    isi: (ingatan, id, dice) => ({
      barisId: oneLine(ingatan, id, dice),
      suara: dice.pick(['setujui', 'tolak', 'tinjau-ulang']),
      alasan,
    }),
  }),
  langkah({
    tindakan: 'putuskan',
    alamat: 'putusan',
    peran: 'ppk',
    dari: 'ppk',
    sekali: false,
    isi: (ingatan, id, dice) => ({
      barisId: oneLine(ingatan, id, dice),
      keputusan: dice.pick(['setujui', 'tolak']),
      alasan,
    }),
  }),
  langkah({ tindakan: 'terbitkan', peran: 'ppk', dari: 'ditetapkan', sekali: true, isi: () => ({}) }),
];
