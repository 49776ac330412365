import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

interface TabsProps<T extends string> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** The key of the address that keeps the choice. The register of the tests knows a tab by key and value. */
  readonly name?: string;
  /** What the tabs choose between, for assistive technology. */
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly label: string; readonly content: () => ReactNode }[];
}

/** Tabs whose choice the page keeps in the address. Only the open panel is drawn. */
export function Tabs<T extends string>({ value, onChange, name = 'lihat', label, tabs }: TabsProps<T>): ReactNode {
  return (
    <Base.Root value={value} onValueChange={(next) => onChange(next as T)} className="grid min-w-0 gap-4">
      <Base.List aria-label={label} className="flex flex-wrap gap-x-6 border-b border-line">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            data-tab={`${name}=${tab.value}`}
            className="-mb-px min-h-11 border-b-3 border-transparent px-1 font-semibold text-ink-soft hover:text-brand data-active:border-brand data-active:text-brand"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="min-w-0">
          {tab.value === value ? tab.content() : null}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
