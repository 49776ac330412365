import type { FastifyRequest } from 'fastify';

export const LANGUAGE_COOKIE = 'seimbang_bahasa';

/** Chosen language, else the browser's, else Indonesian. */
export function languageOf(request: FastifyRequest): 'id' | 'en' {
  const chosen = request.cookies?.[LANGUAGE_COOKIE];
  if (chosen === 'id' || chosen === 'en') return chosen;
  const accepted = request.headers['accept-language'] ?? '';
  return /^\s*en\b/i.test(accepted) ? 'en' : 'id';
}
