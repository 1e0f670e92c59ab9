import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import type { LiveFrame } from '../live/operation-live';
import { createCache } from '../platform/apollo';
import { openCaseBook, type Case, type Cases } from './case-book';

const oneCase = (id: string, change: Partial<Case> = {}): Case => ({
  __typename: 'Seizure', id, operationId: 'o', reference: id, state: 'SUBMITTED', detectedAt: '2026-03-10T08:00:00Z', detectedPrecision: 'MINUTE', country: 'NL', place: null,
  locode: null, latitude: null, longitude: null, wasteStream: null, declaredDescription: null, foundDescription: null, totalKg: null, submittedAt: '2026-03-10T09:00:00Z',
  reportingAgency: { __typename: 'Agency', id: 'nl', shortName: 'NL', country: 'NL' }, items: [], route: [], ...change,
});
const frame = (change: object): LiveFrame => ({ kind: 'EVENT', position: 'p', retractedId: null, event: null, operation: null, ...change }) as unknown as LiveFrame;
const reported = (one: Case, kind = 'SeizureReported') => frame({ event: { kind, subjectId: one.id, subject: one } });

const settle = () => jest.advanceTimersByTimeAsync(3_000);

/** A server that holds pages, and answers each only when it is let. */
const open = (pages: readonly (readonly Case[])[]) => {
  const answers: (() => void)[] = [];
  let served = pages;
  const asked: unknown[] = [];
  const server = new ApolloLink(
    ({ variables }) =>
      new Observable<ApolloLink.Result>((observer) => {
        const index = Number(variables.after ?? 0);
        asked.push(variables.after ?? null);
        const items = served[index] ?? [];
        const nextCursor = index + 1 < served.length ? String(index + 1) : null;
        answers.push(() => {
          observer.next({ data: { operation: { __typename: 'Operation', id: 'o', seizures: { __typename: 'SeizurePage', nextCursor, items } } } });
          observer.complete();
        });
      }),
  );
  const told: Cases[] = [];
  const book = openCaseBook(new ApolloClient({ cache: createCache(), link: server, dataMasking: true }), 'o', (known) => told.push(known));
  const answer = async () => {
    await jest.advanceTimersByTimeAsync(0);
    answers.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  const answerAll = async () => {
    await jest.advanceTimersByTimeAsync(0);
    while (answers.length > 0) await answer();
    await settle();
  };
  const shown = () => told.at(-1)?.cases.map(({ id, state }) => `${id} ${state}`) ?? [];
  return { book, told, asked, answer, answerAll, shown, serve: (now: typeof pages) => (served = now) };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('reads page after page', async () => {
  const { answerAll, shown, told, asked } = open([[oneCase('a')], [oneCase('b')], [oneCase('c')]]);
  await answerAll();
  expect([shown(), told.at(-1)?.isCut, asked]).toEqual([['a SUBMITTED', 'b SUBMITTED', 'c SUBMITTED'], false, [null, '1', '2']]);
});

it('does not say that reports are left out while they are on their way', async () => {
  const { answer, told } = open([[oneCase('a')], [oneCase('b')]]);
  await answer();
  expect([told.length, told.at(-1)?.isCut]).toEqual([1, false]);
});

it('says so where more exist than are drawn', async () => {
  const { answerAll, told } = open(Array.from({ length: 22 }, (_page, page) => Array.from({ length: 100 }, (_, index) => oneCase(`${page}-${index}`))));
  await answerAll();
  expect([told.at(-1)?.cases.length, told.at(-1)?.isCut]).toEqual([2_000, true]);
});

it('follows each frame: a new report, one that changed, one that counts no more', async () => {
  const { book, answerAll, shown } = open([[oneCase('a'), oneCase('b')]]);
  await answerAll();
  book.take(reported(oneCase('c')));
  book.take(reported(oneCase('a', { state: 'VALIDATED' }), 'SeizureValidated'));
  book.take(reported(oneCase('b', { state: 'SENT_BACK' }), 'SeizureSentBack'));
  await settle();
  expect(shown()).toEqual(['a VALIDATED', 'c SUBMITTED']);
});

it('holds what a frame told against an older page that comes after it', async () => {
  const { book, answerAll, shown } = open([[oneCase('a'), oneCase('b')], [oneCase('c')]]);
  book.take(reported(oneCase('b', { state: 'SENT_BACK' }), 'SeizureSentBack'));
  book.take(reported(oneCase('c', { state: 'VALIDATED' }), 'SeizureValidated'));
  book.take(frame({ kind: 'RETRACTION', retractedId: 'a' }));
  await answerAll();
  expect(shown()).toEqual(['c VALIDATED']);
});

it('drops what is taken back at once, and does not wait for the pace of a burst', async () => {
  const { book, answerAll, shown } = open([[oneCase('a'), oneCase('b')]]);
  await answerAll();
  book.take(reported(oneCase('c')));
  book.take(frame({ kind: 'RETRACTION', retractedId: 'b' }));
  expect(shown()).toEqual(['a SUBMITTED', 'c SUBMITTED']);
});

it('tells a burst of reports once in a second', async () => {
  const { book, answerAll, told, shown } = open([[]]);
  await answerAll();
  const before = told.length;
  for (let count = 0; count < 50; count += 1) book.take(reported(oneCase(`n${count}`)));
  await settle();
  expect([told.length - before, shown().length]).toEqual([2, 50]);
});

it('reads anew after an import, shows what it held meanwhile, and keeps what frames told since', async () => {
  const { book, answer, answerAll, shown, serve } = open([[oneCase('a')]]);
  await answerAll();
  serve([[oneCase('x'), oneCase('a')], [oneCase('y')]]);
  book.take(frame({ event: { kind: 'SeizuresImported', subjectId: 'i', subject: null } }));
  await settle();
  await answer();
  expect(shown()).toEqual(['a SUBMITTED']);
  book.take(reported(oneCase('z')));
  await answerAll();
  expect(shown().sort()).toEqual(['a SUBMITTED', 'x SUBMITTED', 'y SUBMITTED', 'z SUBMITTED']);
});

it.each([
  ['is told to read anew', frame({ kind: 'RESYNC' })],
  ['is purged', frame({ event: { kind: 'OperationPurged', subjectId: 'o', subject: null } })],
])('holds nothing of before when the operation %s', async (_what, told) => {
  const { book, answerAll, shown, serve } = open([[oneCase('a')]]);
  await answerAll();
  serve([[oneCase('b')]]);
  book.take(told);
  expect(shown()).toEqual([]);
  await answerAll();
  expect(shown()).toEqual(['b SUBMITTED']);
});

it('is silent once it is closed', async () => {
  const { book, answerAll, told } = open([[oneCase('a')], [oneCase('b')]]);
  book.close();
  await answerAll();
  expect(told).toEqual([]);
});
