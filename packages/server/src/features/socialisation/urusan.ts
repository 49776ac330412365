import type { KotakMasuk } from '@seimbang/contract';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { suaraSaya } from './suara.ts';

type Urusan = Omit<KotakMasuk['urusan'][number], 'terlambat'>;

/** What waits for the caller's inbox: surveys and Denyut of an ASN, questions without an answer of the analyst. */
export async function urusanSosialisasi(ctx: Context, caller: Caller): Promise<Urusan[]> {
  if (caller.peran === 'asn') return suaraMenunggu(ctx, caller);
  return caller.peran === 'analis' ? pertanyaanMenunggu(ctx) : [];
}

async function suaraMenunggu(ctx: Context, caller: Caller): Promise<Urusan[]> {
  const found = caller.pegawaiId === null ? null : await suaraSaya(ctx, caller);
  if (!found?.ok) return [];
  return found.value.menunggu.map(({ jenis, id, tutup }) => ({
    kunci: `suara:${id}`,
    jenis: 'tugas',
    halaman: 'suara',
    id: null,
    lihat: null,
    sampai: tutup,
    pesan:
      jenis === 'survei'
        ? { id: 'Survei sikap menunggu Anda; jawabannya tersegel.', en: 'A survey waits for you; answers are sealed.' }
        : { id: 'Denyut menunggu Anda; jawabannya tersegel.', en: 'Denyut waits for you; answers are sealed.' },
  }));
}

async function pertanyaanMenunggu({ db }: Context): Promise<Urusan[]> {
  const rows = await db
    .selectFrom('pertanyaan')
    .select(({ fn }) => ['kampanye_id', fn.countAll<number>().as('n')])
    .where('dijawab_hari', 'is', null)
    .groupBy('kampanye_id')
    .execute();
  return rows.map(({ kampanye_id, n }) => ({
    kunci: `pertanyaan:${kampanye_id}`,
    jenis: 'tugas',
    halaman: 'sosialisasi',
    id: kampanye_id,
    lihat: 'tanya',
    sampai: null,
    pesan: { id: `${n} pertanyaan pegawai belum dijawab.`, en: `${n} questions of staff have no answer yet.` },
  }));
}
