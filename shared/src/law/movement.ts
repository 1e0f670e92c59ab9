/** Whether what moves is waste: something to be disposed of or recovered, or required to be (Basel Convention, Article 2(1)). */
export const wasteStatuses = ['WASTE', 'NOT_WASTE', 'UNKNOWN'] as const;
export type WasteStatus = (typeof wasteStatuses)[number];

/** Papers that a movement may need. */
export const papers = [
  'NOTIFICATION', 'IMPORT_CONSENT', 'TRANSIT_CONSENT', 'CONTRACT', 'MOVEMENT_DOCUMENT', 'FINANCIAL_GUARANTEE', 'ANNEX_VII_FORM',
  'CERTIFICATE_OF_APPROVAL', 'LABORATORY_REPORT', 'FUNCTIONALITY_TEST',
] as const;
export type Paper = (typeof papers)[number];

/** How goods are named by a declaration, or by whoever looked at them. */
export interface Naming {
  /** Subheading of the Harmonized System, six digits; null when not given. */
  readonly hs6: string | null;
  /** Codes of waste lists: Basel Annexes I, II, VIII, IX; OECD; the European list (`20 01 23*`). */
  readonly codes: readonly string[];
}

/** A test of the waste for a hazardous characteristic of Annex III. */
export interface TestResult {
  /** `H1` to `H13`; null when the report answers for all of them. */
  readonly characteristic: string | null;
  readonly isShown: boolean;
}

/** What is known of the material beyond its codes. Null is not known. */
export interface Material {
  /** Radioactive and under another international regime. */
  readonly isRadioactive: boolean | null;
  /** From the normal operation of a ship, and covered by another instrument. */
  readonly isFromShip: boolean | null;
  /** Mixed with other waste, or of several kinds. */
  readonly isMixed: boolean | null;
  /** Share of what does not belong in it, in per cent by weight, as an exact decimal: `0.4`. */
  readonly contaminationPercent: string | null;
}

/** One kind of goods of a movement. */
export interface Line {
  readonly declared: Naming;
  /** What was found; null before anybody has looked. */
  readonly observed: Naming | null;
  readonly status: WasteStatus;
  readonly tests: readonly TestResult[];
  readonly material: Material;
}

/** What a State concerned has answered to a notification. */
export interface Consent {
  readonly state: string;
  readonly answer: 'CONSENTED' | 'REFUSED' | 'NONE';
  /** The day on which the notification was acknowledged, from which silence is counted; null when not known. */
  readonly askedOn: string | null;
  /** First and last day on which the consent holds; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Whether this State of transit has waived prior written consent (Article 6(4)). */
  readonly hasWaived: boolean;
}

/** The papers of a movement. What is not named is not known, which is not the same as absent. */
export interface Documents {
  readonly held: readonly Paper[];
  readonly absent: readonly Paper[];
  readonly consents: readonly Consent[];
  /** Last day of a general notification; null for a single one, or when not known. */
  readonly notifiedUntil: string | null;
  /** Whether a consent was obtained by falsification, misrepresentation or fraud, as far as an authority has found. */
  readonly isFraudulent: boolean;
}

/** A movement of goods across borders, as far as it is known. Countries as ISO 3166-1 alpha-2; `AQ` is the area south of 60 degrees South. */
export interface Movement {
  /** The day for which the law is asked, as YYYY-MM-DD. */
  readonly date: string;
  readonly origin: string;
  readonly transits: readonly string[];
  readonly destination: string;
  /** Operation of Annex IV at the destination: `D1` to `D15`, `R1` to `R13`; null when not known. */
  readonly operation: string | null;
  readonly lines: readonly Line[];
  readonly documents: Documents;
}

export const noDocuments: Documents = { held: [], absent: [], consents: [], notifiedUntil: null, isFraudulent: false };
export const unknownMaterial: Material = { isRadioactive: null, isFromShip: null, isMixed: null, contaminationPercent: null };
