import { defineQuery, order, tab, text } from '../../shared/address.ts';

/** What the page of a round keeps in its address. */
export const putaranQuery = defineQuery({
  lihat: tab('ringkas', 'hasil', 'perbaikan'),
  urut: order(['pegawai', 'label', 'keadaan']),
  cari: text(),
});

/** Protection, objections, the ledger: the person's own papers. */
export const hakQuery = defineQuery({ lihat: tab('lindungan', 'keberatan', 'poin') });

/** Benefit packages: the rule, and the rights they leave. */
export const manfaatQuery = defineQuery({ lihat: tab('aturan', 'hak') });

/** What waits for the case team. */
export const kasusQuery = defineQuery({ lihat: tab('lindungan', 'keberatan', 'jawaban') });
