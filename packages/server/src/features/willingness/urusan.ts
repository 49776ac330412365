import type { KotakMasuk } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { kotakMasuk as kotakUsul } from '../approval/index.ts';
import { urusanSosialisasi } from '../socialisation/index.ts';
import { urusanVolume } from '../surge/index.ts';
import { jalankanKalender } from './kalender.ts';
import { urusanAnalis } from './urusan-analis.ts';
import { urusanAsn } from './urusan-asn.ts';
import type { Urusan } from './urusan-jenis.ts';
import { urusanKasus } from './urusan-kasus.ts';

/** Everything that waits for the caller: proposals, and what the rounds and cases bring. Computed from the states, never kept. */
export async function kotakMasuk(ctx: Context, caller: Caller): Promise<Outcome<KotakMasuk>> {
  await jalankanKalender(ctx);
  const hariIni = today();
  const semua = [
    ...(await urusanOf(ctx, caller)),
    ...(await urusanSosialisasi(ctx, caller)),
    ...(await urusanVolume(ctx, caller)),
  ];
  const urusan = semua.map((u) => ({
    ...u,
    terlambat: u.sampai !== null && u.sampai < hariIni,
  }));
  if (caller.peran === 'tim-kasus') return ok({ hariIni, tugas: [], urusan });
  const found = await kotakUsul(ctx, caller);
  return found.ok ? ok({ ...found.value, urusan }) : found;
}

async function urusanOf(ctx: Context, caller: Caller): Promise<Urusan[]> {
  const hariIni = today();
  switch (caller.peran) {
    case 'asn':
      return caller.pegawaiId === null ? [] : urusanAsn(ctx.db, caller.pegawaiId, hariIni);
    case 'tim-kasus':
    case 'auditor':
      return urusanKasus(ctx.db, caller.peran);
    case 'analis':
      return urusanAnalis(ctx.db, hariIni);
    default:
      return [];
  }
}
