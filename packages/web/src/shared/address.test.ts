import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineQuery, oneOf, order, text } from './address.ts';

const query = defineQuery({
  lihat: oneOf(['grafik', 'tabel', 'peta'], 'grafik'),
  urut: order(['nama', 'rasio'], 'nama'),
  cari: text(),
});
const state = fc.record({
  lihat: fc.constantFrom('grafik' as const, 'tabel' as const, 'peta' as const),
  urut: fc.constantFrom('', 'nama', '-nama', 'rasio', '-rasio'),
  cari: fc.string({ maxLength: 200 }),
});

describe('what a page keeps in its address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(state, (x) => {
        expect(query.fromQuery(query.toQuery(x))).toEqual(x);
      }),
    );
  });

  it('survives the journey through a real address', () => {
    fc.assert(
      fc.property(state, (x) => {
        const address = new URLSearchParams(query.toQuery(x)).toString();
        expect(query.fromQuery(Object.fromEntries(new URLSearchParams(address)))).toEqual(x);
      }),
    );
  });

  it('reads as the default where the address is damaged', () => {
    const plain = { lihat: 'grafik', urut: 'nama', cari: '' };
    expect(query.fromQuery({ lihat: 'kue', urut: 'constructor', cari: 'x'.repeat(201) })).toEqual(plain);
    expect(query.fromQuery({ lihat: ['tabel'], urut: 3, cari: null })).toEqual(plain);
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(query.fromQuery(raw))).toEqual(Object.keys(plain));
      }),
    );
  });

  it('is empty for a page in its everyday state', () => {
    expect(query.toQuery({ lihat: 'grafik', urut: 'nama', cari: '' })).toEqual({});
  });
});
