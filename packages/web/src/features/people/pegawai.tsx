import type { PegawaiRinci } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, nip, number, useLanguage, usePesan } from '../../language/index.ts';
import { Inbox } from '../../shared/inbox/inbox.tsx';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Note, Section } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** What the product knows of one person, as far as the reader may see it. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { pegawaiId } = useParams({ strict: false }) as { readonly pegawaiId: string };
  const self = useSession().pegawaiId === pegawaiId;
  const person = useApi('pegawai', { params: { pegawaiId } });
  return (
    <Page
      title={person.data?.nama ?? t(self ? 'self' : 'name')}
      name={t(self ? 'self' : 'name')}
      intro={self ? t('selfIntro') : undefined}
    >
      {self ? (
        <Section title={t('waiting')}>
          <Inbox />
        </Section>
      ) : null}
      <QueryPanel query={person}>{(data) => <Person data={data} />}</QueryPanel>
    </Page>
  );
}

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

function Person({ data }: { readonly data: PegawaiRinci }): ReactNode {
  const t = usePesan(pesan);
  const post = usePostFacts(data);
  const detail = useDetailFacts(data);
  return (
    <div className="grid gap-8">
      <Section title={t('post')}>
        <Facts facts={post} />
      </Section>
      {data.pendidikan === undefined ? (
        <Note>{t('withheld')}</Note>
      ) : (
        <Section title={t('qualification')}>
          <Facts facts={detail} />
          <Competences levels={data.kompetensi ?? {}} />
        </Section>
      )}
    </div>
  );
}

function usePostFacts(data: PegawaiRinci): readonly Fact[] {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const term = { years: Math.floor(data.bulanJabatan / 12), months: data.bulanJabatan % 12 };
  const unit = (
    <Link to={'/beban/$unorId' as string} params={{ unorId: data.unorId } as never}>
      {data.unorNama}
    </Link>
  );
  return [
    { label: t('jabatan'), value: data.jabatanNama },
    { label: t('unor'), value: useSession().peran === 'asn' ? data.unorNama : unit },
    { label: t('status'), value: data.aktif ? data.status : t('inactive', { status: data.status }) },
    { label: t('golongan'), value: data.golongan ?? t('unknown') },
    { label: t('tmt'), value: longDate(data.tmtJabatan, language) },
    { label: t('term'), value: t('termMonths', term) },
  ];
}

function useDetailFacts(data: PegawaiRinci): readonly Fact[] {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const date = (day: string | null | undefined): string => (day ? longDate(day, language) : t('unknown'));
  const when = (day: string | null | undefined, label: string): readonly Fact[] =>
    day ? [{ label, value: date(day) }] : [];
  return [
    ...(data.nip === undefined ? [] : [{ label: t('nip'), value: data.nip === null ? t('unknown') : nip(data.nip) }]),
    // A withheld field is absent and not mentioned; one that is null is a gap in the data and says so.
    ...(data.tanggalLahir === undefined ? [] : [{ label: t('born'), value: date(data.tanggalLahir) }]),
    ...(data.pendidikan === undefined
      ? []
      : [{ label: t('education'), value: [data.pendidikan, data.jurusan].filter(Boolean).join(', ') || t('unknown') }]),
    ...(data.kinerja1 === undefined ? [] : [{ label: t('performance'), value: data.kinerja1 ?? t('unknown') }]),
    ...(data.kinerja2 === undefined ? [] : [{ label: t('performance2'), value: data.kinerja2 ?? t('unknown') }]),
    ...when(data.tmtCpns, t('cpns')),
    ...when(data.kontrakSampai, t('contract')),
    ...when(data.lindungSampai, t('protectedUntil')),
    ...(data.jamPerMinggu === undefined
      ? []
      : [{ label: t('hours'), value: `${number(data.jamPerMinggu)} ${t('hoursWeek')}` }]),
    ...(data.kmRumah === undefined || data.kmRumah === null
      ? []
      : [{ label: t('home'), value: `${number(data.kmRumah, 1)} ${t('km')}` }]),
  ];
}

function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-ink-soft wrap-anywhere">{label}</dt>
          <dd className="font-semibold wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Competences({ levels }: { readonly levels: Readonly<Record<string, number>> }): ReactNode {
  const t = usePesan(pesan);
  const rows = Object.entries(levels);
  if (rows.length === 0) return <p className="max-w-[75ch] text-ink-soft">{t('competenceNone')}</p>;
  return (
    <Facts
      facts={rows.map(([name, level]) => ({ label: `${t('competence')} ${name}`, value: t('level', { n: level }) }))}
    />
  );
}
