import type { ApolloClient } from '@apollo/client';
import { graphql } from '../graphql/gql';
import type { Case_SeizureFragment } from '../graphql/graphql';
import type { LiveFrame } from '../live/operation-live';
import { createPace } from '../live/pace';

/** What figures, charts and the map need to know of a report; the live stream brings the same. */
export const caseSeizure = graphql(`
  fragment Case_seizure on Seizure {
    id
    operationId
    reference
    state
    detectedAt
    detectedPrecision
    country
    place
    locode
    latitude
    longitude
    wasteStream
    declaredDescription
    foundDescription
    totalKg
    submittedAt
    reportingAgency {
      id
      shortName
      country
    }
    items {
      wasteStream
      quantities {
        unit
        amount
        basis
      }
    }
    route {
      part
      country
      locode
      place
    }
  }
`);

const casesQuery = graphql(`
  query OperationCases($id: ID!, $after: String) {
    operation(id: $id) {
      id
      seizures(first: 100, after: $after, states: [SUBMITTED, VALIDATED]) {
        nextCursor
        items {
          id
          ...Case_seizure @unmask
        }
      }
    }
  }
`);

/** A report that counts. */
export type Case = Case_SeizureFragment;

/** More than any operation had; beyond it the newest are drawn and the screen says so. */
export const mostCases = 2000;

/** The reports of an operation as far as they are known. */
export interface Cases {
  readonly cases: readonly Case[];
  /** Whether more reports exist than are held here. */
  readonly isCut: boolean;
  /** Whether nothing is known yet. */
  readonly isLoading: boolean;
  /** Why the first of them could not be read. */
  readonly error?: unknown;
}

/** Before anything is known. */
export const unread: Cases = { cases: [], isCut: false, isLoading: true };

type Policy = 'cache-first' | 'network-only';

const counts = ({ state }: Case): boolean => state === 'SUBMITTED' || state === 'VALIDATED';
const nextTask = () => new Promise((done) => setTimeout(done));

/**
 * Keeps the reports of an operation that count, for those who draw all of them: read page by page, then changed by each live frame alone,
 * so that an event costs the same however many reports there are. `tell` is called when something changed, a burst at most once a second.
 */
export const openCaseBook = (client: ApolloClient, operationId: string, tell: (known: Cases) => void) => {
  let held = new Map<string, Case>();
  let isCut = false;
  let round = 0;
  const touched = new Set<string>();
  const pace = createPace(() => tell({ cases: [...held.values()], isCut, isLoading: false }));
  const page = async (after: string | null, fetchPolicy: Policy) => {
    const { data } = await client.query({ query: casesQuery, variables: { id: operationId, ...(after && { after }) }, fetchPolicy });
    return data?.operation?.seizures;
  };
  const read = async (fetchPolicy: Policy) => {
    const mine = (round += 1);
    const isFirst = held.size === 0;
    const found = new Map<string, Case>();
    touched.clear();
    let after: string | null = null;
    do {
      const next: Awaited<ReturnType<typeof page>> = await page(after, fetchPolicy);
      if (mine !== round) return;
      // What a frame told meanwhile is newer than the page.
      for (const one of next?.items ?? []) if (!touched.has(one.id) && counts(one)) found.set(one.id, one);
      after = next?.nextCursor ?? null;
      if (isFirst) for (const [id, one] of found) held.set(id, one);
      if (isFirst) pace.ask();
      // Pages that are known already come without a pause: what is typed and drawn comes in between.
      await nextTask();
    } while (mine === round && after !== null && found.size < mostCases);
    if (mine !== round) return;
    isCut = after !== null;
    if (isFirst) return pace.ask();
    for (const id of touched) {
      const one = held.get(id);
      if (one) found.set(id, one);
    }
    held = found;
    pace.ask();
  };
  const begin = (fetchPolicy: Policy) =>
    void read(fetchPolicy).catch((error: unknown) => held.size === 0 && tell({ ...unread, isLoading: false, error }));
  let again: ReturnType<typeof setTimeout> | undefined;
  begin('cache-first');
  return {
    take: ({ kind, retractedId, event }: LiveFrame) => {
      if (retractedId) {
        touched.add(retractedId);
        // What may not be seen any more goes at once, whatever the pace.
        if (held.delete(retractedId)) tell({ cases: [...held.values()], isCut, isLoading: false });
      }
      if (kind === 'RESYNC' || event?.kind === 'OperationPurged') {
        held = new Map();
        tell(unread);
        begin('network-only');
      }
      // An import is one frame for thousands, and is read anew.
      if (event?.kind === 'SeizuresImported') {
        again ??= setTimeout(() => {
          again = undefined;
          begin('network-only');
        }, 2_000);
      }
      const subject = event?.subject;
      if (subject?.__typename !== 'Seizure') return;
      touched.add(subject.id);
      if (counts(subject)) held.set(subject.id, subject);
      else held.delete(subject.id);
      pace.ask();
    },
    close: () => {
      round += 1;
      clearTimeout(again);
      pace.stop();
    },
  };
};
