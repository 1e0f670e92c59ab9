import type { Question } from '../question';
import type { Ground, Verdict } from '../verdict';
import { verdicts } from '../verdict';

/** Whose law a ground is of: the State of export's, the State of import's, both States', or nobody's, since it only classes the waste. */
type Whose = 'EXPORT' | 'IMPORT' | 'BOTH' | 'NOBODY';
type Attribute = Whose | ((ground: Ground, question: Question) => Whose);

const byMembership = (isOfExport: boolean, isOfImport: boolean): Whose => (isOfExport && isOfImport ? 'BOTH' : isOfExport ? 'EXPORT' : isOfImport ? 'IMPORT' : 'NOBODY');

/** Consent binds the States that a law of consent reaches: Parties of the Convention, members of the OECD between themselves, and who keeps the Regulation. */
const boundToConsent: Attribute = (_ground, question) => {
  const { origin, destination } = question.movement;
  const isShared = question.isWithinOecd || question.isWithinTheRegulation;
  return byMembership(isShared || question.binds('BASEL', origin), isShared || question.binds('BASEL', destination));
};

/** Green waste is free by a law of both sides within the OECD and the Union; elsewhere the exporting State lets it go and the importing one has its own control. */
const ofGreen: Attribute = ({ about }, question) => {
  if (about.state === 'operation') return 'BOTH';
  if (about.state === 'control' || about.state === 'disposal') return 'IMPORT';
  return question.isWithinOecd || question.isWithinTheRegulation ? 'BOTH' : 'EXPORT';
};

const ofWaigani: Attribute = (_ground, question) => {
  const { origin, destination } = question.movement;
  return byMembership(question.binds('WAIGANI', origin), question.binds('WAIGANI', destination) && !question.binds('WAIGANI', origin));
};

/** Of each rule whose law it is. A Party that may not trade with a State outside the Convention is the side that prohibits; a ban on import is the importing side's. */
export const attributes: Readonly<Record<string, Attribute>> = {
  'SCOPE-RADIOACTIVE': 'BOTH', 'SCOPE-SHIP': 'BOTH', 'STATUS-UNKNOWN': 'BOTH', 'STATUS-NOT-WASTE': 'BOTH', 'CLASS-UNKNOWN': 'BOTH',
  'CLASS-LISTED': 'NOBODY', 'CLASS-TESTED': 'NOBODY', 'CLASS-PLASTIC': 'NOBODY',
  'PROHIBITED-ANTARCTIC': 'EXPORT',
  'PROHIBITED-NON-PARTY': (_ground, question) => byMembership(question.binds('BASEL', question.movement.origin), question.binds('BASEL', question.movement.destination)),
  'PROHIBITED-BAN-AMENDMENT': 'EXPORT',
  'AGREEMENT': 'BOTH',
  'PROHIBITED-BAMAKO': 'IMPORT', 'PROHIBITED-KUWAIT': 'IMPORT', 'PROHIBITED-CENTRAL-AMERICA': 'IMPORT',
  'PROHIBITED-WAIGANI': ofWaigani,
  'PROHIBITED-IZMIR': ({ about }) => (about.side === 'EXPORT' ? 'EXPORT' : 'IMPORT'),
  'PROHIBITED-EU-HAZARDOUS': 'EXPORT', 'PROHIBITED-EU-DISPOSAL': 'EXPORT', 'PROHIBITED-UK-DISPOSAL': 'EXPORT', 'PROHIBITED-EU-PLASTIC': 'EXPORT', 'EU-LIST': 'EXPORT',
  'NATIONAL-MEASURE': ({ about }, question) => (about.jurisdiction === question.movement.origin ? 'EXPORT' : 'IMPORT'),
  'ILLEGAL-MISMATCH': 'BOTH', 'ILLEGAL-FRAUD': 'BOTH',
  'CONSENT-NOTIFICATION': boundToConsent, 'CONSENT-IMPORT': boundToConsent, 'CONSENT-TRANSIT': 'NOBODY', 'CONSENT-GENERAL': boundToConsent, 'CONSENT-PAPERS': boundToConsent,
  'GREEN': ofGreen,
  'UNLISTED': 'IMPORT', 'AMBER-OUTSIDE': 'BOTH',
};

const whoseIs = (ground: Ground, question: Question): Whose => {
  const attribute = attributes[ground.rule] ?? 'BOTH';
  return typeof attribute === 'function' ? attribute(ground, question) : attribute;
};

/** A side's law by itself: the gravest of its own grounds. Null where the tables have no rule of that side. */
export interface Sides {
  readonly exporting: Verdict | null;
  readonly importing: Verdict | null;
}

const graver = (one: Verdict | null, other: Verdict): Verdict => (one === null || verdicts.indexOf(other) < verdicts.indexOf(one) ? other : one);

/** What each side's law says of a movement by itself. */
export const sidesOf = (grounds: readonly Ground[], question: Question): Sides => {
  let exporting: Verdict | null = null;
  let importing: Verdict | null = null;
  for (const ground of grounds) {
    if (ground.verdict === null) continue;
    const whose = whoseIs(ground, question);
    if (whose === 'EXPORT' || whose === 'BOTH') exporting = graver(exporting, ground.verdict);
    if (whose === 'IMPORT' || whose === 'BOTH') importing = graver(importing, ground.verdict);
  }
  return { exporting, importing };
};
