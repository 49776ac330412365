import { writeSheets } from '../../exchange/sheets/index.ts';
import { keadilanSheets, lihatKeadilan, lihatTanda } from '../../features/fairness/index.ts';
import type { Context } from '../../shared/context.ts';
import { written } from './downloads.ts';
import type { Handlers } from './handler.ts';

/** The fairness report and the flags: nothing but handing over. */
export const fairnessHandlers = (ctx: Context) =>
  ({
    keadilan: ({ caller, query }) => lihatKeadilan(ctx, caller, query),
    keadilanUnduh: async ({ caller, query }) => {
      const report = await lihatKeadilan(ctx, caller, query);
      if (!report.ok) return report;
      return written(ctx, `keadilan-${report.value.tahun}.xlsx`, (path) =>
        writeSheets(path, keadilanSheets(report.value)),
      );
    },
    keadilanTanda: () => lihatTanda(ctx),
  }) satisfies Partial<Handlers>;
