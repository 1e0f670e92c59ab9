import { decide } from '../decide';
import { movementOn } from '../testing/movement';
import type { Movement } from '../movement';
import type { Verdict } from '../verdict';

const asked: readonly Movement[] = [
  movementOn('2026-01-15', 'DE>GH', { hs6: '847130', status: 'UNKNOWN' }),
  movementOn('2026-01-15', 'DE>FR', { codes: ['A1160'] }),
  movementOn('2026-01-15', 'IT>TN', { codes: ['A1160'], operation: 'D1' }),
  movementOn('2026-01-15', 'GB>TR', { hs6: '391510', codes: ['B3011'], operation: 'R3' }),
  movementOn('2026-01-15', 'JP>KR', { hs6: '720449', codes: ['B1010'] }),
  movementOn('2026-01-15', 'GB>LK', { hs6: '940429', observed: { hs6: '382530', codes: ['A4020'] }, documents: { absent: ['NOTIFICATION'] } }),
  movementOn('2026-01-15', 'DE>GH', { hs6: '847130', status: 'NOT_WASTE' }),
];

/** Decisions a second on this core, for each verdict; each measured for so many milliseconds by the clock that is given. */
export const measureSpeed = (milliseconds: number, now: () => number): { verdict: Verdict; perSecond: number }[] =>
  asked.map((movement) => {
    for (let warming = 0; warming < 20_000; warming += 1) decide(movement);
    const began = now();
    let count = 0;
    while (now() - began < milliseconds) for (let n = 0; n < 200; n += 1, count += 1) decide(movement);
    return { verdict: decide(movement).verdict, perSecond: Math.round((count * 1000) / (now() - began)) };
  });

/** The measures as a table in lines. */
export const speedTable = (measured: readonly { readonly verdict: Verdict; readonly perSecond: number }[]): string[] => [
  'Decisions a second on one core, by what the movement comes to:',
  ...measured.map(({ verdict, perSecond }) => `  ${verdict.padEnd(24)} ${perSecond.toLocaleString('en').padStart(9)}`),
];
