import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { seimbang } from './testing/call.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));

interface Hasil {
  readonly jendela: readonly { readonly tmt: string; readonly pindah: readonly { readonly pegawaiId: string }[] }[];
  readonly ringkas: { readonly jatuhTempo: number; readonly tertempatkan: number };
  readonly periksa: { readonly ok: boolean };
}

describe('rotation', () => {
  test('three years of the demonstration: six windows, checked, nearly everybody who is due has one', async () => {
    const { code, stdout, stderr } = await seimbang(['rotation', SAMPLE, '--json']);
    const made = JSON.parse(stdout) as Hasil;
    expect([code, stderr, made.jendela.length, made.periksa.ok]).toEqual([0, '', 6, true]);
    expect(made.ringkas.tertempatkan).toBeGreaterThan(0.85 * made.ringkas.jatuhTempo);
  });

  test('one year from another day, in words', async () => {
    const { code, stdout } = await seimbang([
      'rotation',
      SAMPLE,
      '--years',
      '1',
      '--from',
      '2028-03-01',
      '--share',
      '10',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('2028-03-01');
    expect(stdout).toContain('2028-09-01');
    expect(stdout).toContain('pemeriksaan terpisah lulus');
  });

  test.each([
    ['--years', '9'],
    ['--from', '31/02/2028'],
    ['--share', '0'],
  ])('%s %s is refused with what to write', async (option, value) => {
    const { code, stdout, stderr } = await seimbang(['rotation', SAMPLE, option, value]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(option);
  });
});
