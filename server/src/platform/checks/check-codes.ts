import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { parseHsCode } from '@muster/shared/identifiers/hs-code';
import { parseImoNumber } from '@muster/shared/identifiers/imo-number';
import { parseUnLocode } from '@muster/shared/identifiers/un-locode';
import { findCountry } from '@muster/shared/reference/countries';
import { indicatorCode } from '@muster/shared/risk/indicators';
import type { Mistakes } from '../mistakes';

type Given = string | null | undefined;

export const checkCountry = (check: Mistakes, field: string, code: Given): string | null => {
  if (!code) return null;
  if (findCountry(code)) return code;
  check.add('country.unknown', field, `${field}: this is not a country code of ISO 3166-1, such as NL.`, { value: code.slice(0, 10) });
  return null;
};

export const checkLocode = (check: Mistakes, field: string, code: Given): string | null => {
  if (!code) return null;
  const parsed = parseUnLocode(code);
  if (parsed.ok) return parsed.value;
  check.add(parsed.rule, field, `${field}: a UN/LOCODE has five characters, such as NLRTM.`, { value: code.slice(0, 10) });
  return null;
};

export const checkHs = (check: Mistakes, field: string, code: Given): string | null => {
  if (!code) return null;
  const parsed = parseHsCode(code);
  if (parsed.ok) return parsed.value;
  check.add(parsed.rule, field, `${field}: this is not an HS code.`, { value: code.slice(0, 20) });
  return null;
};

/** Ships do sail under wrong numbers: a wrong check digit is kept and flagged, only a wrong form is refused. */
export const checkImo = (check: Mistakes, field: string, number: Given): { imoNumber: string | null; imoCheckDigitValid: boolean | null } => {
  const parsed = number ? parseImoNumber(number) : null;
  if (parsed?.ok) return { imoNumber: parsed.value, imoCheckDigitValid: parsed.checkDigitValid };
  if (parsed) check.add(parsed.rule, field, `${field}: an IMO number has seven digits.`, { value: number?.slice(0, 20) ?? '' });
  return { imoNumber: null, imoCheckDigitValid: null };
};

/** Container numbers as ISO 6346 has them; a wrong check digit is refused with the right one named. */
export const checkContainers = (check: Mistakes, field: string, numbers: readonly string[]): string[] => [
  ...new Set(numbers.flatMap((number, index) => checkContainer(check, `${field}.${index}`, number))),
];

const checkContainer = (check: Mistakes, field: string, number: string): string[] => {
  const parsed = parseContainerNumber(number);
  if (parsed.ok) return [parsed.value];
  const value = number.slice(0, 20);
  if (parsed.rule === 'container-number.check-digit') {
    check.add(parsed.rule, field, `${field}: the check digit is wrong; for this number it is ${parsed.expected}.`, { value, expected: parsed.expected });
  } else {
    check.add(parsed.rule, field, `${field}: a container number has four letters and seven digits, such as MSKU 907032 3.`, { value });
  }
  return [];
};

/** A list within its limit; what is beyond it is refused as a whole and not looked at. */
export const checkLength = <Item>(check: Mistakes, field: string, list: readonly Item[] | null | undefined, max: number): readonly Item[] => {
  if ((list?.length ?? 0) > max) check.add('list.too-long', field, `${field}: ${max} at most.`, { max });
  return (list ?? []).slice(0, max);
};

/** A short text in each place of a list. */
export const checkTexts = (check: Mistakes, field: string, list: readonly string[] | null | undefined, limits: { most: number; max: number }): string[] =>
  checkLength(check, field, list, limits.most).flatMap((text, index) => check.text(`${field}.${index}`, text, { max: limits.max }) ?? []);

/** Risk indicators, each once: what the table knows by its code, whatever else in the writer's own words. */
export const checkIndicators = (check: Mistakes, list: readonly string[] | null | undefined): string[] => [
  ...new Set(checkTexts(check, 'riskIndicators', list, { most: 60, max: 120 }).map(indicatorCode)),
];

/** A language as BCP 47; English where none is told. */
export const checkLanguage = (check: Mistakes, field: string, language: Given): string => {
  if (!language) return 'en';
  try {
    const [canonical] = Intl.getCanonicalLocales(language.slice(0, 35));
    if (canonical && language.length <= 35) return canonical;
  } catch {
    // told below, like a tag that is too long
  }
  check.add('language.unknown', field, `${field}: this is not a language tag of BCP 47, such as fr.`, { value: language.slice(0, 35) });
  return 'en';
};
