export type TextRule = 'text.too-long' | 'text.control-character' | 'text.bidi-override' | 'text.empty';

export type CheckedText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly rule: TextRule; readonly at?: number; readonly max?: number };

export interface TextLimits {
  readonly max: number;
  readonly multiline?: boolean;
}

// A lone surrogate is half of a character and cannot be stored as UTF-8: it is refused like a control character.
const controlsOnOneLine = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const controlsOnManyLines = /(?![\t\n])[\p{Cc}\p{Cs}]/u;
// They make a text read otherwise than it is stored: "cod.exe" can be shown as "exe.doc".
const bidiOverrides = /[\u202A-\u202E\u2066-\u2069]/u;

const forbidden = (text: string, multiline: boolean): CheckedText | undefined => {
  const controlAt = text.search(multiline ? controlsOnManyLines : controlsOnOneLine);
  if (controlAt >= 0) return { ok: false, rule: 'text.control-character', at: controlAt };
  const overrideAt = text.search(bidiOverrides);
  return overrideAt >= 0 ? { ok: false, rule: 'text.bidi-override', at: overrideAt } : undefined;
};

/** A text that is safe to keep and to show: composed (NFC), trimmed, no control or direction-override characters; length counts characters. */
export const checkText = (text: string, { max, multiline = false }: TextLimits): CheckedText => {
  const value = text.replace(/\r\n/g, '\n').normalize('NFC').trim();
  if (value === '') return { ok: false, rule: 'text.empty' };
  const refused = forbidden(value, multiline);
  if (refused) return refused;
  return [...value].length > max ? { ok: false, rule: 'text.too-long', max } : { ok: true, value };
};
