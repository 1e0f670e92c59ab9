import type { WasteStream } from '../vocabularies';
import type { GuideEntry } from './guide-entry';
import { goodsStreams } from './streams-goods';
import { recyclableStreams } from './streams-recyclables';
import { refuseStreams } from './streams-refuse';
import { residueStreams } from './streams-residues';

/**
 * The field guide: for each waste what to see, ask and avoid. Written from published cases, indicators and texts, each fact with what it rests on;
 * practice is said to be practice. It classifies nothing and replaces no rule of the place. Edition: 2026-11-01.
 */
export const guideEntries: readonly GuideEntry[] = [...goodsStreams, ...recyclableStreams, ...residueStreams, ...refuseStreams];

const byStream: ReadonlyMap<WasteStream, GuideEntry> = new Map(guideEntries.map((entry) => [entry.stream, entry]));

export const guideOf = (stream: WasteStream): GuideEntry => {
  const entry = byStream.get(stream);
  if (!entry) throw new Error(`The guide says nothing of ${stream}.`);
  return entry;
};
