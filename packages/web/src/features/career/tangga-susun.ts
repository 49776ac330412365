import type { TanggaTampil } from './tangga.tsx';

type Jabatan = TanggaTampil['jabatan'][number];

interface Node {
  readonly jabatan: Jabatan;
  readonly x: number;
  readonly y: number;
  /** The name, broken into at most three lines. */
  readonly words: readonly string[];
}

interface Susunan {
  readonly width: number;
  readonly height: number;
  readonly node: { readonly width: number; readonly height: number };
  readonly rows: readonly { readonly kelas: number | null; readonly y: number }[];
  readonly nodes: readonly Node[];
  readonly lines: readonly { readonly dari: string; readonly ke: string; readonly d: string }[];
}

const NODE = { width: 186, height: 90 } as const;
const GAP = { x: 14, y: 48 } as const;
const LEFT = 76;
const LETTERS = 20;
const MOST_LINES = 3;

/** Where each post of a ladder stands: classes from high to low, posts of a class beside each other, lines from a post up to the next class. */
export function susunTangga({ jabatan, langkah }: TanggaTampil): Susunan {
  const classes = [...new Set(jabatan.map((j) => j.kelas))];
  const rows = classes.map((kelas, i) => ({ kelas, y: i * (NODE.height + GAP.y) + 2 }));
  const nodes = rows.flatMap(({ kelas, y }) =>
    jabatan
      .filter((j) => j.kelas === kelas)
      .map((j, i) => ({ jabatan: j, x: LEFT + i * (NODE.width + GAP.x), y, words: linesOf(j.nama) })),
  );
  const at = new Map(nodes.map((n) => [n.jabatan.jabatanId, n]));
  const lines = langkah.flatMap(({ dari, ke, arah }) => {
    const [from, to] = [at.get(dari), at.get(ke)];
    if (arah !== 'promosi' || !from || !to) return [];
    return [{ dari, ke, d: rail(from, to) }];
  });
  return {
    width: Math.max(...nodes.map((n) => n.x + NODE.width), LEFT) + 2,
    height: rows.length * (NODE.height + GAP.y) - GAP.y + 4,
    node: NODE,
    rows,
    nodes,
    lines,
  };
}

/** Up, along a rail under the higher class, and up again: many steps share one rail instead of crossing. */
function rail(from: Node, to: Node): string {
  const [x1, y1] = [from.x + NODE.width / 2, from.y];
  const [x2, y2] = [to.x + NODE.width / 2, to.y + NODE.height];
  return `M ${x1} ${y1} V ${y2 + GAP.y / 2} H ${x2} V ${y2}`;
}

/** Words put into lines of a width; what does not fit ends in an ellipsis (the table has the whole name). */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LETTERS ? `${line.slice(0, LETTERS - 1)}…` : line));
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] = `${shown[MOST_LINES - 1]!.slice(0, LETTERS - 2)} …`;
  return shown;
}
