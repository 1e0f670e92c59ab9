import type { WasteStream } from '@muster/shared/vocabularies';

/** A place where something was found, with all its cases. */
export interface Detection {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
  readonly cases: number;
  /** Exact decimal; empty when nothing there has a weight. */
  readonly tonnes: string;
  readonly streams: readonly WasteStream[];
  /** The last instant at which something was found there. */
  readonly at: string;
}

/** What a place is to a route. */
export type RouteRole = 'departure' | 'transit' | 'destination';

/** A way that goods took, place by place. */
export interface MapRoute {
  readonly id: string;
  readonly points: readonly { readonly lat: number; readonly lon: number; readonly role: RouteRole; readonly label?: string }[];
  /** How many cases took it. */
  readonly weight: number;
  readonly stream: WasteStream;
}

/** What the area of a circle counts. */
export type SizeBy = 'cases' | 'tonnes';

/** The figure behind a circle. */
export const sizeOf = (detection: Detection, by: SizeBy): number =>
  by === 'cases' ? detection.cases : Number(detection.tonnes || 0);
