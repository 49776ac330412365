import type { Sesi } from '@seimbang/contract';

/** Where a role lands after signing in. */
export function landingFor(session: Sesi): string {
  if (session.peran === 'asn') return '/saya';
  if (session.peran === 'tim-kasus') return '/kasus';
  if (session.peran === 'kepala-unit' && session.unorId !== null) return `/beban/${encodeURIComponent(session.unorId)}`;
  if (session.peran === 'admin') return '/pengguna';
  return '/';
}
