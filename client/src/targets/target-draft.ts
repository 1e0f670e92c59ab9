import type { TargetKind, WasteStream } from '@muster/shared/vocabularies';
import type { TargetBodyInput } from '../graphql/graphql';
import type { MarkingDraft } from '../handling/marking-draft';
import { clockIn, instantIn } from '../platform/zoned-time';
import { listOf, type DraftPoint } from '../seizures/report-draft';
import type { KnownDate } from '../ui/DateTimeField';

/** Everything on the form of a target as its writer left it, right or not yet. */
export interface TargetDraft {
  readonly kind: TargetKind;
  readonly title: string;
  readonly containers: string;
  readonly vesselName: string;
  readonly imoNumber: string;
  readonly voyage: string;
  readonly billOfLading: string;
  readonly vehicleRegistration: string;
  readonly route: readonly DraftPoint[];
  readonly expected: KnownDate;
  readonly zone: string;
  /** Whether the writer chose the clock; until then it is that of the destination. */
  readonly zoneSet: boolean;
  readonly declaredDescription: string;
  readonly declaredHs?: string | undefined;
  readonly wasteStream?: WasteStream | undefined;
  readonly reasons: string;
  readonly riskIndicators: readonly string[];
  /** Why it is corrected, for the history. */
  readonly reason: string;
  /** How it is to be handled, once its writer has said so. */
  readonly handling?: MarkingDraft | undefined;
}

/** A target before anything is said of it. */
export const emptyTarget = (zone: string): TargetDraft => ({
  kind: 'CONTAINER', title: '', containers: '', vesselName: '', imoNumber: '', voyage: '', billOfLading: '', vehicleRegistration: '', route: [],
  expected: { date: '', time: '', precision: 'MINUTE' }, zone, zoneSet: false, declaredDescription: '', reasons: '', riskIndicators: [], reason: '',
});

const orNull = (text: string): string | null => text.trim() || null;

/** What is sent of a draft; empty fields stay out. A day without a time is expected at its noon. */
export const bodyOf = (draft: TargetDraft, language: string): TargetBodyInput => ({
  kind: draft.kind,
  title: draft.title.trim(),
  language,
  containerNumbers: listOf(draft.containers),
  vesselName: orNull(draft.vesselName),
  imoNumber: orNull(draft.imoNumber),
  voyage: orNull(draft.voyage),
  billOfLading: orNull(draft.billOfLading),
  vehicleRegistration: orNull(draft.vehicleRegistration),
  route: draft.route.flatMap(({ part, country, place }) => (country ? [{ part, country, place: orNull(place.name), locode: place.locode ?? null }] : [])),
  expectedAt: draft.expected.date ? instantIn(draft.zone, draft.expected.date, draft.expected.time || '12:00') : null,
  expectedZone: draft.expected.date ? draft.zone : null,
  declaredDescription: orNull(draft.declaredDescription),
  declaredHs: draft.declaredHs ?? null,
  wasteStream: draft.wasteStream ?? null,
  reasons: draft.reasons.trim(),
  riskIndicators: [...draft.riskIndicators],
});

/** The form of a target that exists, to be corrected. */
export const draftOf = (body: TargetBodyInput, ownZone: string): TargetDraft => {
  const zone = body.expectedZone ?? ownZone;
  return {
    kind: body.kind,
    title: body.title,
    containers: (body.containerNumbers ?? []).join(', '),
    vesselName: body.vesselName ?? '',
    imoNumber: body.imoNumber ?? '',
    voyage: body.voyage ?? '',
    billOfLading: body.billOfLading ?? '',
    vehicleRegistration: body.vehicleRegistration ?? '',
    route: (body.route ?? []).map(({ part, country, place, locode }) => ({ part, country, place: { name: place ?? '', locode: locode ?? undefined } })),
    expected: { ...(body.expectedAt ? clockIn(zone, body.expectedAt) : { date: '', time: '' }), precision: 'MINUTE' },
    zone,
    zoneSet: Boolean(body.expectedZone),
    declaredDescription: body.declaredDescription ?? '',
    declaredHs: body.declaredHs ?? undefined,
    wasteStream: body.wasteStream ?? undefined,
    reasons: body.reasons,
    riskIndicators: body.riskIndicators ?? [],
    reason: '',
  };
};
