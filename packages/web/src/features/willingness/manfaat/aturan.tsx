import type { Manfaat } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { EmptyPanel, Note, Section, WideTable } from '../../../ui/index.ts';
import { KursiList } from './kursi.tsx';
import { pesan } from './pesan.ts';

type Kebijakan = Manfaat['kebijakan'][number];

/** The policy in force, told as a rule and as a table; the seats it serves; the policies before and to come. */
export function Aturan({ manfaat }: { readonly manfaat: Manfaat }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const now = manfaat.kebijakan.find((one) => one.id === manfaat.berlakuId);
  const others = manfaat.kebijakan.filter((one) => one !== now);
  return (
    <div className="grid gap-10">
      {now ? (
        <>
          <Section
            title={t('aturan')}
            intro={t('aturanDasar', { dasar: now.dasar, tanggal: longDate(now.berlaku, language) })}
          >
            <p className="max-w-[75ch]">{t(`naik-${now.naikSetiap.satuan}`, { n: now.naikSetiap.jumlah })}</p>
            <Langkah kebijakan={now} />
            <Note>{t('jujur')}</Note>
          </Section>
          <Section title={t('kursi')} intro={t('kursiHariIni', { tanggal: longDate(manfaat.hariIni, language) })}>
            <KursiList kursi={manfaat.kursi} />
          </Section>
        </>
      ) : (
        <EmptyPanel title={t('belumDitetapkan')}>{t('belumSebab')}</EmptyPanel>
      )}
      {others.length > 0 ? (
        <Section title={t('riwayat')}>
          <ul className="grid gap-2">
            {others.map((one) => (
              <li key={one.id} className="wrap-anywhere">
                <strong>{one.dasar}</strong>:{' '}
                {t('riwayatBaris', {
                  tanggal: longDate(one.berlaku, language),
                  n: one.langkah.length,
                  oleh: one.oleh,
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

const CELL = 'border-b border-line px-3 py-2 text-left align-top';

function Langkah({ kebijakan }: { readonly kebijakan: Kebijakan }): ReactNode {
  const t = usePesan(pesan);
  const none = <span className="text-ink-soft">{t('tidakAda')}</span>;
  return (
    <WideTable name={t('langkahTabel')}>
      <table className="w-full border-collapse">
        <caption className="pb-2 text-left font-semibold">{t('langkahTabel')}</caption>
        <thead>
          <tr>
            {(['langkah', 'kredit', 'hakKembali', 'pertama', 'pelatihan'] as const).map((key) => (
              <th key={key} scope="col" className={CELL}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kebijakan.langkah.map((one, i) => (
            <tr key={i}>
              <th scope="row" className={CELL}>
                {i + 1}
              </th>
              <td className={CELL}>{one.kreditPersen > 0 ? t('kreditNilai', { n: one.kreditPersen }) : none}</td>
              <td className={CELL}>
                {one.hakKembaliBulan === null ? none : t('hakNilai', { n: one.hakKembaliBulan })}
              </td>
              <td className={CELL}>{one.pilihanPertama ? t('pertamaNilai') : none}</td>
              <td className={CELL}>{one.pelatihan ?? none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
