import { nearestTowards, panBy, reveal, wholeWorld, zoomAt } from './map-view';
import { radiusFor } from './MapDetections';
import { drawRoute } from './route-arcs';
import { worldProjection } from './world-shapes';

const size = { width: 900, height: 400 };

it('keeps the point under the finger where it is', () => {
  const closer = zoomAt(wholeWorld, 4, 300, 100, size);
  expect((300 - closer.x) / closer.k).toBeCloseTo(300);
  expect((100 - closer.y) / closer.k).toBeCloseTo(100);
});

it('never leaves the edge of the world', () => {
  expect(panBy(wholeWorld, 500, -500, size)).toEqual(wholeWorld);
  expect(zoomAt(zoomAt(wholeWorld, 8, 0, 0, size), 0.01, 450, 200, size)).toEqual(wholeWorld);
  expect(panBy({ k: 2, x: 0, y: 0 }, -5000, 0, size).x).toBe(-900);
});

it('moves only as far as it takes to see a place', () => {
  const view = { k: 2, x: 0, y: 0 };
  expect(reveal(view, 100, 100, size)).toBe(view);
  const moved = reveal(view, 600, 100, size);
  expect(moved.x + 600 * 2).toBe(900 - 24);
});

it.each([
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowLeft', undefined],
] as const)('%s goes to the nearest place that way', (way, expected) => {
  const places = [
    { id: 'east', x: 20, y: 2 },
    { id: 'far east', x: 90, y: 0 },
    { id: 'north', x: 1, y: -30 },
  ];
  expect(nearestTowards({ x: 0, y: 0 }, places, way)?.id).toBe(expected);
});

it('draws four times the area for four times the cases', () => {
  const area = (cases: number) => radiusFor(cases, 100, 30) ** 2;
  expect(area(80) / area(20)).toBeCloseTo(4);
});

it('cuts an arc at the date line instead of crossing the map', () => {
  const projection = worldProjection(900, 400);
  const { pieces, arrows } = drawRoute(
    {
      id: 'pacific',
      weight: 1,
      stream: 'PLASTIC',
      points: [
        { lat: 33.7, lon: -118.3, role: 'departure' },
        { lat: 22.3, lon: 114.2, role: 'destination' },
      ],
    },
    projection,
  );
  const jumps = pieces.flatMap(({ d }) =>
    d
      .split('M')
      .filter(Boolean)
      .flatMap((stroke) => {
        const xs = stroke.split('L').map((point) => Number(point.split(',')[0]));
        return xs.slice(1).map((x, index) => Math.abs(x - (xs[index] ?? x)));
      }),
  );
  expect(pieces.some(({ d }) => d.split('M').length > 2)).toBe(true);
  expect(Math.max(...jumps)).toBeLessThan(120);
  expect(arrows).toHaveLength(1);
});
