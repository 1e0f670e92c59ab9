import type { ControlFinding, ControlMethod } from '@muster/shared/vocabularies';
import type { ControlDefaults_TargetFragment, ControlTargetInput } from '../graphql/graphql';
import { graphql } from '../graphql/gql';
import type { RefusalData } from '../platform/use-refusals';
import { clockIn, instantIn } from '../platform/zoned-time';
import { told } from '../seizures/check-identifiers';
import type { DraftPlace } from '../seizures/report-draft';
import type { KnownDate } from '../ui/DateTimeField';

/** What a control takes over from the target, so that nobody types it twice. */
export const controlDefaults = graphql(`
  fragment ControlDefaults_target on Target {
    id
    reference
    title
    expectedZone
    route {
      part
      country
      locode
      place
    }
  }
`);

/** Everything on the form of a control as its writer left it, right or not yet. */
export interface ControlDraft {
  readonly when: KnownDate;
  /** Whether the writer has set the time; until then it is now, on the clock of the place. */
  readonly whenSet: boolean;
  readonly zone: string;
  readonly country?: string | undefined;
  readonly place: DraftPlace;
  readonly method?: ControlMethod | undefined;
  readonly finding?: ControlFinding | undefined;
  readonly note: string;
}

/** A control that begins now: at the place of the route in the writer's country, else where the target was bound for. */
export const emptyControl = ({ route, expectedZone }: ControlDefaults_TargetFragment, ownCountry: string | null | undefined, ownZone: string, now: string): ControlDraft => {
  const here = route.findLast(({ country }) => country === ownCountry) ?? route.find(({ part }) => part === 'DESTINATION');
  const zone = here?.part === 'DESTINATION' ? (expectedZone ?? ownZone) : ownZone;
  return {
    when: { ...clockIn(zone, now), precision: 'MINUTE' },
    whenSet: false,
    zone,
    country: here?.country ?? ownCountry ?? undefined,
    place: { name: here?.place ?? '', locode: here?.locode ?? undefined },
    note: '',
  };
};

/** What is missing before a control can be sent. */
export const checkControl = ({ when, country, place, method, finding }: ControlDraft): readonly RefusalData[] => {
  const demanded: readonly (readonly [field: string, isThere: boolean])[] = [
    ['finding', finding !== undefined],
    ['method', method !== undefined],
    ['controlledAt', /^\d{4}-\d{2}-\d{2}$/.test(when.date) && when.time !== ''],
    ['country', country !== undefined],
    ['place', place.name.trim() !== ''],
  ];
  return demanded.filter(([, isThere]) => !isThere).map(([field]) => told('field.required', field));
};

type ControlBody = Omit<ControlTargetInput, 'id' | 'operationId' | 'targetId'>;

/** What is sent of a draft that was checked. */
export const bodyOf = ({ when, zone, country, place, method, finding, note }: ControlDraft, language: string): ControlBody | undefined =>
  country && method && finding
    ? { controlledAt: instantIn(zone, when.date, when.time), zone, country, place: place.name.trim(), locode: place.locode ?? null, method, finding, note: note.trim() || null, language }
    : undefined;
