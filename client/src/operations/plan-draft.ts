import type { OperationKind, PhaseKind, ReportForm } from '@muster/shared/vocabularies';
import type { OperationPlanInput } from '../graphql/graphql';

/** A phase as it is being written. */
export interface PhaseDraft {
  readonly kind: PhaseKind;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A plan as it is being written: days may be missing, the rest as it will be sent. */
export interface PlanDraft {
  readonly code: string;
  readonly name: string;
  readonly edition: string;
  readonly previousId: string | null;
  readonly kind: OperationKind;
  readonly unitHost: string;
  readonly objectives: string;
  readonly language: string;
  readonly wasteStreams: readonly string[];
  readonly codes: readonly string[];
  readonly regions: readonly string[];
  readonly routes: readonly string[];
  readonly reportForm: ReportForm;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly isExercise: boolean;
  readonly phases: readonly PhaseDraft[];
}

/** Nothing written yet. */
export const blankPlan = (language: string): PlanDraft => ({
  code: '', name: '', edition: '', previousId: null, kind: 'IN_TIME', unitHost: '', objectives: '', language, wasteStreams: [], codes: [], regions: [], routes: [],
  reportForm: 'SHORT', startsOn: '', endsOn: '', isExercise: false, phases: [],
});

type Known = Omit<{ [Field in keyof PlanDraft]: PlanDraft[Field] | null | undefined }, 'phases'> & { readonly phases: readonly PhaseDraft[] };

/** A plan that came from the server, as a draft to write on. */
export const draftOf = (known: Partial<Known>, language: string): PlanDraft => {
  const blank = blankPlan(language);
  const given = Object.fromEntries(Object.entries(known).filter(([name, value]) => name in blank && value !== null && value !== undefined)) as Partial<PlanDraft>;
  return { ...blank, ...given, phases: (known.phases ?? []).map(({ kind, name, startsOn, endsOn }) => ({ kind, name, startsOn, endsOn })) };
};

/** What is sent; empty lines of routes are nobody's route. */
export const inputOf = (draft: PlanDraft): OperationPlanInput => {
  const isStanding = draft.kind === 'STANDING';
  return {
    ...draft,
    edition: draft.edition.trim() || null,
    unitHost: draft.unitHost.trim() || null,
    wasteStreams: [...draft.wasteStreams],
    codes: [...draft.codes],
    regions: [...draft.regions],
    routes: draft.routes.map((route) => route.trim()).filter(Boolean),
    startsOn: draft.startsOn || null,
    endsOn: isStanding ? null : draft.endsOn || null,
    phases: isStanding ? [] : draft.phases.map((phase) => ({ ...phase })),
  };
};

/** Phases without a day cannot be sent; says which. */
export const unfinishedPhases = ({ phases }: PlanDraft): readonly string[] =>
  phases.flatMap((phase, index) => [...(phase.startsOn ? [] : [`phases.${index}.startsOn`]), ...(phase.endsOn ? [] : [`phases.${index}.endsOn`])]);
