import { type ReactNode, useSyncExternalStore } from 'react';
import { usePesan } from '../../language/index.ts';
import { Button, Section } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { disimpanDiSini, pilihSimpan, subscribePilihan } from './status.ts';

/** Says what this device keeps, and lets its owner stop or start it. */
export function PilihanSimpan(): ReactNode {
  const t = usePesan(pesan);
  // The server does not know the device: it draws the cautious sentence.
  const keeps = useSyncExternalStore(subscribePilihan, disimpanDiSini, () => false);
  return (
    <Section title={t('simpanJudul')}>
      <p className="max-w-[75ch] text-sm text-ink-soft">{t(keeps ? 'simpanYa' : 'simpanTidak')}</p>
      <Button kind="secondary" className="justify-self-start" onClick={() => void pilihSimpan(!keeps)}>
        {t(keeps ? 'hentikanSimpan' : 'mulaiSimpan')}
      </Button>
    </Section>
  );
}
