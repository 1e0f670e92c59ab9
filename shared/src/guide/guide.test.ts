import { hsHeadings } from '../reference/hs-headings';
import { unNumbers } from '../reference/un-numbers';
import { findWasteCode } from '../reference/waste-codes';
import { wasteStreams } from '../vocabularies';
import { everyLoad } from './general';
import { guideEntries, guideOf } from './guide';
import { guideBases, type Basis } from './guide-bases';
import { guideSections, type GuideFacts } from './guide-entry';
import { everydayWords, materials } from './materials';
import { searchGuide } from './search-guide';
import { streamsOfCode } from './streams-of-code';

const known = new Set([...hsHeadings, ...unNumbers].map(({ code }) => code));
const isKnown = (code: string): boolean => known.has(code) || findWasteCode(code) !== undefined;
const factsOf = (facts: GuideFacts) => guideSections.flatMap((section) => facts[section]);
const everything: readonly (readonly [string, GuideFacts])[] = [['every load', everyLoad], ...guideEntries.map(({ stream, facts }) => [stream, facts] as const)];

describe('the field guide', () => {
  it('speaks of every waste stream, once', () => {
    expect(guideEntries.map(({ stream }) => stream).sort()).toEqual([...wasteStreams].sort());
    expect(wasteStreams.map((stream) => guideOf(stream).stream)).toEqual(wasteStreams);
  });

  describe.each(everything)('of %s', (_, facts) => {
    it('answers every question', () => {
      expect(guideSections.filter((section) => facts[section].length === 0)).toEqual([]);
    });

    it('says each thing in both languages, short enough for a phone, on a basis that is named', () => {
      for (const { en, fr, bases } of factsOf(facts)) {
        expect([en, en.length <= 170, fr.length <= 190, en !== fr, bases.length > 0, bases.filter((basis) => !(basis in guideBases))]).toEqual([en, true, true, true, true, []]);
      }
    });

    it('names codes that exist', () => {
      const named = factsOf(facts).flatMap(({ en, fr }) => [...`${en} ${fr}`.matchAll(/\b(?:[AB]\d{4}|Y\d{1,2}|AC\d{3})\b/g)].map(([code]) => code));
      expect(named.filter((code) => !isKnown(code))).toEqual([]);
    });
  });

  it('uses every basis that it lists', () => {
    const used = new Set<string>(everything.flatMap(([, facts]) => factsOf(facts).flatMap(({ bases }) => bases)));
    expect(Object.keys(guideBases).filter((basis) => !used.has(basis))).toEqual([]);
  });

  it('links a case to its report', () => {
    const bases: readonly Basis[] = Object.values(guideBases);
    expect(bases.filter(({ kind, url }) => (kind === 'CASE') !== (url !== null))).toEqual([]);
    expect(bases.filter(({ url }) => url !== null && !/^https?:\/\/\S+$/.test(url))).toEqual([]);
  });

  it('names the same codes in both languages', () => {
    const codes = (text: string) => [...text.matchAll(/\b(?:[ABYR]\d{1,4}|AC\d{3}|\d{4})\b/g)].map(([code]) => code).sort();
    for (const [, facts] of everything) for (const { en, fr } of factsOf(facts)) expect([en, codes(fr)]).toEqual([en, codes(en)]);
  });
});

describe('the pictures of materials', () => {
  it('show something of every waste stream', () => {
    expect(wasteStreams.filter((stream) => !materials.some((material) => material.stream === stream))).toEqual([]);
  });

  it.each(materials.map((material) => [material.key, material] as const))('%s leads to codes that exist, among them one of goods and one of waste', (_, { codes }) => {
    expect(codes.filter((code) => !isKnown(code))).toEqual([]);
    expect([codes.some((code) => /^\d{6}$/.test(code)), codes.some((code) => findWasteCode(code) !== undefined)]).toEqual([true, true]);
  });

  it('are told apart', () => {
    expect(new Set(materials.map(({ key }) => key)).size).toBe(materials.length);
    expect(new Set(materials.map(({ title }) => title.en)).size).toBe(materials.length);
  });

  it('lend their words to the codes they lead to', () => {
    expect(everydayWords('841810')).toContain('frigos');
    expect(everydayWords('B1060')).toBeUndefined();
  });
});

describe('the waste streams of a code', () => {
  it.each([
    ['A1181', ['E_WASTE', 'OIL']],
    ['854911', ['BATTERIES']],
    ['85491100', ['BATTERIES']],
    ['A1160', ['BATTERIES']],
    ['391510', ['PLASTIC']],
    ['Y46', ['PAPER', 'MUNICIPAL', 'MIXED']],
    ['UN2590', ['CONSTRUCTION']],
    ['810110', ['METAL']],
    ['999999', []],
    ['', []],
  ])('%j: %j', (code, streams) => {
    expect(streamsOfCode(code)).toEqual(streams);
  });
});

describe('searching the guide', () => {
  it.each([
    ['fridge', 'en', 'E_WASTE'],
    ['frigo', 'en', 'E_WASTE'],
    ['amiante', 'fr', 'CONSTRUCTION'],
    ['asbestoss', 'en', 'CONSTRUCTION'],
    ['seringue', 'fr', 'CLINICAL'],
    ['B3011', 'en', 'PLASTIC'],
    ['8549.11', 'en', 'BATTERIES'],
  ])('%s in %s leads first to %s', (words, locale, stream) => {
    expect(searchGuide(words, locale).streams[0]).toBe(stream);
  });

  it('finds what a fact says, in the reader’s language', () => {
    const { facts } = searchGuide('copper concentrate', 'en');
    expect(facts.map(({ stream, section }) => [stream, section])).toEqual([['E_WASTE', 'DECLARED'], ['METAL', 'DECLARED']]);
    expect(searchGuide('concentré de cuivre', 'fr').facts).toHaveLength(2);
    expect(searchGuide('fumigated', 'en').facts[0]).toMatchObject({ stream: null, section: 'SAFETY' });
  });

  it('shows every stream when nothing is asked, and nothing when nothing fits', () => {
    expect(searchGuide(' ', 'en')).toEqual({ streams: wasteStreams, facts: [] });
    expect(searchGuide('xylophone', 'en')).toEqual({ streams: [], facts: [] });
  });
});
