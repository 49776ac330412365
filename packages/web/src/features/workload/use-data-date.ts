import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { pesan } from './pesan.ts';

/** "Data per 23 November 2026", or that the day is not known. */
export function useDataDate(): (day: string | null) => string {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (day) => (day === null ? t('dataUndated') : t('dataOn', { date: longDate(day, language) }));
}
