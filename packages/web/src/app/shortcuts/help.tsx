import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Dialog } from '../../ui/index.ts';
import type { NavItem } from '../navigation.ts';
import { pesan as appPesan } from '../pesan.ts';
import { pesan } from './pesan.ts';

interface HelpProps {
  readonly items: readonly NavItem[];
  readonly onClose: () => void;
}

/** Every shortcut that this reader has. */
export default function Help({ items, onClose }: HelpProps): ReactNode {
  const t = usePesan(pesan);
  const tApp = usePesan(appPesan);
  const rows: readonly HelpRowProps[] = [
    { presses: [['/']], does: t('search') },
    { presses: [['Ctrl', 'K']], does: t('palette') },
    { presses: [['j'], ['k']], does: t('rows') },
    { presses: [['Enter']], does: t('open') },
    { presses: [['x']], does: t('select') },
    ...items.map(({ letter, label }) => ({ presses: [['g', letter]], does: t('goTo', { page: tApp(label) }) })),
    { presses: [['?']], does: t('help') },
  ];
  return (
    <Dialog open onOpenChange={onClose} title={t('title')} description={t('what')}>
      <table className="w-full text-left">
        <thead className="text-sm text-ink-soft">
          <tr>
            <th scope="col" className="w-32 pb-1 font-normal">
              {t('key')}
            </th>
            <th scope="col" className="pb-1 font-normal">
              {t('does')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HelpRow key={row.does} {...row} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

interface HelpRowProps {
  /** Keys pressed one after the other or together; several lists are alternatives. */
  readonly presses: readonly (readonly string[])[];
  readonly does: string;
}

function HelpRow({ presses, does }: HelpRowProps): ReactNode {
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1.5 pr-3 font-normal whitespace-nowrap">
        {presses.map((keys) => (
          <span key={keys.join()} className="mr-3">
            {keys.map((key) => (
              <kbd
                key={key}
                className="mr-1 inline-block min-w-7 rounded-sm border border-line-strong bg-sunken px-1.5 text-center font-sans text-sm font-semibold"
              >
                {key}
              </kbd>
            ))}
          </span>
        ))}
      </th>
      <td className="py-1.5 wrap-anywhere">{does}</td>
    </tr>
  );
}
