import type { Sesi } from '@seimbang/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { clock, type Language, longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Button, Note } from '../../ui/index.ts';
import { hapusJawaban, type Jawaban, kirimYangMenunggu } from './antrean.ts';
import { pesan } from './pesan.ts';
import { useJawaban } from './use-jawaban.ts';
import { subscribeUsia, usiaTertua } from './usia.ts';
import { mulaiPekerja, useVersiBaru } from './versi-baru.ts';

function subscribeOnline(read: () => void): () => void {
  window.addEventListener('online', read);
  window.addEventListener('offline', read);
  return () => {
    window.removeEventListener('online', read);
    window.removeEventListener('offline', read);
  };
}
const useOffline = (): boolean =>
  useSyncExternalStore(
    subscribeOnline,
    () => !navigator.onLine,
    () => false,
  );

const moment = (at: number, language: Language): string => {
  const iso = new Date(at).toISOString();
  return `${longDate(iso, language)} ${clock(iso)}`;
};

/** What the reader has to know about the connection: how old the page is, which answers wait, what became of them. */
export function Luring({ session }: { readonly session: Sesi }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const offline = useOffline();
  const age = useSyncExternalStore(subscribeUsia, usiaTertua, () => null);
  const answers = useJawaban();
  const takeOver = useVersiBaru();
  const own = answers.filter(({ akunId }) => akunId === session.akunId);
  const waiting = own.filter(({ nasib }) => nasib === 'menunggu');
  useWork(session.peran === 'asn');
  return (
    <div role="status" className="grid gap-3 not-empty:mb-6">
      {age !== null ? (
        <Note kind="warning">{t('perHari', { waktu: moment(age, language) })}</Note>
      ) : offline && session.peran === 'asn' ? (
        <Note kind="warning">{t('luring')}</Note>
      ) : null}
      {waiting.length > 0 ? <Note kind="warning">{t('menunggu', { n: waiting.length })}</Note> : null}
      {session.peran === null && answers.length > 0 ? <Note>{t('dariAkunLain')}</Note> : null}
      {own.map((one) => (
        <Kabar key={one.tawaranId} one={one} />
      ))}
      {takeOver ? (
        <Note>
          {t('versiBaru')}{' '}
          <Button kind="quiet" onClick={takeOver}>
            {t('muatUlang')}
          </Button>
        </Note>
      ) : null}
    </div>
  );
}

/** Sends what waits whenever there may be a connection, and starts the service worker of those who use it. */
function useWork(asn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!asn) return undefined;
    const again = (): void => {
      void kirimYangMenunggu().then((changed) => (changed ? client.invalidateQueries() : undefined));
    };
    // What came from the phone is old as soon as the server can be asked again.
    const back = (): void => {
      again();
      if (usiaTertua() !== null) void client.invalidateQueries();
    };
    again();
    void mulaiPekerja();
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', again);
    return () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', again);
    };
  }, [asn, client]);
}

/** What has become of an answer that was sent later; it goes away when it has been read. */
function Kabar({ one }: { readonly one: Jawaban }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  if (one.nasib !== 'terkirim' && one.nasib !== 'ditolak') return null;
  const values = { jawaban: t(`jawaban-${one.jawaban}`), unor: one.unorNama, waktu: moment(one.pada, language) };
  const { masalah } = one;
  return (
    <Note kind={masalah ? 'danger' : 'success'}>
      <p>{t(masalah ? 'ditolak' : 'terkirim', values)}</p>
      {masalah ? (
        <p>
          {teks({ id: masalah.pesan.id.title, en: masalah.pesan.en.title })}.{' '}
          {teks({ id: masalah.pesan.id.detail, en: masalah.pesan.en.detail })}
        </p>
      ) : null}
      {one.isi ? <p className="whitespace-pre-line">{t('ditolakIsi', { isi: one.isi })}</p> : null}
      <span className="mt-2 flex flex-wrap gap-3">
        <Link
          to="/saya/tawaran/$id"
          params={{ id: one.tawaranId }}
          className="inline-flex min-h-11 items-center font-semibold text-brand underline"
        >
          {t('bukaTawaran')}
        </Link>
        <Button kind="quiet" onClick={() => void hapusJawaban(one.tawaranId)}>
          {t('tutup')}
        </Button>
      </span>
    </Note>
  );
}
