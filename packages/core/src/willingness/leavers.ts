import type { Participant, Scene } from './scene.ts';

/**
 * Whether a person may leave the own unor, where the policy limits leavers per unor (`batas.keluarMaksimumPerUnor`, a share of the people in
 * it, rounded up as in the plan): those whom the default plan sends away may, then the best claims as long as the share lasts.
 */
export function leaversOf({ index, people }: Scene): (p: Participant) => boolean {
  const share = index.paket.kebijakan.batas.keluarMaksimumPerUnor;
  if (share === null) return () => true;
  const room = new Map<string, number>();
  const add = (unorId: string, n: number): void => void room.set(unorId, (room.get(unorId) ?? 0) + n);
  for (const sel of index.sel) add(sel.unor.unorId, sel.pemangku.length);
  for (const [unorId, staff] of room) room.set(unorId, Math.ceil(share * staff));
  const free = new Set<Participant>();
  const grant = (p: Participant): void => {
    free.add(p);
    add(p.home.unor.unorId, -1);
  };
  const isSentAway = (p: Participant): boolean => p.home.unor !== p.default.unor;
  for (const p of people) if (isSentAway(p)) grant(p);
  for (const p of people) if (!isSentAway(p) && room.get(p.home.unor.unorId)! > 0) grant(p);
  return (p) => free.has(p);
}
