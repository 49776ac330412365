import type { CatatanAudit } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { clock, longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Button, Section } from '../../ui/index.ts';
import { asProblem } from '../client.ts';
import { QueryPanel } from '../query-panel.tsx';
import { useApi } from '../use-api.ts';
import { Perubahan, useRole, words } from './perubahan.tsx';
import { pesan } from './pesan.ts';

const ROUTES = {
  skenario: 'riwayatSkenario',
  rencana: 'riwayatRencana',
  usul: 'riwayatUsul',
  impor: 'riwayatImpor',
} as const;

/** Roles that read the history of a case; heads and the person concerned see its way only. */
const READERS: readonly (string | null)[] = ['analis', 'tpk', 'pyb', 'ppk', 'auditor'];
export const readsHistory = (peran: string | null): boolean => READERS.includes(peran);

interface RiwayatProps {
  readonly objek: keyof typeof ROUTES;
  readonly id: string;
}

/** Who did what to this object, newest first; for the roles that may read the object's audit. */
export function Riwayat({ objek, id }: RiwayatProps): ReactNode {
  return <Catatan query={useApi(ROUTES[objek], { params: { id } })} />;
}

/** The same of an account, for the administrator and the auditor. */
export const RiwayatAkun = ({ akunId }: { readonly akunId: string }): ReactNode => (
  <Catatan query={useApi('riwayatPengguna', { params: { akunId } })} />
);

function Catatan({ query }: { readonly query: ReturnType<typeof useApi<'riwayatUsul'>> }): ReactNode {
  const t = usePesan(pesan);
  const none = <p className="text-ink-soft">{t('none')}</p>;
  const absent = query.error !== null && asProblem(query.error).status === 404;
  return (
    <Section title={t('title')}>
      {absent ? none : <QueryPanel query={query}>{({ catatan }) => <Acts acts={catatan} />}</QueryPanel>}
    </Section>
  );
}

/** Shown at once; the rest on request. */
const FIRST = 10;

function Acts({ acts }: { readonly acts: readonly CatatanAudit[] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const roleOf = useRole();
  const [all, setAll] = useState(false);
  const rest = acts.length - FIRST;
  return (
    <div className="grid justify-items-start gap-4">
      <ol className="grid gap-4">
        {(all ? acts : acts.slice(0, FIRST)).map((act) => (
          <li key={act.nomor} className="grid gap-1 border-l-2 border-line-strong pl-4 wrap-anywhere">
            <p>
              <span className="inline-block font-semibold first-letter:uppercase">{words(act.tindakan)}</span>
              {' · '}
              {act.pelaku}, {roleOf(act)}
            </p>
            <p className="text-sm text-ink-soft">
              {longDate(act.saat, language)}, {clock(act.saat)} · #{act.nomor}
            </p>
            <Perubahan act={act} />
          </li>
        ))}
      </ol>
      {!all && rest > 0 ? (
        <Button kind="secondary" onClick={() => setAll(true)}>
          {t('more', { n: number(rest) })}
        </Button>
      ) : null}
    </div>
  );
}
