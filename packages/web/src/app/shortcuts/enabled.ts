const STORAGE_KEY = 'seimbang.shortcuts';
/** Holds the choice where the browser stores nothing. */
let chosen = true;

/** Single keys may be switched off (WCAG 2.1.4): speech input and unsteady hands set them off unawares. */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off' && chosen;
  } catch {
    return chosen;
  }
}

export function setShortcuts(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}
