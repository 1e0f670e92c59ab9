import { parseAmount } from '@muster/shared/seizures/quantity';
import type { QuantityUnit } from '@muster/shared/vocabularies';
import type { Mistakes } from '../mistakes';

type Given = string | null | undefined;

export const checkAmount = (check: Mistakes, field: string, text: Given, unit: QuantityUnit = 'KILOGRAM'): string | null => {
  if (text == null || text === '') return null;
  const parsed = parseAmount(text, unit);
  if (parsed.ok) return parsed.amount;
  check.add(parsed.rule, field, `${field}: ${parsed.rule.replace('quantity.', 'the amount is ').replaceAll('-', ' ')}.`, { value: text.slice(0, 40) });
  return null;
};

export const checkDegrees = (check: Mistakes, field: string, text: Given, limit: number): string | null => {
  if (!text) return null;
  if (/^-?\d{1,3}(\.\d{1,15})?$/.test(text) && Math.abs(Number(text)) <= limit) return text;
  check.add('position.invalid', field, `${field}: degrees between -${limit} and ${limit}, as a decimal.`, { max: limit });
  return null;
};

export const checkCurrency = (check: Mistakes, field: string, code: Given): string | null => {
  if (!code) return null;
  if (Intl.supportedValuesOf('currency').includes(code)) return code;
  check.add('currency.unknown', field, `${field}: this is not a currency code of ISO 4217, such as EUR.`, { value: code.slice(0, 10) });
  return null;
};
