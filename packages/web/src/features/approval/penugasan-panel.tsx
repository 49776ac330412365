import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Figure, Figures, Section } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { useUsul } from './usul-context.ts';

/** What the order says, how far it has run, its reports; everybody goes back on the day after its end. */
export function PenugasanPanel(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { usul } = useUsul();
  const { penugasan: tugas } = usul;
  if (!tugas) return null;
  return (
    <Section title={t('tugas')} intro={<p className="wrap-anywhere">{tugas.uraian}</p>}>
      <Figures>
        <Figure label={t('unitPenerima')} value={tugas.unitPenerima.nama} />
        <Figure label={t('ketuaTim')} value={tugas.ketua.nama} />
        <Figure
          label={t('hariKe')}
          value={tugas.hariKe === null ? '–' : t('dariHari', { a: tugas.hariKe, b: tugas.dariHari })}
        />
        <Figure
          label={t('kembali')}
          value={tugas.kembali ? longDate(tugas.kembali, language) : t('otomatis')}
          note={tugas.alasanPulang ?? undefined}
        />
      </Figures>
      {tugas.perpanjangan.map((one) => (
        <p key={one.sampai} className="wrap-anywhere">
          {t('diperpanjang', { tanggal: longDate(one.sampai, language), oleh: one.jejak.oleh })} {one.alasan}
        </p>
      ))}
      {tugas.laporan.map((one) => (
        <blockquote key={one.jejak.pada} className="border-l-2 border-line pl-3 wrap-anywhere whitespace-pre-line">
          {one.isi}
          <footer className="text-sm text-ink-soft">
            {one.jejak.oleh}, {longDate(one.jejak.pada, language)}
          </footer>
        </blockquote>
      ))}
    </Section>
  );
}
