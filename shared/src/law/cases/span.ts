/** First and last day of a date that may be as vague as its source: `2019`, `2019-04`, `2019-04-29`. */
export const daysIn = (date: string): readonly string[] => {
  const [year = '', month, day] = date.split('-');
  if (day) return [date];
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${year}-${month}-01`, `${year}-${month}-${String(last).padStart(2, '0')}`];
};
