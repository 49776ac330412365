/** A working calendar: what one person is there for in a year. Days lost are working days. */
export interface WorkCalendar {
  readonly weeks: number;
  readonly daysPerWeek: number;
  readonly leave: number;
  readonly holidays: number;
  readonly training: number;
  readonly absence: number;
  readonly hoursPerWeek: number;
  /** Share of the office hours that is work (jam kerja efektif), 0-1; 0.7 in Indonesian practice, 1 in WISN. */
  readonly effectiveShare: number;
}

export interface AvailableTime {
  /** Working days of the year before anything is taken off. */
  readonly workdays: number;
  readonly availableDays: number;
  readonly effectiveHoursPerWeek: number;
  readonly effectiveHoursPerDay: number;
  readonly hoursPerYear: number;
}

/**
 * Available working time (WISN "AWT"; Permenkes 33/2015). It explains where a WKE comes from and never replaces one: 1,200 hours is a
 * policy figure that neither 1,113 (five days) nor 1,155 (six days) rounds to.
 */
export function availableTime(c: WorkCalendar): AvailableTime {
  const workdays = c.weeks * c.daysPerWeek;
  const availableDays = workdays - c.leave - c.holidays - c.training - c.absence;
  const effectiveHoursPerWeek = c.hoursPerWeek * c.effectiveShare;
  const effectiveHoursPerDay = effectiveHoursPerWeek / c.daysPerWeek;
  return {
    workdays,
    availableDays,
    effectiveHoursPerWeek,
    effectiveHoursPerDay,
    hoursPerYear: availableDays * effectiveHoursPerDay,
  };
}
