import { fileURLToPath } from 'node:url';
import type { RencanaTampil, Usul } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaket } from '../../exchange/paket/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import {
  bersidang,
  type Panggung,
  panggung,
  rencanaBaru,
  sampaiPanel,
  sampaiPpk,
  suarakan,
} from '../../testing/usul.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));

let app: TestApp;
let p: Panggung;
let plan: RencanaTampil;
beforeAll(async () => {
  const { paket } = await readPaket(SAMPLE);
  app = await testApp(paket);
  p = await panggung(app);
  plan = await rencanaBaru(app, await p.masuk('analis'), { maksimumMutasi: 9, lintasJabatan: 'promosi' });
}, 60_000);
afterAll(() => app.close());

test('nine moves of the demo go from the plan to the decree, each person with an extract', {
  timeout: 120_000,
}, async () => {
  const analis = await p.masuk('analis');
  expect(plan.moves).toHaveLength(9);
  expect(plan.gerbong.length).toBeGreaterThanOrEqual(2);
  const draf = await p.buat(analis, { bentuk: 'rencana', judul: 'Penataan Banyumanik', rencanaId: plan.id });
  expect(draf).toMatchObject({ keadaan: 'draf', versi: 1, demo: true, tmt: plan.tmt });
  expect(draf.baris.map((b) => b.pegawai.nama)).toEqual(plan.moves.map((m) => m.nama));
  const open = await sampaiPanel(p, draf, [1]);
  expect(open).toMatchObject({ keadaan: 'panel', rencana: { terbukti: true } });
  expect(open.beku[0]).toMatchObject({ tahap: 'verifikasi', utuh: true });
  const members = await bersidang(p, draf.id);
  await suarakan(p, members, draf.id);
  const closed = await p.laku(members[0] as string, draf, 'tutup-rapat');
  expect(closed.keadaan).toBe('pyb');
  expect(closed.surat.map((s) => s.jenis)).toEqual(['berita-acara']);
  const desk = await sampaiPpk(p, draf.id);
  expect(desk.keadaan).toBe('ppk');
  const ppk = await p.masuk('ppk');
  const lines = desk.baris.map((b) => b.id);
  await p.laku(ppk, draf, 'putusan', { barisId: lines, keputusan: 'setujui', alasan: 'Kebutuhan layanan kelurahan.' });
  await p.laku(ppk, draf, 'tetapkan');
  const issued = await p.laku(ppk, draf, 'terbitkan');
  expect(issued.keadaan).toBe('terbit');
  const kinds = issued.surat.map((s) => s.jenis);
  expect(kinds.filter((k) => k === 'petikan')).toHaveLength(9);
  expect(kinds.filter((k) => k !== 'petikan')).toEqual(['berita-acara', 'usulan', 'sk']);
  await checkLetters(issued, ppk);
});

/** Every file is there, has the hash that was recorded, and is the same when asked for twice. */
async function checkLetters(usul: Usul, cookie: string): Promise<void> {
  const sk = usul.surat.find((s) => s.jenis === 'sk');
  expect(sk?.sha256).not.toBeNull();
  expect(sk?.nomor).toMatch(/^800\/1 TAHUN \d{4}$/);
  const get = (format: string) => app.ask('GET', `/api/usul/${usul.id}/surat/${sk?.id}/${format}`, { cookie });
  const [pdf, docx, again] = [await get('pdf'), await get('docx'), await get('pdf')];
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.headers['content-type']).toBe('application/pdf');
  expect(docx.headers['content-type']).toContain('wordprocessingml');
  expect(again.rawPayload.equals(pdf.rawPayload)).toBe(true);
}
