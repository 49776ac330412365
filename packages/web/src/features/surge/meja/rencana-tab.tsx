import { type ReactNode, useState } from 'react';
import { number, percent, usePesan, useTeks } from '../../../language/index.ts';
import { ApiProblem } from '../../../shared/client.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, Icon, Note, Section } from '../../../ui/index.ts';
import type { BantuanData } from './bantuan.tsx';
import { HariRencana } from './hari-rencana.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { Panel } from './panel.tsx';
import { Pembantu } from './pembantu.tsx';
import { UsulkanForm } from './usulkan-form.tsx';

type Rencana = NonNullable<BantuanData['rencana']>;
export type Hasil = NonNullable<Rencana['hasil']>;
export type Tanda = 'larang' | 'dahulukan';

/** The proposal: who helps where and why, the proof, the services on both sides, and the step to letters of assignment. */
export function RencanaTab({ bantuan }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const { rencana } = bantuan;
  const [marks, setMarks] = useState<ReadonlyMap<string, Tanda>>(() => marksOf(rencana));
  const mark = (pegawaiId: string, tanda: Tanda | null): void => {
    const next = new Map(marks);
    if (tanda === null) next.delete(pegawaiId);
    else next.set(pegawaiId, tanda);
    setMarks(next);
  };
  const plans = bantuan.boleh.includes('susun');
  return (
    <div className="grid min-w-0 gap-8">
      {plans ? <Susun bantuan={bantuan} marks={marks} onMark={mark} /> : null}
      {rencana === null ? (
        plans ? null : (
          <EmptyPanel title={k('tanpaRencana')}>{k('tanpaRencanaSebab')}</EmptyPanel>
        )
      ) : (
        <Isi bantuan={bantuan} rencana={rencana} marks={marks} onMark={plans ? mark : null} />
      )}
    </div>
  );
}

const marksOf = (rencana: Rencana | null): Map<string, Tanda> =>
  new Map([
    ...(rencana?.larang ?? []).map((p) => [p.pegawaiId, 'larang'] as const),
    ...(rencana?.dahulukan ?? []).map((p) => [p.pegawaiId, 'dahulukan'] as const),
  ]);

interface SusunProps {
  readonly bantuan: BantuanData;
  readonly marks: ReadonlyMap<string, Tanda>;
  readonly onMark: (pegawaiId: string, tanda: Tanda | null) => void;
}

function Susun({ bantuan, marks, onMark }: SusunProps): ReactNode {
  const k = usePesan(kata);
  const { rencana } = bantuan;
  const act = useAct('bantuanSusun', ['bantuan']);
  const stop = useAct('bantuanHentikan', ['bantuan']);
  const [half, setHalf] = useState(rencana?.paruhWaktu ?? false);
  const running = rencana?.keadaan === 'berjalan';
  const ids = (tanda: Tanda): string[] => [...marks].filter(([, t]) => t === tanda).map(([id]) => id);
  const start = (): void =>
    act.mutate({
      params: { id: bantuan.id },
      body: { versi: bantuan.versi, paruhWaktu: half, larang: ids('larang'), dahulukan: ids('dahulukan') },
    });
  const names = new Map([
    ...(rencana?.hasil?.orang ?? []).map((o) => [o.pegawaiId, o.nama] as const),
    ...(rencana?.larang ?? []).map((p) => [p.pegawaiId, p.nama] as const),
    ...(rencana?.dahulukan ?? []).map((p) => [p.pegawaiId, p.nama] as const),
  ]);
  return (
    <div className="grid max-w-[75ch] gap-3">
      <p className="text-ink-soft">{k('susunJelas')}</p>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={half}
          onChange={(event) => setHalf(event.target.checked)}
          className="size-5 accent-brand"
        />
        {k('paruhWaktu')}
      </label>
      {marks.size > 0 ? (
        <ul aria-label={k('ditandai')} className="grid gap-1">
          {[...marks].map(([id, tanda]) => (
            <li key={id} className="flex flex-wrap items-center gap-3">
              {k('ditandaiBaris', { nama: names.get(id) ?? id, tanda: k(tanda) })}
              <Button kind="quiet" onClick={() => onMark(id, null)}>
                {k('lepas')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {act.error ? <ProblemPanel error={act.error} /> : null}
      {stop.error ? <ProblemPanel error={stop.error} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button kind={rencana?.hasil ? 'secondary' : 'primary'} disabled={running || act.isPending} onClick={start}>
          {rencana ? k('susunUlang') : k('susun')}
        </Button>
        {running ? (
          <>
            <span role="status">{k('sedang', { n: number(rencana?.detik ?? 0, 0) })}</span>
            <Button
              kind="secondary"
              disabled={stop.isPending}
              onClick={() => stop.mutate({ params: { id: bantuan.id }, body: {} })}
            >
              {k('pakaiSekarang')}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}

interface IsiProps {
  readonly bantuan: BantuanData;
  readonly rencana: Rencana;
  readonly marks: ReadonlyMap<string, Tanda>;
  readonly onMark: ((pegawaiId: string, tanda: Tanda | null) => void) | null;
}

function Isi({ bantuan, rencana, marks, onMark }: IsiProps): ReactNode {
  const k = usePesan(kata);
  const teks = useTeks();
  const { hasil, masalah, keadaan } = rencana;
  if (masalah) {
    const said = { id: { title: masalah.message.id, detail: '' }, en: { title: masalah.message.en, detail: '' } };
    const { id, en } = said;
    return (
      <ProblemPanel
        error={
          new ApiProblem({
            type: 'about:blank',
            status: 422,
            code: masalah.code,
            title: id.title,
            detail: '',
            pesan: { id, en },
            values: {},
            instance: '',
          })
        }
      />
    );
  }
  if (!hasil) return keadaan === 'dihentikan' ? <Note kind="warning">{k('dihentikan')}</Note> : null;
  const sum = (of: 'kurang' | 'masihKurang'): number => hasil.hari.reduce((a, h) => a + h[of], 0);
  return (
    <div className="grid min-w-0 gap-8">
      <div className="grid gap-2">
        <p className="text-lg font-semibold">
          {hasil.orang.length === 0
            ? k('tanpaOrang')
            : k('rencanaTemuan', {
                n: new Set(hasil.orang.map((o) => o.pegawaiId)).size,
                a: number(sum('kurang'), 1),
                b: number(sum('masihKurang'), 1),
              })}
        </p>
        <Bukti hasil={hasil} />
      </div>
      {hasil.orang.length > 0 ? (
        <Section title={k('siapa')}>
          <ul className="grid min-w-0 gap-6">
            {hasil.orang.map((o) => (
              <Pembantu
                key={`${o.pegawaiId} ${o.mulai}`}
                orang={o}
                mark={marks.get(o.pegawaiId) ?? null}
                onMark={onMark}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={k('hariRencana')}>
        <HariRencana hari={hasil.hari} />
      </Section>
      <Section title={k('layananPenerima')}>
        <Panel panel={hasil.penerima} plan />
      </Section>
      <Section title={k('layananPemberi')}>
        {hasil.pemberi.length === 0 ? <p className="text-ink-soft">{k('tanpaPemberi')}</p> : null}
        {hasil.pemberi.map((p) => (
          <Panel key={p.unorId} panel={p} plan />
        ))}
      </Section>
      <Section title={k('catatan')}>
        <ul className="grid max-w-[75ch] gap-1">
          {hasil.catatan.map((one) => (
            <li key={one.id}>{teks(one)}</li>
          ))}
        </ul>
      </Section>
      {bantuan.boleh.includes('usulkan') && hasil.orang.length > 0 ? (
        <UsulkanForm bantuan={bantuan} rencanaId={rencana.id} />
      ) : null}
    </div>
  );
}

/** Bound and gap always, and what the independent check says. */
function Bukti({ hasil: h }: { readonly hasil: Hasil }): ReactNode {
  const k = usePesan(kata);
  const gap = percent(h.gap / Math.max(1, h.objective), 2);
  const said = { dual: k('buktiDual'), search: k('buktiSearch', { gap }), none: k('buktiCelah', { gap }) }[h.proof];
  const million = (v: number): string => number(v / 1e6, 2);
  return (
    <>
      <p className="flex max-w-[75ch] gap-2">
        <span className={h.proof === 'none' ? 'mt-0.5 text-warning' : 'mt-0.5 text-success'}>
          <Icon name={h.proof === 'none' ? 'info' : 'check'} />
        </span>
        <span>
          {said}{' '}
          {k('buktiAngka', {
            objective: million(h.objective),
            bound: million(h.bound),
            tanpa: million(h.tanpaBantuan),
          })}
        </span>
      </p>
      {h.periksa.ok ? (
        <p className="text-sm text-ink-soft">{k('periksaOk', { n: h.periksa.jumlah })}</p>
      ) : (
        <Note kind="danger">{k('periksaGagal')}</Note>
      )}
    </>
  );
}
