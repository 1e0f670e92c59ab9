import { searchWords } from '../reference/search';
import type { ConsignmentMark } from '../vocabularies';

/** What of a record identifies its consignment. */
export interface Consignment {
  readonly containerNumbers: readonly string[];
  readonly billOfLading: string | null;
  readonly imoNumber: string | null;
  readonly vesselName: string | null;
  readonly vehicleRegistration?: string | null;
  readonly notificationNumber?: string | null;
}

/** A number or a name in the one form in which it is compared. */
export interface Mark {
  readonly kind: ConsignmentMark;
  readonly value: string;
}

/** A number as it is compared: signs and case aside. */
const numberKey = (text: string): string => searchWords(text.normalize('NFKC')).join('').toUpperCase();

/** A name as it is compared: case, accents and punctuation aside; one without a letter stays as it is. */
export const nameKey = (name: string): readonly string[] => {
  const words = searchWords(name.normalize('NFKC'));
  return words.length > 0 ? words : [name];
};

/** Shorter ones are on too many consignments to say anything. */
const shortest = 5;

const vesselOf = ({ imoNumber, vesselName }: Consignment): string | null => (imoNumber ? `IMO ${numberKey(imoNumber)}` : vesselName ? nameKey(vesselName).join(' ') : null);

const long = (text: string | null | undefined): string | null => {
  const key = text ? numberKey(text) : '';
  return key.length >= shortest ? key : null;
};

/** Everything by which a consignment is known again, each once: `MSKU 907032-3` and `MSKU9070323` are one. */
export const marksOf = (consignment: Consignment): Mark[] => {
  const all: readonly (readonly [ConsignmentMark, string | null])[] = [
    ...consignment.containerNumbers.map((number) => ['CONTAINER', long(number)] as const),
    ['BILL_OF_LADING', long(consignment.billOfLading)],
    ['NOTIFICATION', long(consignment.notificationNumber)],
    ['VESSEL', vesselOf(consignment)],
    ['VEHICLE', long(consignment.vehicleRegistration)],
  ];
  const marks = new Map(all.flatMap(([kind, value]) => (value ? [[`${kind} ${value}`, { kind, value }] as const] : [])));
  return [...marks.values()];
};
