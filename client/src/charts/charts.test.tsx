import { screen, within } from '@testing-library/react';
import { show } from '../testing/show';
import { WorldMap } from '../map/WorldMap';
import { BarList } from './BarList';
import { DotStrip } from './DotStrip';
import { SilenceStrip } from './SilenceStrip';
import { fitHeading, placeCells } from './silence-cells';
import { stackDots } from './dot-places';

it('orders bars by length and shows the same as a table', async () => {
  const { user } = await show(<BarList title="By waste" bars={[{ id: 'a', label: 'Metal', value: 4 }, { id: 'b', label: 'Plastic', value: 51 }]} />);
  expect(screen.getAllByRole('listitem').map((bar) => bar.textContent)).toEqual(['Plastic51', 'Metal4']);
  await user.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.getAllByRole('rowheader').map((row) => row.textContent)).toEqual(['Plastic', 'Metal']);
});

it('tells at once that one case is most of the tonnes', async () => {
  const { container } = await show(
    <DotStrip
      title="By weight"
      withoutWeight={2}
      cases={[
        { id: 'a', label: 'Slag', kilograms: '550000', standing: 'validated' },
        ...[1, 2, 3].map((n) => ({ id: `c${n}`, label: `Case ${n}`, kilograms: '150000', standing: 'preliminary' as const })),
      ]}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('Slag: 550 t, 55% of the total');
  expect(container.querySelectorAll('.chart-dot')).toHaveLength(4);
  expect(screen.getByText('2 cases have no weight')).toBeTruthy();
});

it('links every agency and says what it did', async () => {
  await show(
    <SilenceStrip
      title="Who is silent"
      now={Date.parse('2026-03-20T12:00:00Z')}
      agencies={[
        { id: 'a', name: 'Polish Customs', region: 'Europe', did: 'REPORTED', at: '2026-03-20T09:00:00Z', href: '/agencies/a' },
        { id: 'b', name: 'Ghana EPA', region: 'Africa', did: 'SILENT', href: '/agencies/b' },
      ]}
    />,
  );
  const links = within(screen.getByRole('list', { name: 'Who is silent' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    'Polish Customs, reported, 3 hours ago',
    'Ghana EPA, silent',
  ]);
});

it('puts a hundred agencies on one line of a desk and within thumb’s reach on a phone', () => {
  const agencies = Array.from({ length: 100 }, (_each, index) => ({ region: `Region ${index % 5}` }));
  const desk = placeCells(agencies, 1200, 30);
  expect(new Set(desk.cells.map(({ y }) => y)).size).toBe(1);
  expect(Math.max(...desk.cells.map(({ x }) => x + desk.cellWidth))).toBeLessThanOrEqual(1200);
  const phone = placeCells(agencies, 330, 30);
  expect(phone.cellWidth).toBeGreaterThanOrEqual(24);
  expect(Math.max(...phone.cells.map(({ x }) => x + phone.cellWidth))).toBeLessThanOrEqual(330);
});

it('gives every region the room that its heading needs, before it widens cells', () => {
  const agency = (region: string) => ({ region });
  const agencies = [...Array.from({ length: 20 }, () => agency('Europe')), agency('Regional bodies'), agency('N Africa, Mid East')];
  const { regions, cells, cellWidth } = placeCells(agencies, 900, 30, false, 6.6);
  expect(regions.map(({ name, room }) => fitHeading(name, room, 6.6))).toEqual(['Europe', 'Regional bodies', 'N Africa, Mid East']);
  expect(Math.max(...cells.map(({ x }) => x + cellWidth))).toBeLessThanOrEqual(900);
  expect(cellWidth).toBeGreaterThan(20);
});

it('lets no two dots lie on each other', () => {
  const places = stackDots([1, 1, 1.2, 8], (value) => value, 4);
  expect(new Set(places.map(({ x, level }) => `${x}/${level}`)).size).toBe(4);
});

it('goes through the places of the map with Tab and the arrows', async () => {
  const opened = jest.fn();
  const place = (id: string, label: string, lon: number) =>
    ({ id, label, lon, lat: 20, cases: 3, tonnes: '12.5', streams: ['E_WASTE'], at: '2026-03-20T10:00:00Z' }) as const;
  const { user } = await show(
    <WorldMap detections={[place('w', 'West', -80), place('e', 'East', 100)]} routes={[]} onOpen={opened} />,
  );
  const map = await screen.findByRole('group', { name: 'Map of the operation' });
  map.focus();
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^West, 3 cases, 12.5 t, E-waste/);
  await user.keyboard('{ArrowRight}{Enter}');
  expect(opened).toHaveBeenCalledWith('e');
});
