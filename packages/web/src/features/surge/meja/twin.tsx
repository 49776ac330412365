import type { ReactNode } from 'react';
import { WideTable } from '../../../ui/index.ts';

interface TwinProps {
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly open?: boolean;
}

/** The same figures as a picture, as a table that opens below it. */
export function Twin({ summary, head, rows, open = false }: TwinProps): ReactNode {
  return (
    <details open={open} className="min-w-0">
      <summary className="min-h-8 py-1 text-sm font-semibold text-brand">{summary}</summary>
      <WideTable name={summary}>
        <table className="mt-2 text-right text-sm">
          <caption className="sr-only">{summary}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              {head.map((label, i) => (
                <th key={label} scope="col" className={`px-3 py-1 ${i === 0 ? 'text-left' : ''}`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, r) => (
              <tr key={r} className="border-b border-line">
                {cells.map((cell, i) =>
                  i === 0 ? (
                    <th key={i} scope="row" className="px-3 py-1 text-left font-normal whitespace-nowrap">
                      {cell}
                    </th>
                  ) : (
                    <td key={i} className="px-3 py-1 whitespace-nowrap">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}
