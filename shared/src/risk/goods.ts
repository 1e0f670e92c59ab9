import { coverHeadings } from '../law/tables/cover-headings';
import type { LineFacts } from './line-facts';
import { equipmentTerms, usedTerms } from './terms';

/** Headings and subheadings of waste, by their first digits; the Harmonized System, edition 2022, and 8548 of the edition before. */
const wasteHeadings = [
  '2618', '2619', '2620', '2621', '271091', '271099', '300692', '3825', '3915', '4004', '401220', '4707', '5003', '5103', '5202', '5505', '6310', '7001', '7112', '7204', '7404', '7503', '7602', '7802', '7902', '8002', '810197', '8549', '854810', '854890',
] as const;
/** Of these, what the Convention lets move only with consent, as a rule. */
const controlledHeadings = ['2620', '2621', '271091', '271099', '300692', '3825', '7802', '8549', '854810'] as const;

const startsWithAny = (hs: string, headings: readonly string[]): boolean => headings.some((heading) => hs.startsWith(heading) || (hs.length < heading.length && heading.startsWith(hs)));

export const isWasteHeading = (hs: string): boolean => startsWithAny(hs, wasteHeadings);
export const isControlledHeading = (hs: string): boolean => startsWithAny(hs, controlledHeadings);
export const isCoverHeading = (hs: string): boolean => coverHeadings.has(hs.slice(0, 6));

/** Used electrical equipment, by its heading or its words. */
export const isUsedEquipment = ({ hs = '' }: LineFacts, text: string): boolean => (/^8(?:4(?:15|18|50|71|73)|5)/.test(hs) || equipmentTerms.test(text)) && usedTerms.test(text);

/** Between how many kilograms the load of one container lies as a rule; ours, wide on purpose. */
const usualLoads: readonly (readonly [heading: string, least: number, most: number])[] = [
  ['3915', 8_000, 27_500], ['4707', 10_000, 28_500], ['4004', 10_000, 28_000], ['4012', 6_000, 27_000], ['7204', 14_000, 28_500], ['7404', 12_000, 28_500], ['7602', 8_000, 28_000],
  ['6309', 5_000, 27_000], ['6310', 5_000, 27_000], ['8703', 900, 14_000], ['8549', 5_000, 27_000], ['84', 1_500, 26_000], ['85', 1_500, 26_000],
];

export const usualLoad = (hs: string): { least: number; most: number } | null => {
  const found = usualLoads.find(([heading]) => hs.startsWith(heading));
  return found ? { least: found[1], most: found[2] } : null;
};
