import { act, renderHook } from '@testing-library/react';
import { useMorePages, type ListPage } from './use-more-pages';

const pages: Readonly<Record<string, ListPage<number>>> = { c1: { items: [2, 3], nextCursor: 'c2' }, c2: { items: [4], nextCursor: null }, d1: { items: [9], nextCursor: null } };

const open = (read = (after: string): Promise<ListPage<number> | undefined> => Promise.resolve(pages[after])) => {
  const asked: string[] = [];
  const reading = (after: string) => {
    asked.push(after);
    return read(after);
  };
  const drawn = renderHook(({ first }) => useMorePages(first, reading), { initialProps: { first: { items: [1], nextCursor: 'c1' } as ListPage<number> } });
  return { ...drawn, asked, more: () => act(async () => drawn.result.current.more?.()) };
};

it('reads page after page, each behind the one before', async () => {
  const { result, asked, more } = open();
  await more();
  await more();
  expect([result.current.items, asked, result.current.more]).toEqual([[2, 3, 4], ['c1', 'c2'], undefined]);
});

it('puts a page in once, however often it was asked for', async () => {
  const { result } = open();
  await act(async () => void (await Promise.all([result.current.more?.(), result.current.more?.()])));
  expect(result.current.items).toEqual([2, 3]);
});

it('lets go of what followed another first page', async () => {
  const { result, rerender, more } = open();
  await more();
  rerender({ first: { items: [8], nextCursor: 'd1' } });
  expect(result.current.items).toEqual([]);
  await more();
  expect(result.current.items).toEqual([9]);
});

it('can be asked again after a page did not come', async () => {
  let isDown = true;
  const { result, more } = open((after) => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(pages[after])));
  await more();
  expect([result.current.hasFailed, result.current.items]).toEqual([true, []]);
  isDown = false;
  await more();
  expect([result.current.hasFailed, result.current.items]).toEqual([false, [2, 3]]);
});
