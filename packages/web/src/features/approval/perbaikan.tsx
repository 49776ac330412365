import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { fixed, usePesan, useTeks } from '../../language/index.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, MoveArrow, Note, ProofLine, Section } from '../../ui/index.ts';
import { ActDialog } from './act-dialog.tsx';
import { mayDo } from './acts.ts';
import { pesan } from './pesan.ts';
import { useUsul } from './usul-context.ts';

type Pilihan = BalasanOf<'usulPerbaikan'>['perbaikan'][number];

/** What breaks when only the lines that still stand go, and the repairs the planner offers, cheapest first. */
export function Perbaikan(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { usul } = useUsul();
  const broken = usul.gerbong.filter((gerbong) => gerbong.putus.length > 0);
  if (broken.length === 0) return null;
  return (
    <Section title={t('perbaikan')} intro={t('perbaikanJelas')}>
      {broken.map((gerbong) => (
        <Note key={gerbong.id} kind="warning">
          <p className="font-semibold">{t('gerbong', { id: gerbong.id })}</p>
          <ul className="list-disc pl-5">
            {gerbong.putus.map((one) => (
              <li key={one.code + one.pesan.id}>{teks(one.pesan)}</li>
            ))}
          </ul>
        </Note>
      ))}
      <Daftar />
    </Section>
  );
}

function Daftar(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { usul } = useUsul();
  const query = useApi('usulPerbaikan', { params: { id: usul.id } });
  return (
    <QueryPanel query={query} lines={4}>
      {({ perbaikan, sebab }) =>
        perbaikan.length === 0 ? (
          <EmptyPanel title={t('tanpaPerbaikan')}>{sebab ? teks(sebab.pesan) : null}</EmptyPanel>
        ) : (
          <ol className="grid gap-6">
            {perbaikan.map((one) => (
              <Satu key={one.id} pilihan={one} />
            ))}
          </ol>
        )
      }
    </QueryPanel>
  );
}

function Satu({ pilihan }: { readonly pilihan: Pilihan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { usul } = useUsul();
  const [open, setOpen] = useState(false);
  const { sebelum, sesudah } = pilihan;
  return (
    <li className="grid gap-3 border-l-4 border-brand pl-4">
      <p className="font-semibold wrap-anywhere">{teks(pilihan.pesan)}</p>
      <p className="text-sm text-ink-soft">
        {t('perbaikanAngka', {
          a: sebelum.pindahan,
          b: sesudah.pindahan,
          c: fixed(sebelum.simpangan, 3),
          d: fixed(sesudah.simpangan, 3),
        })}
      </p>
      <ul className="grid gap-2">
        {pilihan.keluar.map((one) => (
          <li key={one.barisId} className="wrap-anywhere">
            <strong className="text-danger">{t('keluar')}</strong> {one.nama}:{' '}
            <MoveArrow from={one.dari.unorNama} to={one.ke.unorNama} />
          </li>
        ))}
        {pilihan.masuk.map((one) => (
          <li key={one.pegawaiId + one.ke.unorId} className="wrap-anywhere">
            <strong className="text-success">{t('masuk')}</strong> {one.nama}:{' '}
            <MoveArrow from={one.dari.unorNama} to={one.ke.unorNama} />{' '}
            <span className="text-sm text-ink-soft">{one.ke.jabatanNama}</span>
          </li>
        ))}
      </ul>
      <ProofLine proof={pilihan.proof} gapShare={sesudah.objective === 0 ? 0 : pilihan.gap / sesudah.objective} />
      {mayDo(usul, 'perbaiki') ? (
        <Button className="justify-self-start" onClick={() => setOpen(true)}>
          {t('pakaiPerbaikan')}
        </Button>
      ) : null}
      {open ? (
        <ActDialog
          rute="usulPerbaiki"
          label={t('pakaiPerbaikan')}
          description={pilihan.masuk.length > 0 ? t('pakaiPerbaikanBaru', { n: pilihan.masuk.length }) : undefined}
          isian={pilihan.masuk.length > 0 ? ['tenggat', 'alasan'] : ['alasan']}
          tetap={{ perbaikanId: pilihan.id, ...(pilihan.masuk.length > 0 ? {} : { tenggat: null }) }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </li>
  );
}
