import { emptyItem, type ReportDraft } from './report-draft';

/** The groups of the long form, in the order in which an officer has the answers at hand. */
export const formGroups = ['declared', 'goods', 'transport', 'route', 'detection', 'law', 'target'] as const;

/** A group of the long form. */
export type FormGroup = (typeof formGroups)[number];

const said = (value: unknown): boolean => (typeof value === 'string' ? value.trim() !== '' : Boolean(value));

const answers: Readonly<Record<FormGroup, (draft: ReportDraft) => readonly unknown[]>> = {
  declared: (draft) => [draft.declaredHs, draft.declaredWeightKg, draft.declaredValue],
  goods: ({ items: [main = emptyItem] }) => [main.hs, main.baselCode, main.annexI, main.hazards.length > 0, main.unNumber],
  transport: (draft) => [draft.vesselName, draft.imoNumber, draft.voyage, draft.billOfLading, draft.seals, draft.customsOffice, draft.customsProcedure],
  route: ({ route }) => [route.some(({ part }) => part === 'DEPARTURE'), route.some(({ part }) => part === 'DESTINATION')],
  detection: (draft) => [draft.direction, draft.detectionMethod, draft.riskIndicators.length > 0, draft.packaging, draft.concealment, draft.laboratory, draft.remarks],
  law: (draft) => [draft.ground, draft.offence, draft.notificationNumber, draft.consents],
  target: ({ targetId }) => [targetId],
};

/** How much of a group is filled. */
export const groupProgress = (draft: ReportDraft, group: FormGroup): { readonly done: number; readonly total: number } => {
  const all = answers[group](draft);
  return { done: all.filter(said).length, total: all.length };
};

const fields: Readonly<Record<FormGroup, readonly string[]>> = {
  declared: ['declaredHs', 'declaredWeightKg', 'declaredValue', 'declaredCurrency'],
  goods: ['items'],
  transport: ['vesselName', 'imoNumber', 'voyage', 'billOfLading', 'seals', 'customsOffice', 'customsProcedure'],
  route: ['route'],
  detection: ['direction', 'detectionMethod', 'riskIndicators', 'packaging', 'concealment', 'laboratory', 'remarks'],
  law: ['ground', 'offence', 'notificationNumber', 'consents'],
  target: ['targetId'],
};

/** Whether something in the group must be mended: a closed group must not hide it. */
export const isGroupWrong = (group: FormGroup, wrong: readonly string[]): boolean =>
  wrong.some((path) => fields[group].some((field) => path === field || path.startsWith(`${field}.`)) && !/^items\.0\.(quantities|wasteStream)/.test(path));
