import { clockOf } from './target-clock';

const now = Date.parse('2026-06-10T12:00:00Z');
const assigned = (...due: (string | null)[]) => due.map((dueAt, index) => ({ dueAt, agency: { id: `a-${index}` } }));

it.each([
  ['overdue', 'ASSIGNED', '2026-06-09T00:00:00Z', assigned('2026-06-10T11:59:00Z'), '2026-06-10T11:59:00Z'],
  ['due soon', 'ASSIGNED', '2026-06-09T00:00:00Z', assigned('2026-06-11T11:00:00Z'), '2026-06-11T11:00:00Z'],
  ['due later', 'ASSIGNED', null, assigned('2026-06-14T11:00:00Z', '2026-06-13T11:00:00Z'), '2026-06-13T11:00:00Z'],
  ['to the arrival where nothing is due', 'ASSIGNED', '2026-06-12T13:00:00Z', assigned(null), '2026-06-12T13:00:00Z'],
  ['to the arrival until somebody is to act', 'NOMINATED', '2026-06-10T13:00:00Z', [], '2026-06-10T13:00:00Z'],
  ['arrived and nobody is to act', 'NOMINATED', '2026-06-10T10:00:00Z', [], '2026-06-10T10:00:00Z'],
] as const)('counts %s', (_what, state, expectedAt, assignments, at) => {
  expect(clockOf({ targetState: state, expectedAt, assignments }, now)?.at).toBe(at);
});

it.each([
  ['2026-06-10T11:00:00Z', 'overdue'],
  ['2026-06-11T11:00:00Z', 'dueSoon'],
  ['2026-06-12T11:00:00Z', 'due'],
])('a control due at %s is %s', (dueAt, kind) => {
  expect(clockOf({ targetState: 'ASSIGNED', expectedAt: null, assignments: assigned(dueAt) }, now)?.kind).toBe(kind);
});

it.each([
  ['2026-06-10T11:00:00Z', 'arrived'],
  ['2026-06-11T11:00:00Z', 'expectedSoon'],
  ['2026-06-12T11:00:00Z', 'expected'],
  [null, 'undated'],
])('a target without assignment expected at %s is %s', (expectedAt, kind) => {
  expect(clockOf({ targetState: 'NOMINATED', expectedAt, assignments: [] }, now)?.kind).toBe(kind);
});

it('puts what is due of the reader’s own agency before what is due of others', () => {
  const assignments = assigned('2026-06-11T00:00:00Z', '2026-06-20T00:00:00Z');
  expect(clockOf({ targetState: 'ASSIGNED', expectedAt: null, assignments }, now, 'a-1')?.at).toBe('2026-06-20T00:00:00Z');
});

it.each(['CONTROLLED', 'CLOSED'] as const)('stops once a target is %s', (state) => {
  expect(clockOf({ targetState: state, expectedAt: '2026-06-01T00:00:00Z', assignments: assigned('2026-06-02T00:00:00Z') }, now)).toBeUndefined();
});
