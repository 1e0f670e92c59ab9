/**
 * What is known of one line of a declaration or manifest. Left out: nobody asked, so that whoever reads the score is told what is missing.
 * An empty text is an answer: the papers have none.
 */
export interface LineFacts {
  /** Day on which the line is looked at, or of the declaration: `2026-11-28`. */
  readonly on?: string;
  readonly consignorName?: string;
  readonly consigneeName?: string;
  readonly consigneeAddress?: string;
  /** What authorises the receiving facility to treat waste. */
  readonly facilityPermit?: string;
  /** Whether the importer stands in the register of companies. */
  readonly isRegistered?: boolean;
  /** How often the goods changed their owner, as the documents have it. */
  readonly ownerChanges?: number;
  readonly description?: string;
  /** Harmonized System, four digits at least. */
  readonly hs?: string;
  readonly grossKg?: string;
  /** Verified gross mass of the containers' load. */
  readonly weighedKg?: string;
  readonly packages?: string;
  readonly cubicMetres?: string;
  readonly containers?: readonly string[];
  readonly value?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly freight?: string;
  /** Countries, ISO 3166-1 alpha-2. */
  readonly origin?: string;
  readonly loadingCountry?: string;
  readonly destination?: string;
  /** Where the export was declared. */
  readonly declarationCountry?: string;
  /** Places as UN/LOCODE. */
  readonly loadingPlace?: string;
  readonly dischargePlace?: string;
  readonly transits?: readonly string[];
  readonly notificationNumber?: string;
  readonly consents?: string;
  readonly documents?: string;
  readonly declarationNumber?: string;
  readonly dischargedOn?: string;
  readonly seals?: readonly string[];
  readonly sealsFound?: readonly string[];
  /** Lines of the same manifest with this consignee, this one among them. */
  readonly sameConsignee?: number;
  /** Lines of the same consignor with the very same weight, this one among them. */
  readonly sameWeight?: number;
  /** Earlier cases that name one of these containers. */
  readonly earlierOfContainer?: number;
  /** Earlier cases that name one of these parties. */
  readonly earlierOfParty?: number;
  /** What trade statistics say of the corridor: worked out elsewhere. */
  readonly trade?: TradeFacts;
}

export interface TradeFacts {
  /** How many times more moves on this corridor than before, as a decimal. */
  readonly routeShift?: string;
  /** Share of what one side reports that the other side does not, in per cent. */
  readonly mirrorGapPercent?: string;
}

export const factNames = [
  'on', 'consignorName', 'consigneeName', 'consigneeAddress', 'facilityPermit', 'isRegistered', 'ownerChanges', 'description', 'hs', 'grossKg', 'weighedKg', 'packages', 'cubicMetres',
  'containers', 'value', 'currency', 'freight', 'origin', 'loadingCountry', 'destination', 'declarationCountry', 'loadingPlace', 'dischargePlace', 'transits', 'notificationNumber', 'consents',
  'documents', 'declarationNumber', 'dischargedOn', 'seals', 'sealsFound', 'sameConsignee', 'sameWeight', 'earlierOfContainer', 'earlierOfParty', 'trade',
] as const satisfies readonly (keyof LineFacts)[];
export type FactName = (typeof factNames)[number];
