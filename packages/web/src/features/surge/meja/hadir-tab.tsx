import { type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { addressOf } from '../../../shared/client.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, buttonClass, EmptyPanel, SelectField } from '../../../ui/index.ts';
import type { BantuanData } from './bantuan.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { Twin } from './twin.tsx';

type Baris = BantuanData['daftarHadir'][number];
const PILIHAN = ['hadir', 'separuh', 'tidak'] as const;

/** Who is where on which day; the receiving head records who was there, and thanks them in the end. */
export function HadirTab({ bantuan: b }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const days = [...new Set(b.daftarHadir.flatMap((h) => h.hari.map((d) => d.tanggal)))].sort();
  const [chosen, setChosen] = useState(() => days.filter((d) => d <= b.hariIni).at(-1) ?? days[0] ?? '');
  if (b.daftarHadir.length === 0) return <EmptyPanel title={k('tanpaHadir')}>{k('tanpaHadirSebab')}</EmptyPanel>;
  const onDuty = b.daftarHadir.filter((h) => h.mulai <= b.hariIni && b.hariIni <= h.selesai).length;
  return (
    <div className="grid min-w-0 gap-8">
      <p className="font-semibold">{k('hadirTemuan', { n: b.daftarHadir.length, m: onDuty })}</p>
      <div className="max-w-sm">
        <SelectField
          label={k('pilihHari')}
          value={chosen}
          onChange={setChosen}
          options={days.map((value) => ({ value, label: longDate(value, language) }))}
        />
      </div>
      <ul className="grid min-w-0 gap-6">
        {b.daftarHadir.map((h) => (
          <Orang key={`${h.usulId} ${h.pegawaiId}`} bantuan={b} baris={h} tanggal={chosen} />
        ))}
      </ul>
      <TerimaKasih bantuan={b} />
      <Twin
        summary={k('rosterTabel')}
        head={[k('hari'), ...b.daftarHadir.map((h) => h.nama)]}
        rows={days.map((d) => [
          longDate(d, language),
          ...b.daftarHadir.map((h) => {
            const on = h.hari.find((x) => x.tanggal === d);
            return on ? `${number(on.harap, 2)} · ${on.hadir ? k(`hadir-${on.hadir}`) : k('belumDicatat')}` : '–';
          }),
        ])}
      />
    </div>
  );
}

interface OrangProps {
  readonly bantuan: BantuanData;
  readonly baris: Baris;
  readonly tanggal: string;
}

function Orang({ bantuan, baris: h, tanggal }: OrangProps): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const act = useAct('bantuanHadir', ['bantuan']);
  const on = h.hari.find((d) => d.tanggal === tanggal);
  const may = bantuan.boleh.includes('hadir') && on !== undefined && tanggal <= bantuan.hariIni;
  const { usulId, pegawaiId } = h;
  return (
    <li className="grid min-w-0 gap-2 border-l-4 border-brand pl-4 wrap-anywhere">
      <p className="font-semibold">
        {h.nama}
        <span className="font-normal text-ink-soft">
          {' '}
          · {k('dariUnit', { unit: h.unorNama })}
          {h.relawan ? ` · ${k('relawanTanda')}` : ''}
        </span>
      </p>
      <p className="text-sm">
        {longDate(h.mulai, language)} – {longDate(h.selesai, language)} ·{' '}
        {k('hadirHari', { n: number(h.hariHadir, 1) })}
      </p>
      {may ? (
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="sr-only">
            {h.nama}, {k('catatHari', { tanggal: longDate(tanggal, language) })}
          </legend>
          {PILIHAN.map((hadir) => (
            <Button
              key={hadir}
              kind={on.hadir === hadir ? 'primary' : 'secondary'}
              aria-pressed={on.hadir === hadir}
              disabled={act.isPending}
              onClick={() =>
                act.mutate({
                  params: { id: bantuan.id },
                  body: { usulId, pegawaiId, tanggal, hadir, catatan: '' },
                })
              }
            >
              {k(`hadir-${hadir}`)}
              <span className="sr-only"> {h.nama}</span>
            </Button>
          ))}
        </fieldset>
      ) : null}
      {on ? (
        <p className="text-sm text-ink-soft" role="status">
          {longDate(tanggal, language)}: {on.hadir ? k(`hadir-${on.hadir}`) : k('belumDicatat')}
          {on.koreksi > 0 ? ` (${k('koreksi', { n: on.koreksi })})` : ''}
        </p>
      ) : null}
      {act.error ? <ProblemPanel error={act.error} /> : null}
      <div className="flex flex-wrap gap-2">
        <a
          className={buttonClass('quiet')}
          href={addressOf('bantuanSurat', { params: { usulId, pegawaiId, jenis: 'orientasi' } })}
          download
        >
          {k('orientasi')}
        </a>
        {h.terimaKasih ? (
          <a
            className={buttonClass('quiet')}
            href={addressOf('bantuanSurat', { params: { usulId, pegawaiId, jenis: 'terima-kasih' } })}
            download
          >
            {k('terimaKasihPdf', { nomor: h.terimaKasih.nomor })}
          </a>
        ) : null}
      </div>
    </li>
  );
}

/** One press for each letter that has ended. */
function TerimaKasih({ bantuan: b }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const act = useAct('bantuanTerimaKasih', ['bantuan']);
  const waiting = b.daftarHadir.find((h) => h.keadaan === 'selesai' && h.terimaKasih === null && h.hariHadir > 0);
  if (!b.boleh.includes('terima-kasih') || !waiting) return null;
  return (
    <div className="grid justify-items-start gap-3">
      {act.error ? <ProblemPanel error={act.error} /> : null}
      <Button
        disabled={act.isPending}
        onClick={() => act.mutate({ params: { id: b.id }, body: { usulId: waiting.usulId } })}
      >
        {k('terimaKasih')}
      </Button>
    </div>
  );
}
