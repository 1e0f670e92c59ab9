import type { GeoProjection } from 'd3-geo';
import { memo, useMemo } from 'react';
import { streamSigns } from '../ui/stream-signs';
import type { MapRoute } from './map-data';
import { drawRoute, type DrawnRoute } from './route-arcs';

interface Props {
  readonly routes: readonly MapRoute[];
  readonly projection: GeoProjection;
}

/** What is drawn already for a projection: in a burst the same ways come again and again, and one of them takes as long as a hundred circles. */
const drawnIn = new WeakMap<GeoProjection, Map<string, DrawnRoute>>();

const drawOnce = (route: MapRoute, projection: GeoProjection): DrawnRoute => {
  const known = drawnIn.get(projection) ?? new Map<string, DrawnRoute>();
  drawnIn.set(projection, known);
  const drawn = known.get(route.id) ?? drawRoute(route, projection);
  known.set(route.id, drawn);
  return drawn;
};

/** Routes as great circles that grow stronger towards where the goods went. */
export const MapRoutes = memo(({ routes, projection }: Props) => {
  const drawn = useMemo(() => routes.map((route) => ({ route, ...drawOnce(route, projection) })), [routes, projection]);
  const heaviest = Math.max(1, ...routes.map(({ weight }) => weight));
  return (
    <g className="map-routes" aria-hidden="true">
      {drawn.map(({ route, pieces, arrows }) => {
        const width = 0.9 + 2.6 * Math.sqrt(route.weight / heaviest);
        return (
          <g key={route.id} data-tone={streamSigns[route.stream].tone}>
            {pieces.map(({ d, strength }, index) => (
              <path key={index} d={d} strokeWidth={width} strokeOpacity={strength * 0.8} />
            ))}
            {arrows.map(({ x, y, degrees }, index) => (
              <g key={index} transform={`translate(${x} ${y}) rotate(${degrees}) scale(${0.75 + width / 4})`}>
                <path className="map-arrow map-steady" d="M-4 -4L5 0L-4 4L-2 0Z" />
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
});
MapRoutes.displayName = 'MapRoutes';
