import { type SchemaName, schemas } from '@seimbang/core/domain';

const reserved = new Map(
  (Object.keys(schemas) as SchemaName[]).map((name) => {
    const columns = Object.values(schemas[name].columns) as readonly { readonly name: string }[];
    return [name, new Set(columns.map((c) => c.name))];
  }),
);

const normal = (header: string): string =>
  header
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

/** Extra columns under names that do not read back as a column of the package: "UNOR ID" would become `unor_id`. */
export function safeKeys(table: SchemaName, ekstra: Readonly<Record<string, string>>): Record<string, string> {
  const taken = reserved.get(table);
  return Object.fromEntries(
    Object.entries(ekstra).map(([key, value]) => [taken?.has(normal(key)) ? `asal ${key}` : key, value]),
  );
}
