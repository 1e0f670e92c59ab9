import type { PublishedCase } from './published-case';
import { africanAndSouthAmericanCases } from './published-cases-africa-and-south-america';
import { asianCases } from './published-cases-asia';
import { europeanCases } from './published-cases-europe';
import { southEastAsianCases } from './published-cases-south-east-asia';

/**
 * Sixty-two illegal waste shipments that were made public between 2009 and 2026, in the order of their keys. Facts are
 * those of the sources named in each; the words are ours. A rounded weight is an estimate; an exact one whose source
 * does not say how it was found has no basis.
 */
export const publishedCases: readonly PublishedCase[] = [
  ...southEastAsianCases, ...asianCases, ...europeanCases, ...africanAndSouthAmericanCases,
].sort((left, right) => left.caseKey.localeCompare(right.caseKey, 'en'));
