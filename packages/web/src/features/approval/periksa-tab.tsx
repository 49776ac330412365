import { type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Button, EmptyPanel, Note, RuleLine, Section } from '../../ui/index.ts';
import { ActDialog } from './act-dialog.tsx';
import { mayDo } from './acts.ts';
import { pesan } from './pesan.ts';
import { type Baris, useUsul } from './usul-context.ts';

type Temuan = Baris['periksa']['aturan'][number];

const isOpen = (temuan: Temuan): boolean =>
  temuan.verdict === 'forbidden' ||
  temuan.verdict === 'unknown' ||
  (temuan.verdict === 'needs-consent' && !temuan.syarat);

/** The checklist: what the rules say about every line on today's data, and what is still to be settled. */
export function PeriksaTab(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { usul } = useUsul();
  const open = usul.baris.filter((baris) => baris.periksa.aturan.some(isOpen) || baris.periksa.verdict === 'unknown');
  return (
    <div className="grid min-w-0 gap-8">
      {usul.putaran?.simulasi ? <Note kind="warning">{t('simulasiPutaran')}</Note> : null}
      {usul.rencana?.simulasi ? (
        <Note kind="warning">
          <p className="font-semibold">{t('simulasi')}</p>
          <ul className="list-disc pl-5">
            {usul.rencana.assumptions.map((one) => (
              <li key={one.code}>{teks(one.message)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <p className="max-w-[75ch]">
        {open.length === 0 ? t('semuaBeres', { n: usul.baris.length }) : t('belumBeres', { n: open.length })}{' '}
        <span className="text-ink-soft">
          {usul.rencana
            ? t('aturanDiperiksa', { a: usul.rencana.rulesChecked.length, b: usul.rencana.rulesNotChecked.length })
            : null}
        </span>
      </p>
      {usul.putaran ? (
        <ul className="grid max-w-[75ch]">
          <RuleLine
            state="allowed"
            sentence={t('putaranBeres', { nama: usul.putaran.nama })}
            article={t('putaranBukti', { jejak: usul.putaran.sidikJejak.slice(0, 16) })}
          />
        </ul>
      ) : null}
      {usul.rencana && usul.rencana.rulesNotChecked.length > 0 ? (
        <p className="max-w-[75ch] text-sm wrap-anywhere">
          {t('belumDiperiksa', { daftar: usul.rencana.rulesNotChecked.join(', ') })}
        </p>
      ) : null}
      {usul.baris.length === 0 ? <EmptyPanel title={t('tanpaBaris')} /> : null}
      {usul.baris.map((baris) => (
        <Periksa key={baris.id} baris={baris} />
      ))}
    </div>
  );
}

function Periksa({ baris }: { readonly baris: Baris }): ReactNode {
  const t = usePesan(pesan);
  const { aturan } = baris.periksa;
  const first = aturan.filter((a) => a.verdict !== 'allowed');
  const passed = aturan.filter((a) => a.verdict === 'allowed');
  return (
    <Section title={baris.pegawai.nama} intro={`${baris.ke.jabatanNama}, ${baris.ke.unorNama}`}>
      {aturan.length === 0 ? <p className="text-ink-soft">{t('tanpaRincian')}</p> : null}
      <ul className="grid max-w-[75ch]">
        {first.map((temuan) => (
          <Aturan key={temuan.id} baris={baris} temuan={temuan} />
        ))}
      </ul>
      {passed.length > 0 ? (
        <details>
          <summary className="cursor-pointer font-semibold text-brand">
            {t('aturanLulus', { n: passed.length })}
          </summary>
          <ul className="mt-2 grid max-w-[75ch]">
            {passed.map((temuan) => (
              <Aturan key={temuan.id} baris={baris} temuan={temuan} />
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function Aturan({ baris, temuan }: { readonly baris: Baris; readonly temuan: Temuan }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const { usul } = useUsul();
  const [settling, setSettling] = useState(false);
  const settle = temuan.verdict === 'needs-consent' && !temuan.syarat && mayDo(usul, 'selesaikan-syarat');
  const remedy = temuan.syarat
    ? t('syaratSelesai', {
        nomor: temuan.syarat.nomorDokumen,
        oleh: temuan.syarat.jejak.oleh,
        pada: longDate(temuan.syarat.jejak.pada, language),
      })
    : temuan.verdict === 'unknown'
      ? t('lengkapiData')
      : null;
  return (
    <>
      <RuleLine
        state={temuan.verdict}
        sentence={teks(temuan.message)}
        article={`${temuan.id} · ${temuan.article}`}
        remedy={
          <>
            {remedy}
            {settle ? (
              <Button kind="secondary" className="mt-2" onClick={() => setSettling(true)}>
                {t('selesaikanSyarat')}
              </Button>
            ) : null}
          </>
        }
      />
      {settling ? (
        <ActDialog
          rute="usulSyarat"
          label={t('selesaikanSyarat')}
          description={t('selesaikanSyaratJelas')}
          isian={['nomorDokumen', 'catatan']}
          tetap={{ barisId: baris.id, aturan: temuan.id }}
          onClose={() => setSettling(false)}
        />
      ) : null}
    </>
  );
}
