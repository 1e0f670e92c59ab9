import type { Consent, Documents, Line, Material, Movement, TestResult, WasteStatus } from '../movement';
import { noDocuments, unknownMaterial } from '../movement';

/** What a case says beyond its route, all of it optional. */
export interface Given {
  hs6?: string;
  codes?: readonly string[];
  observed?: { hs6?: string; codes?: readonly string[] };
  status?: WasteStatus;
  tests?: readonly TestResult[];
  material?: Partial<Material>;
  transits?: readonly string[];
  operation?: string | null;
  documents?: Partial<Documents>;
}

/** A movement in a line: `movementOn('2026-01-15', 'GB>MY', { codes: ['B3011'] })`. Waste, for recovery, with nothing known of its papers, unless said otherwise. */
export const movementOn = (date: string, route: string, given: Given = {}): Movement => {
  const [origin = '', destination = ''] = route.split('>');
  const { hs6 = null, codes = [], observed, status = 'WASTE', tests = [], material = {}, transits = [], operation = 'R4', documents = {} } = given;
  const line: Line = {
    declared: { hs6, codes }, observed: observed ? { hs6: observed.hs6 ?? null, codes: observed.codes ?? [] } : null, status, tests, material: { ...unknownMaterial, ...material },
  };
  return { date, origin, transits, destination, operation, lines: [line], documents: { ...noDocuments, ...documents } };
};

export const consentOf = (state: string, answer: Consent['answer'], rest: Partial<Consent> = {}): Consent => ({ state, answer, askedOn: null, validFrom: null, validTo: null, hasWaived: false, ...rest });
