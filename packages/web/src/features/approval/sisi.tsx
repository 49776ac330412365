import { type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { ActDialog } from './act-dialog.tsx';
import { mayDo } from './acts.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { type Baris, useUsul } from './usul-context.ts';

/** What the heads of both units say about a line; who has not answered is in sight. */
export function SisiBaris({ baris }: { readonly baris: Baris }): ReactNode {
  return (
    <ul className="grid gap-2">
      {baris.sisi.map((sisi) => (
        <Sisi key={sisi.sisi} baris={baris} sisi={sisi} />
      ))}
    </ul>
  );
}

function Sisi({ baris, sisi }: { readonly baris: Baris; readonly sisi: Baris['sisi'][number] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { usul } = useUsul();
  const [answering, setAnswering] = useState(false);
  const objects = sisi.jawaban === 'keberatan';
  const word = sisi.jawaban === null ? k('jawab-belum') : k(`jawab-${sisi.sisi}-${sisi.jawaban}`);
  const look = sisi.jawaban === null ? 'text-ink-soft' : objects ? 'text-warning' : 'text-success';
  return (
    <li className="grid gap-1 wrap-anywhere">
      <span className="flex items-start gap-2">
        <span className={`mt-0.5 ${look}`}>
          <Icon name={sisi.jawaban === null ? 'question' : objects ? 'warning' : 'check'} size={16} />
        </span>
        <span>
          {sisi.kantor} <span className="text-ink-soft">({k(`sisi-${sisi.sisi}`).toLowerCase()})</span>:{' '}
          <strong className={look}>{word}</strong>
          {sisi.jejak ? (
            <span className="text-ink-soft">
              {' '}
              · {sisi.jejak.oleh}, {longDate(sisi.jejak.pada, language)}
            </span>
          ) : null}
        </span>
      </span>
      {objects ? (
        <div className="ml-6 grid gap-1 border-l-2 border-line pl-3">
          <p>{sisi.alasan}</p>
          {sisi.data ? (
            <p className="text-sm">
              <span className="font-semibold">{t('dataKeberatan')}:</span> {sisi.data}
            </p>
          ) : null}
          {sisi.jawabanPanitia ? (
            <p className="text-sm">
              <span className="font-semibold">{t('jawabanOleh', { oleh: sisi.jawabanPanitia.jejak.oleh })}:</span>{' '}
              {sisi.jawabanPanitia.alasan}
            </p>
          ) : null}
          {!sisi.jawabanPanitia && mayDo(usul, 'jawab-keberatan') ? (
            <Button kind="secondary" className="justify-self-start" onClick={() => setAnswering(true)}>
              {t('jawabKeberatan')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {answering ? (
        <ActDialog
          rute="usulJawabKeberatan"
          label={t('jawabKeberatan')}
          description={t('jawabKeberatanJelas')}
          isian={['alasan']}
          tetap={{ barisId: baris.id, sisi: sisi.sisi }}
          onClose={() => setAnswering(false)}
        />
      ) : null}
    </li>
  );
}
