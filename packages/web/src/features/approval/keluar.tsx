import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { MoveArrow, Section } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { useUsul } from './usul-context.ts';

/** Lines that a repair took out: who, with which votes, and why. They stay to be seen. */
export function Keluar(): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { usul } = useUsul();
  if (usul.keluar.length === 0) return null;
  return (
    <Section title={t('keluarJudul')}>
      <ul className="grid border-b border-line">
        {usul.keluar.map((one) => (
          <li key={one.id} className="grid gap-1 border-t border-line py-4 wrap-anywhere">
            <p className="font-semibold">
              {one.nomor}. {one.nama}
            </p>
            <MoveArrow from={one.dari.unorNama} to={one.ke.unorNama} />
            {one.tentangSaya ? <p className="font-semibold text-brand">{t('tentangSaya')}</p> : null}
            {one.hasil === null ? null : <p>{one.hasil === 'tolak' ? t('keluarDitolak') : t('keluarIkut')}</p>}
            {one.suara.length > 0 ? (
              <ul className="list-disc pl-5 text-sm">
                {one.suara.map((vote) => (
                  <li key={vote.akunId}>
                    {vote.nama}: {k(`suara-${vote.suara}`)}. {vote.alasan}
                  </li>
                ))}
              </ul>
            ) : null}
            <p className="text-sm text-ink-soft">
              {t('keluarOleh', {
                nama: one.jejak.oleh,
                tanggal: longDate(one.jejak.pada, language),
                alasan: one.alasan,
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
