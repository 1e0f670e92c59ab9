/** Which part a State has in a movement. */
export const consentParts = ['EXPORT', 'TRANSIT', 'IMPORT'] as const;
export type ConsentPart = (typeof consentParts)[number];

/** What a State concerned has answered. */
export const consentAnswers = ['CONSENTED', 'CONSENTED_WITH_CONDITIONS', 'REFUSED', 'NONE'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** What one State concerned has answered to a notification, as the papers show it. Days as YYYY-MM-DD; null is not known. */
export interface StateConsent {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  readonly part: ConsentPart;
  readonly answer: ConsentAnswer;
  readonly askedOn: string | null;
  /** When it acknowledged that it was asked: from then on silence is counted. */
  readonly acknowledgedOn: string | null;
  readonly answeredOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly conditions: string | null;
  /** Whether this State of transit has waived prior written consent (Article 6(4)). */
  readonly hasWaived: boolean;
  /** The State's own competent authority, where it has put this itself; nobody else changes it then. */
  readonly authorityId?: string | null;
  readonly authorityName?: string | null;
  /** The file of the document that shows it. */
  readonly fileId?: string | null;
}

export const isGiven = ({ answer }: Pick<StateConsent, 'answer'>): boolean => answer === 'CONSENTED' || answer === 'CONSENTED_WITH_CONDITIONS';

/** Whether a given consent holds on a day. */
export const holdsOn = (consent: StateConsent, day: string): boolean =>
  isGiven(consent) && (consent.validFrom === null || consent.validFrom <= day) && (consent.validTo === null || day <= consent.validTo);
