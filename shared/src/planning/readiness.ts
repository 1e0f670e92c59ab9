import { addDays } from '../days';

/** What a participant's readiness is made of, in the order in which it comes about. */
export const readinessParts = ['ACCEPTED', 'CONTACT', 'PEOPLE', 'TRAINING', 'PLAN', 'CONNECTION'] as const;
export type ReadinessPart = (typeof readinessParts)[number];

/** What is known of a participant. */
export interface ReadinessFacts {
  /** Whether it is an administration of a country: other bodies name no national contact point and write no national plan. */
  isNational: boolean;
  hasAccepted: boolean;
  hasContact: boolean;
  /** People with a role in the operation. */
  people: number;
  /** Courses that its people are to take, each counted once a person, and how many of them are passed. */
  training: { needed: number; passed: number };
  /** Its national plan: null where there is none yet. */
  plan: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | null;
  /** When one of its people last tried the connection, as ISO 8601. */
  connectedAt: string | null;
}

/** The parts that are missing; none when the participant is ready. A plan is in once it was sent and not given back. */
export const missingParts = ({ isNational, hasAccepted, hasContact, people, training, plan, connectedAt }: ReadinessFacts): ReadinessPart[] => {
  const there: Readonly<Record<ReadinessPart, boolean>> = {
    ACCEPTED: hasAccepted,
    CONTACT: hasContact || !isNational,
    PEOPLE: people > 0,
    TRAINING: training.passed >= training.needed,
    PLAN: plan === 'SUBMITTED' || plan === 'ACCEPTED' || !isNational,
    CONNECTION: connectedAt !== null,
  };
  return readinessParts.filter((part) => !there[part]);
};

/** Days before the first operational day at which each part should be there; the lead times of the template's tasks. */
const dueDaysBefore: Readonly<Record<ReadinessPart, number>> = { ACCEPTED: 56, CONTACT: 49, PEOPLE: 42, TRAINING: 7, PLAN: 35, CONNECTION: 7 };

/** The day by which a part should be there. */
export const dueDayOf = (part: ReadinessPart, startsOn: string): string => addDays(startsOn, -dueDaysBefore[part]);

/** The missing parts that are late on a day, both as YYYY-MM-DD; none while the first operational day is open. */
export const lateParts = (facts: ReadinessFacts, startsOn: string | null, today: string): ReadinessPart[] => {
  if (startsOn === null) return [];
  return missingParts(facts).filter((part) => today > dueDayOf(part, startsOn));
};
