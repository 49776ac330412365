import { indexPaket, type PaketIndex, type Rencana } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';
import { createPlanner, type Explanation, type PlaceWorth, type Planner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { EXIT, type ExitCode } from '../exit.ts';
import { loadPaket, policyOption } from '../paket.ts';
import { trustedPlan } from '../trusted-plan.ts';
import type { Call, Verb } from '../verb.ts';

export const explain: Verb = {
  name: 'explain',
  usage: 'PACKAGE PLAN --pegawai ID [--unor ID --jabatan ID] [--policy FILE] [--json]',
  about: {
    id: 'Mengapa rencana memindahkan seseorang, membiarkannya, atau tidak mengirimnya ke tempat tertentu. Hanya --unor: nilai satu orang tambahan di setiap formasi unit itu. Rencana diperiksa dulu; keluar 9 bila tidak cocok dengan paket.',
    en: 'Why a plan moves somebody, leaves them, or does not send them to a place. Only --unor: what one more person is worth in each formasi of that unit. The plan is checked first; exits 9 when it does not fit the package.',
  },
  words: [2, 2],
  options: {
    pegawai: { type: 'string', value: 'ID', help: { id: 'pegawai_id', en: 'pegawai_id' } },
    unor: { type: 'string', value: 'ID', help: { id: 'mengapa tidak ke unor ini?', en: 'why not to this unor?' } },
    jabatan: { type: 'string', value: 'ID', help: { id: '... pada jabatan ini', en: '... in this jabatan' } },
    ...policyOption,
  },
  examples: [
    [
      'seimbang explain samples/banyumanik rencana.json --pegawai P00039',
      { id: 'mengapa orang ini pindah (atau tetap)?', en: 'why does this person move (or stay)?' },
    ],
    [
      'seimbang explain samples/banyumanik rencana.json --pegawai P00039 --unor 33.74.11.1003 --jabatan LURAH',
      { id: 'mengapa tidak menjadi lurah Jabungan?', en: 'why not lurah of Jabungan?' },
    ],
  ],
  run: runExplain,
};

async function runExplain(call: Call): Promise<ExitCode> {
  const { out, text } = call;
  const [pegawaiId, unorId, jabatanId] = [text('pegawai'), text('unor'), text('jabatan')];
  if (
    pegawaiId === undefined
      ? unorId === undefined || jabatanId !== undefined
      : (unorId === undefined) !== (jabatanId === undefined)
  ) {
    out.error({
      id: 'sebutkan --pegawai, atau --pegawai dengan --unor dan --jabatan, atau hanya --unor.',
      en: 'name --pegawai, or --pegawai with --unor and --jabatan, or --unor alone.',
    });
    return EXIT.usage;
  }
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  const index = indexPaket(loaded.value.paket);
  const rencana = await trustedPlan(call, index, call.words[1] ?? '', {
    id: 'rencana ini tidak dijelaskan',
    en: 'this plan is not explained',
  });
  if (!rencana.ok) return rencana.error;
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) return out.error(planner.error.message), EXIT.failure;
  if (pegawaiId === undefined) return worth(call, index, planner.value, rencana.value, unorId ?? '');
  const tujuan = unorId !== undefined && jabatanId !== undefined ? { tujuan: { unorId, jabatanId } } : {};
  const answer = planner.value.explain(rencana.value, { pegawaiId, ...tujuan });
  if (!answer.ok) {
    out.error(answer.error.message);
    return answer.error.code === 'pegawai-di-luar-rencana' ? EXIT.failure : EXIT.notFound;
  }
  if (call.flag('json')) out.json(answer.value);
  else out.data(explanationText(answer.value, call));
  return EXIT.ok;
}

function worth(call: Call, index: PaketIndex, planner: Planner, rencana: Rencana, unorId: string): ExitCode {
  if (!index.unorById.has(unorId)) {
    call.out.error({ id: `unor "${unorId}" tidak ada dalam paket.`, en: `unor "${unorId}" is not in the package.` });
    return EXIT.notFound;
  }
  const places = planner.explainUnor(rencana, unorId);
  if (call.flag('json')) call.out.json({ unorId, places });
  else call.out.data(worthText(places, index.unorById.get(unorId)?.nama ?? unorId, call));
  return EXIT.ok;
}

const worthText = (places: readonly PlaceWorth[], nama: string, { bahasa, out }: Call): string =>
  [out.paint.bold(nama), ...places.map((p) => `  ${p.sentence[bahasa]}`)].join('\n');

const titles: Readonly<Record<Explanation['kind'], Teks>> = {
  pindah: { id: 'Pindah', en: 'Moves' },
  'tidak-boleh': { id: 'Tidak boleh', en: 'Not allowed' },
  'lebih-mahal': { id: 'Boleh, tetapi tidak dipilih', en: 'Allowed, but not chosen' },
  tetap: { id: 'Tetap', en: 'Stays' },
};

const explanationText = (e: Explanation, { bahasa, out }: Call): string =>
  [out.paint.bold(`${e.pegawaiId}: ${titles[e.kind][bahasa]}`), ...e.sentences.map((s) => `  ${s[bahasa]}`)].join('\n');
