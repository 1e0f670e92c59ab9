import { geoInterpolate, geoPath, type GeoProjection } from 'd3-geo';
import type { MapRoute } from './map-data';

/** A piece of a leg; later pieces are stronger, so that the eye sees the direction. */
export interface ArcPiece {
  readonly d: string;
  readonly strength: number;
}

/** An arrowhead on a leg. */
export interface ArcArrow {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

/** A route as it is drawn. */
export interface DrawnRoute {
  readonly pieces: readonly ArcPiece[];
  readonly arrows: readonly ArcArrow[];
}

type Point = [number, number];

const strengths = [0.3, 0.5, 0.72, 1];

const arrowAt = (along: (at: number) => Point, projection: GeoProjection): ArcArrow | undefined => {
  for (const at of [0.6, 0.45, 0.75]) {
    const from = projection(along(at - 0.01));
    const to = projection(along(at + 0.01));
    if (!from || !to) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    // Two points that lie side by side on the globe but far apart on the map stand on both sides of the date line.
    if (Math.hypot(dx, dy) > 60) continue;
    return { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2, degrees: (Math.atan2(dy, dx) * 180) / Math.PI };
  }
  return undefined;
};

/** Great circles from place to place, cut where the map ends, with their direction. */
export const drawRoute = (route: MapRoute, projection: GeoProjection): DrawnRoute => {
  const path = geoPath(projection);
  const pieces: ArcPiece[] = [];
  const arrows: ArcArrow[] = [];
  route.points.slice(1).forEach((to, index) => {
    const from = route.points[index];
    if (!from) return;
    const along = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
    strengths.forEach((strength, piece) => {
      const start = piece / strengths.length;
      const coordinates = [0, 0.25, 0.5, 0.75, 1].map((part) => along(start + part / strengths.length));
      const d = path({ type: 'LineString', coordinates });
      if (d) pieces.push({ d, strength });
    });
    const arrow = arrowAt(along, projection);
    if (arrow) arrows.push(arrow);
  });
  return { pieces, arrows };
};
