import { useState } from 'react';

export interface Kesalahan {
  readonly fieldId: string;
  readonly message: string;
}

interface Isian<T> {
  readonly typed: T;
  readonly set: (part: Partial<T>) => void;
  readonly errors: readonly Kesalahan[];
  readonly setErrors: (errors: readonly Kesalahan[]) => void;
  readonly messageOf: (fieldId: string) => string | undefined;
}

/** What has been typed into a form, and what is wrong with it. */
export function useIsian<T extends object>(first: T): Isian<T> {
  const [typed, setTyped] = useState(first);
  const [errors, setErrors] = useState<readonly Kesalahan[]>([]);
  return {
    typed,
    set: (part) => setTyped((now) => ({ ...now, ...part })),
    errors,
    setErrors,
    messageOf: (fieldId) => errors.find((one) => one.fieldId === fieldId)?.message,
  };
}
