import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number, useLanguage, usePesan } from '../../language/index.ts';
import { useApiUntil } from '../use-api.ts';
import { pesan } from './pesan.ts';
import { rentangHari } from './rentang.ts';

export type PuncakTampil = BalasanOf<'prakiraanPuncak'>['puncak'][number];

/** `2,9–3,8`: the least and the most of the days. */
export const kaliOf = ([least = 1, most = 1]: PuncakTampil['pengali']): string => {
  const [a, b] = [number(least, 1), number(most, 1)];
  return a === b ? a : `${a}–${b}`;
};

/** What the surge means in people, in one sentence. */
export function useKurang(): (p: PuncakTampil) => string {
  const t = usePesan(pesan);
  return ({ kurang, unit }) => {
    const [most] = unit;
    if (kurang === null || most === undefined || kurang < 0.5) return t('cukup');
    const units = new Set(unit.filter((u) => (u.kurang ?? 0) >= 0.5).map((u) => u.unorId)).size;
    const said = { n: number(kurang, 0), nama: most.unorNama, m: number(most.kurang ?? 0, 0), unit: number(units) };
    return units > 1 ? t('kurang', said) : t('kurangSatu', said);
  };
}

/** The next surge, wherever a page has room for it. Nothing while it is being computed, and where none is expected. */
export function KartuLonjakan(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const kurangOf = useKurang();
  const { data } = useApiUntil(({ keadaan }) => keadaan !== 'dihitung', 'prakiraanPuncak');
  const [next] = data?.puncak ?? [];
  if (!next) return null;
  return (
    <section className="grid gap-2 border-l-4 border-over pl-4">
      <h2 className="text-lg">{t('title')}</h2>
      <p className="font-semibold wrap-anywhere">
        {t('what', {
          nama: next.nama,
          kapan: rentangHari(next.mulai, next.selesai, language),
          kali: kaliOf(next.pengali),
        })}
      </p>
      <p className="wrap-anywhere">{kurangOf(next)}</p>
      <p className="text-sm text-ink-soft">
        {t('dasar', { n: number(next.kali), pasti: t(next.pasti ? 'diumumkan' : 'perkiraan') })}
      </p>
      <p>
        <Link to={'/prakiraan' as string} className="text-brand underline underline-offset-4">
          {t('buka')}
        </Link>
      </p>
    </section>
  );
}
