import { writeFile } from 'node:fs/promises';
import { indexPaket, type PaketIndex } from '@seimbang/core/domain';
import { type Day, err, ok, parseIsoDay, type Result } from '@seimbang/core/kernel';
import { rencanakanBantuan, type RencanaBantuan } from '@seimbang/core/surge';
import { EXIT, type ExitCode } from '../exit.ts';
import { fileFailure } from '../files.ts';
import { loadPaket, policyOption } from '../paket.ts';
import { readRecord, readVolunteers } from '../surge-files.ts';
import { simulasiText } from '../surge-simulate.ts';
import { surgeText } from '../surge-text.ts';
import type { Call, Verb } from '../verb.ts';

export const surgeVerb: Verb = {
  name: 'surge',
  usage:
    'PACKAGE --from DATE --to DATE [--unor ID] [--half-time] [--volunteers FILE] [--after FILE] [--policy FILE] [--time S] [--simulate SEED] [--out FILE] [--skip-bad-rows] [--json]',
  about: {
    id: 'Kekurangan orang per hari dan penugasan sementara: siapa membantu di mana, dari hari ke hari, tanpa mengosongkan pemberi. Hari yang sudah lewat memakai volume.csv, hari sesudahnya ramalan. Keluar 6 bila masih ada celah terhadap batas.',
    en: 'Missing people per day and temporary assignments: who helps where, from day to day, without draining the lenders. Past days use volume.csv, later ones the forecast. Exits 6 while a gap to the bound stays.',
  },
  words: [1, 1],
  options: {
    from: { type: 'string', value: 'DATE', help: { id: 'hari pertama, 2027-06-07', en: 'first day, 2027-06-07' } },
    to: { type: 'string', value: 'DATE', help: { id: 'hari terakhir', en: 'last day' } },
    unor: {
      type: 'string',
      value: 'ID',
      help: { id: 'bantuan hanya untuk unit ini', en: 'help for this unit only' },
    },
    'half-time': {
      type: 'boolean',
      help: { id: 'boleh meminjamkan separuh waktu (porsi 0,5)', en: 'half of the time may be lent (porsi 0.5)' },
    },
    volunteers: {
      type: 'string',
      value: 'FILE',
      help: {
        id: 'pegawai_id relawan, satu per baris: didahulukan',
        en: 'pegawai_id of volunteers, one per line: they go first',
      },
    },
    after: {
      type: 'string',
      value: 'FILE',
      help: {
        id: 'rencana lonjakan sebelumnya (JSON): jeda, hari setahun, giliran',
        en: 'an earlier surge plan (JSON): days off, days of the year, turns',
      },
    },
    ...policyOption,
    time: { type: 'string', value: 'S', help: { id: 'berhenti setelah S detik', en: 'stop after S seconds' } },
    simulate: {
      type: 'string',
      value: 'SEED',
      help: {
        id: 'SIMULASI 200 kali dengan dan tanpa bantuan di unit --unor (benih)',
        en: 'play 200 times with and without help at the unit of --unor (seed)',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: { id: 'tulis juga dokumen JSON ke berkas', en: 'also write the JSON document to a file' },
    },
    'skip-bad-rows': {
      type: 'boolean',
      help: { id: 'susun dari baris yang baik saja', en: 'plan on the good rows alone' },
    },
  },
  examples: [
    [
      'seimbang surge samples/banyumanik --from 2027-06-14 --to 2027-06-28',
      { id: 'dua pekan SPMB', en: 'two weeks of school registration' },
    ],
    [
      'seimbang surge samples/banyumanik --from 2027-06-14 --to 2027-06-18 --unor 33.74-DISDIK --simulate spmb-2027',
      {
        id: 'pekan SPMB di Dinas Pendidikan, dimainkan',
        en: 'school registration at the education office, played through',
      },
    ],
    [
      'seimbang surge data --from 2027-06-14 --to 2027-06-28 --half-time --volunteers relawan.txt --json',
      { id: 'relawan dahulu, boleh separuh waktu', en: 'volunteers first, half days allowed' },
    ],
  ],
  run: runSurge,
};

interface Asked {
  readonly from: Day;
  readonly to: Day;
  readonly seconds: number;
}

async function runSurge(call: Call): Promise<ExitCode> {
  const asked = readAsked(call);
  if (!asked.ok) return asked.error;
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  if (!loaded.value.usable && !call.flag('skip-bad-rows')) {
    call.out.error({
      id: 'ada baris yang tidak terbaca; bantuan tidak disusun dari data yang tidak lengkap. Perbaiki, atau tambahkan --skip-bad-rows.',
      en: 'some rows could not be read; no help is planned on incomplete data. Repair them, or add --skip-bad-rows.',
    });
    return EXIT.data;
  }
  const index = indexPaket(loaded.value.paket);
  const relawan = await readVolunteers(call, index);
  if (!relawan.ok) return relawan.error;
  const riwayat = await readRecord(call);
  if (!riwayat.ok) return riwayat.error;
  const { from, to, seconds } = asked.value;
  const unor = readUnor(call, index);
  if (!unor.ok) return unor.error;
  const end = performance.now() + 1000 * seconds;
  const planned = rencanakanBantuan(index, {
    from,
    to,
    paruhWaktu: call.flag('half-time'),
    relawan: relawan.value,
    riwayat: riwayat.value,
    ...(unor.value === null ? {} : { penerima: [unor.value] }),
    stop: () => call.interrupt.requested() || performance.now() > end,
  });
  if (!planned.ok) {
    call.out.error(planned.error.message);
    return planned.error.code === 'tanpa-volume' ? EXIT.data : EXIT.usage;
  }
  const benih = call.text('simulate');
  if (benih !== undefined && unor.value !== null && !call.flag('json'))
    call.out.data(simulasiText(index, planned.value, unor.value, benih, call));
  return deliver(planned.value, index, call);
}

function readAsked({ text, out }: Call): Result<Asked, ExitCode> {
  const [from, to] = [parseIsoDay(text('from') ?? ''), parseIsoDay(text('to') ?? '')];
  const seconds = text('time');
  if (from === null || to === null) {
    out.error({
      id: '--from dan --to wajib, ditulis seperti 2027-06-14, dan harus tanggal yang ada.',
      en: '--from and --to are required, written like 2027-06-14, and must be days that exist.',
    });
    return err(EXIT.usage);
  }
  if (seconds !== undefined && !(Number(seconds) > 0)) {
    out.error({ id: '--time harus angka detik di atas 0.', en: '--time must be a number of seconds above 0.' });
    return err(EXIT.usage);
  }
  return ok({ from, to, seconds: seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) });
}

/** The unit of `--unor`; a simulation needs one. */
function readUnor({ text, out }: Call, index: PaketIndex): Result<string | null, ExitCode> {
  const id = text('unor');
  if (id === undefined && text('simulate') === undefined) return ok(null);
  if (id !== undefined && index.unorById.has(id)) return ok(id);
  out.error({
    id: `--unor ${id ?? '(kosong)'} bukan unit dalam paket ini; --simulate memerlukannya. Daftarnya ada di unor.csv.`,
    en: `--unor ${id ?? '(missing)'} is no unit of this package; --simulate needs one. The list is in unor.csv.`,
  });
  return err(EXIT.usage);
}

async function deliver(rencana: RencanaBantuan, index: PaketIndex, call: Call): Promise<ExitCode> {
  const target = call.text('out');
  if (target !== undefined) {
    try {
      await writeFile(target, `${JSON.stringify(rencana)}\n`);
    } catch (cause) {
      return fileFailure(call, target, cause);
    }
  }
  if (call.flag('json')) call.out.json(rencana);
  else call.out.data(surgeText(rencana, index, call));
  if (rencana.status === 'optimal') return EXIT.ok;
  return call.interrupt.requested() ? EXIT.interrupted : EXIT.unproven;
}
