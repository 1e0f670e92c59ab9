import type { OperationKind, ReportForm } from '@muster/shared/vocabularies';
import { Mistakes } from '../platform/mistakes';
import { checkLanguage } from './language-rules';
import type { PhaseInput } from './phase-rules';
import { checkDay, checkPhases, operationalDays } from './phase-rules';
import { checkScope } from './scope-rules';

export type { PhaseInput } from './phase-rules';

/** What a plan says. */
export interface PlanInput {
  code: string;
  name: string;
  edition?: string | null;
  previousId?: string | null;
  kind: OperationKind;
  /** The agency that leads; the creator's own, later one that takes part. */
  leadAgencyId?: string | null;
  unitHost?: string | null;
  objectives: string;
  language: string;
  wasteStreams: readonly string[];
  codes: readonly string[];
  regions: readonly string[];
  routes: readonly string[];
  reportForm: ReportForm;
  startsOn?: string | null;
  endsOn?: string | null;
  isExercise: boolean;
  /** The whole list; those that are stored stay when it is left out. */
  phases?: readonly PhaseInput[] | null;
}

/** A plan that can be stored, or every reason why not. */
export const checkPlan = (input: PlanInput, today: string) => {
  const mistakes = new Mistakes();
  const phases = checkPhases(mistakes, input.phases ?? []);
  const days = checkDays(mistakes, input, phases);
  const plan = {
    code: mistakes.requiredText('code', input.code, { max: 40 }),
    name: mistakes.requiredText('name', input.name, { max: 200 }),
    edition: mistakes.text('edition', input.edition, { max: 20 }),
    previousId: input.previousId ?? null,
    kind: input.kind,
    unitHost: mistakes.text('unitHost', input.unitHost, { max: 200 }),
    objectives: mistakes.text('objectives', input.objectives, { max: 10_000, multiline: true }) ?? '',
    language: checkLanguage(mistakes, 'language', input.language),
    ...checkScope(mistakes, input, [days.startsOn, days.endsOn].filter((day) => day !== null).concat(days.startsOn && days.endsOn ? [] : [today])),
    reportForm: input.reportForm,
    ...days,
    isExercise: input.isExercise,
  };
  mistakes.throwIfAny();
  return { plan, phases };
};

/** The operational days: as they are given, else as the operational phases say. */
const checkDays = (mistakes: Mistakes, input: PlanInput, phases: readonly PhaseInput[]): { startsOn: string | null; endsOn: string | null } => {
  const operational = operationalDays(phases);
  const startsOn = input.startsOn ?? operational?.startsOn ?? null;
  const endsOn = input.endsOn ?? operational?.endsOn ?? null;
  if (input.startsOn) checkDay(mistakes, 'startsOn', input.startsOn);
  if (input.endsOn) checkDay(mistakes, 'endsOn', input.endsOn);
  if (input.kind === 'STANDING') {
    if (input.endsOn) mistakes.add('operation.standing-without-end', 'endsOn', 'endsOn: a standing group has no end.');
    if (phases.length > 0) mistakes.add('operation.standing-without-phases', 'phases', 'phases: a standing group has no phases.');
    return { startsOn, endsOn: null };
  }
  if (startsOn && endsOn && endsOn < startsOn) mistakes.add('dates.end-before-start', 'endsOn', 'endsOn: the last day is before the first.');
  phases.forEach((phase, index) => {
    if (phase.kind !== 'OPERATIONAL') return;
    if (startsOn && phase.startsOn < startsOn) mistakes.add('phase.outside-operation', `phases.${index}.startsOn`, `phases.${index}.startsOn: this is before the first operational day.`, { startsOn });
    if (endsOn && phase.endsOn > endsOn) mistakes.add('phase.outside-operation', `phases.${index}.endsOn`, `phases.${index}.endsOn: this is after the last operational day.`, { endsOn });
  });
  return { startsOn, endsOn };
};
