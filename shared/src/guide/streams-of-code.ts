import { wasteStreamEntries } from '../reference/waste-streams';
import { wasteStreams, type WasteStream } from '../vocabularies';
import { materials, type Material } from './materials';

const leadsTo = (code: string) => {
  const isHs = /^\d{6}/.test(code);
  const hs6 = code.slice(0, 6);
  return (listed: string): boolean => (isHs ? listed === hs6 : listed === code);
};

/** The waste streams in which a code of any table stands, in the order of the vocabulary; none when the guide does not know it. */
export const streamsOfCode = (code: string): readonly WasteStream[] => {
  const isIt = leadsTo(code);
  const found = new Set<WasteStream>([
    ...wasteStreamEntries.filter(({ baselCodes, hsPrefixes }) => baselCodes.some(isIt) || hsPrefixes.some((prefix) => code.startsWith(prefix))).map((entry) => entry.code),
    ...(materials as readonly Material[]).filter(({ codes }) => codes.some(isIt)).map(({ stream }) => stream),
  ]);
  return wasteStreams.filter((stream) => found.has(stream));
};
