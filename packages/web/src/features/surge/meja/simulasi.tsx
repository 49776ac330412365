import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApi } from '../../../shared/use-api.ts';
import { buttonClass, ChoiceField, EmptyPanel, Note, Section } from '../../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { simulasiQuery } from './queries.ts';
import { QueueChart } from './queue-chart.tsx';
import { SimulasiTable } from './simulasi-table.tsx';
import { Twin } from './twin.tsx';

export type SimulasiData = BalasanOf<'lonjakanSimulasi'>;
const VARIAN = ['bantuan', 'pulang-awal', 'keluhan-naik'] as const;

/** A surge on paper: the same visitors with and without help. Says on top that nothing of it has happened. */
export function Halaman(): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { peran } = useSession();
  const [state, change] = useAddress(simulasiQuery);
  const benih = /^[\w-]{1,40}$/.test(state.benih) ? state.benih : 'spmb-2027';
  const query = useApi('lonjakanSimulasi', { query: { varian: state.varian, benih } });
  const s = query.data;
  return (
    <Page
      title={s ? temuan(s, k) : k('simulasiNama')}
      name={k('simulasiNama')}
      intro={
        s
          ? k('simulasiIntro', {
              unit: s.unorNama,
              peristiwa: s.peristiwa.join(', '),
              mulai: longDate(s.mulai, language),
              selesai: longDate(s.selesai, language),
              ulangan: s.ulangan,
              benih: s.benih,
            })
          : undefined
      }
      actions={
        peran === 'asn' || peran === 'tpk' ? null : (
          <Link to="/lonjakan" className={buttonClass('quiet')}>
            {k('kembaliKeMeja')}
          </Link>
        )
      }
    >
      <div className="grid min-w-0 gap-8">
        <Note kind="warning">
          <strong>{k('simulasiTanda')}.</strong> {k('simulasiTandaJelas')}
        </Note>
        <ChoiceField
          legend={k('varian')}
          value={state.varian}
          onChange={(varian) => change({ varian: varian as (typeof VARIAN)[number] })}
          options={VARIAN.map((value) => ({
            value,
            label: k(`varian-${value}`),
            detail: k(`jelas-${value}`),
          }))}
        />
        <QueryPanel query={query}>
          {(data) =>
            data.perHari.length === 0 ? (
              <EmptyPanel title={k('simulasiKosong')}>{k('simulasiKosongSebab')}</EmptyPanel>
            ) : (
              <Isi simulasi={data} />
            )
          }
        </QueryPanel>
      </div>
    </Page>
  );
}

function temuan(s: SimulasiData, k: ReturnType<typeof usePesan<typeof kata>>): string {
  if (s.varian === 'keluhan-naik') return k('simulasiKeluhan', { n: number(s.dengan.keluhan.rata, 0) });
  return k('simulasiTemuan', {
    n: s.pembantu.length,
    a: number(s.tanpa.tungguRata.rata, 0),
    b: number(s.dengan.tungguRata.rata, 0),
  });
}

function Isi({ simulasi: s }: { readonly simulasi: SimulasiData }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  return (
    <div className="grid min-w-0 gap-8">
      {s.varian === 'keluhan-naik' ? <Note>{k('jujurKeluhan')}</Note> : null}
      <SimulasiTable simulasi={s} />
      <Section title={k('simulasiGrafik')}>
        <QueueChart
          title={k('simulasiGrafik')}
          days={s.perHari.map((d) => ({
            tanggal: d.tanggal,
            dengan: d.dengan.tungguRata.rata,
            tanpa: d.tanpa.tungguRata.rata,
            nyata: null,
          }))}
          simulated
        />
        <Twin
          summary={k('simulasiTabel')}
          head={[k('hari'), k('masuk'), k('pembantu'), k('tanpa'), k('dengan')]}
          rows={s.perHari.map((d) => [
            longDate(d.tanggal, language),
            number(d.masuk, 0),
            number(d.pembantu, 0),
            number(d.tanpa.tungguRata.rata, 1),
            number(d.dengan.tungguRata.rata, 1),
          ])}
        />
      </Section>
      <Section title={k('pembantu')}>
        <ul className="grid gap-1">
          {s.pembantu.map((p) => (
            <li key={`${p.nama} ${p.mulai}`} className="wrap-anywhere">
              {k('pembantuBaris', {
                nama: p.nama,
                unit: p.unorNama,
                mulai: longDate(p.mulai, language),
                sampai: longDate(p.sampai, language),
              })}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={k('anggapan')}>
        <p className="max-w-[75ch]">
          {k('anggapanIsi', {
            menit: number(s.menitLayanan, 1),
            petugas: number(s.petugas, 1),
            buka: s.menitBuka,
            dasar: s.keluhan.dasar,
            tunggu: s.keluhan.karenaTunggu,
            lain: s.keluhan.sebabLain,
          })}
        </p>
      </Section>
    </div>
  );
}
