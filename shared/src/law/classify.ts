import { Decimal } from 'decimal.js';
import { baselEntries } from '../reference/basel-entries';
import { codeValidOn } from '../reference/dated-code';
import type { Line, Naming } from './movement';
import { amberCodes, greenCodes } from './tables/amber-codes';

/**
 * How the lists class a waste: hazardous (Article 1(1)(a)), other waste (Annex II), amber of the OECD alone, on no list though not hazardous,
 * green; or not known.
 */
export const controls = ['HAZARDOUS', 'OTHER', 'AMBER', 'UNLISTED', 'GREEN', 'UNKNOWN'] as const;
export type Control = (typeof controls)[number];

const entriesByCode = new Map(baselEntries.map((entry) => [entry.code, entry]));

/** What took the place of an entry, where one entry did. */
const successors: ReadonlyMap<string, string> = new Map([['A1180', 'A1181'], ['B1110', 'Y49'], ['B4030', 'Y49']]);

const europeanCode = /^\d\d ?\d\d ?\d\d(\*)?$/;
/** Mixed municipal waste of the European list. */
const mixedMunicipal = /^20 ?03 ?01$/;

/** The entry that a code is part of: national tables tell parts of an entry apart, as `B1010/copper`. */
const entryOf = (code: string): string => {
  const end = code.indexOf('/');
  return end < 0 ? code : code.slice(0, end);
};

/** What one code says on a day; null when it says nothing then. */
export const controlOf = (given: string, day: string): Control | null => {
  const code = entryOf(given);
  const entry = entriesByCode.get(code);
  if (entry) {
    if (codeValidOn(entry, day)) return byAnnex[entry.annex];
    const next = entry.validTo !== null && entry.validTo < day ? successors.get(code) : undefined;
    return next === undefined ? null : controlOf(next, day);
  }
  if (amberCodes.has(code)) return 'AMBER';
  if (greenCodes.has(code)) return 'GREEN';
  if (mixedMunicipal.test(code)) return 'OTHER';
  const european = europeanCode.exec(code);
  if (european) return european[1] ? 'HAZARDOUS' : 'UNLISTED';
  return null;
};

const partOfEntry = /^\/[\w-]{1,20}$/;
const allCodes: readonly string[] = [...entriesByCode.keys(), ...amberCodes, ...greenCodes];

/** Whether a code stands on a list that is known here, on whatever day: an entry, a part of one (`B1010/2`), or a beginning of some (`B30*`). */
export const isListedCode = (given: string): boolean => {
  if (given.length > 40) return false;
  if (given.endsWith('*') && !europeanCode.test(given)) return given.length > 1 && allCodes.some((code) => code.startsWith(given.slice(0, -1)));
  const code = entryOf(given);
  if (code !== given && !partOfEntry.test(given.slice(code.length))) return false;
  return entriesByCode.has(code) || amberCodes.has(code) || greenCodes.has(code) || europeanCode.test(code);
};

const byAnnex = { I: 'HAZARDOUS', VIII: 'HAZARDOUS', II: 'OTHER', IX: 'GREEN' } as const;

/** A line as it is judged. */
export interface Subject {
  readonly index: number;
  readonly line: Line;
  /** What was found, or what was declared when nobody has looked. */
  readonly naming: Naming;
  readonly control: Control;
  /** What its codes alone would say. */
  readonly listed: Control;
  /** Whether tests overturn what the list presumes. */
  readonly isOverturned: boolean;
  /** Whether it is plastic waste. */
  readonly isPlastic: boolean;
  /** Mixed municipal waste, which some law takes as for disposal whatever is done with it. */
  readonly isMixedMunicipal: boolean;
}

/** The gravest of what codes say; UNKNOWN when none says anything. */
export const listedControl = (codes: readonly string[], day: string): Control => {
  let gravest: Control = 'UNKNOWN';
  for (const code of codes) {
    const control = controlOf(code, day);
    if (control !== null && (gravest === 'UNKNOWN' || controls.indexOf(control) < controls.indexOf(gravest))) gravest = control;
  }
  return gravest;
};

const plasticCodes = ['B3010', 'B3011', 'Y48', 'A3210', 'AC300', 'GH013'];
const recycling = /^R[23]$/;
/** Share of other matter, in per cent, above which plastic is no longer almost free of contamination. */
const mostContamination = 2;

/** Whether plastic named B3011 cannot be it: mixed, contaminated, or not for recycling. */
export const isBeyondB3011 = ({ material }: Line, operation: string | null): boolean =>
  material.isMixed === true ||
  (material.contaminationPercent !== null && new Decimal(material.contaminationPercent).gt(mostContamination)) ||
  (operation !== null && !recycling.test(operation));

/** Classes a line: what was found goes before what was declared, a test before a list. */
export const classify = (line: Line, index: number, day: string, operation: string | null): Subject => {
  const naming = line.observed ?? line.declared;
  const listed = listedControl(naming.codes, day);
  const isPlastic = naming.hs6?.startsWith('3915') === true || naming.codes.some((code) => plasticCodes.includes(entryOf(code)));
  const isShown = line.tests.some((test) => test.isShown);
  const isCleared = !isShown && line.tests.some(({ characteristic }) => characteristic === null);
  return {
    index, line, naming, listed, isPlastic,
    control: controlWithTests(listed, { isShown, isCleared, isY48: isPlastic && naming.codes.includes('B3011') && isBeyondB3011(line, operation) }),
    isOverturned: (isShown && listed !== 'HAZARDOUS') || (isCleared && listed === 'HAZARDOUS'),
    isMixedMunicipal: naming.codes.some((code) => mixedMunicipal.test(code)),
  };
};

const controlWithTests = (listed: Control, { isShown, isCleared, isY48 }: { isShown: boolean; isCleared: boolean; isY48: boolean }): Control => {
  if (isShown) return 'HAZARDOUS';
  if (isCleared && (listed === 'HAZARDOUS' || listed === 'UNKNOWN')) return 'UNLISTED';
  return isY48 ? 'OTHER' : listed;
};
