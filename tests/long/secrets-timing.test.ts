import { afterAll, beforeAll, expect, it } from 'vitest';
import { random } from '@seimbang/core/kernel';
import { type TestApp, testApp } from '../../packages/server/src/testing/app.ts';
import { alamatBaca } from '../../packages/server/src/testing/baca-semua.ts';
import {
  ANGGREK,
  harus,
  lindungi,
  paketKenari,
  sampaiTawaran,
  tanamKenari,
  tulisMinat,
} from '../../packages/server/src/testing/kenari.ts';
import { rahasiaOrang } from '../../packages/server/src/testing/kenari-baris.ts';
import { arena } from '../../packages/server/src/testing/putaran.ts';
import { holm, medianOf, signedRank } from './support/rank.ts';
import { record } from './support/results.ts';

const PAIRS = 100;
const REPEATS = 3;
/** What a head or an administrator could look for: everything of the rooms of wishes and of people, lists, searches, one's own business. */
const ABOUT =
  /^\/api\/(saya|kasus|inspektorat|putaran|poin|manfaat|hak-kembali|pegawai|cari|kelayakan|beranda|kotak-masuk|usul|pengguna|rotasi|audit|ekspor)/;

interface Probe {
  readonly who: string;
  readonly cookie: string;
  readonly url: string;
  /** Medians of a block in ms, of one pair after the other. */
  readonly without: number[];
  readonly with: number[];
}

let app: TestApp;
let probes: Probe[];
let controls: Probe[];
let secret: (present: boolean) => Promise<void>;

beforeAll(async () => {
  app = await testApp(paketKenari());
  const a = await arena(app);
  const putaran = (await a.putaran({ maksimumMutasi: 2 })).id;
  await a.laku(putaran, 'buka');
  await tulisMinat(a, putaran, 'Dimas Prakoso', 0, [ANGGREK, null]);
  await sampaiTawaran(a, putaran);
  const { tawaranId } = await tanamKenari(a);
  await lindungi(a);
  const dimas = await a.asn('Dimas Prakoso');
  await harus(a.kirim(dimas, 'PUT', '/api/saya/tukar', { versi: 0, aktif: true, isi: [ANGGREK] }));
  secret = await rahasiaOrang(app.ctx.db, 'p4');
  const camat = a.akun.find((x) => x.peran === 'kepala-unit' && x.nama === 'Sekar Wulandari');
  if (!camat) throw new Error('the small package has no camat.');
  const akunId = a.akun.find((x) => x.nama === 'Dimas Prakoso')?.akunId ?? '';
  const urls = alamatBaca({ putaran, saya: tawaranId, akunId }).flatMap(({ url }) => (ABOUT.test(url) ? [url] : []));
  const of = (who: string, cookie: string, url: string): Probe => ({ who, cookie, url, without: [], with: [] });
  const head = await app.signIn(camat);
  const admin = await a.peran('admin');
  probes = urls.flatMap((url) => [of('head', head, url), of('administrator', admin, url)]);
  controls = [of('case team', await a.peran('tim-kasus'), '/api/kasus'), of('person', dimas, '/api/saya/lindungan')];
}, 60_000);
afterAll(() => app.close());

const draw = random('a secret or none');
function shuffled<T>(items: readonly T[]): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = draw.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

async function millisecondsOf({ cookie, url }: Probe): Promise<number> {
  const begun = performance.now();
  await app.ask('GET', url, { cookie });
  return performance.now() - begun;
}

/** One half of a pair: everything is asked once unmeasured, since the package has just been read anew, then a few times in random order. */
async function block(present: boolean): Promise<void> {
  const all = [...probes, ...controls];
  await secret(present);
  for (const probe of all) await millisecondsOf(probe);
  const times = new Map(all.map((probe) => [probe, [] as number[]]));
  for (let i = 0; i < REPEATS; i++)
    for (const probe of shuffled(all)) times.get(probe)?.push(await millisecondsOf(probe));
  for (const [probe, found] of times) (present ? probe.with : probe.without).push(medianOf(found));
}

/** The head's list of places that the rules leave open: empty while the person is protected. */
const isOpen = ({ who, url }: Probe): boolean => who === 'head' && url.endsWith('/tujuan');

const compare = (probe: Probe) => ({
  ...probe,
  ...signedRank(probe.with.map((t, i) => t - probe.without[i]!)),
});

const three = (x: number): string => (x !== 0 && Math.abs(x) < 0.001 ? x.toExponential(1) : x.toFixed(3));
const told = (c: ReturnType<typeof compare>): string =>
  `${c.url} by the ${c.who}: ${three(medianOf(c.without))} ms without, ${three(medianOf(c.with))} ms with, difference ${three(c.median)} ms, p = ${three(c.p)}`;

it('the time of an answer does not tell a head or an administrator whether somebody has a secret', async () => {
  for (let pair = 0; pair < PAIRS; pair++) {
    const first = draw.next() < 0.5;
    await block(first);
    await block(!first);
  }
  const [open, others] = [probes.filter(isOpen), probes.filter((probe) => !isOpen(probe))];
  const compared = others.map(compare).sort((x, y) => x.p - y.p);
  const adjusted = Math.min(...holm(compared.map((c) => c.p)));
  const low = compared.filter((c) => c.p < 0.05).length;
  const widest = Math.max(...compared.map((c) => Math.abs(c.median)));
  const lines = [
    `${compared.length} addresses of a head over the person and of the administrator, refused ones included; the person has a list, a granted protection, an objection and a wish to exchange, or none of them`,
    `${PAIRS} pairs in random order, ${REPEATS * PAIRS} readings of each address in each case, medians of ${REPEATS} compared in pairs by Wilcoxon's signed-rank test`,
    `smallest p ${three(compared[0]!.p)}, ${three(adjusted)} after Holm for ${compared.length} questions; below 0.05 without adjustment: ${low}, expected by chance ${Math.round(compared.length * 0.05)}; widest median difference ${three(widest)} ms`,
    `nearest to a difference: ${told(compared[0]!)}`,
    ...open.map(compare).map((c) => `apart, because its content says that a rule forbids: ${told(c)}`),
    ...controls.map(compare).map((c) => `can the test see a difference? ${told(c)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(adjusted).toBeGreaterThan(0.001);
  // A test that sees no difference where there is one would prove nothing.
  expect(Math.min(...controls.map((c) => compare(c).p))).toBeLessThan(0.001);
  record('Time of the API with and without a secret', lines);
});
