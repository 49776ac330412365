import type { Paint } from './output.ts';

export interface Column {
  readonly title: string;
  readonly right?: boolean;
}

/** Width on a terminal: letters with marks count once, wide signs are not used here. */
const width = (text: string): number => [...text.normalize('NFC')].length;

const pad = (text: string, to: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return right ? space + text : text + space;
};

/** Aligned columns under a ruled header, two spaces apart; text cells left, numbers right. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], paint: Paint): string {
  const widths = columns.map((c, i) => Math.max(width(c.title), ...rows.map((r) => width(r[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    columns
      .map((c, i) => pad(cells[i] ?? '', widths[i] ?? 0, c.right ?? false))
      .join('  ')
      .trimEnd();
  return [
    paint.bold(line(columns.map((c) => c.title))),
    paint.dim(
      widths
        .map((w) => '─'.repeat(w))
        .join('  ')
        .trimEnd(),
    ),
    ...rows.map(line),
  ].join('\n');
}
