import { countryOfName } from './country-of-name';
import { csvLines } from './csv-lines';
import type { TradeDirection, TradeFlow } from './flow';
import { Exact, joinFlows, wholeWorld } from './flow';

/** Statistics that can be read, by who publishes them; each has its file's form. */
export const tradeSourceKeys = ['HMRC_CN8', 'OWID_COMTRADE'] as const;
export type TradeSourceKey = (typeof tradeSourceKeys)[number];

/** Who publishes each, and under which licence. */
export const tradePublishers: Readonly<Record<TradeSourceKey, { readonly publisher: string; readonly licence: string }>> = {
  HMRC_CN8: { publisher: 'HM Revenue & Customs, UK trade by commodity code', licence: 'Open Government Licence v3.0' },
  OWID_COMTRADE: { publisher: 'Our World in Data, from UN Comtrade', licence: 'CC BY 4.0' },
};

/** Why a file cannot be read: where, and what stands there. */
export interface StatisticsMistake {
  readonly rule: 'trade.malformed' | 'trade.column-missing' | 'trade.country-unknown' | 'trade.year' | 'trade.mass' | 'trade.code' | 'trade.direction' | 'trade.empty';
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** Rows that are no trade of one country: groups of countries, States that are no more. */
export interface LeftOut {
  readonly line: number;
  readonly name: string;
}

export type ReadStatistics =
  | { readonly ok: true; readonly flows: readonly TradeFlow[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly mistakes: readonly StatisticsMistake[] };

const mostMistakes = 20;
type Cells = Readonly<Record<string, string>>;
type Flow = TradeFlow | Pick<StatisticsMistake, 'rule' | 'column'> | 'LEFT_OUT';

interface Format {
  readonly columns: readonly string[];
  /** The column with the name that is left out where it is no country. */
  readonly named: string;
  read(cells: Cells): readonly Flow[];
}

const wrong = (rule: StatisticsMistake['rule'], column: string): Flow => ({ rule, column });
const yearOf = (text: string): number | null => (/^(19|20)\d\d$/.test(text) ? Number(text) : null);
const isMass = (text: string, decimals: number): boolean => new RegExp(`^\\d{1,15}(\\.\\d{1,${decimals}})?$`).test(text);

const hmrcDirections: Readonly<Record<string, TradeDirection>> = { 'EU Exports': 'EXPORT', 'Non-EU Exports': 'EXPORT', 'EU Imports': 'IMPORT', 'Non-EU Imports': 'IMPORT' };

/** One row a code, year, partner and direction; kilograms. The United Kingdom reports. */
const hmrc: Format = {
  columns: ['Cn8', 'Year', 'FlowType', 'Country', 'NetMass'], named: 'Country',
  read: ({ Cn8: code = '', Year = '', FlowType = '', Country = '', NetMass = '' }) => {
    const [year, direction, partner] = [yearOf(Year), hmrcDirections[FlowType], countryOfName(Country)];
    if (!/^\d{4,8}$/.test(code)) return [wrong('trade.code', 'Cn8')];
    if (year === null) return [wrong('trade.year', 'Year')];
    if (!direction) return [wrong('trade.direction', 'FlowType')];
    if (partner === null) return [wrong('trade.country-unknown', 'Country')];
    if (!isMass(NetMass, 3)) return [wrong('trade.mass', 'NetMass')];
    return [partner === 'NONE' ? 'LEFT_OUT' : { reporter: 'GB', partner, code, year, direction, kilograms: new Exact(NetMass).toFixed() }];
  },
};

const owidColumns: Readonly<Record<string, TradeDirection>> = { plastic_waste_exports: 'EXPORT', plastic_waste_imports: 'IMPORT', plastic_waste_reexports: 'RE_EXPORT', plastic_waste_reimports: 'RE_IMPORT' };

/** One row a country and year, a column a direction; tonnes to all partners together. An empty cell says that nothing was reported. */
const owid: Format = {
  columns: ['Entity', 'Year', ...Object.keys(owidColumns)], named: 'Entity',
  read: (cells) => {
    const { Entity = '', Year = '' } = cells;
    const [reporter, year] = [countryOfName(Entity), yearOf(Year)];
    if (reporter === null) return [wrong('trade.country-unknown', 'Entity')];
    if (year === null) return [wrong('trade.year', 'Year')];
    if (reporter === 'NONE') return ['LEFT_OUT'];
    return Object.entries(owidColumns).flatMap(([column, direction]): Flow[] => {
      const tonnes = cells[column] ?? '';
      if (tonnes === '') return [];
      if (!isMass(tonnes, 6)) return [wrong('trade.mass', column)];
      return [{ reporter, partner: wholeWorld, code: '3915', year, direction, kilograms: new Exact(tonnes).times(1000).toFixed() }];
    });
  },
};

const formats: Readonly<Record<TradeSourceKey, Format>> = { HMRC_CN8: hmrc, OWID_COMTRADE: owid };

/** Reads a file of statistics whole, or says line by line why not. */
export const readStatistics = (key: TradeSourceKey, text: string): ReadStatistics => {
  const format = formats[key];
  const [head, ...lines] = csvLines(text) ?? [];
  if (!head) return { ok: false, mistakes: [{ rule: text.trim() === '' ? 'trade.empty' : 'trade.malformed', line: 1, column: '', value: '' }] };
  const missing = format.columns.filter((column) => !head.cells.includes(column));
  if (missing.length > 0) return { ok: false, mistakes: missing.map((column) => ({ rule: 'trade.column-missing', line: 1, column, value: '' })) };

  const flows: TradeFlow[] = [];
  const leftOut: LeftOut[] = [];
  const mistakes: StatisticsMistake[] = [];
  for (const { line, cells } of lines) {
    const byColumn = Object.fromEntries(head.cells.map((column, at) => [column, (cells[at] ?? '').trim()]));
    if (cells.length !== head.cells.length) mistakes.push({ rule: 'trade.malformed', line, column: '', value: String(cells.length) });
    else for (const flow of format.read(byColumn)) {
      if (flow === 'LEFT_OUT') leftOut.push({ line, name: byColumn[format.named] ?? '' });
      else if ('rule' in flow) mistakes.push({ ...flow, line, value: (byColumn[flow.column] ?? '').slice(0, 60) });
      else flows.push(flow);
    }
    if (mistakes.length >= mostMistakes) break;
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  if (flows.length === 0) return { ok: false, mistakes: [{ rule: 'trade.empty', line: 1, column: '', value: '' }] };
  return { ok: true, flows: joinFlows(flows), leftOut };
};

/** Which statistics a file is of, by its columns; null when of none that can be read. */
export const detectSource = (text: string): TradeSourceKey | null => {
  const [head] = csvLines(text.slice(0, text.indexOf('\n') + 1 || text.length)) ?? [];
  return tradeSourceKeys.find((key) => formats[key].columns.every((column) => head?.cells.includes(column))) ?? null;
};
