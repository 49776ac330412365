import * as fc from 'fast-check';
import { alamat, lingkupOf, PERAN, rute, type Sesi } from '@seimbang/contract';
import { describe, expect, it } from 'vitest';
import type { PageSpec } from '../shared/page-spec.ts';
import { pageAt } from './page-at.ts';
import { inGroups, navigationFor } from './navigation.ts';
import { mayOpen, type PageName, pages } from './pages.ts';

const entries = Object.entries(pages) as [PageName, PageSpec][];
const main = (page: PageSpec) => page.api[0];

describe('pages', () => {
  it.each(entries)('%s: opens only to roles that may read its main data', (_, page) => {
    const route = main(page);
    if (route === undefined) return expect(page.api).toEqual([]);
    const refused = page.roles.filter((role) => lingkupOf(rute[route].izin, role) === null);
    return expect(refused).toEqual([]);
  });

  it.each(entries)('%s: reads by GET only', (_, page) => {
    expect(page.api.filter((route) => !alamat[route].startsWith('GET '))).toEqual([]);
  });

  it.each(entries)('%s: its own address leads back to it', (name, page) => {
    const address = page.path.replace(/\$(\w+)/g, (_, key: string) => encodeURIComponent(page.example[key] ?? 'x'));
    expect(pageAt(address)).toBe(name);
  });

  it.each(entries.flatMap(([name, { query }]) => (query ? [[name, query] as const] : [])))(
    '%s: what its address says comes back as it was written, and damage reads as the default',
    (_, query) => {
      const everyday = query.fromQuery({});
      expect(query.toQuery(everyday)).toEqual({});
      const choices = query.tabs.flatMap(({ values }) => values);
      const word = fc.oneof(fc.constantFrom('', 'nama', '-rasio', ...choices), fc.string({ maxLength: 20 }));
      const raw = fc.record(Object.fromEntries(Object.keys(everyday).map((key) => [key, word])));
      fc.assert(
        fc.property(raw, (given) => {
          const state = query.fromQuery(given);
          expect(query.fromQuery(query.toQuery(state))).toEqual(state);
        }),
      );
      for (const { key, values } of query.tabs) {
        expect(values.map((value) => query.fromQuery({ [key]: value })[key])).toEqual(values);
        expect(query.fromQuery({ [key]: 'rusak' })[key]).toBe(values[0]);
      }
    },
  );

  it('an address that is nobody’s leads nowhere', () => expect(pageAt('/tidak/ada')).toBeNull());

  it('no two entries of the navigation share the letter that leads to them', () => {
    const seen = new Map<string, string>();
    for (const peran of PERAN) {
      const session = { peran, pegawaiId: 'P1', gantiSandi: false } as Sesi;
      for (const { letter, page } of navigationFor(session)) {
        expect(seen.get(letter) ?? page).toBe(page);
        seen.set(letter, page);
      }
    }
    expect([...seen.keys()].filter((letter) => !/^[a-z]$/.test(letter))).toEqual([]);
  });

  it('the navigation of every role fits on one line, and grouping loses no entry', () => {
    for (const peran of PERAN) {
      const items = navigationFor({ peran, pegawaiId: 'P1', gantiSandi: false } as Sesi);
      const drawn = inGroups(items);
      expect(drawn.length).toBeLessThanOrEqual(8);
      const all = drawn.flatMap((entry) => ('items' in entry ? entry.items : [entry]));
      expect(new Set(all)).toEqual(new Set(items));
      expect(all).toHaveLength(items.length);
    }
  });

  it('an ASN opens the own data and the rules, not the load of others', () => {
    expect(mayOpen('pegawai', 'asn')).toBe(true);
    expect(mayOpen('aturan', 'asn')).toBe(true);
    expect(mayOpen('beranda', 'asn')).toBe(false);
  });
});
