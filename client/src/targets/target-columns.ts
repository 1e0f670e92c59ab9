import { targetStates, type TargetState } from '@muster/shared/vocabularies';
import type { TargetRow_TargetFragment } from '../graphql/graphql';

/** The targets in one state as far as they are read, and how many there are. */
export interface TargetColumn {
  readonly state: TargetState;
  readonly rows: readonly TargetRow_TargetFragment[];
  readonly count: { readonly value: number; readonly isAtLeast: boolean };
  readonly nextCursor: string | null;
}

interface Page {
  readonly items: readonly TargetRow_TargetFragment[];
  readonly count: TargetColumn['count'];
  readonly nextCursor: string | null;
}

/** The next expected first, as the server sorts; what is not dated comes last. */
export const byArrival = (a: Pick<TargetRow_TargetFragment, 'id' | 'expectedAt'>, b: Pick<TargetRow_TargetFragment, 'id' | 'expectedAt'>): number =>
  (a.expectedAt ?? '9').localeCompare(b.expectedAt ?? '9') || a.id.localeCompare(b.id);

/** The columns of the board in the order of a target's life; one alone when only that state is asked for. */
export const columnsOf = (pages: Readonly<Record<TargetState, Page>>, only: TargetState | undefined): readonly TargetColumn[] =>
  targetStates.filter((state) => !only || state === only).map((state) => ({ state, rows: pages[state].items, count: pages[state].count, nextCursor: pages[state].nextCursor }));
