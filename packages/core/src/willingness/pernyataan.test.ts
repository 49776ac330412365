import { describe, expect, test } from 'vitest';
import { formasiKey, indexPaket, type Paket } from '../domain/index.ts';
import { canonicalHash, day } from '../kernel/index.ts';
import { isMovable } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { berhakOf } from './berhak.ts';
import { LABELS, type Label } from './label.ts';
import { loadLookup } from './load-lookup.ts';
import { type BahanPutaran, type Pernyataan, pernyataanOf } from './pernyataan.ts';
import { tradePackage } from './testing/packages.ts';

function bahanOf(paket: Paket): BahanPutaran {
  const index = indexPaket(paket);
  return {
    index,
    berhak: berhakOf(index, createJudge(index)),
    putaranId: 'putaran-1',
    tanggal: day('2026-11-24'),
    tenggat: day('2026-12-01'),
    batasKeberatan: day('2026-12-23'),
    beban: loadLookup(index, []),
    manfaat: null,
    dicoba: { daftar: 30, siklus: 4, diselamatkan: 2 },
  };
}

const TOLD = LABELS.filter((l) => l !== 'tetap');

/** Every statement of a package: everybody to every other place, under every label. */
function statementsOf(paket: Paket): Pernyataan[] {
  const bahan = bahanOf(paket);
  const { index } = bahan;
  return index.paket.pegawai
    .filter(isMovable)
    .flatMap((pegawai, i) =>
      index.sel
        .filter((s) => s.unor.unorId !== pegawai.unorId)
        .map((ke, j) => pernyataanOf(bahan, { pegawai, ke, label: TOLD[(i + j) % TOLD.length] as Label })),
    );
}

/** Homes, classes, competences and dated policies at random, absent ones among them. */
function varied(seed: number): Paket {
  const paket = tradePackage(`pernyataan/${seed}`, { people: 6, places: 5 });
  return {
    ...paket,
    unor: paket.unor.map((u, i) => ({ ...u, lat: i % 4 === 3 ? null : -7 - i / 50, lon: 110 + ((seed + i) % 5) / 40 })),
    jabatan: paket.jabatan.map((j, i) => ({
      ...j,
      kelas: seed % 3 === 0 ? null : (j.kelas ?? 5) + i,
      kompetensi: { layanan: 3, teknis: 2 },
    })),
    pegawai: paket.pegawai.map((p, i) => ({
      ...p,
      domisiliLat: i % 3 === 2 ? null : -7.02,
      domisiliLon: 110.03,
      kompetensi: i % 2 === 0 ? { layanan: 1 + (i % 4) } : {},
    })),
    kebijakan: {
      ...paket.kebijakan,
      ekstra:
        seed % 2 === 0
          ? {}
          : {
              menit_per_km: { berlaku: '2026-01-01', nilai: 2.5 },
              tpp_kelas_8: { berlaku: '2026-01-01', nilai: 4_000_000 },
            },
    },
  };
}

/** Words that promise something. */
const JANJI = {
  id: /\b(akan|mendapat|memperoleh|dijamin|menjanjikan|untung\w*|manfaat|lebih baik|didahulukan)\b/i,
  en: /\b(will|gains?|benefits?|guarantee\w*|promises?|enjoy|better)\b/i,
};

describe('statements of 20 random packages', () => {
  const all = Array.from({ length: 20 }, (_, seed) => statementsOf(varied(seed))).flat();

  test('no sentence promises anything where nothing gets better', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const { butir } of all)
      for (const b of butir.filter((x) => x.arah !== 'lebih-baik')) {
        expect(b.pesan.id).not.toMatch(JANJI.id);
        expect(b.pesan.en).not.toMatch(JANJI.en);
      }
  });

  test('every number names the row it comes from, and one that is absent is said to be not filled in', () => {
    for (const { butir } of all)
      for (const b of butir) {
        for (const a of b.angka) expect(a.sumber).toMatch(/\.csv|kebijakan\.json|produk#|putaran#|aturan/);
        const isKnown = b.arah !== 'belum-diisi' && b.bagian === 'perubahan';
        if (isKnown) for (const a of b.angka) expect(a.nilai).not.toBeNull();
      }
  });

  test('a figure that falls or rises against the person is called a loss', () => {
    for (const { butir } of all)
      for (const b of butir.filter((x) => ['jarak', 'menit', 'beban'].includes(x.kode))) {
        const before = b.angka[0]?.nilai ?? null;
        const after = b.angka.at(-1)?.nilai ?? null;
        if (before === null || after === null) continue;
        const wanted = after === before ? 'sama' : after < before ? 'lebih-baik' : 'lebih-buruk';
        expect(b.arah).toBe(wanted);
      }
  });

  test('each hash is that of its own content, and the same on another day of counting', () => {
    for (const { sidik, ...rest } of all.slice(0, 50)) expect(canonicalHash(rest)).toBe(sidik);
    const again = statementsOf(varied(0));
    expect(again.map((s) => s.sidik)).toEqual(statementsOf(varied(0)).map((s) => s.sidik));
  });

  test('a placement is never called an offer, and says how to respond', () => {
    for (const s of all.filter((x) => x.jenis === 'penempatan')) {
      const text = s.butir.map((b) => `${b.pesan.id} ${b.pesan.en}`).join(' ');
      expect(text).not.toMatch(/tawaran|\boffer/i);
      expect(text).toMatch(/ada kendala/);
    }
  });

  test('fewer than five people are not counted out loud', () => {
    for (const { butir } of all)
      for (const a of butir.filter((b) => b.kode === 'berhak').flatMap((b) => b.angka))
        expect(a.nilai === null || a.nilai >= 5).toBe(true);
  });
});

test('minutes and allowance stand only on a dated policy that is in force', () => {
  const paket = varied(1);
  const read = (ekstra: Record<string, unknown>): Record<string, string> => {
    const changed = {
      ...paket,
      jabatan: paket.jabatan.map((j) => ({ ...j, kelas: 8 })),
      kebijakan: { ...paket.kebijakan, ekstra },
    };
    const bahan = bahanOf(changed);
    const pegawai = bahan.index.paket.pegawai.find((p) => isMovable(p) && p.domisiliLat !== null)!;
    const ke = bahan.index.sel.find(
      (s) => s.unor.lat !== null && s.key !== formasiKey(pegawai.unorId, pegawai.jabatanId),
    )!;
    const { butir } = pernyataanOf(bahan, { pegawai, ke, label: 'sukarela' });
    return Object.fromEntries(butir.map((b) => [b.kode, b.arah]));
  };
  expect(read({})).toMatchObject({ menit: 'belum-diisi', tpp: 'belum-diisi' });
  const nilai = 4_000_000;
  expect(read({ tpp_kelas_8: { nilai } })).toMatchObject({ tpp: 'belum-diisi' });
  expect(read({ tpp_kelas_8: { berlaku: '2026-11-25', nilai } })).toMatchObject({ tpp: 'belum-diisi' });
  expect(read({ tpp_kelas_8: { berlaku: '2026-11-24', nilai } })).toMatchObject({ tpp: 'sama' });
});
