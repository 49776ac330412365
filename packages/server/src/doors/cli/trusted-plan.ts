import type { PaketIndex, Rencana } from '@seimbang/core/domain';
import { err, ok, type Result, type Teks } from '@seimbang/core/kernel';
import { verifyRencana } from '@seimbang/core/verify';
import { EXIT, type ExitCode } from './exit.ts';
import { readDocument } from './paket.ts';
import type { Call } from './verb.ts';

/** The plan document, once the verifier has found that it belongs to this package and says what is true. `refused` begins the sentence. */
export async function trustedPlan(
  call: Call,
  index: PaketIndex,
  path: string,
  refused: Teks,
): Promise<Result<Rencana, ExitCode>> {
  const document = await readDocument(call, path);
  if (!document.ok) return document;
  const failed = verifyRencana(index, document.value).checks.find((c) => !c.ok);
  if (!failed) return ok(document.value as Rencana);
  call.out.error({
    id: `${refused.id} karena tidak lolos pemeriksaan (${failed.name}): ${failed.detail.id}`,
    en: `${refused.en} because it fails a check (${failed.name}): ${failed.detail.en}`,
  });
  return err(EXIT.integrity);
}
