import { geoPath } from 'd3-geo';
import { useCallback, useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { useWidth } from '../ui/use-measure';
import { MapDetections, type PlacedDetection } from './MapDetections';
import { MapRoutes } from './MapRoutes';
import { MapTip } from './MapTip';
import type { Detection, MapRoute, SizeBy } from './map-data';
import { isWay, nearestTowards, panBy, reveal, stepOf, wholeWorld, zoomAt } from './map-view';
import { useMapGestures } from './use-map-gestures';
import { mapHeight, useWorldShapes, worldProjection } from './world-shapes';

interface Props {
  readonly detections: readonly Detection[];
  readonly routes: readonly MapRoute[];
  readonly sizeBy?: SizeBy;
  /** Places where something just happened. */
  readonly pulse?: ReadonlySet<string>;
  /** Given on the wall: what is older fades over a day. */
  readonly now?: number;
  /** Pressing a place, or Enter on it. */
  readonly onOpen?: (id: string) => void;
  /** Without buttons, for a screen that nobody touches. */
  readonly bare?: boolean;
}

/** The world without a network: routes with their direction, places sized by what was found there. Suspends while its shapes load. */
export const WorldMap = ({ detections, routes, sizeBy = 'cases', pulse, now, onOpen, bare = false }: Props) => {
  const { t } = useTranslation(['kit', 'vocabulary']);
  const format = useFormat();
  const shapes = useWorldShapes();
  const [box, width] = useWidth<HTMLDivElement>(960);
  const height = mapHeight(width);
  const svg = useRef<SVGSVGElement>(null);
  const helpId = useId();
  const [view, setView] = useState(wholeWorld);
  const [active, setActive] = useState<string>();
  const [shown, setShown] = useState<string>();
  const projection = useMemo(() => worldProjection(width, height), [width, height]);
  const drawn = useMemo(() => {
    const path = geoPath(projection).digits(1);
    return { sea: path({ type: 'Sphere' }) ?? '', land: path(shapes.land) ?? '', borders: path(shapes.borders) ?? '' };
  }, [projection, shapes]);
  const describe = useCallback(
    (detection: Detection) =>
      [
        detection.label,
        t('kit:chart.cases', { count: detection.cases }),
        detection.tonnes ? `${format.rounded(detection.tonnes, 1)} t` : '',
        detection.streams.map((stream) => t(`vocabulary:wasteStream.${stream}`)).join(', '),
        format.date(detection.at),
      ]
        .filter(Boolean)
        .join(', '),
    [t, format],
  );
  const placed = useMemo(
    () =>
      detections
        .flatMap((detection): PlacedDetection[] => {
          const at = projection([detection.lon, detection.lat]);
          return at ? [{ detection, x: at[0], y: at[1], words: describe(detection) }] : [];
        })
        // Small circles lie on large ones, never under them.
        .sort((a, b) => b.detection.cases - a.detection.cases),
    [detections, projection, describe],
  );
  const gestures = useMapGestures({ svg, width, height, setView });
  const size = { width, height };
  const zoom = (factor: number) => setView((at) => zoomAt(at, factor, width / 2, height / 2, size));

  const goTo = ({ detection, x, y }: PlacedDetection) => {
    setActive(detection.id);
    setView((at) => reveal(at, x, y, size));
    svg.current?.querySelector<SVGGElement>(`[data-detection="${CSS.escape(detection.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as Element).getAttribute('data-detection');
    const here = id === null ? undefined : placed.find(({ detection }) => detection.id === id);
    if (isWay(event.key)) {
      event.preventDefault();
      const way = event.key;
      if (!here) {
        const [dx, dy] = stepOf(way, 60);
        setView((at) => panBy(at, dx, dy, size));
        return;
      }
      const next = nearestTowards(here, placed, way);
      if (next) goTo(next);
    } else if (event.key === '+' || event.key === '=') zoom(1.6);
    else if (event.key === '-') zoom(1 / 1.6);
    else if (event.key === '0') setView(wholeWorld);
    else if (event.key === 'Enter' && here) onOpen?.(here.detection.id);
    else if (event.key === 'Escape') setShown(undefined);
  };
  const over = (target: EventTarget) =>
    (target as Element).closest?.('[data-detection]')?.getAttribute('data-detection') ?? undefined;
  const tip = placed.find(({ detection }) => detection.id === shown);

  return (
    <div ref={box} className="map" data-close={view.k > 1 || undefined}>
      <svg
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('kit:map.label')}
        aria-describedby={helpId}
        tabIndex={bare ? -1 : 0}
        onKeyDown={onKeyDown}
        onPointerOver={(event) => setShown(over(event.target))}
        onFocus={(event) => {
          const id = over(event.target);
          setShown(id);
          if (id) setActive(id);
        }}
        onBlur={() => setShown(undefined)}
        onClick={(event) => {
          const id = over(event.target);
          if (id) onOpen?.(id);
        }}
        {...(bare ? {} : gestures)}
      >
        <g
          transform={`translate(${view.x} ${view.y}) scale(${view.k})`}
          style={{ '--map-scale': view.k } as CSSProperties}
        >
          <path className="map-sea" d={drawn.sea} />
          <path className="map-land" d={drawn.land} />
          <path className="map-borders" d={drawn.borders} />
          <MapRoutes routes={routes} projection={projection} />
          <MapDetections
            placed={placed}
            sizeBy={sizeBy}
            largestRadius={Math.min(30, Math.max(8, width / 42))}
            active={active}
            pulse={pulse}
            now={now}
          />
        </g>
      </svg>
      <p id={helpId} className="visually-hidden">
        {t('kit:map.help')}
      </p>
      {tip && (
        <MapTip detection={tip.detection} x={view.x + tip.x * view.k} y={view.y + tip.y * view.k} width={width} />
      )}
      {!bare && (
        <div className="map-buttons no-print">
          <button type="button" aria-label={t('kit:map.zoomIn')} onClick={() => zoom(1.6)}>
            +
          </button>
          <button type="button" aria-label={t('kit:map.zoomOut')} onClick={() => zoom(1 / 1.6)}>
            −
          </button>
          {view.k > 1 && (
            <button type="button" aria-label={t('kit:map.all')} onClick={() => setView(wholeWorld)}>
              ⤢
            </button>
          )}
        </div>
      )}
    </div>
  );
};
