import { createFrameQueue } from './frame-queue';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const open = (limits: Parameters<typeof createFrameQueue>[1]) => {
  const taken: (readonly number[])[] = [];
  const queue = createFrameQueue<number>((frames) => taken.push(frames), limits);
  const add = (from: number, until: number) => {
    for (let each = from; each < until; each += 1) queue.add(each);
  };
  return { queue, taken, add };
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

it('gives a frame that comes alone at once', () => {
  const { taken, add } = open({ every: 250 });
  add(0, 1);
  expect(taken).toEqual([[0]]);
  jest.advanceTimersByTime(250);
  add(1, 2);
  expect(taken).toEqual([[0], [1]]);
});

it('gives a burst of fifty a second in five batches, each frame once and in order', () => {
  const { taken, add } = open({ every: 250, slice: 25 });
  for (let each = 0; each < 50; each += 1) {
    add(each, each + 1);
    jest.advanceTimersByTime(20);
  }
  jest.advanceTimersByTime(250);
  expect(taken.flat()).toEqual(upTo(50));
  expect(taken.length).toBeLessThanOrEqual(5);
});

it('works a backlog off in slices, each in a task of its own', () => {
  const { taken, add } = open({ every: 250, slice: 10 });
  add(0, 101);
  expect(taken).toEqual([[0]]);
  jest.advanceTimersByTime(250);
  expect(taken.flat()).toEqual(upTo(11));
  jest.runAllTimers();
  expect(taken.flat()).toEqual(upTo(101));
  expect(Math.max(...taken.map(({ length }) => length))).toBe(10);
});

it('lets no more wait than its bound, and loses none beyond it', () => {
  const { taken, add } = open({ every: 250, slice: 5, most: 20 });
  add(0, 1000);
  expect(1000 - taken.flat().length).toBeLessThanOrEqual(20);
  jest.runAllTimers();
  expect(taken.flat()).toEqual(upTo(1000));
});

it('gives what waits when it is asked to, and nothing after it was dropped', () => {
  const { queue, taken, add } = open({ every: 250, slice: 2 });
  add(0, 6);
  queue.flush();
  expect(taken.flat()).toEqual(upTo(6));
  add(6, 9);
  queue.drop();
  jest.runAllTimers();
  expect(taken.flat()).toEqual(upTo(6));
});

it('takes what is added while it gives', () => {
  const taken: number[] = [];
  const queue = createFrameQueue<number>((frames) => {
    taken.push(...frames);
    if (taken.length === 1) queue.add(1);
  });
  queue.add(0);
  jest.runAllTimers();
  expect(taken).toEqual([0, 1]);
});

it('makes its batches smaller where one takes long, and larger again when it does not', () => {
  let now = 0;
  let cost = 10;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const sizes: number[] = [];
  const queue = createFrameQueue<number>(
    (frames) => {
      sizes.push(frames.length);
      now += frames.length * cost;
    },
    { slice: 8 },
  );
  for (let each = 0; each < 40; each += 1) queue.add(each);
  jest.advanceTimersByTime(125);
  expect(Math.max(...sizes.slice(-2))).toBeLessThanOrEqual(2);
  cost = 0;
  jest.runAllTimers();
  expect(Math.max(...sizes)).toBe(8);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(40);
});
