export type TextRule = 'text.too-long' | 'text.control-character' | 'text.bidi-override' | 'text.lone-surrogate' | 'text.empty';

export type CheckedText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly rule: TextRule; readonly at?: number; readonly max?: number };

export interface TextLimits {
  readonly max: number;
  readonly multiline?: boolean;
}

const controlsOnOneLine = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
const controlsOnManyLines = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
// They make a text read otherwise than it is stored: "cod.exe" can be shown as "exe.doc".
const bidiOverrides = /[\u202A-\u202E\u2066-\u2069]/;
// Half of a character pair: it cannot be stored as UTF-8.
const loneSurrogate = /\p{Surrogate}/u;

const forbidden = (text: string, multiline: boolean): CheckedText | undefined => {
  const checks: readonly (readonly [TextRule, RegExp])[] = [
    ['text.lone-surrogate', loneSurrogate],
    ['text.control-character', multiline ? controlsOnManyLines : controlsOnOneLine],
    ['text.bidi-override', bidiOverrides],
  ];
  for (const [rule, pattern] of checks) {
    const at = text.search(pattern);
    if (at >= 0) return { ok: false, rule, at };
  }
  return undefined;
};

/** A text that is safe to keep and to show: composed (NFC), trimmed, no control or direction-override characters; length counts characters. */
export const checkText = (text: string, { max, multiline = false }: TextLimits): CheckedText => {
  const value = text.replace(/\r\n/g, '\n').normalize('NFC').trim();
  if (value === '') return { ok: false, rule: 'text.empty' };
  const refused = forbidden(value, multiline);
  if (refused) return refused;
  return [...value].length > max ? { ok: false, rule: 'text.too-long', max } : { ok: true, value };
};
