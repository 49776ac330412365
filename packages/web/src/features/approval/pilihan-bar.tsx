import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { Button } from '../../ui/index.ts';
import { ActDialog } from './act-dialog.tsx';
import type { Isian } from './acts.ts';
import { mayDo } from './acts.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import type { RuteUsul } from './use-usul-act.ts';
import { type Baris, useUsul } from './usul-context.ts';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly rute: RuteUsul;
  readonly isian: readonly Isian[];
  readonly tetap: object;
  readonly baris: readonly Baris[];
  readonly kind: 'primary' | 'secondary' | 'danger';
}

/** Acts on the ticked lines: an answer of a head, votes of a member, decisions of the PPK. */
export function PilihanBar({ tampil }: { readonly tampil: readonly Baris[] }): ReactNode {
  const t = usePesan(pesan);
  const state = useUsul();
  const [open, setOpen] = useState<Choice | null>(null);
  const chosen = tampil.filter((baris) => state.dipilih.has(baris.id));
  const choices = useChoices(chosen);
  const all = tampil.length > 0 && chosen.length === tampil.length;
  return (
    <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-5 gap-y-3 border-b border-line bg-canvas py-3">
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) =>
            state.pilih(
              tampil.map((baris) => baris.id),
              event.target.checked,
            )
          }
          className="size-6 accent-brand"
        />
        {t('pilihSemua', { n: tampil.length })}
      </label>
      <p role="status" className="text-sm text-ink-soft">
        {t('terpilih', { n: chosen.length })}
      </p>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button
            key={choice.key}
            kind={choice.kind}
            disabled={choice.baris.length === 0}
            onClick={() => setOpen(choice)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
      {open ? (
        <ActDialog
          rute={open.rute}
          label={open.label}
          description={t('untukBaris', {
            n: open.baris.length,
            nama: open.baris
              .slice(0, 5)
              .map((baris) => baris.pegawai.nama)
              .join('; '),
          })}
          isian={open.isian}
          tetap={{ ...open.tetap, barisId: open.baris.map((baris) => baris.id) }}
          berat={open.kind === 'danger'}
          onClose={() => {
            setOpen(null);
            state.pilih([...state.dipilih], false);
          }}
        />
      ) : null}
    </div>
  );
}

function useChoices(chosen: readonly Baris[]): readonly Choice[] {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { usul } = useUsul();
  if (mayDo(usul, 'tanggapi'))
    return (['asal', 'tujuan'] as const).flatMap((sisi) => answers(usul.baris, chosen, sisi, t));
  if (mayDo(usul, 'suara'))
    return (['setujui', 'tinjau-ulang', 'tolak'] as const).map((suara) => ({
      key: suara,
      label: k(`suara-${suara}`),
      rute: 'usulSuara',
      isian: ['alasan'],
      tetap: { suara },
      baris: chosen,
      kind: suara === 'setujui' ? 'primary' : suara === 'tolak' ? 'danger' : 'secondary',
    }));
  if (mayDo(usul, 'putuskan')) {
    // Lines the panel has rejected are no longer the PPK's to decide.
    const open = chosen.filter((baris) => baris.hasil !== 'tolak');
    return (['setujui', 'tolak'] as const).map((keputusan) => ({
      key: keputusan,
      label: k(`suara-${keputusan}`),
      rute: 'usulPutusan',
      isian: ['alasan'],
      tetap: { keputusan },
      baris: open,
      kind: keputusan === 'setujui' ? 'primary' : 'danger',
    }));
  }
  return [];
}

type Translate = ReturnType<typeof usePesan<typeof pesan>>;

/** Buttons of one side; none where no line of this case is the caller's on that side. */
function answers(all: readonly Baris[], chosen: readonly Baris[], sisi: 'asal' | 'tujuan', t: Translate): Choice[] {
  const mine = (baris: Baris): boolean => baris.sisi.some((one) => one.sisi === sisi && one.milikSaya);
  if (!all.some(mine)) return [];
  const baris = chosen.filter(mine);
  return [
    {
      key: `${sisi}-dapat`,
      label: t(`dapat-${sisi}`, { n: baris.length }),
      rute: 'usulTanggapi',
      isian: [],
      tetap: { sisi, jawaban: 'dapat', alasan: '', data: '' },
      baris,
      kind: 'primary',
    },
    {
      key: `${sisi}-keberatan`,
      label: t(`keberatan-${sisi}`, { n: baris.length }),
      rute: 'usulTanggapi',
      isian: ['alasan', 'data'],
      tetap: { sisi, jawaban: 'keberatan' },
      baris,
      kind: 'secondary',
    },
  ];
}
