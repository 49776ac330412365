import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Meja, meja } from '../../testing/meja.ts';
import { bersidang, type Panggung, suarakan, TENGGAT } from '../../testing/usul.ts';

let m: Meja;
let p: Panggung;
beforeAll(async () => {
  m = await meja();
  ({ p } = m);
});
afterAll(() => m.app.close());

describe('the meeting', () => {
  const CHAIR = 0;

  test.each([
    [4, 'kuorum-kurang'],
    [6, 'kuorum-genap'],
  ])('with %i present it cannot be closed (%s)', async (present, code) => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id, present);
    await suarakan(p, members, usul.id);
    expect(await m.akhir(members[CHAIR]!, usul, 'tutup-rapat')).toMatchObject({ status: 409, code });
  });

  test('it cannot be closed while a line has no majority', async () => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members.slice(0, 2), usul.id);
    expect(await m.akhir(members[CHAIR]!, usul, 'tutup-rapat')).toMatchObject({ code: 'baris-tanpa-mayoritas' });
  });

  test('a conflict of interest takes the vote, and two against two is a tie', async () => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id);
    const barisId = usul.baris.map((b) => b.id);
    await p.laku(members[4]!, usul, 'konflik', { barisId: barisId[0], alasan: 'Kerabat.' });
    const vote = { barisId, suara: 'setujui', alasan: 'Layak.' };
    expect(await m.akhir(members[4]!, usul, 'suara', vote)).toMatchObject({ status: 403, code: 'konflik-kepentingan' });
    await suarakan(p, members.slice(0, 2), usul.id, 'setujui');
    const tied = await suarakan(p, members.slice(2, 4), usul.id, 'tolak');
    expect(tied.baris[0]).toMatchObject({ hasil: 'tinjau-ulang', konflik: [{ nama: expect.any(String) }] });
    expect(await m.akhir(members[CHAIR]!, usul, 'tutup-rapat')).toMatchObject({ code: 'tinjau-ulang-tersisa' });
  });

  test('whoever is not present has no vote, and a vote needs a reason', async () => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id, 1);
    const barisId = usul.baris.map((b) => b.id);
    const away = await p.masuk('tpk', 3);
    expect(await m.akhir(away, usul, 'suara', { barisId, suara: 'setujui', alasan: 'Ya.' })).toMatchObject({
      code: 'belum-hadir',
    });
    expect(await m.akhir(members[CHAIR]!, usul, 'suara', { barisId, suara: 'tolak', alasan: ' ' })).toMatchObject({
      code: 'alasan-kosong',
    });
  });

  test('only the chair closes it', async () => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    expect(await m.akhir(members[1]!, usul, 'tutup-rapat')).toMatchObject({
      status: 403,
      code: 'peran-tidak-berwenang',
    });
  });
});

describe('two at once', () => {
  test('have one effect, and the loser is told who was first and when', async () => {
    const usul = await m.diPanel();
    const members = await bersidang(p, usul.id);
    await suarakan(p, members, usul.id);
    await p.laku(members[0]!, usul, 'tutup-rapat');
    const pyb = await p.masuk('pyb');
    const before = await p.lihat(pyb, usul.id);
    const replies = await Promise.all([
      p.coba(pyb, before, 'setujui-pyb', { alasan: 'Setuju.' }),
      p.coba(pyb, before, 'kembalikan', { alasan: 'Periksa lagi.' }),
    ]);
    const won = replies.filter((r) => r.statusCode === 200);
    const lost = replies.find((r) => r.statusCode !== 200)?.json();
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject({ status: 409, code: 'sudah-berubah', values: { oleh: 'Hendarto Prasetya' } });
    expect(lost.detail).toMatch(/Hendarto Prasetya .*\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} WIB/);
    expect((await p.lihat(pyb, usul.id)).versi).toBe(before.versi + 1);
  });

  test('two hundred repeats under one key, fifty at a time, have one effect', async () => {
    const usul = await m.usulTangan('p4');
    const key = randomUUID();
    for (let round = 0; round < 4; round++) {
      const again = (): ReturnType<Panggung['coba']> => p.coba(m.analis, usul, 'ajukan', { tenggat: TENGGAT }, key);
      const replies = await Promise.all(Array.from({ length: 50 }, again));
      expect(new Set(replies.map((r) => r.statusCode))).toEqual(new Set([200]));
    }
    expect((await p.lihat(m.analis, usul.id)).versi).toBe(2);
    const acts = await m.app.ctx.db
      .selectFrom('audit_kejadian')
      .select('nomor')
      .where('objek_id', '=', usul.id)
      .where('tindakan', '=', 'ajukan')
      .execute();
    expect(acts).toHaveLength(1);
  });
});

test('seven members who sit down and vote at one moment all have their votes', async () => {
  const usul = await m.diPanel();
  const members = await Promise.all(Array.from({ length: 7 }, (_, n) => p.masuk('tpk', n)));
  const page = await p.lihat(members[0]!, usul.id);
  const came = await Promise.all(members.map((cookie) => p.coba(cookie, page, 'hadir', { hadir: true })));
  expect(came.map((r) => r.statusCode)).toEqual(members.map(() => 200));
  const barisId = [page.baris[0]!.id];
  const votes = await Promise.all(
    members.map((cookie, n) =>
      n === 6
        ? p.coba(cookie, page, 'konflik', { barisId: barisId[0], alasan: 'Kerabat.' })
        : p.coba(cookie, page, 'suara', { barisId, suara: n < 5 ? 'setujui' : 'tolak', alasan: `Alasan ${n}.` }),
    ),
  );
  expect(votes.map((r) => r.statusCode)).toEqual(members.map(() => 200));
  const after = await p.lihat(members[0]!, usul.id);
  expect(after.panel?.hadir).toHaveLength(7);
  expect(after.baris[0]?.suara.map((s) => s.alasan).toSorted()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `Alasan ${n}.`));
  expect(after.baris[0]).toMatchObject({ hasil: 'setujui', konflik: [expect.anything()] });
  expect(after.versi).toBe(page.versi + 14);
  const stale = await p.coba(members[0]!, page, 'tutup-rapat');
  expect(stale.json()).toMatchObject({ status: 409, code: 'sudah-berubah' });
});

test('a member cannot vote on a page of a meeting that has been closed since', async () => {
  const usul = await m.diPanel();
  const members = await bersidang(p, usul.id);
  const page = await suarakan(p, members, usul.id);
  await p.laku(members[0]!, usul, 'tutup-rapat');
  const late = { barisId: [page.baris[0]!.id], suara: 'tolak', alasan: 'Terlambat.' };
  expect((await p.coba(members[2]!, page, 'suara', late)).json()).toMatchObject({ status: 409 });
});
