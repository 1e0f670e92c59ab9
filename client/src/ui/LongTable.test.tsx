import { fireEvent, screen, within } from '@testing-library/react';
import { show } from '../testing/show';
import { LongTable } from './LongTable';

const height = 52;
const many = Array.from({ length: 100_000 }, (_, index) => ({ id: `r${index}`, name: `Report ${index + 1}` }));
const useItself = (row: (typeof many)[number]) => row;

afterEach(() => {
  scrollTo(0);
  jest.restoreAllMocks();
});

const scrollTo = (y: number) => {
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -y));
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
  fireEvent.scroll(window);
};

const open = ({ rows = many, total = undefined as number | undefined, onEnd = undefined as (() => void) | undefined } = {}) =>
  show(
    <LongTable
      caption="Reports"
      rows={rows}
      rowKey={({ id }) => id}
      useRow={useItself}
      total={total}
      onEnd={onEnd}
      columns={[{ id: 'name', heading: 'Name', main: true, width: 100, cell: ({ name }) => <a href={`#${name}`}>{name}</a> }]}
    />,
    { rooms: ['kit'] },
  );

const indexes = () =>
  within(screen.getByRole('table', { name: 'Reports' }))
    .getAllByRole('row')
    .map((row) => Number(row.getAttribute('aria-rowindex')));

it('draws few of a hundred thousand rows, and each says which it is', async () => {
  await open({ total: many.length });
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001');
  expect(indexes().length).toBeLessThan(60);
  scrollTo(50_000 * height);
  expect(screen.getByRole('row', { name: 'Report 50001' }).getAttribute('aria-rowindex')).toBe('50002');
  expect(indexes().length).toBeLessThan(60);
  expect(screen.queryByRole('row', { name: 'Report 1' })).toBeNull();
});

it('keeps the row that has the focus, and goes on from it with j', async () => {
  const { user } = await open({ total: many.length });
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Report 1');
  scrollTo(20_000 * height);
  expect(screen.getByRole('row', { name: 'Report 20001' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Report 1');
  scrollTo(0);
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Report 2');
});

it('asks for what follows when the end comes near, and not before', async () => {
  const onEnd = jest.fn();
  await open({ rows: many.slice(0, 1000), onEnd });
  expect(onEnd).not.toHaveBeenCalled();
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1');
  scrollTo(970 * height);
  expect(onEnd).toHaveBeenCalled();
});

it('draws a page of rows whole', async () => {
  await open({ rows: many.slice(0, 100), total: 100 });
  expect(indexes()).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
});
