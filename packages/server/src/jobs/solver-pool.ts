import { type SolverThread, solverThread } from './solver-thread.ts';

/**
 * Several threads behind one door. A question goes to a thread that has nothing to do, preferably one that holds its package; a new thread
 * is started only when all are at work, because each costs some 50 MB.
 */
export function solverPool(size: number, idleSeconds: number): SolverThread {
  const threads = Array.from({ length: size }, () => ({ thread: solverThread(idleSeconds), open: 0, sidik: '' }));
  return {
    ask: async (question) => {
      const rank = (t: (typeof threads)[number]): number => t.open * 2 - Number(t.sidik === question.sidik);
      const chosen = threads.reduce((best, t) => (rank(t) < rank(best) ? t : best));
      chosen.open++;
      chosen.sidik = question.sidik;
      try {
        return await chosen.thread.ask(question);
      } finally {
        chosen.open--;
      }
    },
    close: async () => {
      await Promise.all(threads.map((t) => t.thread.close()));
    },
  };
}
