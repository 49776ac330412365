import { kebijakanBawaan } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { penetapanCalon } from './cal-01-penetapan-calon.ts';
import { sesudahPelantikan } from './cal-02-sesudah-pelantikan.ts';

const kasi = { nama: 'Kepala Seksi', jenis: 'struktural', eselon: 'IV.b', kelas: 8 } as const;
const kalender = { ...kebijakanBawaan.kalender };

/** The 2024 window began on 22 March, six months before candidates were fixed. */
const pemilihan = (tmt: string, pejabat: boolean, izin: string | null = null) => ({
  jabatanAsal: pejabat ? kasi : {},
  pegawai: { tmtJabatan: day('2018-01-01') },
  kebijakan: {
    tmt: day(tmt),
    kalender: {
      ...kalender,
      penetapanCalon: day('2024-09-22'),
      akhirMasaJabatan: day('2025-02-19'),
      izinMenteriNomor: izin,
    },
  },
});

examples(penetapanCalon, pemilihan, [
  ['2024-03-21', true, null, 'allowed', 'the day before the window'],
  ['2024-03-22', true, null, 'forbidden', 'its first day'],
  ['2025-02-19', true, null, 'forbidden', 'the last day of the term'],
  ['2025-02-20', true, null, 'allowed', 'the day after'],
  ['2024-06-01', false, null, 'remark', 'whether a pelaksana counts must be asked'],
  ['2024-06-01', true, '100.2.1.3/1', 'remark', "with the Minister's written approval"],
  ['2024-06-01', true, ' ', 'forbidden', 'an approval without a number is none'],
]);

examples(penetapanCalon, (tmt: string) => ({ jabatanAsal: kasi, kebijakan: { tmt: day(tmt) } }), [
  ['2027-01-04', 'allowed', 'no freeze declared'],
]);

examples(
  penetapanCalon,
  (tmt: string) => ({
    jabatanAsal: kasi,
    kebijakan: { tmt: day(tmt), kalender: { ...kalender, penetapanCalon: day('2027-03-01') } },
  }),
  [['2030-01-01', 'forbidden', 'no end of term declared: the freeze stays open']],
);

/** Inaugurated on 20 February 2025; the first big round came on 22 August. */
const pelantikan = (tmt: string, pejabat: boolean) => ({
  jabatanAsal: pejabat ? kasi : {},
  pegawai: { tmtJabatan: day('2018-01-01') },
  kebijakan: { tmt: day(tmt), kalender: { ...kalender, pelantikanKepalaDaerah: day('2025-02-20') } },
});

examples(sesudahPelantikan, pelantikan, [
  ['2025-02-19', true, 'allowed', 'before the inauguration'],
  ['2025-02-20', true, 'forbidden', 'the day itself'],
  ['2025-08-19', true, 'forbidden', 'one day short of six months'],
  ['2025-08-20', true, 'allowed', 'six months are complete'],
  ['2025-08-19', false, 'remark', 'a pelaksana: to be asked'],
]);
