import { addDays } from '../days';

const mostDays = 7;

/** The days up to today that have no situation report and can still have one: those after the last that was sent out, a week at most, the latest first. */
export const daysToReport = ({ today, startsOn, reports }: { today: string; startsOn: string | null; reports: readonly { day: string; isIssued: boolean }[] }): string[] => {
  const lastIssued = reports.filter(({ isIssued }) => isIssued).map(({ day }) => day).sort().at(-1);
  const written = new Set(reports.map(({ day }) => day));
  return Array.from({ length: mostDays }, (_, back) => addDays(today, -back)).filter((day) => !written.has(day) && (!lastIssued || day > lastIssued) && (!startsOn || day >= startsOn));
};
