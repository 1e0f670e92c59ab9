import { baselEntries } from '@muster/shared/reference/basel-entries';
import { findCountry, subRegions, wcoRegions } from '@muster/shared/reference/countries';
import type { DatedCode } from '@muster/shared/reference/dated-code';
import { codeValidOn } from '@muster/shared/reference/dated-code';
import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { wasteStreams } from '@muster/shared/vocabularies';
import type { Mistakes } from '../platform/mistakes';

const most = 200;
const places: ReadonlySet<string> = new Set([...subRegions, ...wcoRegions]);
const streams: ReadonlySet<string> = new Set(wasteStreams);

/** The entries behind a code: one of Basel, one of six digits, or all below a chapter or a heading. */
const entriesOf = (code: string): readonly DatedCode[] =>
  /^\d{2}(\d{2}){0,2}$/.test(code) ? hsHeadings.filter((entry) => entry.code.startsWith(code)) : baselEntries.filter((entry) => entry.code === code);

const checkList = (mistakes: Mistakes, field: string, values: readonly string[], check: (value: string, field: string) => string): string[] => {
  if (values.length > most) mistakes.add('list.too-long', field, `${field}: ${most} at most.`, { max: most });
  return [...new Set(values.slice(0, most).map((value, index) => check(value, `${field}.${index}`)))];
};

export interface ScopeInput {
  wasteStreams: readonly string[];
  codes: readonly string[];
  regions: readonly string[];
  routes: readonly string[];
}

/** What an operation looks for and where: known streams, codes in force on one of its days, known countries and regions. */
export const checkScope = (mistakes: Mistakes, input: ScopeInput, days: readonly string[]) => {
  const unknown = (rule: string, field: string, value: string): string => {
    const shown = value.slice(0, 40);
    mistakes.add(rule, field, `${field}: ${shown} is not known.`, { value: shown });
    return value;
  };
  return {
    wasteStreams: checkList(mistakes, 'wasteStreams', input.wasteStreams, (stream, field) => (streams.has(stream) ? stream : unknown('waste-stream.unknown', field, stream))),
    codes: checkList(mistakes, 'codes', input.codes, (text, field) => {
      const code = text.trim().toUpperCase().replaceAll('.', '');
      const entries = entriesOf(code);
      if (entries.length === 0) return unknown('code.unknown', field, text);
      if (!entries.some((entry) => days.some((day) => codeValidOn(entry, day)))) {
        mistakes.add('code.not-in-force', field, `${field}: ${code} is not in force on the days of this operation.`, { value: code });
      }
      return code;
    }),
    regions: checkList(mistakes, 'regions', input.regions, (region, field) => (findCountry(region) || places.has(region) ? region : unknown('region.unknown', field, region))),
    routes: checkList(mistakes, 'routes', input.routes, (route, field) => mistakes.requiredText(field, route, { max: 200 })),
  };
};
