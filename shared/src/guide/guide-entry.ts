import type { WasteStream } from '../vocabularies';
import type { GuideBasis } from './guide-bases';

/** What the guide answers of a waste, in the order in which it is asked at the quay. */
export const guideSections = ['SAFETY', 'LOOKS', 'DECLARED', 'CONCEALED', 'PAPERS', 'DETECTION', 'SAMPLING'] as const;
export type GuideSection = (typeof guideSections)[number];

/** One thing to know, and what it rests on. */
export interface GuideFact {
  readonly en: string;
  readonly fr: string;
  readonly bases: readonly GuideBasis[];
}

export type GuideFacts = Readonly<Record<GuideSection, readonly GuideFact[]>>;

export interface GuideEntry {
  readonly stream: WasteStream;
  readonly facts: GuideFacts;
}

export const fact = (en: string, fr: string, ...bases: readonly [GuideBasis, ...GuideBasis[]]): GuideFact => ({ en, fr, bases });
