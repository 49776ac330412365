/** Which data on screen come from the phone, and from when: name of the data -> milliseconds since 1970. */
const fromPhone = new Map<string, number>();
const readers = new Set<() => void>();
let oldest: number | null = null;

function settle(): void {
  oldest = fromPhone.size === 0 ? null : Math.min(...fromPhone.values());
  for (const read of readers) read();
}

/** These data came from the phone. */
export function lama(alamat: string, pada: number): void {
  fromPhone.set(alamat, pada);
  settle();
}

/** These data came from the server. */
export function baru(alamat: string): void {
  if (fromPhone.delete(alamat)) settle();
}

export function subscribeUsia(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** The time of the oldest data that came from the phone; null when all are the server's. */
export const usiaTertua = (): number | null => oldest;
