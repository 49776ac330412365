import { fileURLToPath } from 'node:url';
import type { DaftarPerbaikan, RencanaTampil, Usul } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaket } from '../../exchange/paket/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import {
  bereskan,
  bersidang,
  jawabSemua,
  type Panggung,
  panggung,
  rencanaBaru,
  sampaiPanel,
  sampaiPpk,
  suarakan,
  TENGGAT,
} from '../../testing/usul.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));

let app: TestApp;
let p: Panggung;
let plan: RencanaTampil;
beforeAll(async () => {
  const { paket } = await readPaket(SAMPLE);
  app = await testApp(paket);
  p = await panggung(app);
  plan = await rencanaBaru(app, await p.masuk('analis'), { maksimumMutasi: 40, lintasJabatan: 'promosi' });
}, 60_000);
afterAll(() => app.close());

/** Two gerbong of the plan with so many moves together. */
function duaGerbong(moves: number): string[] {
  for (const a of plan.gerbong)
    for (const b of plan.gerbong) if (a.id < b.id && a.moves.length + b.moves.length === moves) return [a.id, b.id];
  throw new Error(`the plan has no two gerbong of ${moves} moves together.`);
}

test('nine moves of the demo go from the plan to the decree, each person with an extract', {
  timeout: 120_000,
}, async () => {
  const analis = await p.masuk('analis');
  const gerbong = duaGerbong(9);
  const draf = await p.buat(analis, { bentuk: 'rencana', judul: 'Penataan Banyumanik', rencanaId: plan.id, gerbong });
  expect(draf).toMatchObject({ keadaan: 'draf', versi: 1, demo: true, tmt: plan.tmt });
  expect(draf.baris.map((b) => b.pegawai.nama)).toEqual(
    plan.moves.filter((m) => gerbong.includes(m.gerbong)).map((m) => m.nama),
  );
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

test('a rejection that breaks a gerbong blocks the meeting until a repair is taken, and the repair stands', {
  timeout: 120_000,
}, async () => {
  const analis = await p.masuk('analis');
  const draf = await p.buat(analis, {
    bentuk: 'rencana',
    judul: 'Penataan dengan penolakan',
    rencanaId: plan.id,
    gerbong: duaGerbong(9),
  });
  const open = await sampaiPanel(p, draf);
  const members = await bersidang(p, draf.id);
  const chair = members[0] as string;
  await suarakan(p, members, draf.id);
  const rejected = await firstThatBreaks(open, members);
  expect(await p.coba(chair, await p.lihat(chair, draf.id), 'tutup-rapat').then((r) => r.json())).toMatchObject({
    status: 409,
    code: 'gerbong-putus',
  });
  const offered = (await app.ask('GET', `/api/usul/${draf.id}/perbaikan`, { cookie: analis })).json<DaftarPerbaikan>();
  expect(offered.perbaikan.length).toBeGreaterThan(0);
  const changed = offered.perbaikan.map((x) => x.keluar.length + x.masuk.length);
  expect(changed).toEqual(changed.toSorted((a, b) => a - b));
  const choice = offered.perbaikan.find((x) => x.masuk.length > 0) ?? offered.perbaikan[0];
  const repaired = await p.laku(analis, draf, 'perbaiki', {
    perbaikanId: choice?.id,
    tenggat: TENGGAT,
    alasan: 'Panel menolak satu baris.',
  });
  expect(repaired.gerbong.flatMap((g) => g.putus)).toEqual([]);
  expect(repaired.baris.map((b) => b.id)).not.toContain(rejected);
  expect(repaired.rencana).toMatchObject({ terbukti: true });
  expect(repaired.beku).toMatchObject([{ utuh: true }]);
  const fresh = repaired.baris.filter((b) => b.baru);
  expect(fresh).toHaveLength(choice?.masuk.length ?? 0);
  expect(fresh.flatMap((b) => b.suara)).toEqual([]);
  await jawabSemua(p, repaired);
  await bereskan(p, analis, draf.id);
  if (fresh.length > 0)
    await suarakan(
      p,
      members,
      draf.id,
      'setujui',
      fresh.map((b) => b.id),
    );
  expect((await p.laku(chair, draf, 'tutup-rapat')).keadaan).toBe('pyb');
  const desk = await sampaiPpk(p, draf.id);
  const ppk = await p.masuk('ppk');
  const lines = desk.baris.map((b) => b.id);
  await p.laku(ppk, draf, 'putusan', { barisId: lines, keputusan: 'setujui', alasan: 'Kebutuhan layanan.' });
  await p.laku(ppk, draf, 'tetapkan');
  const issued = await p.laku(ppk, draf, 'terbitkan');
  expect(issued.surat.filter((s) => s.jenis === 'petikan')).toHaveLength(lines.length);
});

/** Rejects lines one after the other until one breaks its gerbong; the others are approved again. */
async function firstThatBreaks(usul: Usul, members: readonly string[]): Promise<string> {
  for (const { id } of usul.baris) {
    const after = await suarakan(p, members, usul.id, 'tolak', [id]);
    if (after.gerbong.some((g) => g.putus.length > 0)) return id;
    await suarakan(p, members, usul.id, 'setujui', [id]);
  }
  throw new Error('no line of this plan breaks its gerbong.');
}
