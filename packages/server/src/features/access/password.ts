import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { type Outcome, problem } from '../../shared/problem.ts';
import { ok } from '@seimbang/core/kernel';
import { waitingLine } from './waiting-line.ts';

/** Argon2id, 46 MiB, one pass, one lane: OWASP ASVS 5.0 appendix C. The library's default algorithm is Argon2id. */
const COST = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;
const PREFIX = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

/** At most two at once: each takes 46 MiB and a core for about 80 ms. A thousand may wait, a minute's work of two cores. */
const line = waitingLine(2, 1000);

/** True when so many people are signing in that one more would wait too long. */
export const isCrowded = (): boolean => line.isFull();

export const hashPassword = (text: string): Promise<string> => line.enter(() => hash(text.normalize('NFC'), COST));

/** A hash of nobody's password, so that an unknown account costs the same time as a wrong password. */
let nobody: Promise<string> | null = null;

/** Does the text belong to the hash? Takes as long where there is none. */
export async function passwordFits(text: string, stored: string | null): Promise<boolean> {
  nobody ??= hash(generatePassword(), COST);
  const against = stored ?? (await nobody);
  const fits = await line.enter(() => verify(against, text.normalize('NFC')));
  return fits && stored !== null;
}

/** True when the hash was made at another cost and should be made again at the next sign-in. */
export const isDated = (stored: string): boolean => !stored.startsWith(PREFIX);

export const SHORTEST = 12;
const DIFFERENT = 5;

/** Long rather than odd (ASVS 5.0 V6.2): at least 12 characters, five different ones, not the name itself. No rule about their kinds. */
export function acceptable(text: string, namaMasuk: string): Outcome<string> {
  const letters = [...text.normalize('NFC')];
  const weak = letters.length < SHORTEST || new Set(letters).size < DIFFERENT || text.toLowerCase().includes(namaMasuk);
  return weak ? problem('kata-sandi-lemah', { minimal: SHORTEST, berbeda: DIFFERENT }) : ok(text);
}

/** No characters that are taken for one another on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four, 79 bits: read from one screen, typed once on another, changed at once. */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );
