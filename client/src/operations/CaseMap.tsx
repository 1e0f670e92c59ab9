import type { WasteStream } from '@muster/shared/vocabularies';
import { memo, useMemo } from 'react';
import type { SizeBy } from '../map/map-data';
import { WorldMap } from '../map/WorldMap';
import { streamsOf } from './case-figures';
import { detectionsOf, routesOf } from './case-places';
import type { Case } from './case-book';
import { useAtlas } from './use-atlas';

interface Props {
  readonly cases: readonly Case[];
  readonly stream?: WasteStream | undefined;
  readonly sizeBy?: SizeBy;
  readonly onOpen?: (placeId: string) => void;
  /** Wall: places where something was reported after this instant pulse, older ones fade. */
  readonly pulseAfter?: string;
  readonly now?: number;
  readonly bare?: boolean;
}

/** Places and routes of the reports, without a network. */
export const CaseMap = memo(({ cases, stream, pulseAfter, now, onOpen, sizeBy = 'cases', bare = false }: Props) => {
  const atlas = useAtlas();
  const shown = useMemo(() => (stream ? cases.filter((one) => streamsOf(one).includes(stream)) : cases), [cases, stream]);
  const detections = useMemo(() => detectionsOf(shown, atlas), [shown, atlas]);
  const routes = useMemo(() => routesOf(shown, atlas), [shown, atlas]);
  const pulse = useMemo(() => {
    if (!pulseAfter) return undefined;
    const fresh = shown.filter(({ submittedAt }) => submittedAt && submittedAt > pulseAfter);
    return new Set(detectionsOf(fresh, atlas).map(({ id }) => id));
  }, [shown, atlas, pulseAfter]);
  return (
    <WorldMap
      detections={detections}
      routes={routes}
      sizeBy={sizeBy}
      bare={bare}
      {...(pulse ? { pulse } : {})}
      {...(now === undefined ? {} : { now })}
      {...(onOpen ? { onOpen } : {})}
    />
  );
});
CaseMap.displayName = 'CaseMap';
