import type {
  DetectionMethod, Direction, IllegalTrafficGround, QuantityBasis, QuantityUnit, SeizureOutcome, TransportMode, WasteStream,
} from '@muster/shared/vocabularies';
import type { MarkingDraft } from '../handling/marking-draft';
import { clockIn } from '../platform/zoned-time';
import type { RoutePart } from '../graphql/graphql';
import type { KnownDate } from '../ui/DateTimeField';

/** An amount as it is being typed. */
export interface DraftQuantity {
  readonly amount: string;
  readonly unit: QuantityUnit;
  readonly basis: QuantityBasis;
}

/** A place as it was picked or written; a picked one brings its code and position. */
export interface DraftPlace {
  readonly name: string;
  readonly locode?: string | undefined;
  readonly latitude?: string | undefined;
  readonly longitude?: string | undefined;
}

/** A place on the way, as it is being written. */
export interface DraftPoint {
  readonly part: RoutePart;
  readonly country?: string | undefined;
  readonly place: DraftPlace;
}

/** One thing found, as it is being written. */
export interface DraftItem {
  readonly wasteStream?: WasteStream | undefined;
  readonly description: string;
  readonly hs?: string | undefined;
  readonly baselCode?: string | undefined;
  readonly annexI?: string | undefined;
  readonly hazards: readonly string[];
  readonly unNumber: string;
  readonly quantities: readonly DraftQuantity[];
}

/** Everything on the report form as the reporter left it, right or not yet. */
export interface ReportDraft {
  readonly when: KnownDate;
  /** Whether the reporter has set the time; until then it is now, on the clock of the place. */
  readonly whenSet: boolean;
  readonly zone: string;
  /** The instant that stands in the report and what the form showed of it: untouched, it goes back to the second. */
  readonly stood?: { readonly at: string; readonly shown: string } | undefined;
  readonly country?: string | undefined;
  readonly place: DraftPlace;
  readonly direction?: Direction | undefined;
  readonly transportMode?: TransportMode | undefined;
  readonly customsOffice: string;
  readonly customsProcedure: string;
  readonly vesselName: string;
  readonly imoNumber: string;
  readonly voyage: string;
  readonly billOfLading: string;
  readonly containers: string;
  readonly seals: string;
  readonly route: readonly DraftPoint[];
  readonly declaredDescription: string;
  readonly declaredHs?: string | undefined;
  readonly declaredValue: string;
  readonly declaredCurrency: string;
  readonly declaredWeightKg: string;
  readonly foundDescription: string;
  readonly items: readonly DraftItem[];
  readonly detectionMethod?: DetectionMethod | undefined;
  readonly riskIndicators: readonly string[];
  readonly notificationNumber: string;
  readonly consents: string;
  readonly ground?: IllegalTrafficGround | undefined;
  readonly offence: string;
  readonly packaging: string;
  readonly concealment: string;
  readonly laboratory: string;
  readonly remarks: string;
  readonly outcome?: SeizureOutcome | undefined;
  readonly targetId?: string | undefined;
  /** How it is to be handled, once the reporter has said so. */
  readonly handling?: MarkingDraft | undefined;
}

/** How a part of the form changes the draft; `byItself` when the form does it, so that nothing of the reporter's is there to keep yet. */
export type ChangeDraft = (patch: Partial<ReportDraft>, byItself?: boolean) => void;

/** A quantity as it begins: kilograms on a scale. */
export const emptyQuantity: DraftQuantity = { amount: '', unit: 'KILOGRAM', basis: 'WEIGHED' };

/** A thing found before anything is said of it. */
export const emptyItem: DraftItem = { description: '', hazards: [], unNumber: '', quantities: [emptyQuantity] };

/** What a new report knows before the reporter says anything. */
export interface ReportDefaults {
  readonly country?: string | undefined;
  readonly place?: DraftPlace | undefined;
  readonly zone: string;
  readonly transportMode?: TransportMode | undefined;
}

/** An empty report that begins where its reporter stands, now. */
export const emptyDraft = ({ country, place, zone, transportMode }: ReportDefaults, now: string): ReportDraft => ({
  when: { ...clockIn(zone, now), precision: 'MINUTE' },
  whenSet: false,
  zone,
  country,
  place: place ?? { name: '' },
  transportMode,
  customsOffice: '', customsProcedure: '', vesselName: '', imoNumber: '', voyage: '', billOfLading: '', containers: '', seals: '',
  route: [],
  declaredDescription: '', declaredValue: '', declaredCurrency: '', declaredWeightKg: '', foundDescription: '',
  items: [emptyItem],
  riskIndicators: [], notificationNumber: '', consents: '', offence: '', packaging: '', concealment: '', laboratory: '', remarks: '',
});

/** Words, numbers or codes that people separate as they like: by comma, semicolon or line. */
export const listOf = (text: string): string[] => text.split(/[,;\n]/).map((each) => each.trim()).filter(Boolean);
