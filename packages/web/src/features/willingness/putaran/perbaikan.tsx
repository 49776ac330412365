import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { fixed, usePesan, useTeks } from '../../../language/index.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, MoveArrow, TextField } from '../../../ui/index.ts';
import { pesan } from '../pesan.ts';

type Putaran = BalasanOf<'putaran'>;
type Pilihan = BalasanOf<'putaranPerbaikan'>['perbaikan'][number];

/** After a refusal: new plans that change the least, computed anew; nobody who refused is in them. */
export function PerbaikanPutaran({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  if (putaran.keadaan !== 'tawaran') return <EmptyPanel title={t('tanpaPerbaikan')}>{t('perbaikanBelum')}</EmptyPanel>;
  return <Daftar putaran={putaran} />;
}

function Daftar({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const query = useApi('putaranPerbaikan', { params: { id: putaran.id } });
  return (
    <QueryPanel query={query} lines={4}>
      {({ perbaikan, sebab }) =>
        perbaikan.length === 0 ? (
          <EmptyPanel title={t('tanpaPerbaikan')}>{sebab ? teks(sebab.pesan) : null}</EmptyPanel>
        ) : (
          <ol className="grid gap-6">
            {perbaikan.map((one) => (
              <Satu key={one.id} putaran={putaran} pilihan={one} />
            ))}
          </ol>
        )
      }
    </QueryPanel>
  );
}

function Satu({ putaran, pilihan }: { readonly putaran: Putaran; readonly pilihan: Pilihan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const use = useAct('putaranPerbaiki', 'all');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (): void => {
    const tenggat = parseDay(typed);
    setWrong(tenggat === null);
    if (tenggat === null) return;
    use.mutate({ params: { id: putaran.id }, body: { versi: putaran.versi, perbaikanId: pilihan.id, tenggat } });
  };
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
        {[
          ...pilihan.keluar.map((one) => ({ ...one, arah: 'keluar' as const })),
          ...pilihan.masuk.map((one) => ({ ...one, arah: 'masuk' as const })),
        ].map((one) => (
          <li key={`${one.arah}${one.pegawaiId}`} className="wrap-anywhere">
            <strong className={one.arah === 'masuk' ? 'text-success' : 'text-danger'}>{t(one.arah)}</strong> {one.nama}:{' '}
            <MoveArrow from={one.dari.unorNama} to={one.ke.unorNama} />
          </li>
        ))}
      </ul>
      <div className="grid max-w-xs gap-3">
        <TextField
          label={t('tenggatJawaban')}
          hint={t('hariHint')}
          error={wrong ? t('tanggalSalah') : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {use.error ? <ProblemPanel error={use.error} /> : null}
        <Button className="justify-self-start" disabled={use.isPending} onClick={submit}>
          {t('pakaiPerbaikan')}
        </Button>
      </div>
    </li>
  );
}
