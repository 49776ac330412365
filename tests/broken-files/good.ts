import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A sound little package of fictional people, to be broken in one place at a time. */
export const good: Readonly<Record<string, string>> = {
  'unor.csv': 'unor_id,nama,induk_id\nkec,Kecamatan Contoh,\nkel,Kelurahan Contoh,kec\n',
  'jabatan.csv': 'jabatan_id,nama,jenis\nlurah,Lurah,struktural\nadm,Pengadministrasi Umum,pelaksana\n',
  'tugas.csv': 'unor_id,jabatan_id,uraian,volume,norma_menit\nkel,adm,Mencatat surat,1850,10\n',
  'pegawai.csv':
    'pegawai_id,nip,nama,status,unor_id,jabatan_id,tmt_jabatan\np1,197901242001092901,Dummi Satu,PNS,kel,lurah,2020-02-01\np2,,Dummi Dua,PNS,kel,adm,2021-03-01\n',
};

/** Writes the sound package with some files replaced (null = left out) into `folder`. */
export async function folderWith(
  folder: string,
  changes: Readonly<Record<string, string | Buffer | null>>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries({ ...good, ...changes }))
    if (content !== null) await writeFile(join(folder, name), content);
  return folder;
}

/** The sound package as rows, for a workbook. */
export const goodRows = (name: string): string[][] =>
  (good[`${name}.csv`] as string)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
