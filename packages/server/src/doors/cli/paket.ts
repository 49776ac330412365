import { access, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ImportReport,
  type Issue,
  isUsable,
  type Kebijakan,
  type Paket,
  parseKebijakan,
} from '@seimbang/core/domain';
import { err, ok, type Result, type Teks } from '@seimbang/core/kernel';
import { readPaket } from '../../exchange/paket/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { fileFailure } from './files.ts';
import { issueLine } from './issues.ts';
import type { Call, Option } from './verb.ts';

export interface Loaded {
  readonly paket: Paket;
  readonly report: ImportReport;
  /** False when rows were left out or the structure has a fault: what is computed is about the good rows only. */
  readonly usable: boolean;
}

/** The option of every verb that computes on a package. */
export const policyOption: Readonly<Record<string, Option>> = {
  policy: {
    type: 'string',
    value: 'FILE',
    help: { id: 'kebijakan pengganti kebijakan.json paket', en: 'policy instead of kebijakan.json of the package' },
  },
};

/** How many findings are named on stderr before the rest is counted; `check` shows them all. */
const SHOWN = 10;

/**
 * Reads the package at `path` with the policy of `--policy`, if given. Tells what is wrong on stderr. An exit code when it cannot be
 * used at all; with bad rows the good ones are kept and `usable` is false.
 */
export async function loadPaket(call: Call, path: string): Promise<Result<Loaded, ExitCode>> {
  const found = await requirePath(call, path);
  if (!found.ok) return found;
  const policy = await loadPolicy(call);
  if (policy && !policy.ok) return policy;
  const read = await readPaket(path).catch((cause: unknown) => fileFailure(call, path, cause));
  if (typeof read === 'number') return err(read);
  const { paket, report } = read;
  tellIssues(call, report.issues);
  if (!paket) return err(EXIT.data);
  const whole = policy ? { ...paket, kebijakan: policy.value } : paket;
  return ok({ paket: whole, report, usable: isUsable(report) });
}

async function loadPolicy(call: Call): Promise<Result<Kebijakan, ExitCode> | null> {
  const path = call.text('policy');
  if (path === undefined) return null;
  const found = await requirePath(call, path);
  if (!found.ok) return found;
  const { kebijakan, issues } = parseKebijakan(await readFile(path, 'utf8'), basename(path));
  tellIssues(call, issues);
  return issues.some((i) => i.severity === 'error') ? err(EXIT.data) : ok(kebijakan);
}

/** A JSON document from disk: a plan, for instance. */
export async function readDocument(call: Call, path: string): Promise<Result<unknown, ExitCode>> {
  const found = await requirePath(call, path);
  if (!found.ok) return found;
  try {
    return ok(JSON.parse(await readFile(path, 'utf8')) as unknown);
  } catch {
    call.out.error({ id: `${path} bukan dokumen JSON yang utuh.`, en: `${path} is no complete JSON document.` });
    return err(EXIT.data);
  }
}

/** The path itself, or exit code 3 when nothing is there. */
export async function requirePath({ out }: Call, path: string): Promise<Result<string, ExitCode>> {
  if (await access(path).then(yes, no)) return ok(path);
  out.error({ id: `"${path}" tidak ditemukan.`, en: `"${path}" was not found.` });
  return err(EXIT.notFound);
}

const yes = (): boolean => true;
const no = (): boolean => false;

function tellIssues({ out, bahasa }: Call, issues: readonly Issue[]): void {
  const told = issues.filter((i) => i.severity !== 'info');
  for (const issue of told.slice(0, SHOWN)) out.note(issueLine(issue));
  const rest = told.length - SHOWN;
  if (rest > 0) {
    const more =
      bahasa === 'id' ? `... dan ${rest} temuan lain: seimbang check` : `... and ${rest} more findings: seimbang check`;
    out.note({ id: more, en: more });
  }
}

export const pegawaiNotFound = (id: string): Teks => ({
  id: `pegawai "${id}" tidak ada dalam paket.`,
  en: `pegawai "${id}" is not in the package.`,
});

export const formasiNotFound = (unorId: string, jabatanId: string): Teks => ({
  id: `formasi jabatan "${jabatanId}" di unor "${unorId}" tidak ada dalam paket.`,
  en: `there is no formasi of jabatan "${jabatanId}" in unor "${unorId}" in the package.`,
});
