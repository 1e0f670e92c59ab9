import type { Agreement } from './agreements';
import { AgreementRegister } from './agreements';
import type { Law } from './law';
import { shippedLaw } from './law';
import type { Measure, MeasureEffect, MeasureSide } from './measures';
import { MeasureRegister } from './measures';
import type { Paper } from './movement';
import { agreementSource, agreements } from './tables/agreements';
import { nationalMeasures } from './tables/national-measures';
import { treatySource, treatyTables } from './tables/treaty-parties';
import type { Membership, Treaty } from './treaties';
import { TreatyRegister } from './treaties';
import type { Confidence } from './verdict';

/** What the register holds: what States have laid down, who is bound by what, and what States have agreed under Article 11 of the Basel Convention. */
export const recordKinds = ['MEASURE', 'MEMBERSHIP', 'AGREEMENT'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Kinds of operations that a measure may speak of: disposal, recovery. */
export const operationSides = ['D', 'R'] as const;
export type OperationSide = (typeof operationSides)[number];

/** What stands among the States on the other side for all that are not bound by the Basel Convention. */
export const notBasel = 'NOT_BASEL';

/** What a record of the register says. What belongs to other kinds is null. */
export interface RecordBody {
  readonly kind: RecordKind;
  /** The State that laid the measure down, that is bound, or that is a party of the agreement and has told of it (Article 11(2)). */
  readonly country: string;
  readonly treaty: Treaty | null;
  /** Of an agreement: one direction alone, as seen from that State; null is both. */
  readonly side: MeasureSide | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  readonly hs: readonly string[] | null;
  readonly codes: readonly string[] | null;
  /** States on the other side; of an agreement its other parties, `EU` being the Union. */
  readonly other: readonly string[] | null;
  readonly operation: OperationSide | null;
  readonly effect: MeasureEffect | null;
  readonly needs: readonly Paper[];
  /** Of an agreement: whether silence of a party is its consent after 30 days. */
  readonly isTacit: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly citation: string;
  readonly confidence: Confidence;
  /** Where it was found. */
  readonly source: string;
  readonly edition: string | null;
  readonly note: string | null;
  /** The key of the shipped measure or agreement whose place it takes. */
  readonly replaces: string | null;
  /** That what is shipped does not hold: the country is not bound, there is no such measure or agreement. */
  readonly isStruck: boolean;
}

/** A record that stands, by the identifier under which people keep it. */
export interface KeptRecord extends RecordBody {
  readonly id: string;
}

/** What people keep, and how often it was changed. */
export interface KeptRegister {
  readonly number: number;
  readonly records: readonly KeptRecord[];
}

/** A register that nobody has written in. */
export const emptyRegister: KeptRegister = { number: 0, records: [] };

/** The measure that a record says. */
export const measureOf = (record: KeptRecord): Measure => ({
  key: record.id, jurisdiction: record.country, side: record.side ?? 'IMPORT', title: { en: record.titleEn ?? '', fr: record.titleFr ?? record.titleEn ?? '' },
  hs: record.hs, codes: record.codes, other: record.other?.includes(notBasel) === true ? notBasel : record.other, operation: record.operation, effect: record.effect ?? 'INSUFFICIENT_INFORMATION',
  needs: record.needs, validFrom: record.validFrom, validTo: record.validTo, citation: record.citation, confidence: record.confidence,
});

/** A shipped measure as somebody would write it down who corrects it. */
export const bodyOfMeasure = (measure: Measure): RecordBody => ({
  kind: 'MEASURE', country: measure.jurisdiction, treaty: null, side: measure.side, titleEn: measure.title.en, titleFr: measure.title.fr, hs: measure.hs, codes: measure.codes,
  other: measure.other === notBasel ? [notBasel] : measure.other, operation: measure.operation, effect: measure.effect, needs: measure.needs, isTacit: false, validFrom: measure.validFrom, validTo: measure.validTo,
  citation: measure.citation, confidence: measure.confidence, source: measure.citation, edition: shippedLaw.edition, note: null, replaces: measure.key, isStruck: false,
});

/** A shipped membership as somebody would write it down who corrects it. */
export const bodyOfMembership = ({ treaty, country, validFrom, validTo }: Membership): RecordBody => ({
  kind: 'MEMBERSHIP', country, treaty, side: null, titleEn: null, titleFr: null, hs: null, codes: null, other: null, operation: null, effect: null, needs: [], isTacit: false, validFrom, validTo,
  citation: treatySource, confidence: treatyTables.find((table) => table.treaty === treaty)?.confidence ?? 'MEDIUM', source: treatySource, edition: shippedLaw.edition, note: null, replaces: null, isStruck: false,
});

/** The agreement that a record says. */
export const agreementOf = (record: KeptRecord): Agreement => ({
  key: record.id, title: { en: record.titleEn ?? '', fr: record.titleFr ?? record.titleEn ?? '' }, country: record.country, others: record.other ?? [], side: record.side === 'TRANSIT' ? null : record.side,
  hs: record.hs, codes: record.codes, operation: record.operation, isTacit: record.isTacit, validFrom: record.validFrom, validTo: record.validTo, citation: record.citation, confidence: record.confidence,
});

/** A shipped agreement as somebody would write it down who corrects it. */
export const bodyOfAgreement = ({ key, title, country, others, side, hs, codes, operation, isTacit, validFrom, validTo, citation, confidence }: Agreement): RecordBody => ({
  kind: 'AGREEMENT', country, treaty: null, side, titleEn: title.en, titleFr: title.fr, hs, codes, other: others, operation, effect: null, needs: [], isTacit, validFrom, validTo,
  citation, confidence, source: agreementSource, edition: shippedLaw.edition, note: null, replaces: key, isStruck: false,
});

/** The law as this version ships it, with what people have added, corrected and ended. What they wrote outlasts a new edition of the tables. */
export const lawWith = ({ number, records }: KeptRegister): Law => {
  if (records.length === 0 && number === 0) return shippedLaw;
  const replaced = new Set(records.map(({ replaces }) => replaces));
  const standing = (kind: RecordKind): KeptRecord[] => records.filter((record) => record.kind === kind && !record.isStruck);
  const memberships = records.flatMap(({ treaty, country, validFrom, validTo, isStruck }) => (treaty === null ? [] : [{ treaty, country, validFrom, validTo, isStruck }]));
  return {
    edition: shippedLaw.edition, register: number,
    treaties: new TreatyRegister(treatyTables, memberships),
    measures: new MeasureRegister([...nationalMeasures.filter(({ key }) => !replaced.has(key)), ...standing('MEASURE').map(measureOf)]),
    agreements: new AgreementRegister([...agreements.filter(({ key }) => !replaced.has(key)), ...standing('AGREEMENT').map(agreementOf)]),
  };
};
