import { type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { Button, Note } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

/** A password that is shown this once; null where the answer was a repeat and has none. */
export function OncePassword({
  name,
  kataSandi,
}: {
  readonly name: string;
  readonly kataSandi: string | null;
}): ReactNode {
  const t = usePesan(pesan);
  const [copied, setCopied] = useState(false);
  if (kataSandi === null) return <Note kind="warning">{t('onceGone')}</Note>;
  return (
    <Note kind="success">
      <div role="status" className="grid justify-items-start gap-3">
        <p>{t('once', { name })}</p>
        <p className="font-mono text-lg font-semibold select-all">{kataSandi}</p>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="secondary"
            onClick={() => void navigator.clipboard?.writeText(kataSandi).then(() => setCopied(true))}
          >
            {t('copy')}
          </Button>
          <span role="status" className="text-sm">
            {copied ? t('copied') : ''}
          </span>
        </div>
      </div>
    </Note>
  );
}
