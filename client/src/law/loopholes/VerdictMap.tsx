import type { Verdict } from '@muster/shared/law/verdict';
import { findCountry } from '@muster/shared/reference/countries';
import { geoPath } from 'd3-geo';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isWay, nearestTowards } from '../../map/map-view';
import { mapHeight, useWorldShapes, worldProjection } from '../../map/world-shapes';
import { useFormat } from '../../platform/use-format';
import { Glyph } from '../../ui/Glyph';
import { useWidth } from '../../ui/use-measure';
import { verdictSigns } from '../verdict-signs';
import '../../map/map.css';

interface Props {
  readonly label: string;
  /** The State that is looked from. */
  readonly from: string;
  readonly verdicts: readonly { readonly state: string; readonly verdict: Verdict }[];
  readonly onOpen: (state: string) => void;
}

/** What a State's corridors come to, a sign at each State on the other side; States too small for a map's shapes have theirs as well. Suspends while the shapes load. */
export const VerdictMap = ({ label, from, verdicts, onOpen }: Props) => {
  const { t } = useTranslation(['loopholes', 'law']);
  const format = useFormat();
  const shapes = useWorldShapes();
  const [box, width] = useWidth<HTMLDivElement>(960);
  const height = mapHeight(width);
  const svg = useRef<SVGSVGElement>(null);
  const helpId = useId();
  const [active, setActive] = useState<string>();
  const projection = useMemo(() => worldProjection(width, height), [width, height]);
  const drawn = useMemo(() => {
    const path = geoPath(projection).digits(1);
    return { sea: path({ type: 'Sphere' }) ?? '', land: path(shapes.land) ?? '', borders: path(shapes.borders) ?? '' };
  }, [projection, shapes]);
  const placeOf = (state: string): { x: number; y: number } | undefined => {
    const country = findCountry(state);
    const at = country && projection([country.longitude, country.latitude]);
    return at ? { x: at[0], y: at[1] } : undefined;
  };
  const marks = verdicts.flatMap(({ state, verdict }) => {
    const at = placeOf(state);
    return at ? [{ state, verdict, ...at, words: `${format.country(state)}: ${t(`law:verdict.${verdict}`)}` }] : [];
  });
  const here = placeOf(from);
  const size = Math.max(7, Math.min(14, width / 80));
  const stop = active && marks.some(({ state }) => state === active) ? active : marks[0]?.state;
  const onKeyDown = (event: KeyboardEvent) => {
    const state = (event.target as Element).getAttribute('data-state');
    const at = marks.find((mark) => mark.state === state);
    if (!at) return;
    if (isWay(event.key)) {
      event.preventDefault();
      const next = nearestTowards(at, marks, event.key);
      if (!next) return;
      setActive(next.state);
      svg.current?.querySelector<SVGGElement>(`[data-state="${next.state}"]`)?.focus();
    } else if (event.key === 'Enter') onOpen(at.state);
  };
  return (
    <div ref={box} className="map">
      <svg ref={svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} aria-describedby={helpId} onKeyDown={onKeyDown}>
        <path className="map-sea" d={drawn.sea} />
        <path className="map-land" d={drawn.land} />
        <path className="map-borders" d={drawn.borders} />
        {here && <circle className="loophole-here" cx={here.x} cy={here.y} r={size * 0.7} />}
        {marks.map(({ state, verdict, x, y, words }) => (
          <g
            key={state}
            className="loophole-mark"
            data-state={state}
            role="img"
            aria-label={words}
            tabIndex={state === stop ? 0 : -1}
            transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 14})`}
            onFocus={() => setActive(state)}
            onClick={() => onOpen(state)}
          >
            <title>{words}</title>
            <rect width={14} height={14} className="loophole-reach" />
            {/* A drawing without a size of its own fills what it stands in. */}
            <svg width={14} height={14}>
              <Glyph {...verdictSigns[verdict]} />
            </svg>
          </g>
        ))}
      </svg>
      <p id={helpId} className="visually-hidden">
        {t('loopholes:mapHelp')}
      </p>
    </div>
  );
};
