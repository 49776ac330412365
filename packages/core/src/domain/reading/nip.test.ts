import { describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/index.ts';
import { checkNip, isLossyNumberText, maskNip } from './nip.ts';

const born = '1979-01-24' as Day;
const cpns = '2001-09-01' as Day;

describe('a NIP against itself and the other columns (ID-01, ID-02, ID-04)', () => {
  it.each<[string, string, Day | null, Day | null, string[]]>([
    ['197901242001092901', 'PNS', null, null, []],
    ['197901242001092901', 'PNS', born, cpns, []],
    ['197901242001092901', 'PNS', '1979-01-25' as Day, cpns, ['nip-birth-differs']],
    ['197901242001092901', 'PNS', born, '2001-10-01' as Day, ['nip-cpns-differs']],
    ['197913242001092901', 'PNS', null, null, ['nip-pattern']],
    ['197902302001092901', 'PNS', null, null, ['nip-no-date']],
    ['199001242001092901', 'PNS', null, null, ['nip-too-young']],
    ['198111072021211904', 'PNS', null, null, ['nip-pattern']],
    ['198111072021211904', 'PPPK', '1981-11-07' as Day, null, []],
    ['198111072021211904', 'PPPK_PW', null, null, []],
    ['197901242001092901', 'PPPK', null, null, ['nip-pattern']],
    ['500012345', 'PNS', null, null, ['nip-length']],
  ])('%s of a %s born %s, CPNS %s: %s', (nip, status, tanggalLahir, tmtCpns, expected) => {
    expect(checkNip({ nip, status, tanggalLahir, tmtCpns })).toEqual(expected);
  });

  it('a spreadsheet that rounded it is recognised', () => {
    expect(['1.97901E+17', '1,97901E+17', '2E17'].every(isLossyNumberText)).toBe(true);
    expect(['197901242001092901', 'E17', '1.5', 'E-17'].some(isLossyNumberText)).toBe(false);
  });

  it('and no message shows it whole', () => {
    expect(maskNip('197901242001092901')).toBe('19xxxxxx...2901');
  });
});
