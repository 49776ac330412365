import { type ReactNode, useId, useState } from 'react';
import { usePesan } from '../language/index.ts';
import { buttonClass } from './button.tsx';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

interface FileDropProps {
  readonly accept: string;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files by dragging or, with the same result, by a button. */
export function FileDrop({ accept, hint, disabled = false, onFiles }: FileDropProps): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    if (list && list.length > 0 && !disabled) onFiles(Array.from(list));
  };
  return (
    <div
      className={`grid justify-items-center gap-3 rounded-md border-2 border-dashed p-8 text-center ${over ? 'border-brand bg-brand-soft' : 'border-line-strong bg-surface'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span className="text-brand">
        <Icon name="upload" size={32} />
      </span>
      <p>{t('dropHere')}</p>
      <label
        htmlFor={id}
        className={`${buttonClass('primary')} has-focus-visible:outline-3 has-focus-visible:outline-focus`}
      >
        {t('chooseFiles')}
        <input
          id={id}
          type="file"
          multiple
          accept={accept}
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <p id={`${id}-hint`} className="max-w-[60ch] text-sm text-ink-soft">
        {hint}
      </p>
    </div>
  );
}
