import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { usePesan } from '../language/index.ts';
import { Button } from './button.tsx';
import { type CsvValue, downloadText, toCsv } from './csv.ts';
import { pesan } from './pesan.ts';
import { matches, nextSort, sortRows, type TableState } from './table-state.ts';

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'right';
  /** The value it is sorted by; without it the column cannot be sorted. */
  readonly sort?: (row: T) => string | number | null;
  /** The value it is exported as; without it the column is not exported. */
  readonly csv?: (row: T) => CsvValue;
  /** Names the row: it becomes the row header. */
  readonly head?: true;
  /** Has no label beside it on a narrow screen (buttons, pictures). */
  readonly bare?: true;
}

interface DataTableProps<T> {
  /** Says what the table holds, with unit and day. */
  readonly caption: ReactNode;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowKey: (row: T) => string;
  readonly state: TableState;
  readonly onState: (state: TableState) => void;
  /** File name of the export, without its ending. */
  readonly exportName?: string;
  /** Words a row is found by; without it there is no filter. */
  readonly search?: (row: T) => readonly string[];
  readonly selected?: string | null;
}

/** More rows than this are drawn only where the window stands. */
const DRAW_ALL_UP_TO = 120;

/** A real table: sorted, filtered and exported in place; a list of cards where it has no room. */
export function DataTable<T>(props: DataTableProps<T>): ReactNode {
  const { rows, columns, state, search, rowKey, selected } = props;
  const typed = useDeferredValue(state.cari.trim());
  const shown = useMemo(() => {
    const found = search && typed ? rows.filter((row) => matches(search(row), typed)) : rows;
    return sortRows(found, columns, state.urut);
  }, [rows, columns, search, typed, state.urut]);
  const t = usePesan(pesan);
  const Body = shown.length > DRAW_ALL_UP_TO ? WindowedBody : PlainBody;
  return (
    <div className="grid min-w-0 gap-3">
      <Toolbar {...props} shown={shown} />
      <table className="w-full border-collapse text-left cards-when-narrow" aria-rowcount={shown.length + 1}>
        <caption className="pb-2 text-left text-sm text-ink-soft max-sm:block">{props.caption}</caption>
        <thead className="sticky top-0 z-10 bg-canvas">
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} state={state} onState={props.onState} />
            ))}
          </tr>
        </thead>
        <Body rows={shown} columns={columns} rowKey={rowKey} selected={selected ?? null} />
      </table>
      {shown.length === 0 ? <p className="text-ink-soft">{t('noRows')}</p> : null}
    </div>
  );
}

function Toolbar<T>(props: DataTableProps<T> & { readonly shown: readonly T[] }): ReactNode {
  const { columns, state, onState, shown, exportName, search } = props;
  const t = usePesan(pesan);
  const id = useId();
  const sortable = columns.filter((column) => column.sort);
  const control = 'min-h-11 rounded-md border border-line-strong bg-surface px-3';
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      {search ? (
        <label className="grid min-w-0 grow gap-1 text-sm sm:max-w-xs">
          {t('filter')}
          <input
            type="search"
            value={state.cari}
            placeholder={t('filterHint')}
            onChange={(event) => onState({ ...state, cari: event.target.value })}
            className={`${control} w-full min-w-0 text-base`}
          />
        </label>
      ) : null}
      {sortable.length > 0 ? (
        <label htmlFor={id} className="grid min-w-0 gap-1 text-sm sm:hidden">
          {t('sortLabel')}
          <select
            id={id}
            value={state.urut}
            onChange={(event) => onState({ ...state, urut: event.target.value })}
            className={`${control} max-w-full text-base`}
          >
            <option value="">{t('sortNone')}</option>
            {sortable.flatMap((column) => [
              <option key={column.key} value={column.key}>
                {t('ascending', { column: column.label })}
              </option>,
              <option key={`-${column.key}`} value={`-${column.key}`}>
                {t('descending', { column: column.label })}
              </option>,
            ])}
          </select>
        </label>
      ) : null}
      <p role="status" className="py-2.5 text-sm text-ink-soft">
        {t('rows', { n: shown.length })}
      </p>
      {exportName ? (
        <Button
          kind="quiet"
          icon="download"
          className="sm:ml-auto"
          onClick={() => exportRows(exportName, columns, shown)}
        >
          {t('downloadCsv')}
        </Button>
      ) : null}
    </div>
  );
}

function exportRows<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): void {
  const exported = columns.flatMap((column) => (column.csv ? [{ label: column.label, csv: column.csv }] : []));
  const lines = rows.map((row) => exported.map((column) => column.csv(row)));
  downloadText(
    `${name}.csv`,
    toCsv(
      exported.map((column) => column.label),
      lines,
    ),
  );
}

interface HeaderCellProps<T> {
  readonly column: Column<T>;
  readonly state: TableState;
  readonly onState: (state: TableState) => void;
}

function HeaderCell<T>({ column, state, onState }: HeaderCellProps<T>): ReactNode {
  const t = usePesan(pesan);
  const direction = state.urut === column.key ? 'ascending' : state.urut === `-${column.key}` ? 'descending' : 'none';
  const align = column.align === 'right' ? 'text-right' : 'text-left';
  return (
    <th
      scope="col"
      aria-sort={column.sort ? direction : undefined}
      className={`border-b-2 border-line-strong px-3 py-2 align-middle text-sm font-semibold first:pl-0 last:pr-0 ${align}`}
    >
      {column.sort ? (
        <button
          type="button"
          title={t('sortBy', { column: column.label })}
          className={`-mx-1 min-h-8 px-1 whitespace-nowrap hover:text-brand ${align}`}
          onClick={() => onState({ ...state, urut: nextSort(state.urut, column.key) })}
        >
          {column.label}
          {direction === 'none' ? null : <span aria-hidden="true"> {direction === 'ascending' ? '↑' : '↓'}</span>}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

interface BodyProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowKey: (row: T) => string;
  readonly selected: string | null;
}

function Cells<T>({ row, columns }: { readonly row: T; readonly columns: readonly Column<T>[] }): ReactNode {
  return columns.map((column) => {
    const align = column.align === 'right' ? 'text-right' : 'text-left';
    const look = `px-3 py-2.5 align-top first:pl-0 last:pr-0 ${align}`;
    return column.head ? (
      <th key={column.key} scope="row" className={`${look} font-normal sm:min-w-36`}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} data-label={column.bare ? '' : column.label} className={look}>
        {column.cell(row)}
      </td>
    );
  });
}

const rowLook = (selected: boolean): string =>
  `border-b border-line ${selected ? 'bg-brand-soft shadow-[inset_4px_0_0_var(--brand)]' : 'hover:bg-sunken'}`;

function PlainBody<T>({ rows, columns, rowKey, selected }: BodyProps<T>): ReactNode {
  return (
    <tbody>
      {rows.map((row, at) => (
        <tr
          key={rowKey(row)}
          data-row=""
          tabIndex={-1}
          aria-rowindex={at + 2}
          className={rowLook(rowKey(row) === selected)}
        >
          <Cells row={row} columns={columns} />
        </tr>
      ))}
    </tbody>
  );
}

function WindowedBody<T>({ rows, columns, rowKey, selected }: BodyProps<T>): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => 56, overscan: 10, scrollMargin: top });
  const drawn = virtual.getVirtualItems();
  const before = drawn.length > 0 ? (drawn[0]?.start ?? top) - top : 0;
  const after = drawn.length > 0 ? virtual.getTotalSize() - ((drawn[drawn.length - 1]?.end ?? top) - top) : 0;
  return (
    <tbody ref={body}>
      <Spacer height={before} span={columns.length} />
      {drawn.map((item) => {
        const row = rows[item.index] as T;
        return (
          <tr
            key={rowKey(row)}
            data-index={item.index}
            data-row=""
            tabIndex={-1}
            ref={virtual.measureElement}
            aria-rowindex={item.index + 2}
            className={rowLook(rowKey(row) === selected)}
          >
            <Cells row={row} columns={columns} />
          </tr>
        );
      })}
      <Spacer height={after} span={columns.length} />
    </tbody>
  );
}

/** Keeps the scroll bar honest for the rows that are not drawn. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={span} aria-hidden="true" data-label="" className="p-0" style={{ height }} />
    </tr>
  );
}
