/** Exit codes of the command line: a contract (DATA section 2). */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  data: 4,
  infeasible: 5,
  unproven: 6,
  conflict: 7,
  notAllowed: 8,
  integrity: 9,
  tryAgain: 75,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
