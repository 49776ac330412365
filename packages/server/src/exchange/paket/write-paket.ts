import { join } from 'node:path';
import { formatPaket, type Paket } from '@seimbang/core/domain';
import { writeCsv, writeFileWhole, writeSheets } from '../sheets/index.ts';

/**
 * Writes a package as one .xlsx when `path` ends so, otherwise as a folder of CSV files with `kebijakan.json`. `readPaket` of the result
 * gives an equal package; the same package gives the same bytes. Files of the folder that the package does not have are left alone.
 */
export async function writePaket(paket: Paket, path: string): Promise<void> {
  const { tables, kebijakanJson, kebijakanRows } = formatPaket(paket);
  if (/\.xlsx$/i.test(path)) return writeSheets(path, [...tables, { name: 'kebijakan', rows: kebijakanRows }]);
  for (const { name, rows } of tables) await writeCsv(join(path, `${name}.csv`), rows);
  await writeFileWhole(join(path, 'kebijakan.json'), Buffer.from(kebijakanJson, 'utf8'));
}
