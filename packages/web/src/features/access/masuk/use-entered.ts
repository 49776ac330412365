import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Sesi } from '@seimbang/contract';
import { landingFor } from '../../../shared/landing.ts';

/** Goes to the page that was asked for, if it lies inside this site, or to the landing page of the role. */
export function useEntered(): (session: Sesi) => void {
  const navigate = useNavigate();
  const asked = (useSearch({ strict: false }) as { ke?: string }).ke;
  return (session) => {
    const inside =
      asked && /^\/(?!\/)/.test(asked) && asked !== '/masuk' && asked !== '/' ? asked : landingFor(session);
    void navigate({ to: inside });
  };
}
