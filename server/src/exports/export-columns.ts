import { indicatorTitle } from '@muster/shared/risk/indicators';
import type { Expression } from '../platform/reader/define-reads';
import type { ExportColumn, ExportList } from './export-list';

export const text = (from: string | Expression, en: string, fr: string): ExportColumn => ({ from, en, fr });
export const number = (from: string | Expression, en: string, fr: string): ExportColumn => ({ from, en, fr, isNumber: true });

/** How a row is to be handled, as the banner says it. */
export const handling: readonly ExportColumn[] = [
  text((row) => `'TLP:' || replace(${row}.tlp, '_', '+')`, 'Handling', 'Traitement'),
  text((row, _bind, visible) => `(select string_agg(a.short_name, '; ' order by a.short_name) from agencies a where a.id = any(${row}.releasable_to) and ${visible('a')})`, 'Releasable to', 'Communicable à'),
  text((row) => `array_to_string(${row}.caveats, '; ')`, 'Caveats', 'Restrictions'),
  text((row) => `${row}.handling_note`, 'Handling note', 'Consigne de traitement'),
];

/** A list of texts in one cell. */
export const joined = (column: string): Expression => (alias) => `array_to_string(${alias}.${column}, '; ')`;

/** Risk indicators by their titles, in the language of the file; a writer's own words as they are. */
export const riskIndicators: ExportColumn = {
  from: (alias) => `to_json(nullif(${alias}.risk_indicators, '{}'))`, en: 'Risk indicators', fr: 'Indicateurs de risque',
  say: (cell, language) => (JSON.parse(cell) as string[]).map((code) => indicatorTitle(code, language)).join('; '),
};

export const agency = (column: string, of: string): Expression => (alias, _bind, visible) =>
  `(select a.${column} from agencies a where a.id = ${alias}.${of} and ${visible('a')})`;
export const agencyName = (of: string): Expression => agency('short_name', of);
export const person = (expression: string, of: string): Expression => (alias, _bind, visible) =>
  `(select ${expression} from people p where p.id = ${alias}.${of} and ${visible('p')})`;

/** The reference of the target that a row belongs to, as far as the reader may see it. */
export const targetReference = (of: string): Expression => (alias, _bind, visible) =>
  `(select g.reference from targets g where g.operation_id = ${alias}.operation_id and g.id = ${alias}.${of} and ${visible('g')})`;

export const inOperation: ExportList['where'] = (alias, operationId, bind) => `${alias}.operation_id = ${bind(operationId)}`;

const countriesOf = (part: string): Expression => (alias) =>
  `(select string_agg(point->>'country', '; ' order by n) from jsonb_array_elements(${alias}.route) with ordinality r(point, n) where point->>'part' = '${part}')`;

/** What a target and a seizure say alike of a consignment. */
export const consignment: readonly ExportColumn[] = [
  text('vesselName', 'Vessel', 'Navire'),
  text('imoNumber', 'IMO number', 'Numéro OMI'),
  text((row) => `case when ${row}.imo_number is not null then ${row}.imo_check_digit_valid end`, 'IMO number right', 'Numéro OMI correct'),
  text('voyage', 'Voyage', 'Voyage'),
  text('billOfLading', 'Bill of lading', 'Connaissement'),
  text(joined('container_numbers'), 'Container numbers', 'Numéros de conteneur'),
  text(countriesOf('DEPARTURE'), 'Country of departure', 'Pays de départ'),
  text(countriesOf('TRANSIT'), 'Countries of transit', 'Pays de transit'),
  text(countriesOf('DESTINATION'), 'Country of destination', 'Pays de destination'),
  text('declaredDescription', 'Declared as', 'Déclaré comme'),
  text('declaredHs', 'Declared HS code', 'Code SH déclaré'),
];
