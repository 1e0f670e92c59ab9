import type { Attempts } from './lock-out';
import { countAttempt, isLocked } from './lock-out';

const start = new Date('2026-06-10T12:00:00Z');
const after = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);
const none: Attempts = { failedAttempts: 0, lockedUntil: null };
const minutes = 60_000;

const knock = (times: number, at: Date, from: Attempts = none): Attempts => Array.from({ length: times }).reduce<Attempts>((attempts) => countAttempt(attempts, at), from);

describe('lock-out', () => {
  it.each([
    [1, null],
    [5, null],
    [6, 5_000],
    [7, 5_000],
    [1000, 5_000],
  ])('after %i attempts at once locks for %s ms', (times, lock) => {
    expect(knock(times, start).lockedUntil).toEqual(lock === null ? null : after(lock));
  });

  it('counts nothing while a lock lasts, so that knocking cannot prolong it', () => {
    const locked = knock(6, start);
    expect(knock(500, after(4_999), locked)).toEqual(locked);
    expect(isLocked(locked, after(5_000))).toBe(false);
  });

  it('locks for twice as long each time, and never for more than 15 minutes', () => {
    let attempts = knock(5, start);
    let now = start;
    const locks: number[] = [];
    for (let round = 0; round < 14; round += 1) {
      attempts = countAttempt(attempts, now);
      locks.push((attempts.lockedUntil?.getTime() ?? 0) - now.getTime());
      now = attempts.lockedUntil ?? now;
    }
    expect(locks.slice(0, 9)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900].map((seconds) => seconds * 1000));
    expect(Math.max(...locks)).toBe(15 * minutes);
  });

  it('forgets what happened more than an hour after the last lock ended', () => {
    const locked = knock(6, start);
    expect(countAttempt(locked, after(62 * minutes))).toEqual({ failedAttempts: 1, lockedUntil: null });
    expect(countAttempt(locked, after(30 * minutes)).failedAttempts).toBe(7);
  });
});
