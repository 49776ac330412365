import { formasiKey, indexPaket, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';
import { err, ok, parseIsoDay, type Result } from '@seimbang/core/kernel';
import { createJudge, type Judgement, type Verdict } from '@seimbang/core/regulation';
import { EXIT, type ExitCode } from '../exit.ts';
import { formasiNotFound, loadPaket, pegawaiNotFound, policyOption } from '../paket.ts';
import { table } from '../table.ts';
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

export const verdictNames: Readonly<Record<Bahasa, Readonly<Record<Verdict, string>>>> = {
  id: { allowed: 'boleh', forbidden: 'dilarang', 'needs-consent': 'perlu persetujuan', unknown: 'belum diketahui' },
  en: { allowed: 'allowed', forbidden: 'forbidden', 'needs-consent': 'needs consent', unknown: 'unknown' },
};

function judgementText(judgement: Judgement, { bahasa, out }: Call): string {
  const names = verdictNames[bahasa];
  const colour = (v: Verdict): ((t: string) => string) => (v === 'allowed' ? out.paint.good : out.paint.bad);
  const title = bahasa === 'id' ? 'Putusan' : 'Verdict';
  const headings =
    bahasa === 'id' ? ['Aturan', 'Putusan', 'Penjelasan', 'Pasal'] : ['Rule', 'Verdict', 'Reason', 'Article'];
  const rows = judgement.rules.map((r) => [
    r.id,
    r.remark ? `${names[r.verdict]} *` : names[r.verdict],
    r.message[bahasa],
    r.article,
  ]);
  const columns = headings.map((h) => ({ title: h }));
  const remedies = judgement.rules.flatMap((r) =>
    r.verdict !== 'allowed' && r.remedy ? [`${r.id}: ${r.remedy[bahasa]}`] : [],
  );
  return [
    `${title}: ${colour(judgement.verdict)(names[judgement.verdict])}`,
    '',
    table(columns, rows, out.paint),
    ...(remedies.length > 0 ? ['', ...remedies] : []),
  ].join('\n');
}
