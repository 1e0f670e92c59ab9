import { memo } from 'react';
import { streamSigns } from '../ui/stream-signs';
import { sizeOf, type Detection, type SizeBy } from './map-data';

/** A detection at its place on the map. */
export interface PlacedDetection {
  readonly detection: Detection;
  readonly x: number;
  readonly y: number;
  /** What is read out. */
  readonly words: string;
}

interface Props {
  readonly placed: readonly PlacedDetection[];
  readonly sizeBy: SizeBy;
  readonly largestRadius: number;
  readonly active: string | undefined;
  readonly pulse: ReadonlySet<string> | undefined;
  /** With it, what is older than a day fades. */
  readonly now: number | undefined;
}

const day = 86_400_000;

const strengthAt = (at: string, now: number | undefined): number =>
  now === undefined ? 1 : Math.max(0.5, 1 - (0.5 * (now - Date.parse(at))) / day);

/** The radius whose circle has the area that the figure asks for. */
export const radiusFor = (figure: number, largest: number, largestRadius: number): number =>
  largest > 0 ? Math.max(2.2, largestRadius * Math.sqrt(figure / largest)) : 2.2;

/** Circles whose area is the figure; one stop of the Tab key, arrows from place to place. */
export const MapDetections = memo((props: Props) => {
  const { placed, sizeBy, largestRadius, active, pulse, now } = props;
  const largest = Math.max(0, ...placed.map(({ detection }) => sizeOf(detection, sizeBy)));
  const stop = active ?? placed[0]?.detection.id;
  return (
    <g className="map-detections">
      {placed.map(({ detection, x, y, words }) => {
        const r = radiusFor(sizeOf(detection, sizeBy), largest, largestRadius);
        const first = detection.streams[0];
        return (
          <g
            key={detection.id}
            data-detection={detection.id}
            data-tone={first ? streamSigns[first].tone : 'neutral'}
            role="img"
            aria-label={words}
            tabIndex={detection.id === stop ? 0 : -1}
            transform={`translate(${x} ${y})`}
            opacity={strengthAt(detection.at, now)}
          >
            <g className="map-steady">
              {pulse?.has(detection.id) && <circle className="map-pulse" r={r} />}
              <circle className="map-dot" r={r} />
              <circle className="map-core" r={1.4} />
            </g>
          </g>
        );
      })}
    </g>
  );
});
MapDetections.displayName = 'MapDetections';
