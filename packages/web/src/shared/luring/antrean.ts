import type { BalasanOf, Problem } from '@seimbang/contract';
import { ApiProblem, call, callWithKey } from '../client.ts';
import { isOffline, selesaikanKeluar } from './ambil.ts';
import { gudang, kabarkan } from './gudang.ts';

type Tawaran = BalasanOf<'tawaran'>;
type Kode = NonNullable<Tawaran['alasan']>['kode'];

/** An answer on the phone. It is written here before it is sent, so that closing the page in between loses nothing. */
export interface Jawaban {
  readonly tawaranId: string;
  readonly akunId: string;
  /** Place it is about, for a notice on another page. */
  readonly unorNama: string;
  readonly jawaban: Tawaran['boleh'][number];
  readonly kode: Kode;
  readonly isi: string;
  readonly versi: number;
  /** Gives all repeats one effect. */
  readonly kunci: string;
  /** When it was given, milliseconds since 1970. */
  readonly pada: number;
  /** `dikirim` = the first attempt is under way; `menunggu` = there was no connection; the last two are news for the reader. */
  readonly nasib: 'dikirim' | 'menunggu' | 'terkirim' | 'ditolak';
  readonly masalah?: Problem;
}

const SYNC = 'jawaban';
const LOCK = 'seimbang.jawaban';

export const daftarJawaban = async (): Promise<readonly Jawaban[]> =>
  (await gudang((isi) => isi.all<Jawaban>('jawaban'))) ?? [];

/** False where the browser keeps nothing. */
async function tulis(row: Jawaban): Promise<boolean> {
  const written = await gudang((isi) => isi.put('jawaban', row));
  kabarkan();
  return written !== undefined;
}

/** Takes an answer off the phone: it has been read about, or is to be given anew. */
export async function hapusJawaban(tawaranId: string): Promise<void> {
  await gudang((isi) => isi.remove('jawaban', tawaranId));
  kabarkan();
}

const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work);

/** Gives an answer: sends it, or keeps it for later and says so by null. Throws `ApiProblem` where the server refuses. */
export async function jawab(row: Omit<Jawaban, 'nasib' | 'pada' | 'kunci'>): Promise<Tawaran | null> {
  const full: Jawaban = { ...row, nasib: 'dikirim', pada: Date.now(), kunci: crypto.randomUUID() };
  return alone(async () => {
    await tulis(full);
    try {
      const after = await kirim(full);
      await hapusJawaban(full.tawaranId);
      return after;
    } catch (error) {
      if (isOffline(error) && (await tulis({ ...full, nasib: 'menunggu' }))) {
        await askForSync();
        return null;
      }
      await hapusJawaban(full.tawaranId);
      throw error;
    }
  });
}

const kirim = ({ tawaranId, versi, jawaban, kode, isi, kunci }: Jawaban): Promise<Tawaran> =>
  callWithKey(kunci, 'tawaranJawab', { params: { id: tawaranId }, body: { versi, jawaban, kode, isi } });

/** Where the browser can, it wakes the service worker when the connection is back, even with no page open. */
async function askForSync(): Promise<void> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as
    | (ServiceWorkerRegistration & { readonly sync?: { readonly register: (tag: string) => Promise<void> } })
    | undefined;
  await registration?.sync?.register(SYNC).catch(() => undefined);
}

/**
 * Sends what waits, one page or service worker at a time. An answer goes out only while the account that gave it is signed in; what the
 * server refuses stays on the phone with the refusal until it has been read. Returns whether anything changed.
 */
export const kirimYangMenunggu = (): Promise<boolean> =>
  alone(async () => {
    const waiting = (await daftarJawaban()).filter(({ nasib }) => nasib === 'menunggu' || nasib === 'dikirim');
    if (waiting.length === 0 || !(await selesaikanKeluar().catch(() => false))) return false;
    const session = await call('sesiLihat').catch(() => null);
    const mine = waiting.filter(({ akunId }) => session?.peran === 'asn' && akunId === session.akunId);
    let changed = false;
    for (const row of mine) {
      const nasib = await cobaKirim(row);
      if (nasib === null) continue;
      await tulis(nasib);
      changed = true;
    }
    return changed;
  });

/** What has become of an answer; null = nothing yet. The words of a sent answer do not stay on the phone. */
async function cobaKirim(row: Jawaban): Promise<Jawaban | null> {
  try {
    await kirim(row);
  } catch (error) {
    if (isOffline(error) || !(error instanceof ApiProblem)) return null;
    const { problem } = error;
    if (problem.status === 401 || problem.status === 429 || problem.status >= 500) return null;
    if (!(await sudahBerlaku(row))) return { ...row, nasib: 'ditolak', masalah: problem };
  }
  return { ...row, nasib: 'terkirim', kode: null, isi: '' };
}

/** Did an earlier attempt arrive, whose reply was lost, in a session that has ended since? Then the repeat is refused but all is well. */
async function sudahBerlaku(row: Jawaban): Promise<boolean> {
  const now = await call('tawaran', { params: { id: row.tawaranId } }).catch(() => null);
  return now !== null && now.keadaan === row.jawaban && now.versi === row.versi + 1;
}
