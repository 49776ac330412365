import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Arena, headsAt, pointsAgainst } from '../../bench/rivals/arena.ts';
import { resultsOf } from '../../bench/rivals/cases.ts';
import { chart } from '../../bench/rivals/chart.ts';
import { tinyArena, tryEverything } from '../../bench/rivals/exhaustive.ts';
import { gainsByLying, WAY_NAMES, WAYS } from '../../bench/rivals/measure.ts';
import { CASES } from '../../bench/rivals/plan.ts';
import { chartFile, pageFile, PAGES, readStored } from '../../bench/rivals/publish.ts';
import { fromLines, tables, toLines } from '../../bench/rivals/report.ts';
import { liesOf, type Ranking } from '../../bench/rivals/wishes.ts';

const stored = readStored();

describe('the published simulation', () => {
  test('its first case comes out again, figure by figure, on this machine', () => {
    expect(resultsOf(CASES.slice(0, 1))).toEqual([stored.results[0]]);
  });

  test('holds every case that the plan of the run names', () => {
    expect(stored.results.map(({ scale, seed, mix, draw }) => ({ scale, seed, mix, draw }))).toEqual(CASES);
    expect(fromLines(toLines(stored))).toEqual(stored);
  });

  test.each(PAGES)('%s shows what is stored, in its tables and in its chart', (page, language) => {
    expect(readFileSync(pageFile(page), 'utf8')).toContain(tables(stored, language));
    expect(readFileSync(chartFile(page), 'utf8')).toBe(chart(stored, language));
  });

  test('the words of the pages give the numbers of the run', () => {
    const people = stored.results.reduce((sum, r) => sum + r.ways.seimbang.tried, 0);
    const { lies } = stored.tiny.seimbang;
    const [id, en] = PAGES.map(([page]) => readFileSync(pageFile(page), 'utf8').replaceAll(/\s+/g, ' '));
    expect(id).toContain(`0 dari ${people.toLocaleString('id-ID')} orang`);
    expect(id).toContain(`0 dari ${lies.toLocaleString('id-ID')} kebohongan`);
    expect(en).toContain(`0 of ${people.toLocaleString('en-GB')} people`);
    expect(en).toContain(`0 of ${lies.toLocaleString('en-GB')} lies`);
  });

  test('nobody gained by a lie under Rencana-lalu-Tukar, and nobody unnamed was moved against their will', () => {
    const ours = stored.results.map((r) => r.ways.seimbang);
    expect(ours.filter((o) => o.gained > 0 || o.unnamed > 0)).toEqual([]);
    expect(stored.tiny.seimbang.profitable).toBe(0);
  });
});

describe('the rivals', () => {
  const cells = [0, 1, 2];
  const everyone = (arena: Arena, ranking: Ranking): Ranking[] => Array.from({ length: arena.people }, () => ranking);

  test('keep everybody in a lawful place and every cell within its limits', () => {
    for (let seed = 0; seed < 12; seed++) {
      const arena = tinyArena(5, 3, `sah/${seed}`);
      const rankings = everyone(
        arena,
        cells.toSorted((a, b) => ((a + seed) % 3) - ((b + seed) % 3)),
      );
      for (const way of WAY_NAMES) {
        const placed = WAYS[way](arena, rankings);
        expect([...placed].every((c, i) => arena.choices[i]!.includes(c))).toBe(true);
        expect([...headsAt(3, placed)].every((n, c) => n >= arena.floor[c]! && n <= arena.ceiling[c]!)).toBe(true);
      }
    }
  });

  test('volunteers first is never less even than the default plan when it has orders enough', () => {
    for (let seed = 0; seed < 12; seed++) {
      const arena = { ...tinyArena(6, 3, `rata/${seed}`), budget: 6 };
      const placed = WAYS['sukarela-dahulu'](arena, everyone(arena, cells));
      const change = pointsAgainst(arena, headsAt(3, arena.plan), headsAt(3, placed));
      expect(change).toBeLessThanOrEqual(0);
    }
  });

  test('volunteers first orders nobody when the volunteers suffice', () => {
    const arena = tinyArena(6, 3, 'rela');
    const rankings = Array.from(
      arena.plan,
      (c, i): Ranking => [c, ...cells.filter((x) => x !== c && x !== arena.home[i]), arena.home[i]!],
    );
    const honest = rankings.map((r) => [...new Set(r)]);
    const placed = WAYS['sukarela-dahulu'](arena, honest);
    const against = [...placed].filter((c, i) => honest[i]!.indexOf(c) > honest[i]!.indexOf(arena.home[i]!));
    expect(against).toEqual([]);
  });

  test('the optimiser on ranks finds the least sum of ranks that the boxes allow', () => {
    for (let seed = 0; seed < 12; seed++) {
      const arena = tinyArena(4, 3, `peringkat/${seed}`);
      const rankings = Array.from(
        { length: 4 },
        (_, i): Ranking => cells.toSorted((a, b) => ((a * (i + 1) + seed) % 3) - ((b * (i + 1) + seed) % 3)),
      );
      const price = (placed: readonly number[]): number =>
        placed.reduce((s, c, i) => {
          const rank = rankings[i]!.indexOf(c);
          return s + rank + (rank > rankings[i]!.indexOf(arena.home[i]!) ? 1000 : 0);
        }, 0);
      const best = Math.min(
        ...Array.from({ length: 81 }, (_, n) => [
          n % 3,
          Math.floor(n / 3) % 3,
          Math.floor(n / 9) % 3,
          Math.floor(n / 27),
        ])
          .filter((placed) =>
            [...headsAt(3, Int32Array.from(placed))].every((h, c) => h >= arena.lower[c]! && h <= arena.upper[c]!),
          )
          .map(price),
      );
      expect(price([...WAYS['pengoptimal-peringkat'](arena, rankings)])).toBe(best);
    }
  });

  test('a lie that pays is found where one exists, and none is tried that is the truth', () => {
    const tally = tryEverything(3, 3, 2);
    expect(tally['pengoptimal-peringkat'].profitable).toBeGreaterThan(0);
    expect(tally.seimbang.profitable).toBe(0);
    expect(tally['perintah-saja'].profitable).toBe(0);
    const truth = [2, 0, 1];
    expect(liesOf(truth, 0).some(({ ranking }) => ranking.join() === truth.join())).toBe(false);
    const arena = tinyArena(3, 3, 'jujur');
    expect(gainsByLying(arena, WAYS['perintah-saja'], everyone(arena, cells), 0, arena.plan[0]!)).toBe(false);
  });
});
