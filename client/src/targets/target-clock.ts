import type { TargetState } from '@muster/shared/vocabularies';
import type { Shape, Tone } from '../ui/Glyph';

interface Clocked {
  readonly targetState: TargetState;
  readonly expectedAt: string | null;
  readonly assignments: readonly { readonly dueAt: string | null; readonly agency: { readonly id: string } }[];
}

/** How pressing a target is: what its clock counts to, and how that stands. */
export interface TargetClock {
  readonly kind: 'overdue' | 'dueSoon' | 'due' | 'arrived' | 'expectedSoon' | 'expected' | 'undated';
  readonly at: string | undefined;
}

const soon = 24 * 3_600_000;

const against = <Late extends string, Near extends string, Far extends string>(at: string, now: number, [late, near, far]: readonly [Late, Near, Far]) => {
  const left = Date.parse(at) - now;
  return { kind: left < 0 ? late : left < soon ? near : far, at };
};

/**
 * The clock of a target that waits. Once agencies are to act it counts to the first time that is due, the reader's own
 * before the others'; until then, and where nothing is due, to the expected arrival. What was controlled waits no more.
 */
export const clockOf = ({ targetState: state, expectedAt, assignments }: Clocked, now: number, ownAgencyId?: string): TargetClock | undefined => {
  if (state === 'CONTROLLED' || state === 'CLOSED') return undefined;
  const own = assignments.find(({ agency, dueAt }) => agency.id === ownAgencyId && dueAt)?.dueAt;
  const due = own ?? assignments.flatMap(({ dueAt }) => dueAt ?? []).sort()[0];
  if (state === 'ASSIGNED' && due) return against(due, now, ['overdue', 'dueSoon', 'due']);
  return expectedAt ? against(expectedAt, now, ['arrived', 'expectedSoon', 'expected']) : { kind: 'undated', at: undefined };
};

/** Overdue is a triangle, pressing a pause, calm a clock: each differs without its colour. */
export const clockSigns: Readonly<Record<TargetClock['kind'], { readonly shape: Shape; readonly tone: Tone }>> = {
  overdue: { shape: 'triangle', tone: 'red' },
  arrived: { shape: 'triangle', tone: 'amber' },
  dueSoon: { shape: 'half', tone: 'amber' },
  expectedSoon: { shape: 'half', tone: 'amber' },
  due: { shape: 'clock', tone: 'neutral' },
  expected: { shape: 'clock', tone: 'neutral' },
  undated: { shape: 'dash', tone: 'neutral' },
};
