import { zonesOf } from '@muster/shared/reference/working-days';
import type { StepTakeBackInput, TakeBack_CaseFragment } from '../graphql/graphql';
import { clockIn, instantIn } from '../platform/zoned-time';
import type { KnownDate } from '../ui/DateTimeField';

/** That a State was informed: which, and when on whose clock. */
export interface Notice {
  readonly country: string | undefined;
  readonly zone: string;
  readonly when: KnownDate;
  /** Whether somebody said when: that is left as it was said. */
  readonly isSaid: boolean;
}

/** As it is now, where the case has its days. */
export const noticeOf = ({ country, zone }: Pick<TakeBack_CaseFragment, 'country' | 'zone'>, now: number): Notice => ({
  country: country ?? undefined, zone, when: { ...clockIn(zone, new Date(now).toISOString()), precision: 'MINUTE' }, isSaid: false,
});

/** Another State, on its clock; on the one that there was where nothing is known of its zones. */
export const withState = (notice: Notice, country: string | undefined): Notice => {
  const zones = zonesOf(country ?? null);
  return withZone({ ...notice, country }, zones.includes(notice.zone) ? notice.zone : (zones[0] ?? notice.zone));
};

/** On another clock: what somebody said is what that clock showed, and the present is the present everywhere. */
export const withZone = (notice: Notice, zone: string): Notice => {
  const { date, time } = notice.when;
  return { ...notice, zone, when: !notice.isSaid && date && time ? { ...notice.when, ...clockIn(zone, instantIn(notice.zone, date, time)) } : notice.when };
};

/** The zones to choose from: the State's, then that of where the goods are and the one that the case has. */
export const zonesToChoose = (country: string | undefined, { zone, seizure }: Pick<TakeBack_CaseFragment, 'zone' | 'seizure'>): string[] => [
  ...new Set([...zonesOf(country ?? null), ...(seizure ? [seizure.reportZone] : []), zone]),
];

export const noticeInput = ({ country, zone, when }: Notice): Pick<StepTakeBackInput, 'at' | 'country' | 'zone'> =>
  when.date && when.time ? { at: instantIn(zone, when.date, when.time), country: country ?? null, zone } : {};
