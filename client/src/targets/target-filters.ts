import { targetKinds, targetStates, wasteStreams, type TargetKind, type TargetState, type WasteStream } from '@muster/shared/vocabularies';

/** Which targets are shown, and how; kept in the address so that it can be sent to somebody. */
export interface TargetFilters {
  readonly state?: TargetState | undefined;
  readonly kind?: TargetKind | undefined;
  readonly stream?: WasteStream | undefined;
  /** The agency that is to act. */
  readonly agency?: string | undefined;
  readonly view: 'board' | 'list';
}

/** Reads the filters from an address. */
export const readFilters = (search: string): TargetFilters => {
  const asked = new URLSearchParams(search);
  return {
    state: targetStates.find((state) => state === asked.get('state')),
    kind: targetKinds.find((kind) => kind === asked.get('kind')),
    stream: wasteStreams.find((stream) => stream === asked.get('stream')),
    agency: asked.get('agency') ?? undefined,
    view: asked.get('view') === 'list' ? 'list' : 'board',
  };
};

/** Writes the filters as the search of an address. */
export const writeFilters = ({ view, ...filters }: TargetFilters): string => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) asked.set(name, value);
  if (view === 'list') asked.set('view', view);
  return asked.toString();
};

/** Whether anything is left out. */
export const isFiltered = ({ view: _view, ...filters }: TargetFilters): boolean => Object.values(filters).some(Boolean);

/** The filters as the server takes them; the state chooses among the columns. */
export const filterVariables = ({ kind, stream, agency }: TargetFilters, words: string) => ({
  kinds: kind ? [kind] : null,
  wasteStreams: stream ? [stream] : null,
  agencyId: agency ?? null,
  words: words || null,
});
