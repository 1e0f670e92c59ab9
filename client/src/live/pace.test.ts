import { createPace } from './pace';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('works at once, then at its pace, and never loses the last ask', () => {
  const work = jest.fn();
  const { ask } = createPace(work, 1_000);
  ask();
  expect(work).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 9; count += 1) ask();
  expect(work).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledTimes(2);
  jest.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(2);
  ask();
  expect(work).toHaveBeenCalledTimes(3);
});

it('does nothing after it was stopped', () => {
  const work = jest.fn();
  const { ask, stop } = createPace(work);
  ask();
  ask();
  stop();
  jest.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});
