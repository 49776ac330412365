import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../packages/server/src/testing/app.ts';
import { paketKecil } from '../../packages/server/src/testing/paket.ts';
import { type Panggung, panggung, TENGGAT, TMT } from '../../packages/server/src/testing/usul.ts';
import { record } from './support/results.ts';

const CASES = 50;
const REPEATS = 200;

let app: TestApp;
let p: Panggung;
beforeAll(async () => {
  app = await testApp({ ...paketKecil, kebijakan: { ...paketKecil.kebijakan, tmt: TMT } });
  p = await panggung(app);
});
afterAll(() => app.close());

test('ten thousand repeats of fifty acts have fifty effects', { timeout: 900_000 }, async () => {
  const analis = await p.masuk('analis');
  const baris = [{ pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' }];
  for (let n = 0; n < CASES; n++) {
    const usul = await p.buat(analis, { bentuk: 'kepala', judul: `Ulang ${n}`, tmt: TMT, baris });
    const key = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: REPEATS }, () => p.coba(analis, usul, 'ajukan', { tenggat: TENGGAT }, key)),
    );
    expect(replies.filter((r) => r.statusCode !== 200)).toEqual([]);
    expect((await p.lihat(analis, usul.id)).versi).toBe(2);
  }
  const acts = await app.ctx.db.selectFrom('audit_kejadian').select('nomor').where('tindakan', '=', 'ajukan').execute();
  expect(acts).toHaveLength(CASES);
  record('Repeats under one key', [
    `${CASES} acts on proposals, each sent ${REPEATS} times at once: ${CASES * REPEATS} answers alike, ${acts.length} effects`,
  ]);
});
