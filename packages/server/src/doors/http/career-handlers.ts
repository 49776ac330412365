import * as career from '../../features/career/index.ts';
import type { Context } from '../../shared/context.ts';
import type { Handlers } from './handler.ts';

/** The rotation programme and careers: nothing but handing over. */
export const careerHandlers = (ctx: Context) =>
  ({
    rotasi: () => career.lihatRotasi(ctx),
    kalenderRotasi: ({ caller }) => career.lihatKalender(ctx, caller),
    kalenderRotasiBuat: ({ caller, body, key }) => career.buatKalenderRotasi(ctx, caller, body, key),
    kalenderRotasiSkenario: ({ caller, params, key }) => career.skenarioJendela(ctx, caller, params.id, key),
    tanggaKarier: ({ query }) => career.lihatTangga(ctx, query.rumpun),
    stagnasi: ({ caller, query }) => career.lihatStagnasi(ctx, caller, query.rencanaId),
    karierSaya: ({ caller }) => career.karierSaya(ctx, caller),
  }) satisfies Partial<Handlers>;
