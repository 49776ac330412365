import type { BalasanOf, Dikirim, Problem } from '@seimbang/contract';
import { alamatOf, metodeOf, type NamaRute } from '@seimbang/contract/light';

/** An expected failure of the API, with its sentences in both languages. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Defined<T> = { readonly [K in keyof T as T[K] extends undefined ? never : K]: T[K] };
/** What a call needs: path parameters, query and body, exactly where the route has them. */
export type Sent<N extends NamaRute> = Defined<Dikirim<N>> & { readonly files?: readonly File[] };
/** The extra may be left out where a route needs nothing. */
export type SentArgs<N extends NamaRute> = keyof Defined<Dikirim<N>> extends never ? [Sent<N>?] : [Sent<N>];

interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly files?: readonly File[];
}

/** The address of a route with its parameters and its query. */
export function addressOf(rute: NamaRute, sent: Loose = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(sent.query ?? {})) if (value !== undefined) query.set(key, String(value));
  const text = query.toString();
  return alamatOf(rute, sent.params) + (text ? `?${text}` : '');
}

function bodyOf(sent: Loose): { readonly body?: BodyInit; readonly headers: Record<string, string> } {
  if (sent.files) {
    const form = new FormData();
    for (const file of sent.files) form.append('berkas', file, file.name);
    return { body: form, headers: {} };
  }
  if (sent.body === undefined) return { headers: {} };
  return { body: JSON.stringify(sent.body), headers: { 'content-type': 'application/json' } };
}

const NO_CONNECTION: Problem = {
  type: 'about:blank',
  status: 0,
  code: 'tidak-tersambung',
  title: 'Tidak tersambung',
  detail: '',
  pesan: {
    id: {
      title: 'Tidak tersambung ke server',
      detail: 'Tidak ada yang diubah. Periksa sambungan Anda, lalu coba lagi.',
    },
    en: { title: 'No connection to the server', detail: 'Nothing was changed. Check your connection and try again.' },
  },
  values: {},
  instance: '',
};

function unreadable(status: number): Problem {
  return {
    ...NO_CONNECTION,
    status,
    code: `http-${status}`,
    pesan: {
      id: {
        title: 'Jawaban server tidak dapat dibaca',
        detail: `Server menjawab dengan status ${status}. Coba lagi; bila tetap terjadi, sampaikan kode ini kepada pengelola.`,
      },
      en: {
        title: 'The reply of the server cannot be read',
        detail: `The server replied with status ${status}. Try again; if it keeps happening, give this code to the administrator.`,
      },
    },
  };
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    return body.code && body.pesan ? (body as Problem) : unreadable(response.status);
  } catch {
    return unreadable(response.status);
  }
}

/**
 * Calls a route. Expected failures, a lost connection included, come as `ApiProblem`. Every call that changes something carries a key
 * of its own, so that a repeat by the network has one effect.
 */
export const call = <N extends NamaRute>(rute: N, ...[sent]: SentArgs<N>): Promise<BalasanOf<N>> =>
  callWithKey(crypto.randomUUID(), rute, ...([sent] as SentArgs<N>));

/** The same under a key that was chosen before, for what may have to be sent again later. */
export async function callWithKey<N extends NamaRute>(
  kunci: string,
  rute: N,
  ...[sent]: SentArgs<N>
): Promise<BalasanOf<N>> {
  const loose = (sent ?? {}) as Loose;
  const method = metodeOf(rute);
  const { body, headers } = bodyOf(loose);
  if (method !== 'GET') headers['idempotency-key'] = kunci;
  let response: Response;
  try {
    response = await fetch(addressOf(rute, loose), { method, headers, ...(body === undefined ? {} : { body }) });
  } catch {
    throw new ApiProblem(NO_CONNECTION);
  }
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  if (response.status === 204) return undefined as BalasanOf<N>;
  try {
    return (await response.json()) as BalasanOf<N>;
  } catch {
    throw new ApiProblem(unreadable(response.status));
  }
}

/** The problem in an error of any kind: an unforeseen one says so instead of leaving the page blank. */
export function asProblem(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  const text = error instanceof Error ? error.message : String(error);
  return {
    ...NO_CONNECTION,
    status: 500,
    code: 'halaman',
    pesan: {
      id: { title: 'Halaman ini gagal ditampilkan', detail: `Data Anda tidak berubah. Muat ulang halaman. (${text})` },
      en: { title: 'This page could not be shown', detail: `Your data have not changed. Reload the page. (${text})` },
    },
  };
}
