import { formasiKey, indexPaket, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';
import { err, ok, parseIsoDay, type Result } from '@seimbang/core/kernel';
import { createJudge, type Judgement, type RuleFinding, type Verdict } from '@seimbang/core/regulation';
import { EXIT, type ExitCode } from '../exit.ts';
import { formasiNotFound, loadPaket, pegawaiNotFound, policyOption } from '../paket.ts';
import type { Paint } from '../output.ts';
import type { Bahasa, Call, Verb } from '../verb.ts';

export const eligibility: Verb = {
  name: 'eligibility',
  usage: 'PACKAGE --pegawai ID --unor ID --jabatan ID [--tmt DATE] [--policy FILE] [--json]',
  about: {
    id: 'Menanyakan setiap aturan: bolehkah pegawai ini pindah ke formasi itu? Jawaban menyebut fakta dan pasalnya.',
    en: 'Asks every rule: may this person move to that formasi? The answer names the facts and the article.',
  },
  words: [1, 1],
  options: {
    ...policyOption,
    pegawai: { type: 'string', value: 'ID', help: { id: 'pegawai_id', en: 'pegawai_id' } },
    unor: { type: 'string', value: 'ID', help: { id: 'unor tujuan', en: 'target unor' } },
    jabatan: { type: 'string', value: 'ID', help: { id: 'jabatan tujuan', en: 'target jabatan' } },
    tmt: {
      type: 'string',
      value: 'DATE',
      help: { id: 'tanggal berlaku (bawaan: kebijakan)', en: 'day it takes effect (default: policy)' },
    },
  },
  examples: [
    [
      'seimbang eligibility samples/banyumanik --pegawai P00017 --unor 33.74.11.1003 --jabatan LURAH',
      { id: 'bolehkah P00017 menjadi lurah Jabungan?', en: 'may P00017 become lurah of Jabungan?' },
    ],
  ],
  run: runEligibility,
};

async function runEligibility(call: Call): Promise<ExitCode> {
  const { out, text } = call;
  const [pegawaiId, unorId, jabatanId] = [text('pegawai'), text('unor'), text('jabatan')];
  const tmt = text('tmt') === undefined ? null : parseIsoDay(text('tmt') ?? '');
  if (pegawaiId === undefined || unorId === undefined || jabatanId === undefined) {
    out.error({ id: 'perlu --pegawai, --unor, dan --jabatan.', en: '--pegawai, --unor and --jabatan are needed.' });
    return EXIT.usage;
  }
  if (text('tmt') !== undefined && tmt === null) {
    out.error({
      id: `--tmt "${text('tmt')}" bukan tanggal. Tulis seperti 2027-01-04.`,
      en: `--tmt "${text('tmt')}" is no date. Write it like 2027-01-04.`,
    });
    return EXIT.usage;
  }
  const loaded = await loadPaket(call, call.words[0] ?? '');
  if (!loaded.ok) return loaded.error;
  const { paket } = loaded.value;
  const index = indexPaket(tmt ? { ...paket, kebijakan: { ...paket.kebijakan, tmt } } : paket);
  const found = find(index, pegawaiId, unorId, jabatanId, call);
  if (!found.ok) return found.error;
  const judgement = createJudge(index).judge(found.value.pegawai, found.value.tujuan);
  if (call.flag('json')) out.json(judgement);
  else out.data(judgementText(judgement, call));
  return EXIT.ok;
}

function find(
  index: PaketIndex,
  pegawaiId: string,
  unorId: string,
  jabatanId: string,
  { out }: Call,
): Result<{ pegawai: Pegawai; tujuan: Sel }, ExitCode> {
  const pegawai = index.pegawaiById.get(pegawaiId);
  const tujuan = index.selByKey.get(formasiKey(unorId, jabatanId));
  if (pegawai && tujuan) return ok({ pegawai, tujuan });
  out.error(pegawai ? formasiNotFound(unorId, jabatanId) : pegawaiNotFound(pegawaiId));
  return err(EXIT.notFound);
}

const verdictNames: Readonly<Record<Bahasa, Readonly<Record<Verdict, string>>>> = {
  id: { allowed: 'boleh', forbidden: 'dilarang', 'needs-consent': 'perlu persetujuan', unknown: 'belum diketahui' },
  en: { allowed: 'allowed', forbidden: 'forbidden', 'needs-consent': 'needs consent', unknown: 'unknown' },
};

const marks: Readonly<Record<Verdict, string>> = { allowed: '✓', forbidden: '✗', 'needs-consent': '!', unknown: '?' };

/** What stands in the way first, then what deserves a look, then the rest. */
const weight = (r: RuleFinding): number => (r.verdict === 'allowed' ? (r.remark ? 1 : 2) : 0);

function judgementText(judgement: Judgement, { bahasa, out }: Call): string {
  const colour = judgement.verdict === 'allowed' ? out.paint.good : out.paint.bad;
  const title = bahasa === 'id' ? 'Putusan' : 'Verdict';
  const rules = [...judgement.rules].sort((a, b) => weight(a) - weight(b));
  return [
    `${title}: ${colour(verdictNames[bahasa][judgement.verdict])}`,
    '',
    ...rules.flatMap((r) => findingLines(r, bahasa, out.paint)),
  ].join('\n');
}

function findingLines(r: RuleFinding, bahasa: Bahasa, paint: Paint): string[] {
  const mark = r.remark && r.verdict === 'allowed' ? '·' : marks[r.verdict];
  const line = `${mark} ${r.id.padEnd(11)}  ${r.message[bahasa]}`;
  if (weight(r) === 2) return [paint.dim(line)];
  const below = ' '.repeat(15);
  return [line, paint.dim(`${below}${r.article}`), ...(r.remedy ? [`${below}→ ${r.remedy[bahasa]}`] : [])];
}
