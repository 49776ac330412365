import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useApi } from '../../../shared/use-api.ts';
import { EmptyPanel, Figure, Figures } from '../../../ui/index.ts';
import { HakKembaliSayaList } from '../manfaat/hak.tsx';
import { pesan } from '../pesan.ts';

/** Poin Giliran: what involuntary months have earned, how long one is left in peace, and the rule behind it. */
export function PoinSaya(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const query = useApi('poinSaya');
  return (
    <QueryPanel query={query} lines={4}>
      {({ saldo, dariPaket, kebalSampai, entri, aturan }) => (
        <div className="grid gap-8">
          <p className="max-w-[75ch]">
            {t('poinJelas', {
              bulan: number(aturan.perBulan),
              km: number(aturan.perKm),
              paling: aturan.bulanPalingBanyak,
              kebal: aturan.bulanKebal,
            })}
          </p>
          <Figures>
            <Figure label={t('saldo')} value={number(saldo)} note={t('dariPaket', { n: number(dariPaket) })} />
            <Figure label={t('kebal')} value={kebalSampai ? longDate(kebalSampai, language) : t('tidakKebal')} />
          </Figures>
          <HakKembaliSayaList />
          {entri.length === 0 ? (
            <EmptyPanel title={t('tanpaPoin')}>{t('tanpaPoinSebab')}</EmptyPanel>
          ) : (
            <ul className="grid gap-2">
              {entri.map((one) => (
                <li key={`${one.tanggal}${one.bulanKe}`} className="wrap-anywhere">
                  {longDate(one.tanggal, language)}: <strong>+{number(one.poin)}</strong>{' '}
                  <span className="text-ink-soft">{t('poinEntri', { nama: one.putaranNama, bulan: one.bulanKe })}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </QueryPanel>
  );
}
