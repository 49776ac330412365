import type { ReactNode } from 'react';

const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16.5 16.5 21 21',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6 6 18',
  question: 'M9 9a3 3 0 1 1 4.2 2.7c-.9.5-1.2 1-1.2 2M12 17.4v.1',
  consent: 'M5 20c0-4 3-6 7-6s7 2 7 6M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  forbid: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM6 6l12 12',
  swap: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  upload: 'M12 20V8M7 12l5-5 5 5M5 4h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  warning: 'M12 4 2.5 20h19ZM12 10v5M12 17.6v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5M12 8v.1',
  sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
} as const;
export type IconName = keyof typeof PATHS;

/** A line drawing that always stands beside a word or inside a named control, so it is hidden from assistive technology. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
