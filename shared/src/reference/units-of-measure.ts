import type { QuantityUnit } from '../vocabularies';

export interface UnitOfMeasure {
  readonly code: string;
  readonly title: { readonly en: string; readonly fr: string };
  /** What it is counted as. */
  readonly unit: QuantityUnit;
  /** How much of that one of it is, as an exact decimal; null where nobody can say, as of a package. */
  readonly factor: string | null;
}

const row = (code: string, unit: QuantityUnit, factor: string | null, en: string, fr: string): UnitOfMeasure => ({ code, unit, factor, title: { en, fr } });

/**
 * Units that declarations and manifests write. Source: codes of UN/ECE Recommendation 20 (and of Recommendation 21 for containers, CN);
 * factors by the definition of each unit. Titles are ours. Edition: 2026-11-01.
 */
export const unitsOfMeasure: readonly UnitOfMeasure[] = [
  row('KGM', 'KILOGRAM', '1', 'Kilogram', 'Kilogramme'),
  row('TNE', 'KILOGRAM', '1000', 'Tonne', 'Tonne'),
  row('DTN', 'KILOGRAM', '100', 'Quintal', 'Quintal'),
  row('GRM', 'KILOGRAM', '0.001', 'Gram', 'Gramme'),
  row('LBR', 'KILOGRAM', '0.45359237', 'Pound', 'Livre'),
  row('STN', 'KILOGRAM', '907.18474', 'Short ton (United States)', 'Tonne courte (États-Unis)'),
  row('LTN', 'KILOGRAM', '1016.0469088', 'Long ton (United Kingdom)', 'Tonne longue (Royaume-Uni)'),
  row('LTR', 'LITRE', '1', 'Litre', 'Litre'),
  row('HLT', 'LITRE', '100', 'Hectolitre', 'Hectolitre'),
  row('GLL', 'LITRE', '3.785411784', 'Gallon (United States)', 'Gallon (États-Unis)'),
  row('GLI', 'LITRE', '4.54609', 'Gallon (United Kingdom)', 'Gallon (Royaume-Uni)'),
  row('BLL', 'LITRE', '158.987294928', 'Barrel of oil', 'Baril de pétrole'),
  row('MTQ', 'CUBIC_METRE', '1', 'Cubic metre', 'Mètre cube'),
  row('FTQ', 'CUBIC_METRE', '0.028316846592', 'Cubic foot', 'Pied cube'),
  row('H87', 'PIECE', '1', 'Piece', 'Pièce'),
  row('DZN', 'PIECE', '12', 'Dozen', 'Douzaine'),
  row('PR', 'PIECE', '2', 'Pair', 'Paire'),
  row('PK', 'PIECE', null, 'Package', 'Colis'),
  row('CN', 'CONTAINER', '1', 'Container', 'Conteneur'),
];
