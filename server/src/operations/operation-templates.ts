import type { OperationKind, PhaseKind, ReportForm, WasteStream } from '@muster/shared/vocabularies';
import { addDays } from '@muster/shared/days';
import { operationalDays } from './phase-rules';
import type { PhaseInput, PlanInput } from './plan-rules';

type Words = Readonly<Record<'en' | 'fr', string>>;

/** A phase as it stands to the first operational day. */
export interface TemplatePhase {
  kind: PhaseKind;
  name: Words;
  /** Days from the first operational day; negative before it. */
  startsAfterDays: number;
  lastsDays: number;
}

/** A plan to start from, as data. Its title is a key that the client has words for. */
export interface OperationTemplate {
  key: string;
  titleKey: string;
  kind: OperationKind;
  objectives: Words;
  wasteStreams: readonly WasteStream[];
  codes: readonly string[];
  reportForm: ReportForm;
  phases: readonly TemplatePhase[];
}

/** The templates that an operation can be made from. */
export const operationTemplates: readonly OperationTemplate[] = [
  {
    key: 'waste-operation',
    titleKey: 'template.waste-operation',
    kind: 'IN_TIME',
    objectives: {
      en: 'Find and stop illegal cross-border shipments of waste.\nControl consignments chosen by shared risk indicators, and answer every warning, found or not.\nReport each seizure in one form and on the day it is made.\nHave waste that was shipped illegally taken back.\nPass on what was learnt about routes, methods and actors.',
      fr: 'Détecter et stopper les transferts transfrontaliers illégaux de déchets.\nContrôler les envois choisis selon des indicateurs de risque communs et répondre à chaque alerte, qu’il y ait découverte ou non.\nSignaler chaque saisie dans un même formulaire, le jour même.\nFaire reprendre les déchets transférés illégalement.\nTransmettre ce qui a été appris sur les routes, les méthodes et les acteurs.',
    },
    wasteStreams: ['E_WASTE', 'PLASTIC', 'METAL', 'VEHICLE_PARTS', 'TYRES', 'BATTERIES', 'TEXTILE', 'MUNICIPAL', 'HAZARDOUS_CHEMICAL', 'MIXED'],
    codes: ['3915', '400400', '6309', '7204', '8549', 'Y46', 'Y48', 'Y49', 'A1160', 'A1181', 'A3210'],
    reportForm: 'SHORT',
    phases: [
      { kind: 'PREPARATION', name: { en: 'Preparation', fr: 'Préparation' }, startsAfterDays: -84, lastsDays: 84 },
      { kind: 'BRIEFING', name: { en: 'Briefing and training', fr: 'Information et formation' }, startsAfterDays: -28, lastsDays: 2 },
      { kind: 'OPERATIONAL', name: { en: 'Operational phase', fr: 'Phase opérationnelle' }, startsAfterDays: 0, lastsDays: 35 },
      { kind: 'CONSOLIDATION', name: { en: 'Consolidation', fr: 'Consolidation' }, startsAfterDays: 35, lastsDays: 63 },
      { kind: 'DEBRIEFING', name: { en: 'Debriefing', fr: 'Bilan' }, startsAfterDays: 119, lastsDays: 2 },
    ],
  },
  {
    key: 'standing-group',
    titleKey: 'template.standing-group',
    kind: 'STANDING',
    objectives: {
      en: 'Exchange information and early warnings on illegal shipments of waste between operations.\nKeep a directory of experts, and bring those together who can help each other.',
      fr: 'Échanger entre les opérations des informations et des alertes précoces sur les transferts illégaux de déchets.\nTenir un annuaire d’experts et mettre en relation ceux qui peuvent s’entraider.',
    },
    wasteStreams: [],
    codes: [],
    reportForm: 'SHORT',
    phases: [],
  },
];

export const findTemplate = (key: string): OperationTemplate | undefined => operationTemplates.find((template) => template.key === key);

const inLanguage = (words: Words, language: string): string => (language.startsWith('fr') ? words.fr : words.en);

const phasesFrom = (template: OperationTemplate, startsOn: string, language: string): PhaseInput[] =>
  template.phases.map(({ kind, name, startsAfterDays, lastsDays }) => {
    const first = addDays(startsOn, startsAfterDays);
    return { kind, name: inLanguage(name, language), startsOn: first, endsOn: addDays(first, lastsDays - 1) };
  });

/** What a plan leaves open, as the template says; what it says itself stands. */
export const fillFromTemplate = (template: OperationTemplate, plan: PlanInput): PlanInput => {
  const phases = plan.phases ?? (plan.kind === template.kind && plan.startsOn && !plan.endsOn ? phasesFrom(template, plan.startsOn, plan.language) : []);
  return {
    ...plan,
    objectives: plan.objectives.trim() === '' ? inLanguage(template.objectives, plan.language) : plan.objectives,
    wasteStreams: plan.wasteStreams.length === 0 ? template.wasteStreams : plan.wasteStreams,
    codes: plan.codes.length === 0 ? template.codes : plan.codes,
    phases,
  };
};

/** The template as a plan to be finished. */
export const planFromTemplate = (template: OperationTemplate, startsOn: string | null, language: string) => {
  const phases = startsOn ? phasesFrom(template, startsOn, language) : [];
  return {
    code: '', name: '', edition: null, previousId: null, kind: template.kind, unitHost: null, objectives: inLanguage(template.objectives, language),
    language: language.startsWith('fr') ? 'fr' : 'en', wasteStreams: [...template.wasteStreams], codes: [...template.codes], regions: [], routes: [],
    reportForm: template.reportForm, startsOn, endsOn: operationalDays(phases)?.endsOn ?? null, isExercise: false, phases,
  };
};
