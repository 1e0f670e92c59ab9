import { hazardCharacteristics } from '../reference/hazard-characteristics';
import { transportModes } from '../vocabularies';

/** What the value of a field is. Lists stand in one text, their parts separated by a space. */
export const fieldKinds = ['TEXT', 'COUNTRY', 'COUNTRIES', 'DAY', 'COUNT', 'KILOGRAMS', 'CUBIC_METRES', 'CODES', 'HS', 'OPERATION', 'LOCODE', 'CHOICE', 'CHOICES', 'YES_NO'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface Words {
  readonly en: string;
  readonly fr: string;
}

export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** One thing that a form asks. */
export interface DocumentField {
  readonly key: string;
  /** Number of its block on the form; 0 is what is not on it. */
  readonly block: number;
  /** Point of the Convention's Annex V that asks for it: `A 15`; null where only the form does. */
  readonly annex: string | null;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  readonly words: Words;
  readonly choices: readonly Choice[];
}

interface More {
  annex?: string;
  isRequired?: boolean;
  choices?: readonly Choice[];
}

export const field = (block: number, key: string, kind: FieldKind, en: string, fr: string, { annex, isRequired, choices }: More = {}): DocumentField => ({
  key, block, kind, annex: annex ?? null, isRequired: isRequired ?? false, words: { en, fr }, choices: choices ?? [],
});

/** A block of a form: what its fields are about. */
export interface Block {
  readonly number: number;
  readonly words: Words;
}

export const block = (number: number, en: string, fr: string): Block => ({ number, words: { en, fr } });

const choice = (value: string, en: string, fr: string): Choice => ({ value, words: { en, fr } });

export const notificationSubjects = [choice('SINGLE', 'Single shipment', 'Transfert unique'), choice('GENERAL', 'Several shipments (general notification)', 'Plusieurs transferts (notification générale)')];
export const purposes = [choice('DISPOSAL', 'Disposal', 'Élimination'), choice('RECOVERY', 'Recovery', 'Valorisation')];

/** Kinds of packaging, in the order of the form. */
export const packagings = [
  choice('DRUM', 'Drum', 'Fût'), choice('WOODEN_BARREL', 'Wooden barrel', 'Tonneau en bois'), choice('JERRICAN', 'Jerrican', 'Jerrican'), choice('BOX', 'Box', 'Caisse'), choice('BAG', 'Bag', 'Sac'),
  choice('COMPOSITE', 'Composite packaging', 'Emballage composite'), choice('PRESSURE', 'Pressure receptacle', 'Récipient à pression'), choice('BULK', 'Bulk', 'Vrac'), choice('OTHER', 'Other', 'Autre'),
];

/** Physical characteristics, in the order of the form. */
export const physicalStates = [
  choice('POWDER', 'Powdery', 'Pulvérulent'), choice('SOLID', 'Solid', 'Solide'), choice('PASTE', 'Viscous or paste', 'Visqueux ou pâteux'), choice('SLUDGE', 'Sludge', 'Boueux'),
  choice('LIQUID', 'Liquid', 'Liquide'), choice('GAS', 'Gaseous', 'Gazeux'), choice('OTHER', 'Other', 'Autre'),
];

const modeWords: Readonly<Record<(typeof transportModes)[number], Words>> = {
  SEA: { en: 'Sea', fr: 'Mer' }, ROAD: { en: 'Road', fr: 'Route' }, RAIL: { en: 'Rail', fr: 'Rail' }, AIR: { en: 'Air', fr: 'Air' }, INLAND_WATER: { en: 'Inland waterway', fr: 'Voie navigable' },
};
export const modes = transportModes.map((value) => ({ value, words: modeWords[value] }));
export const hazards = hazardCharacteristics.map(({ code, title }) => choice(code, `${code} ${title.en}`, `${code} ${title.fr}`));
