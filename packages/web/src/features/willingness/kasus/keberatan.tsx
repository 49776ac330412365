import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { fixed, longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { MoveArrow, Note, PersonChip } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';
import { PutusanForm } from './putusan-form.tsx';

type Kasus = BalasanOf<'kasusDaftar'>['keberatan'][number];

/** One objection: facts, clock, and what granting it would change, before anybody decides. */
export function KeberatanKasus({ kasus }: { readonly kasus: Kasus }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const decide = useAct('kasusKeberatan', ['kasusDaftar']);
  const open = kasus.keadaan === 'diajukan';
  return (
    <li className="grid gap-2 border-l-4 border-line-strong pl-4 wrap-anywhere">
      <PersonChip nama={kasus.pegawai.nama} />
      {kasus.dari && kasus.ke ? <MoveArrow from={kasus.dari.unorNama} to={kasus.ke.unorNama} /> : null}
      <p className="font-semibold">
        {k(`alasan-${kasus.jenis}`)} · {k(`kasus-${kasus.keadaan}`)}
      </p>
      <p className="text-sm text-ink-soft">
        {t('diputusPalingLambat', { tanggal: longDate(kasus.batas, language) })}
        {open ? ` · ${t('hariKerjaSisa', { n: kasus.hariKerjaSisa })}` : null}
      </p>
      <p className="whitespace-pre-line">{kasus.alasan}</p>
      {kasus.bukti ? <p className="text-sm whitespace-pre-line">{kasus.bukti}</p> : null}
      {kasus.putusan ? (
        <p>
          <strong>{t('putusanTim')}:</strong> {kasus.putusan.alasan}
        </p>
      ) : null}
      {open ? (
        <>
          <Dampak id={kasus.id} />
          <PutusanForm
            error={decide.error}
            busy={decide.isPending}
            onDecide={({ terima, alasan }) =>
              decide.mutate({ params: { id: kasus.id }, body: { versi: kasus.versi, terima, alasan } })
            }
          />
        </>
      ) : null}
    </li>
  );
}

function Dampak({ id }: { readonly id: string }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const query = useApi(peran === 'auditor' ? 'inspektoratDampak' : 'kasusDampak', { params: { id } });
  return (
    <QueryPanel query={query} lines={1}>
      {({ dampak }) => (
        <Note>
          {dampak === null
            ? t('tanpaDampak')
            : t('dampak', {
                keluar: dampak.keluar,
                masuk: dampak.masuk,
                c: fixed(dampak.sebelum.simpangan, 3),
                d: fixed(dampak.sesudah.simpangan, 3),
              })}
        </Note>
      )}
    </QueryPanel>
  );
}
