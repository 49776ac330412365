declare const unit: unique symbol;

/** A number that carries its unit in the type; costs nothing at run time. `Quantity<'minutes/year'>` cannot be added to minutes by mistake. */
export type Quantity<U extends string> = number & { readonly [unit]: U };

/** Effective working time of one full-time person, or workload of a formasi. */
export type MinutesPerYear = Quantity<'minutes/year'>;
/** Objective points of MODEL section 3: whole numbers, one unit of balance is 1,000,000 of them. */
export type Points = Quantity<'points'>;

export const minutesPerYear = (n: number): MinutesPerYear => n as MinutesPerYear;
export const points = (n: number): Points => n as Points;
