import type { Teks } from '@seimbang/core/kernel';
import { EXIT, type ExitCode } from './exit.ts';
import type { Call } from './verb.ts';

type FileProblem = readonly [exit: ExitCode, message: (path: string) => Teks];

const known: Readonly<Record<string, FileProblem>> = {
  EACCES: notAllowed(),
  EPERM: notAllowed(),
  EROFS: notAllowed(),
  ENOENT: [
    EXIT.notFound,
    (path) => ({ id: `folder untuk "${path}" tidak ditemukan.`, en: `the folder for "${path}" was not found.` }),
  ],
  ENOSPC: [
    EXIT.tryAgain,
    (path) => ({
      id: `penyimpanan penuh saat menulis "${path}". Kosongkan ruang, lalu ulangi.`,
      en: `the disk is full while writing "${path}". Make room and try again.`,
    }),
  ],
};

function notAllowed(): FileProblem {
  return [
    EXIT.notAllowed,
    (path) => ({ id: `tidak diizinkan mengakses "${path}".`, en: `access to "${path}" is not allowed.` }),
  ];
}

/** Says why a file could not be read or written, with the exit code that fits. */
export function fileFailure({ out }: Call, path: string, cause: unknown): ExitCode {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const [exit, message] = known[code] ?? [
    EXIT.failure,
    () => ({ id: `"${path}": ${String(cause)}`, en: `"${path}": ${String(cause)}` }),
  ];
  out.error(message(path));
  return exit;
}
