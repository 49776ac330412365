import type { Sesi } from '@seimbang/contract';
import { createContext, useContext } from 'react';

/** Who has signed in. The shell provides it; pages below it may rely on a role being there. */
export const SessionContext = createContext<Sesi | null>(null);

export function useSession(): Sesi {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession: this page stands outside the shell, which provides the session.');
  return session;
}
