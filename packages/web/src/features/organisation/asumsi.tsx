import type { KebijakanTampil } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Button, buttonClass, EmptyPanel, Section, toast } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

type Asumsi = KebijakanTampil['asumsi'][number];

/** What stands in for missing data: confirmed by a person, in bulk, by name and day. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const policy = useApi('kebijakan');
  return (
    <Page
      title={t('asumsiTitle')}
      intro={t('asumsiIntro')}
      crumbs={
        <Breadcrumb
          parts={[
            {
              key: 'impor',
              content: (
                <Link to={'/impor' as string} className="underline underline-offset-4">
                  {t('impor')}
                </Link>
              ),
            },
            { key: 'asumsi', content: t('asumsiTitle') },
          ]}
        />
      }
    >
      <QueryPanel query={policy}>{(data) => <Settle policy={data} key={data.versi} />}</QueryPanel>
    </Page>
  );
}

function Settle({ policy }: { readonly policy: KebijakanTampil }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const open = policy.asumsi.filter((row) => row.pegawai > 0 || row.dikonfirmasi);
  return (
    <>
      {open.length === 0 ? (
        <EmptyPanel title={t('asumsiNone')} action={<ToPlanning />}>
          {t('asumsiNoneMore')}
        </EmptyPanel>
      ) : (
        <Choices policy={policy} open={open} />
      )}
      {policy.anggapan.length > 0 ? (
        <Section title={t('silentTitle')} intro={t('silentIntro')}>
          <ul className="grid max-w-[75ch] list-disc gap-2 pl-5">
            {policy.anggapan.map((row) => (
              <li key={row.code} className="wrap-anywhere">
                {teks(row.message)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Choices({ policy, open }: { readonly policy: KebijakanTampil; readonly open: readonly Asumsi[] }): ReactNode {
  const t = usePesan(pesan);
  const locked = useSession().peran !== 'analis';
  const [chosen, setChosen] = useState<ReadonlySet<Asumsi['kode']>>(
    () => new Set(open.filter((row) => row.dikonfirmasi).map((row) => row.kode)),
  );
  const save = useAct('kebijakanAsumsi', 'all');
  const toggle = (kode: Asumsi['kode']): void =>
    setChosen((before) => new Set(before.has(kode) ? [...before].filter((k) => k !== kode) : [...before, kode]));
  // The saved version draws this form anew, so the word of thanks must not hang on it.
  const send = (): void =>
    void save.mutateAsync({ body: { asumsi: [...chosen], versi: policy.versi } }).then(
      () => toast(t('saved')),
      () => undefined,
    );
  return (
    <div className="grid max-w-2xl gap-4">
      <ul className="grid gap-2">
        {open.map((row) => (
          <Choice
            key={row.kode}
            row={row}
            checked={chosen.has(row.kode)}
            locked={locked}
            onToggle={() => toggle(row.kode)}
          />
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {locked ? null : (
          <Button disabled={save.isPending} onClick={send}>
            {t('save')}
          </Button>
        )}
        <ToPlanning />
      </div>
      {save.error ? <ProblemPanel error={save.error} /> : null}
    </div>
  );
}

interface ChoiceProps {
  readonly row: Asumsi;
  readonly checked: boolean;
  readonly locked: boolean;
  readonly onToggle: () => void;
}

function Choice({ row, checked, locked, onToggle }: ChoiceProps): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const by = row.pada === null ? null : { by: row.oleh ?? t('someone'), when: longDate(row.pada, language) };
  return (
    <li data-row="" tabIndex={-1}>
      <label className="flex min-h-11 items-start gap-3 rounded-md border border-line bg-surface px-3 py-2.5 has-checked:border-brand has-checked:bg-brand-soft">
        <input
          type="checkbox"
          checked={checked}
          disabled={locked}
          onChange={onToggle}
          className="mt-1 size-4.5 shrink-0 accent-brand"
        />
        <span className="min-w-0">
          <span className="block font-semibold wrap-anywhere">{teks(row.pesan)}</span>
          <span className="block text-sm text-ink-soft">
            {t('asumsiOf', { n: row.pegawai })}
            {by ? ` · ${t('confirmedBy', by)}` : ''}
          </span>
        </span>
      </label>
    </li>
  );
}

function ToPlanning(): ReactNode {
  const t = usePesan(pesan);
  return (
    <Link to={'/perencanaan' as string} className={buttonClass('secondary')}>
      {t('toPlanning')}
    </Link>
  );
}
