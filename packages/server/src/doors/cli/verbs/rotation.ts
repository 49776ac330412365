import { indexPaket } from '@seimbang/core/domain';
import { type Day, err, ok, parseIsoDay, type Result } from '@seimbang/core/kernel';
import { buatKalender, periksaKalender, type PilihanKalender, pilihanBawaan } from '@seimbang/core/rotation';
import { EXIT, type ExitCode } from '../exit.ts';
import { loadPaket, policyOption } from '../paket.ts';
import { rotationText } from '../rotation-text.ts';
import type { Call, Verb } from '../verb.ts';

export const rotationVerb: Verb = {
  name: 'rotation',
  usage: 'PACKAGE [--years N] [--from DATE] [--share P] [--policy FILE] [--json]',
  about: {
    id: 'Menyusun kalender rotasi beberapa tahun, dua jendela setahun: siapa yang melewati masa jabatan pindah ke mana, pada tanggal apa, dengan pendamping. Tidak ada unit di bawah lantainya, tidak ada kekurangan yang bertambah, dan dari satu unit hanya sebagian pegawai berpengalaman yang keluar per jendela. Kalender diperiksa ulang oleh kode tersendiri; keluar 9 bila ada yang tidak cocok.',
    en: 'Makes a rotation calendar over some years, two windows a year: who is over the term in post goes where, on which day, accompanied by whom. No unit falls below its floor, no shortage grows, and of a unit only a share of the experienced people leave in one window. Separate code checks the calendar again; exits 9 where something does not fit.',
  },
  words: [1, 1],
  options: {
    years: { type: 'string', value: 'N', help: { id: 'berapa tahun, 1-5 (bawaan: 3)', en: 'years, 1-5 (default: 3)' } },
    from: {
      type: 'string',
      value: 'DATE',
      help: { id: 'jendela pertama (bawaan: tmt kebijakan)', en: 'first window (default: tmt of the policy)' },
    },
    share: {
      type: 'string',
      value: 'P',
      help: {
        id: 'persen pegawai berpengalaman yang boleh keluar per jendela, 5-100 (bawaan: 25)',
        en: 'percentage of experienced people who may leave in one window, 5-100 (default: 25)',
      },
    },
    ...policyOption,
  },
  examples: [
    ['seimbang rotation samples/banyumanik', { id: 'tiga tahun, enam jendela', en: 'three years, six windows' }],
    [
      'seimbang rotation data --years 5 --from 2028-01-03 --json',
      { id: 'lima tahun, untuk program lain', en: 'five years, for another program' },
    ],
  ],
  run: runRotation,
};

async function runRotation(call: Call): Promise<ExitCode> {
  const dials = readDials(call);
  if (!dials.ok) return dials.error;
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  const index = indexPaket(loaded.value.paket);
  const kalender = buatKalender(index, { ...pilihanBawaan(index.paket.kebijakan), ...dials.value });
  const laporan = periksaKalender(index, kalender);
  if (call.flag('json')) call.out.json({ ...kalender, periksa: laporan });
  else call.out.data(rotationText(kalender, laporan, index, call));
  if (!laporan.ok) return EXIT.integrity;
  return loaded.value.usable ? EXIT.ok : EXIT.data;
}

function readDials({ text, out }: Call): Result<Partial<PilihanKalender>, ExitCode> {
  const [years, from, share] = [text('years'), text('from'), text('share')];
  const tahun = years === undefined ? null : Number(years);
  const mulai = from === undefined ? null : parseIsoDay(from);
  const persen = share === undefined ? null : Number(share);
  if (tahun !== null && !(Number.isInteger(tahun) && tahun >= 1 && tahun <= 5)) {
    out.error({ id: '--years harus bilangan bulat 1-5.', en: '--years must be a whole number, 1-5.' });
    return err(EXIT.usage);
  }
  if (from !== undefined && mulai === null) {
    out.error({
      id: `--from "${from}" bukan tanggal yang ada. Tulis seperti 2027-01-04.`,
      en: `--from "${from}" is no day that exists. Write it like 2027-01-04.`,
    });
    return err(EXIT.usage);
  }
  if (persen !== null && !(persen >= 5 && persen <= 100)) {
    out.error({ id: '--share harus angka 5-100 (persen).', en: '--share must be a number, 5-100 (per cent).' });
    return err(EXIT.usage);
  }
  return ok({
    ...(tahun !== null && { tahun }),
    ...(mulai !== null && { mulai: mulai as Day }),
    ...(persen !== null && { bagianMaksimum: persen / 100 }),
  });
}
