import type { JawabanRotasi, TugasRotasi } from '../../jobs/index.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';

/** Asks a solver thread about the package as it stands: a city takes seconds, and HTTP waits for none of them. */
export async function jawaban<J extends TugasRotasi['jenis']>(
  ctx: Context,
  { index, versi }: CurrentPaket,
  task: Extract<TugasRotasi, { jenis: J }>,
): Promise<JawabanRotasi[J]> {
  const answer = await ctx.jobs.ask<J>({ paket: index.paket, sidik: `rotasi/${versi}`, task });
  // The rotation programme has no expected failure: whatever the data, there is a list, a calendar or nothing in it.
  if (!answer.ok) throw new Error(`${task.jenis}: ${answer.error.code}`);
  return answer.value;
}
