import type { ReactNode } from 'react';

/** Two unequal blocks, level on a fulcrum off-centre: balance is not equality of size. One colour, legible at 16 px. */
export function Mark({ size = 28 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
      <rect x="2" y="5" width="13" height="13" rx="2" />
      <rect x="23" y="11" width="7" height="7" rx="1.5" />
      <rect x="2" y="19.5" width="28" height="3" rx="1" />
      <path d="M12 24l5 7H7z" />
    </svg>
  );
}
