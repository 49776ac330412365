import type { KunciSkenario, Skenario, UbahSkenario } from '@seimbang/contract';
import { parseAmount, parseDay, typedDay } from '../../shared/day-text.ts';
import type { Bobot } from './goals.ts';

export const WEIGHTS = ['balance', 'move', 'km', 'gap'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A scenario as it is being typed: texts stay as typed until they are saved. */
export interface ScenarioForm {
  readonly nama: string;
  readonly moves: number | null;
  readonly bobot: Readonly<Record<Weight, string>>;
  readonly lintasJabatan: Skenario['lintasJabatan'];
  readonly tmt: string;
  readonly kunci: readonly KunciSkenario[];
}

const typed = (value: number): string => String(value).replace('.', ',');

export const typedWeights = (bobot: Bobot): ScenarioForm['bobot'] => ({
  balance: typed(bobot.balance),
  move: typed(bobot.move),
  km: typed(bobot.km),
  gap: typed(bobot.gap),
});

export const formOf = (skenario: Skenario): ScenarioForm => ({
  nama: skenario.nama,
  moves: skenario.maksimumMutasi,
  bobot: typedWeights(skenario.bobot),
  lintasJabatan: skenario.lintasJabatan,
  tmt: typedDay(skenario.tmt),
  kunci: skenario.kunci,
});

/** The weights as numbers; null where one of them is not a number. */
export function weightsOf(form: ScenarioForm): Bobot | null {
  const values = WEIGHTS.map((weight) => parseAmount(form.bobot[weight]));
  const [balance = null, move = null, km = null, gap = null] = values;
  return balance === null || move === null || km === null || gap === null ? null : { balance, move, km, gap };
}

export type Fault = 'nama' | 'tmt' | Weight;

/** Fields that cannot be saved as they stand. */
export function faultsOf(form: ScenarioForm): readonly Fault[] {
  return [
    ...(form.nama.trim() === '' ? (['nama'] as const) : []),
    ...WEIGHTS.filter((weight) => parseAmount(form.bobot[weight]) === null),
    ...(parseDay(form.tmt) === null ? (['tmt'] as const) : []),
  ];
}

/** What the server is told. Call only where `faultsOf` is empty. */
export function changeOf(form: ScenarioForm): Omit<UbahSkenario, 'versi'> {
  const bobot = weightsOf(form);
  const tmt = parseDay(form.tmt);
  if (bobot === null || tmt === null) throw new Error('changeOf: the form still has faults. Check faultsOf first.');
  return {
    nama: form.nama.trim(),
    maksimumMutasi: form.moves,
    bobot,
    lintasJabatan: form.lintasJabatan,
    tmt,
    kunci: [...form.kunci],
  };
}

/** What each part of the form is given. */
export interface FormPartProps {
  readonly form: ScenarioForm;
  readonly change: (part: Partial<ScenarioForm>) => void;
  readonly message: (fault: Fault) => string | undefined;
  readonly editable: boolean;
}
