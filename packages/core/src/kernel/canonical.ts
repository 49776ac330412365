import { sha256Hex } from './sha256.ts';

/** JSON with keys in code-unit order and no white space: the same value gives the same bytes. `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Record<string, unknown>;
  const parts: string[] = [];
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  }
  return `{${parts.join(',')}}`;
}

/** SHA-256 of the canonical JSON, as 64 hexadecimal digits. */
export const canonicalHash = (value: unknown): string => sha256Hex(canonicalJson(value));
