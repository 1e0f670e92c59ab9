import { wasteStreams } from '@muster/shared/vocabularies';
import { Mistakes } from '../platform/mistakes';
import type { PlanInput } from './create-operation';

/** A plan that can be stored, or every reason why not. */
export const checkPlan = (input: PlanInput) => {
  const mistakes = new Mistakes();
  const plan = {
    code: mistakes.requiredText('code', input.code, { max: 40 }),
    name: mistakes.requiredText('name', input.name, { max: 200 }),
    edition: mistakes.text('edition', input.edition, { max: 20 }),
    previousId: input.previousId ?? null,
    kind: input.kind,
    unitHost: mistakes.text('unitHost', input.unitHost, { max: 200 }),
    objectives: mistakes.text('objectives', input.objectives, { max: 10_000, multiline: true }) ?? '',
    language: input.language,
    wasteStreams: input.wasteStreams,
    codes: input.codes,
    regions: input.regions,
    routes: input.routes,
    reportForm: input.reportForm,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
    isExercise: input.isExercise,
  };
  input.wasteStreams.forEach((stream, index) => {
    if (!wasteStreams.includes(stream as never)) mistakes.add('waste-stream.unknown', `wasteStreams.${index}`, `wasteStreams: ${stream.slice(0, 40)} is not a waste stream.`, { value: stream.slice(0, 40) });
  });
  if (plan.startsOn && plan.endsOn && plan.endsOn < plan.startsOn) mistakes.add('dates.end-before-start', 'endsOn', 'endsOn: the last day is before the first.');
  mistakes.throwIfAny();
  return plan;
};
