import { alamat, lingkupOf, rute } from '@seimbang/contract';
import { describe, expect, it } from 'vitest';
import type { PageSpec } from '../shared/page-spec.ts';
import { pageAt } from './page-at.ts';
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

  it('an address that is nobody’s leads nowhere', () => expect(pageAt('/tidak/ada')).toBeNull());

  it('an ASN opens the own data and the rules, not the load of others', () => {
    expect(mayOpen('pegawai', 'asn')).toBe(true);
    expect(mayOpen('aturan', 'asn')).toBe(true);
    expect(mayOpen('beranda', 'asn')).toBe(false);
  });
});
