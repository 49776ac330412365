import type { Usul } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { addressOf } from '../../../shared/client.ts';
import { useSession } from '../../../shared/session.tsx';
import { buttonClass, EmptyPanel, Icon, Note, Section } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from './pesan.ts';
import { useUsul } from '../usul-context.ts';

const FORMATS = ['pdf', 'docx'] as const;
const LINK = 'inline-flex min-h-8 items-center gap-1 font-semibold text-brand underline underline-offset-4';

/** Letters: those issued, with number and hash; those that can be looked at before; the package for I-MUT. */
export function SuratTab(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const { usul } = useUsul();
  const readsFiles = peran !== 'asn' && peran !== 'kepala-unit';
  // What has been issued is read as issued.
  const pratinjau = usul.pratinjau.filter((jenis) => !usul.surat.some((surat) => surat.jenis === jenis));
  return (
    <div className="grid min-w-0 gap-8">
      {usul.demo ? <Note kind="warning">{t('suratDemo')}</Note> : null}
      <Section title={t('suratTerbit')} intro={t('suratTerbitJelas')}>
        {usul.surat.length === 0 ? (
          <EmptyPanel title={t('belumSurat')}>{t('belumSuratSebab')}</EmptyPanel>
        ) : (
          <ul className="grid">
            {usul.surat.map((surat) => (
              <Surat key={surat.id} surat={surat} />
            ))}
          </ul>
        )}
      </Section>
      {readsFiles && pratinjau.length > 0 ? <Pratinjau jenis={pratinjau} /> : null}
      {usul.jenis === 'mutasi' && (peran === 'analis' || peran === 'auditor') ? (
        <Section title={t('imutJudul')} intro={t('imutJelas')}>
          <a
            href={addressOf('usulImut', { params: { id: usul.id } })}
            className={`${buttonClass('secondary')} justify-self-start`}
          >
            <Icon name="download" /> {t('imutUnduh')}
          </a>
        </Section>
      ) : null}
    </div>
  );
}

function Surat({ surat }: { readonly surat: Usul['surat'][number] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { usul } = useUsul();
  return (
    <li className="grid gap-1 border-t border-line py-4 wrap-anywhere">
      <p>
        <span className="font-semibold">{k(`surat-${surat.jenis}`)}</span>
        {surat.untuk ? ` · ${surat.untuk}` : null}
      </p>
      <p className="text-sm text-ink-soft">
        {t('nomorSurat', { nomor: surat.nomor, tanggal: longDate(surat.tanggal, language) })}
      </p>
      <p className="flex flex-wrap gap-x-5">
        {surat.sha256 === null
          ? t('sedangDibuat')
          : FORMATS.map((format) => (
              <a
                key={format}
                href={addressOf('surat', { params: { id: usul.id, suratId: surat.id, format } })}
                className={LINK}
              >
                <Icon name="download" size={16} />
                {format.toUpperCase()}
                <span className="sr-only">
                  {k(`surat-${surat.jenis}`)} {surat.nomor}
                </span>
              </a>
            ))}
      </p>
      {surat.sha256 ? (
        <details className="text-sm">
          <summary className="cursor-pointer">{t('kodeVerifikasi', { kode: surat.kodeVerifikasi })}</summary>
          <p>{t('kodeJelas')}</p>
          <p className="break-all">PDF SHA-256 {surat.sha256.pdf}</p>
          <p className="break-all">DOCX SHA-256 {surat.sha256.docx}</p>
        </details>
      ) : null}
    </li>
  );
}

function Pratinjau({ jenis: kinds }: { readonly jenis: Usul['pratinjau'] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { usul } = useUsul();
  return (
    <Section title={t('pratinjau')} intro={t('pratinjauJelas')}>
      <ul className="grid gap-2 sm:grid-cols-2">
        {kinds.map((jenis) => (
          <li key={jenis} className="flex flex-wrap items-center gap-x-5">
            <span>{k(`surat-${jenis}`)}</span>
            {FORMATS.map((format) => (
              <a
                key={format}
                href={addressOf('suratPratinjau', { params: { id: usul.id, jenis, format } })}
                className={LINK}
              >
                {format.toUpperCase()} <span className="sr-only">{k(`surat-${jenis}`)}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
