import type { IllegalTrafficGround, QuantityUnit, TakeBackResponsibility } from '../vocabularies';
import { takeBackValueWords } from '../words/take-back-words';
import { wasteStreamWords } from '../words/waste-stream-words';
import type { PackLanguage } from './pack-words';
import { dayIn } from '../reference/working-days';

/** The letters by which Article 9(1) of the Basel Convention names the kinds of illegal traffic. */
export const groundLetters: Readonly<Record<IllegalTrafficGround, string>> = { NO_NOTIFICATION: 'a', NO_CONSENT: 'b', CONSENT_BY_FRAUD: 'c', MATERIAL_MISMATCH: 'd', DELIBERATE_DISPOSAL: 'e' };

/** What the form for confirmed cases of illegal traffic asks for, in its order. */
export const confirmedCaseFields = [
  'reportingParty', 'reportedBy', 'detectedOn', 'place', 'stateOfExport', 'statesOfTransit', 'stateOfImport', 'waste', 'codes', 'quantities', 'illegalAct', 'responsible', 'dealtWith', 'punishment', 'remarks',
] as const;
export type ConfirmedCaseField = (typeof confirmedCaseFields)[number];

/** What it asks for of a case, in words: empty where nothing is known. */
export type ConfirmedCase = Readonly<Record<ConfirmedCaseField, string>>;

interface FoundItem {
  readonly wasteStream: string;
  readonly description?: string | null | undefined;
  readonly hs?: string | null | undefined;
  readonly baselCode?: string | null | undefined;
  readonly annexI?: string | null | undefined;
  readonly hazards: readonly string[];
  readonly unNumber?: string | null | undefined;
  readonly quantities: readonly { readonly amount: string; readonly unit: QuantityUnit }[];
}

/** What is known of a case and, for whoever sees it, of its report. */
export interface ConfirmedCaseFacts {
  readonly title: string;
  readonly responsibility: TakeBackResponsibility;
  readonly ground?: IllegalTrafficGround | null | undefined;
  readonly stateOfExport?: string | null | undefined;
  readonly stateOfImport?: string | null | undefined;
  readonly statesOfTransit: readonly string[];
  readonly dealtWith?: string | null | undefined;
  readonly punishment?: string | null | undefined;
  readonly remarks?: string | null | undefined;
  readonly agency: { readonly name: string; readonly country?: string | null | undefined };
  readonly seizure?:
    | { readonly detectedAt: string; readonly zone: string; readonly country?: string | null | undefined; readonly place?: string | null | undefined; readonly foundDescription?: string | null | undefined; readonly items: readonly FoundItem[] }
    | null
    | undefined;
}

/** The fields of the form for confirmed cases, in the reader's language, of what the reader sees: what is unknown stays empty. */
export const confirmedCaseOf = (one: ConfirmedCaseFacts, language: PackLanguage): ConfirmedCase => {
  const { seizure, ground } = one;
  const words = takeBackValueWords[language];
  const streams: Readonly<Record<string, string>> = wasteStreamWords[language];
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const country = (code: string | null | undefined): string => (code ? (countries.of(code) ?? code) : '');
  const items = seizure?.items ?? [];
  const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join('; ');
  return {
    reportingParty: country(one.agency.country),
    reportedBy: one.agency.name,
    detectedOn: seizure ? dayIn(seizure.zone, new Date(seizure.detectedAt)) : '',
    place: seizure ? [seizure.place, country(seizure.country)].filter(Boolean).join(', ') : '',
    stateOfExport: country(one.stateOfExport),
    statesOfTransit: one.statesOfTransit.map(country).join('; '),
    stateOfImport: country(one.stateOfImport),
    waste: joined([...new Set([seizure?.foundDescription, ...items.map(({ wasteStream, description }) => description ?? streams[wasteStream] ?? wasteStream)])]) || one.title,
    codes: joined([...new Set(items.flatMap(({ baselCode, annexI, hazards, hs, unNumber }) => [baselCode, annexI, ...hazards, hs && `HS ${hs}`, unNumber && `UN ${unNumber}`]))]),
    quantities: joined(items.flatMap(({ quantities }) => quantities.map(({ amount, unit }) => `${amount} ${words.unit[unit]}`))),
    illegalAct: ground ? `(${groundLetters[ground]}) ${words.ground[ground]}` : '',
    responsible: words.responsibility[one.responsibility],
    dealtWith: one.dealtWith ?? '',
    punishment: one.punishment ?? '',
    remarks: one.remarks ?? '',
  };
};
