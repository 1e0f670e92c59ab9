import { reportStates, wasteStreams, type ReportState, type WasteStream } from '@muster/shared/vocabularies';

/** Which seizures a list shows, and in what order; kept in the address so that it can be sent to somebody. */
export interface ListFilters {
  readonly state?: ReportState | undefined;
  readonly stream?: WasteStream | undefined;
  readonly country?: string | undefined;
  readonly agency?: string | undefined;
  /** Days, 2026-03-01. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly sort: 'NEWEST' | 'HEAVIEST';
}

const day = (text: string | null): string | undefined => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

/** Reads the filters from an address. */
export const readFilters = (search: string): ListFilters => {
  const asked = new URLSearchParams(search);
  return {
    state: reportStates.find((state) => state === asked.get('state')),
    stream: wasteStreams.find((stream) => stream === asked.get('stream')),
    country: asked.get('country') ?? undefined,
    agency: asked.get('agency') ?? undefined,
    from: day(asked.get('from')),
    until: day(asked.get('until')),
    sort: asked.get('sort') === 'HEAVIEST' ? 'HEAVIEST' : 'NEWEST',
  };
};

/** Writes the filters as the search of an address. */
export const writeFilters = ({ sort, ...filters }: ListFilters): string => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) asked.set(name, value);
  if (sort === 'HEAVIEST') asked.set('sort', sort);
  return asked.toString();
};

/** Whether anything is left out of the list. */
export const isFiltered = ({ sort: _sort, ...filters }: ListFilters): boolean => Object.values(filters).some(Boolean);

const nextDay = (last: string): string => new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString();

/** The filters as the server takes them; a period holds its last day whole. */
export const filterVariables = ({ state, stream, country, agency, from, until, sort }: ListFilters) => ({
  states: state ? [state] : null,
  wasteStreams: stream ? [stream] : null,
  countries: country ? [country] : null,
  agencyIds: agency ? [agency] : null,
  from: from ? `${from}T00:00:00.000Z` : null,
  until: until ? nextDay(until) : null,
  sort,
});
