import { addDays, daysBetween } from '@muster/shared/days';
import { editionAfter } from './edition';
import type { PhaseInput, PlanInput } from './plan-rules';

/** A plan as it is kept. */
export type KeptPlan = Omit<PlanInput, 'leadAgencyId' | 'phases'> & { id: string; phases: readonly PhaseInput[] };

const shifted = (day: string | null | undefined, by: number): string | null => (day ? addDays(day, by) : null);

/**
 * The plan of the edition after: everything but its participants, its days moved so that it starts on the day given.
 * Without a day the dates and the phases stay open.
 */
export const planOfNextEdition = ({ id, ...kept }: KeptPlan, startsOn: string | null) => {
  const by = startsOn && kept.startsOn ? daysBetween(kept.startsOn, startsOn) : null;
  return {
    ...kept,
    edition: editionAfter(kept.edition ?? null),
    previousId: id,
    startsOn,
    endsOn: by === null ? null : shifted(kept.endsOn, by),
    phases: by === null ? [] : kept.phases.map((phase) => ({ ...phase, startsOn: addDays(phase.startsOn, by), endsOn: addDays(phase.endsOn, by) })),
  };
};
