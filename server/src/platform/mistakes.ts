import type { TextRule } from '@muster/shared/text';
import { checkText } from '@muster/shared/text';
import type { Refusal } from './refusal';
import { refusal, RefusedError } from './refusal';

const textSentences: Readonly<Record<Exclude<TextRule, 'text.empty'>, (values: { max?: number; at?: number }) => string>> = {
  'text.too-long': ({ max }) => `${max} characters at most.`,
  'text.control-character': ({ at }) => `a character that cannot be shown stands at place ${(at ?? 0) + 1}.`,
  'text.bidi-override': ({ at }) => `a character that turns the direction of reading stands at place ${(at ?? 0) + 1}.`,
};

/** Collects every mistake of an input, so that all can be mended at once. */
export class Mistakes {
  private readonly found: Refusal[] = [];

  add(...parameters: Parameters<typeof refusal>): void {
    this.found.push(refusal(...parameters));
  }

  /** Whether something is wrong with this field, or below it. */
  has(field: string): boolean {
    return this.found.some((mistake) => mistake.field === field || mistake.field?.startsWith(`${field}.`));
  }

  /** The cleaned text; a mistake under `field` when it cannot be stored. Null and absent stay null. */
  text(field: string, value: string | null | undefined, options: { max: number; multiline?: boolean }): string | null {
    if (value == null || value === '') return null;
    const checked = checkText(value, { max: options.max, multiline: options.multiline ?? false });
    if (checked.ok) return checked.value;
    const { ok: _ok, rule, ...values } = checked;
    if (rule !== 'text.empty') this.add(rule, field, `${field}: ${textSentences[rule](values)}`, values as Record<string, string | number>);
    return null;
  }

  requiredText(field: string, value: string | null | undefined, options: { max: number; multiline?: boolean }): string {
    const before = this.found.length;
    const text = this.text(field, value, options);
    if (text === null && this.found.length === before) this.add('text.empty', field, `${field}: this cannot be empty.`);
    return text ?? '';
  }

  throwIfAny(): void {
    if (this.found.length > 0) throw new RefusedError(this.found);
  }
}
