import { type ReactNode, useState } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { Button, Section } from '../../ui/index.ts';
import { ActDialog } from './act-dialog.tsx';
import { ACTS, myActs, type Tindakan } from './acts.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { useUsul } from './usul-context.ts';

/** What the caller can do with the case now; an act that is closed says what is missing. */
export function ActPanel(): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const teks = useTeks();
  const { usul } = useUsul();
  const [open, setOpen] = useState<Tindakan | null>(null);
  const acts = myActs(usul);
  if (acts.length === 0) return null;
  const spec = open === null ? undefined : ACTS[open];
  const waiting = acts.filter(({ boleh, tindakan }) => !boleh && ACTS[tindakan]?.utama);
  return (
    <Section title={t('langkah')}>
      <div className="flex flex-wrap gap-3">
        {acts
          .filter(({ boleh }) => boleh)
          .map(({ tindakan }) => {
            const one = ACTS[tindakan];
            if (!one) return null;
            return (
              <Button
                key={tindakan}
                kind={one.berat ? 'danger' : one.utama ? 'primary' : 'secondary'}
                onClick={() => setOpen(tindakan)}
              >
                {k(one.label)}
              </Button>
            );
          })}
      </div>
      {waiting.length > 0 ? (
        <ul className="grid max-w-[75ch] gap-2">
          {waiting.map(({ tindakan, sebab }) => {
            const one = ACTS[tindakan];
            return (
              <li key={tindakan} className="border-l-4 border-line-strong pl-3 wrap-anywhere">
                <strong>{one ? k(one.label) : tindakan}</strong>: {sebab ? teks(sebab.pesan) : ''}
              </li>
            );
          })}
        </ul>
      ) : null}
      {open !== null && spec ? (
        <ActDialog
          rute={spec.rute as Parameters<typeof ActDialog>[0]['rute']}
          label={k(spec.label)}
          isian={spec.isian}
          {...(spec.tetap ? { tetap: spec.tetap } : {})}
          description={t(`jelas-${open}` as 'jelas-ajukan')}
          berat={spec.berat ?? false}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Section>
  );
}
