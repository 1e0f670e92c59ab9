import type { AgencyKey } from './cast';

interface ScriptedQuantity {
  amount: string;
  unit: 'KILOGRAM' | 'PIECE' | 'LITRE' | 'CUBIC_METRE' | 'CONTAINER';
  basis: 'WEIGHED' | 'ESTIMATED' | 'DECLARED';
}

/** A report of a seizure that is sent by its agency's program, in minutes from the launch, and what the coordination unit does with it. */
export interface ScriptedReport {
  found: string;
  at: number;
  from: AgencyKey;
  isStrict?: true;
  isDraft?: true;
  items: { wasteStream: string; quantities: ScriptedQuantity[] }[];
  way?: [departure: string, destination: string];
  then?: { at: number; action: 'validate' | 'sendBack' };
}

const of = (unit: ScriptedQuantity['unit'], basis: ScriptedQuantity['basis'], amount: string): ScriptedQuantity => ({ amount, unit, basis });

/** Units side by side, several figures of one thing, hidden ones, one that is sent back and one that is never sent. No weight has more than four digits: those are what a median is kept of. */
export const scriptedReports: readonly ScriptedReport[] = [
  { found: 'Broken television sets', at: 20, from: 'NL', items: [{ wasteStream: 'E_WASTE', quantities: [of('KILOGRAM', 'WEIGHED', '12480'), of('PIECE', 'ESTIMATED', '310')] }], way: ['NL', 'MY'] },
  {
    found: 'Batteries under scrap', at: 25, from: 'FR', way: ['FR', 'TH'],
    items: [{ wasteStream: 'BATTERIES', quantities: [of('KILOGRAM', 'DECLARED', '200'), of('KILOGRAM', 'WEIGHED', '170')] }, { wasteStream: 'METAL', quantities: [of('KILOGRAM', 'ESTIMATED', '2400')] }],
  },
  { found: 'Tyres, uncut', at: 30, from: 'BE', items: [{ wasteStream: 'TYRES', quantities: [of('PIECE', 'WEIGHED', '90'), of('CONTAINER', 'WEIGHED', '4')] }], way: ['BE', 'MY'] },
  { found: 'Film, unwashed', at: 33, from: 'BE', isStrict: true, items: [{ wasteStream: 'PLASTIC', quantities: [of('KILOGRAM', 'WEIGHED', '8000')] }], way: ['BE', 'TH'] },
  { found: 'Slag as ore', at: 40, from: 'MY', isStrict: true, items: [{ wasteStream: 'MINERAL_SLAG', quantities: [of('KILOGRAM', 'WEIGHED', '55000'), of('CUBIC_METRE', 'ESTIMATED', '31.5')] }], way: ['NL', 'MY'] },
  { found: 'Compressors with their gas', at: 45, from: 'NL', items: [{ wasteStream: 'ODS_F_GASES', quantities: [of('KILOGRAM', 'ESTIMATED', '640.5'), of('LITRE', 'ESTIMATED', '12')] }], then: { at: 98, action: 'validate' } },
  { found: 'Bales, asked about', at: 50, from: 'FR', items: [{ wasteStream: 'PLASTIC', quantities: [of('KILOGRAM', 'DECLARED', '999')] }], way: ['FR', 'MY'], then: { at: 66, action: 'sendBack' } },
  { found: 'Never sent', at: 52, from: 'FR', isDraft: true, items: [{ wasteStream: 'OIL', quantities: [of('LITRE', 'DECLARED', '5000')] }] },
  { found: 'Mixed scrap', at: 80, from: 'NL', items: [{ wasteStream: 'METAL', quantities: [of('KILOGRAM', 'DECLARED', '3100')] }], way: ['NL', 'TH'] },
];
