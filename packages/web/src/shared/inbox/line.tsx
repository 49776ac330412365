import type { KotakMasuk } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { pesan } from './pesan.ts';

type Tugas = KotakMasuk['tugas'][number];
type Urusan = KotakMasuk['urusan'][number];

const LINK = 'text-ink underline decoration-line-strong underline-offset-4 wrap-anywhere hover:text-brand';

interface LineProps {
  readonly terlambat: boolean;
  readonly sampai: string | null;
  readonly isKabar?: boolean;
  /** Title of the thing, before its day. */
  readonly judul?: string;
  readonly children: ReactNode;
}

function Line({ terlambat, sampai, judul, isKabar = false, children }: LineProps): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const colour = terlambat ? 'border-warning' : isKabar ? 'border-line-strong' : 'border-brand';
  return (
    <li className={`border-l-4 pl-3 ${colour}`}>
      {children}
      {judul || sampai ? (
        <span className="block text-sm text-ink-soft wrap-anywhere">
          {judul}
          {judul && sampai ? ' · ' : null}
          {sampai ? (
            <strong className={terlambat ? 'text-warning' : ''}>
              {t(terlambat ? 'late' : 'until', { date: longDate(sampai, language) })}
            </strong>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

/** A proposal that waits. */
export function TugasLine({ tugas }: { readonly tugas: Tugas }): ReactNode {
  const teks = useTeks();
  const { usulId, pesan: sentence, judul, sampai, terlambat } = tugas;
  return (
    <Line terlambat={terlambat} sampai={sampai} judul={judul}>
      <Link to="/usulan/$id" params={{ id: usulId }} className={LINK}>
        {teks(sentence)}
      </Link>
    </Line>
  );
}

const HALAMAN = {
  tawaran: '/saya/tawaran/$id',
  minat: '/saya/minat',
  hak: '/saya/hak',
  tukar: '/saya/tukar',
  kasus: '/kasus',
  putaran: '/putaran/$id',
  manfaat: '/putaran/manfaat',
  suara: '/saya/suara',
  sosialisasi: '/sosialisasi/$id',
  volume: '/volume',
} as const satisfies Record<Urusan['halaman'], string>;

/** Something else that waits, or that has happened. */
export function UrusanLine({ urusan }: { readonly urusan: Urusan }): ReactNode {
  const teks = useTeks();
  const { halaman, id, lihat, pesan: sentence, sampai, terlambat, jenis } = urusan;
  return (
    <Line terlambat={terlambat} sampai={sampai} isKabar={jenis === 'kabar'}>
      <Link
        to={HALAMAN[halaman]}
        params={id === null ? {} : { id }}
        search={lihat === null ? {} : { lihat }}
        className={LINK}
      >
        {teks(sentence)}
      </Link>
    </Line>
  );
}
