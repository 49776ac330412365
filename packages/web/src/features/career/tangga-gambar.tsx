import { type ReactNode, useId } from 'react';
import { usePesan } from '../../language/index.ts';
import { WideTable } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import type { TanggaTampil } from './tangga.tsx';
import { susunTangga } from './tangga-susun.ts';

/** The ladder as a picture: a row for each class, the highest above, lines to the next class. */
export function TanggaGambar({ tangga }: { readonly tangga: TanggaTampil }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const { width, height, rows, nodes, lines, node } = susunTangga(tangga);
  const name = t('ladderTitle', {
    name: tangga.rumpun,
    n: tangga.jabatan.length,
    vacant: tangga.jabatan.reduce((sum, j) => sum + j.lowong, 0),
  });
  return (
    <WideTable name={t('ladderPicture')}>
      <svg
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="max-w-none text-sm"
      >
        <title id={`${id}-t`}>{name}</title>
        <desc id={`${id}-d`}>{t('ladderDesc')}</desc>
        {rows.map((row) => (
          <text key={row.y} x={0} y={row.y + node.height / 2 + 5} className="fill-ink-soft">
            {row.kelas === null ? t('noClass') : t('classOf', { n: row.kelas })}
          </text>
        ))}
        {lines.map((l) => (
          <path key={`${l.dari}-${l.ke}`} d={l.d} fill="none" className="stroke-line-strong" strokeWidth={1.5} />
        ))}
        {nodes.map(({ jabatan, x, y, words }) => (
          <g key={jabatan.jabatanId}>
            <rect
              x={x}
              y={y}
              width={node.width}
              height={node.height}
              rx={4}
              strokeWidth={jabatan.lowong > 0 ? 3 : 1}
              strokeDasharray={jabatan.lowong > 0 ? '6 4' : undefined}
              className={jabatan.lowong > 0 ? 'fill-surface stroke-brand' : 'fill-surface stroke-line-strong'}
            />
            {words.map((line, i) => (
              <text key={line} x={x + 10} y={y + 20 + i * 17} className="fill-ink font-semibold">
                {line}
              </text>
            ))}
            <text x={x + 10} y={y + node.height - 10} className="fill-ink-soft">
              {t('ladderNode', { held: jabatan.formasi - jabatan.lowong, all: jabatan.formasi })}
            </text>
          </g>
        ))}
      </svg>
    </WideTable>
  );
}
