/** How far in the map is and where its corner lies. */
export interface MapView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The whole world. */
export const wholeWorld: MapView = { k: 1, x: 0, y: 0 };

const closest = 24;

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const keepIn = ({ k, x, y }: MapView, { width, height }: Size): MapView => ({
  k,
  x: between(x, width * (1 - k), 0),
  y: between(y, height * (1 - k), 0),
});

/** Moves the map under the hand, never off its edge. */
export const panBy = (view: MapView, dx: number, dy: number, size: Size): MapView =>
  keepIn({ k: view.k, x: view.x + dx, y: view.y + dy }, size);

/** Goes closer or further; the point under the finger stays where it is. */
export const zoomAt = (view: MapView, factor: number, px: number, py: number, size: Size): MapView => {
  const k = between(view.k * factor, 1, closest);
  const by = k / view.k;
  return keepIn({ k, x: px - (px - view.x) * by, y: py - (py - view.y) * by }, size);
};

/** Moves only as far as it takes to see a point. */
export const reveal = (view: MapView, x: number, y: number, size: Size): MapView => {
  const edge = 24;
  const [sx, sy] = [view.x + x * view.k, view.y + y * view.k];
  const dx = between(sx, edge, size.width - edge) - sx;
  const dy = between(sy, edge, size.height - edge) - sy;
  return dx === 0 && dy === 0 ? view : panBy(view, dx, dy, size);
};

/** A direction on the screen. */
export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Readonly<Record<Way, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key is an arrow. */
export const isWay = (key: string): key is Way => Object.hasOwn(ways, key);

/** A step of the map for an arrow key. */
export const stepOf = (way: Way, length: number): readonly [number, number] => [-ways[way][0] * length, -ways[way][1] * length];

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The nearest spot that way: near ones first, those straight ahead before those aside. */
export const nearestTowards = <Place extends Spot>(from: Spot, places: readonly Place[], way: Way): Place | undefined => {
  const [wx, wy] = ways[way];
  let best: Place | undefined;
  let cost = Infinity;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * wx + dy * wy;
    if (ahead <= 0.01) continue;
    const aside = Math.abs(dx * wy) + Math.abs(dy * wx);
    const total = ahead + 2 * aside;
    if (total < cost) [best, cost] = [place, total];
  }
  return best;
};
