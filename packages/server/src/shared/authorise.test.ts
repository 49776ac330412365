import { type Lingkup, type Peran, PERAN, type Rute } from '@seimbang/contract';
import { indexPaket } from '@seimbang/core/domain';
import { describe, expect, test } from 'vitest';
import { paketDuaInstansi } from '../testing/paket.ts';
import { SISTEM } from './audit.ts';
import { admit, AGENCY, personOwner, reaches, reachOf } from './authorise.ts';
import type { Caller } from './caller.ts';

const index = indexPaket(paketDuaInstansi);
const route = (izin: Rute['izin'], more: Partial<Rute> = {}): Rute => ({
  ringkasan: { id: 'Uji', en: 'Test' },
  balasan: { jenis: 'kosong', status: 204 },
  izin,
  ...more,
});
const session = (peran: Peran, more: object = {}) => ({ peran, asal: 'sandi' as const, gantiSandi: false, ...more });
const caller = (lingkup: Lingkup, more: Partial<Caller>): Caller => ({ ...SISTEM, lingkup, ...more });

describe('a route', () => {
  test('that names no role lets nobody in', () => {
    for (const peran of PERAN) expect(admit(route({ peran: {} }), session(peran))).toMatchObject({ ok: false });
  });

  test('lets in whom it names, as far as it says', () => {
    const izin = { peran: { asn: 'diri' } } as const;
    expect(admit(route(izin), session('asn'))).toEqual({ ok: true, value: 'diri' });
    expect(admit(route(izin), session('analis'))).toEqual({ ok: false, error: 'tidak-berwenang' });
    expect(admit(route(izin), null)).toEqual({ ok: false, error: 'perlu-masuk' });
  });

  test('stays shut while a given password must be changed, unless it serves just that', () => {
    const izin = { peran: { asn: 'diri' } } as const;
    const who = session('asn', { gantiSandi: true });
    expect(admit(route(izin), who)).toEqual({ ok: false, error: 'ganti-sandi' });
    expect(admit(route(izin, { selagiGantiSandi: true }), who)).toMatchObject({ ok: true });
  });

  test('opens to the key of the terminal only where it says so', () => {
    const key = session('analis', { asal: 'kunci' });
    expect(admit(route({ peran: { admin: 'semua' } }), key)).toMatchObject({ ok: false });
    expect(admit(route({ kunci: true, peran: { admin: 'semua' } }), key)).toEqual({ ok: true, value: 'semua' });
    const analyst = session('analis');
    expect(admit(route({ kunci: true, peran: { admin: 'semua' } }), analyst)).toMatchObject({ ok: false });
  });
});

describe('reach', () => {
  const lurah = caller('unit', { unorId: 'kel-a', pegawaiId: 'p2' });
  const camat = caller('unit', { unorId: 'kec', pegawaiId: 'p1' });
  const asn = caller('diri', { unorId: 'kel-a', pegawaiId: 'p3' });
  const owner = (pegawaiId: string) => personOwner(index.pegawaiById.get(pegawaiId)!);

  test('of a head ends at the own unit and what is under it', () => {
    expect(['p2', 'p3', 'p4', 'p8'].filter((id) => reaches(lurah, index, owner(id)))).toEqual(['p2', 'p3']);
    expect(['p2', 'p3', 'p4', 'p8'].filter((id) => reaches(camat, index, owner(id)))).toEqual(['p2', 'p3', 'p4']);
  });

  test('of a person is the own person, and no unit', () => {
    expect(['p2', 'p3'].filter((id) => reaches(asn, index, owner(id)))).toEqual(['p3']);
    expect(reaches(asn, index, { unor: ['kel-a'], pegawai: [] })).toBe(false);
  });

  test('without a unit, a person or data there is none', () => {
    expect(reaches({ ...lurah, unorId: null }, index, owner('p2'))).toBe(false);
    expect(reaches({ ...asn, pegawaiId: null }, index, owner('p3'))).toBe(false);
    expect(reaches(lurah, null, owner('p2'))).toBe(false);
    expect(reachOf({ ...lurah, unorId: null }, index)).toEqual({ lingkup: 'unit', unor: [] });
  });

  test('what belongs to the agency is reached by whoever sees everything, and by nobody else', () => {
    expect([lurah, camat, asn].some((c) => reaches(c, index, AGENCY))).toBe(false);
    expect(reaches(caller('semua', {}), index, AGENCY)).toBe(true);
  });
});
