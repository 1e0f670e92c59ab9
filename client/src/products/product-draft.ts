import type { Caveat, InformationEvaluation, ProductKind, SourceEvaluation, TlpLevel, WasteStream } from '@muster/shared/vocabularies';
import type { HandlingInput, ProductBodyInput } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';
import { instantIn } from '../platform/zoned-time';
import type { KnownDate } from '../ui/DateTimeField';

/** A product as it is being written. */
export interface ProductDraft {
  readonly kind: ProductKind | undefined;
  readonly title: string;
  readonly body: string;
  readonly reasons: string;
  readonly wasteStream: WasteStream | undefined;
  readonly riskIndicators: readonly string[];
  readonly departureCountry: string | undefined;
  readonly destinationCountry: string | undefined;
  readonly expectedAt: KnownDate;
  readonly validUntil: string;
  readonly sourceEvaluation: SourceEvaluation | undefined;
  readonly informationEvaluation: InformationEvaluation | undefined;
  readonly addresseeIds: readonly string[];
  /** Not said: AMBER, or what the warning says that it is worked from. */
  readonly tlp: TlpLevel | undefined;
  readonly caveats: readonly Caveat[];
}

const undated: KnownDate = { date: '', time: '', precision: 'MINUTE' };

/** A product before anything is said in it. */
export const emptyProduct: ProductDraft = {
  kind: undefined, title: '', body: '', reasons: '', wasteStream: undefined, riskIndicators: [], departureCountry: undefined, destinationCountry: undefined, expectedAt: undated, validUntil: '',
  sourceEvaluation: undefined, informationEvaluation: undefined, addresseeIds: [], tlp: undefined, caveats: [],
};

interface Written {
  readonly title: string;
  readonly body: string;
  readonly reasons: string | null;
  readonly riskIndicators: readonly string[];
  readonly departureCountry: string | null;
  readonly destinationCountry: string | null;
  readonly sourceEvaluation: SourceEvaluation | null;
  readonly informationEvaluation: InformationEvaluation | null;
}

/** What a new product takes from what it is worked from, or from what it takes the place of. */
export const draftFrom = (written: Written): ProductDraft => ({
  ...emptyProduct,
  title: written.title,
  body: written.body,
  reasons: written.reasons ?? '',
  riskIndicators: written.riskIndicators,
  departureCountry: written.departureCountry ?? undefined,
  destinationCountry: written.destinationCountry ?? undefined,
  sourceEvaluation: written.sourceEvaluation ?? undefined,
  informationEvaluation: written.informationEvaluation ?? undefined,
});

const unlessEmpty = (text: string): string | null => text.trim() || null;

/** What is sent of a draft whose kind has been chosen. */
export const bodyOf = (draft: ProductDraft, kind: ProductKind, language: string, zone: string): ProductBodyInput => ({
  kind, language,
  title: draft.title,
  body: draft.body,
  reasons: unlessEmpty(draft.reasons),
  wasteStream: draft.wasteStream ?? null,
  riskIndicators: [...draft.riskIndicators],
  departureCountry: draft.departureCountry ?? null,
  destinationCountry: draft.destinationCountry ?? null,
  expectedAt: draft.expectedAt.date ? instantIn(zone, draft.expectedAt.date, draft.expectedAt.time || '00:00') : null,
  validUntil: unlessEmpty(draft.validUntil),
  sourceEvaluation: draft.sourceEvaluation ?? null,
  informationEvaluation: draft.informationEvaluation ?? null,
  addresseeIds: [...draft.addresseeIds],
});

/** What is sent of its handling, where anything was said. */
export const handlingOf = ({ tlp, caveats }: ProductDraft): HandlingInput | null => (tlp ? { tlp, caveats: [...caveats] } : null);

/** What can be said of a product at once, before anything is sent: the server decides by the same rules. */
export const checkProduct = ({ kind, title, body }: ProductDraft): readonly RefusalData[] =>
  Object.entries({ kind: kind ?? '', title, body }).flatMap(([field, value]) => (value.trim() ? [] : [{ rule: 'field.required', field, message: '' }]));
