import { parseHsCode } from '../identifiers/hs-code';
import { parseUnLocode } from '../identifiers/un-locode';
import { findCountry } from '../reference/countries';
import { isDay } from '../days';
import { parseAmount } from '../seizures/quantity';
import { checkText } from '../text';
import type { DocumentField, FieldKind } from './document-field';

export type CheckedValue = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly rule: string };

const good = (value: string): CheckedValue => ({ ok: true, value });
const bad = (rule: string): CheckedValue => ({ ok: false, rule });
const among = (is: boolean, value: string, rule: string): CheckedValue => (is ? good(value) : bad(rule));

/** What is written with letters of any case, signs that lists use, and nothing else: codes of the Convention, of the OECD and of national lists. */
const wasteCode = /^[A-Z0-9][A-Z0-9*/.-]{1,11}$/;
const operation = /^(D([1-9]|1[0-5])|R([1-9]|1[0-3]))$/;
const mostParts = 20;

const list = (text: string, each: (part: string) => CheckedValue): CheckedValue => {
  const parts = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  if (parts.length > mostParts) return bad('list.too-long');
  const checked = parts.map(each);
  return checked.find(({ ok }) => !ok) ?? good(checked.map((one) => (one.ok ? one.value : '')).join(' '));
};

const country = (text: string): CheckedValue => among(findCountry(text) !== undefined, text, 'country.unknown');
const amount = (unit: 'KILOGRAM' | 'CUBIC_METRE' | 'PIECE') => (text: string): CheckedValue => {
  const parsed = parseAmount(text, unit);
  return parsed.ok ? good(parsed.amount) : bad(parsed.rule);
};

const checks: Readonly<Record<FieldKind, (text: string, field: DocumentField) => CheckedValue>> = {
  TEXT: (text) => {
    const checked = checkText(text, { max: 1000, multiline: true });
    return checked.ok ? good(checked.value) : bad(checked.rule);
  },
  COUNTRY: country,
  COUNTRIES: (text) => list(text, country),
  DAY: (text) => among(isDay(text), text, 'date.format'),
  COUNT: amount('PIECE'),
  KILOGRAMS: amount('KILOGRAM'),
  CUBIC_METRES: amount('CUBIC_METRE'),
  CODES: (text) => list(text.toUpperCase(), (code) => among(wasteCode.test(code), code, 'waste-code.malformed')),
  HS: (text) => {
    const parsed = parseHsCode(text);
    return parsed.ok ? good(parsed.value) : bad(parsed.rule);
  },
  OPERATION: (text) => among(operation.test(text), text, 'disposal-operation.unknown'),
  LOCODE: (text) => {
    const parsed = parseUnLocode(text);
    return parsed.ok ? good(parsed.value) : bad(parsed.rule);
  },
  CHOICE: (text, { choices }) => among(choices.some(({ value }) => value === text), text, 'choice.unknown'),
  CHOICES: (text, { choices }) => list(text, (part) => among(choices.some(({ value }) => value === part), part, 'choice.unknown')),
  YES_NO: (text) => among(text === 'YES' || text === 'NO', text, 'choice.unknown'),
};

/** Reads what was typed into a field, in the form in which it is kept. */
export const checkValue = (field: DocumentField, text: string): CheckedValue => checks[field.kind](text.trim(), field);
