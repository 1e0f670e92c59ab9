import { searchCodes, searchWords } from '../reference/search';
import { wasteStreamEntries } from '../reference/waste-streams';
import { wasteStreams, type WasteStream } from '../vocabularies';
import { everyLoad } from './general';
import { guideEntries } from './guide';
import { guideSections, type GuideFact, type GuideFacts, type GuideSection } from './guide-entry';
import { materials, type Material } from './materials';
import { streamsOfCode } from './streams-of-code';

/** A fact that says what was asked for; the stream is null where it holds for every load. */
export interface GuideHit {
  readonly stream: WasteStream | null;
  readonly section: GuideSection;
  readonly fact: GuideFact;
}

export interface GuideFindings {
  readonly streams: readonly WasteStream[];
  readonly facts: readonly GuideHit[];
}

const mostFacts = 20;

const titled = wasteStreamEntries.map((entry) => ({
  ...entry,
  words: (materials as readonly Material[]).filter(({ stream }) => stream === entry.code).map(({ title, words }) => `${title.en} ${title.fr} ${words}`).join(' '),
}));

const hitsIn = (stream: WasteStream | null, facts: GuideFacts): GuideHit[] => guideSections.flatMap((section) => facts[section].map((fact) => ({ stream, section, fact })));
const everyFact: readonly GuideHit[] = [...hitsIn(null, everyLoad), ...guideEntries.flatMap(({ stream, facts }) => hitsIn(stream, facts))];

/** The streams and the facts that words or a code lead to, streams best first, facts as they stand. */
export const searchGuide = (text: string, locale: string): GuideFindings => {
  const words = searchWords(text);
  if (words.length === 0) return { streams: wasteStreams, facts: [] };
  const byCode = streamsOfCode(text.replace(/[\s.]/g, '').toUpperCase());
  const byWords = searchCodes(titled, text, locale).map(({ code }) => code);
  const says = ({ fact }: GuideHit): boolean => {
    const said = searchWords(locale.startsWith('fr') ? fact.fr : fact.en);
    return words.every((word) => said.some((each) => each.startsWith(word)));
  };
  return { streams: [...new Set([...byCode, ...byWords])], facts: everyFact.filter(says).slice(0, mostFacts) };
};
