import type { Usul } from '@seimbang/contract';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { kembalikanOtomatis } from './acts-penugasan.ts';
import { viewUsul } from './usul-view.ts';

/** The page for a reader: assignments whose term has passed are ended first. */
export async function lihatUsul(ctx: Context, caller: Caller, id: string): Promise<Outcome<Usul>> {
  await kembalikanOtomatis(ctx);
  return viewUsul(ctx, caller, id);
}
