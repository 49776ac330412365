import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import type { OpenFormula } from './formula.tsx';
import { SHADOW } from './overlay.tsx';
import { pesan } from './pesan.ts';

interface FormulaPanelProps {
  readonly open: OpenFormula;
  readonly onClose: () => void;
}

/** The formula beside its number; Escape, a press elsewhere or on the number leaves it. */
export default function FormulaPanel({ open, onClose }: FormulaPanelProps): ReactNode {
  const t = usePesan(pesan);
  const { anchor, name, lines } = open;
  return (
    <Popover.Root
      open
      onOpenChange={(_, { event }) => {
        // A press on the number itself is answered by the number.
        if (!(event.target instanceof Node && anchor.contains(event.target)) || event.type === 'keydown') onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={6} collisionPadding={12} className="z-50">
          <Popover.Popup
            finalFocus={() => anchor}
            className={`grid max-w-[min(28rem,92vw)] gap-3 rounded-md p-4 text-left ${SHADOW}`}
          >
            <Popover.Title className="font-semibold wrap-anywhere">{`${t('formula')}: ${name}`}</Popover.Title>
            {lines.map(({ rule, sum, source }) => (
              <div key={rule} className="grid gap-1">
                <p className="text-sm text-ink-soft">{rule}</p>
                {sum ? <p className="text-lg font-semibold wrap-anywhere">{sum}</p> : null}
                {source ? <p className="text-sm text-ink-soft">{source}</p> : null}
              </div>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
