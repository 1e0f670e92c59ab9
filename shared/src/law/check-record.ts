import { findCountry } from '../reference/countries';
import { checkText } from '../text';
import { agreementSides, unionAsParty } from './agreements';
import { isListedCode } from './classify';
import { measureEffects, measureSides } from './measures';
import type { Paper } from './movement';
import { papers } from './movement';
import type { RecordBody, RecordKind } from './register';
import { notBasel, operationSides, recordKinds } from './register';
import { unlistedCode } from './question';
import { agreements } from './tables/agreements';
import { nationalMeasures } from './tables/national-measures';
import { treaties } from './treaties';
import { confidences } from './verdict';

/** A record as a form or a file gives it, before anybody has looked. */
export type GivenRecord = { readonly [Field in keyof RecordBody]?: RecordBody[Field] extends boolean ? boolean | null : RecordBody[Field] extends readonly unknown[] | null ? readonly string[] | null : string | null };

/** What is wrong with a field of a record. */
export interface RecordMistake {
  readonly field: keyof RecordBody;
  readonly rule: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const recordLimits = { title: 200, citation: 300, source: 300, edition: 60, note: 2000, codes: 600, others: 260 } as const;

/** Kosovo, which tables of authorities name and ISO 3166-1 does not. */
const beyondIso: ReadonlySet<string> = new Set(['XK']);

/** Whether the register may speak of a country. */
export const isCountryOfRegister = (code: string): boolean => findCountry(code) !== undefined || beyondIso.has(code);

/** Whether a measure or an agreement may name a code: one of the lists, a part of one, a beginning of one with `*`, or waste on no list. */
export const isCodeOfMeasure = (code: string): boolean => code === unlistedCode || isListedCode(code);

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
const hsBeginning = /^(\d{2}|\d{4}|\d{6})$/;

/** Looks at what a record says, and tells every mistake at once; `body` is worth something where there is none. */
export const checkRecord = (given: GivenRecord): { body: RecordBody; mistakes: readonly RecordMistake[] } => {
  const mistakes: RecordMistake[] = [];
  const check = new Looked(given, mistakes);
  const kind: RecordKind = recordKinds.find((one) => one === given.kind) ?? 'MEASURE';
  const isMeasure = kind === 'MEASURE';
  const isAgreement = kind === 'AGREEMENT';
  /** Both speak of waste, of operations and of other States. */
  const isOfWaste = isMeasure || isAgreement;
  const titleEn = isOfWaste ? check.needed('titleEn', recordLimits.title) : null;
  const validFrom = check.day('validFrom');
  const validTo = check.day('validTo');
  if (validFrom && validTo && validTo < validFrom) check.wrong('validTo', 'dates.end-before-start');
  const body: RecordBody = {
    kind, titleEn, validFrom, validTo,
    country: check.country(),
    treaty: isOfWaste ? null : check.among('treaty', treaties),
    side: isMeasure ? check.among('side', measureSides) : isAgreement && given.side ? check.among('side', agreementSides) : null,
    // What nobody has said in French is said in English there.
    titleFr: isOfWaste ? (check.text('titleFr', recordLimits.title) ?? titleEn) : null,
    hs: isOfWaste ? check.list('hs', recordLimits.codes, (hs) => hsBeginning.test(hs), 'hs-code.format') : null,
    codes: isOfWaste ? check.list('codes', recordLimits.codes, isCodeOfMeasure, 'code.unknown') : null,
    other: isMeasure ? check.list('other', recordLimits.others, (code) => code === notBasel || isCountryOfRegister(code), 'country.unknown') : isAgreement ? check.parties() : null,
    operation: isOfWaste && given.operation ? check.among('operation', operationSides) : null,
    effect: isMeasure ? check.among('effect', measureEffects) : null,
    needs: isMeasure ? ((check.list('needs', papers.length, (paper) => (papers as readonly string[]).includes(paper), 'register.value-unknown') ?? []) as Paper[]) : [],
    isTacit: isAgreement && given.isTacit === true,
    citation: check.needed('citation', recordLimits.citation),
    confidence: check.among('confidence', confidences) ?? 'LOW',
    source: check.needed('source', recordLimits.source),
    edition: check.text('edition', recordLimits.edition),
    note: check.text('note', recordLimits.note, true),
    replaces: isOfWaste ? (given.replaces ?? null) : null,
    isStruck: given.isStruck === true,
  };
  check.shipped(body);
  return { body, mistakes };
};

/** Whether a shipped measure or agreement has this key, and is of this State; a measure of this side too. */
const isShippedAs = (kind: RecordKind, replaces: string, country: string, side: RecordBody['side']): boolean => {
  if (kind === 'AGREEMENT') return agreements.some((one) => one.key === replaces && one.country === country);
  return nationalMeasures.some((one) => one.key === replaces && one.jurisdiction === country && one.side === side);
};

type Texts = 'titleEn' | 'titleFr' | 'citation' | 'source' | 'edition' | 'note';

class Looked {
  constructor(
    private readonly given: GivenRecord,
    private readonly mistakes: RecordMistake[],
  ) {}

  wrong(field: keyof RecordBody, rule: string, values?: RecordMistake['values']): void {
    this.mistakes.push({ field, rule, ...(values ? { values } : {}) });
  }

  text(field: Texts, max: number, multiline = false): string | null {
    const given = this.given[field];
    if (given == null) return null;
    const checked = checkText(given, { max, multiline });
    if (checked.ok) return checked.value;
    if (checked.rule !== 'text.empty') this.wrong(field, checked.rule, { max });
    return null;
  }

  needed(field: Texts, max: number): string {
    const before = this.mistakes.length;
    const text = this.text(field, max);
    if (text === null && this.mistakes.length === before) this.wrong(field, 'text.empty');
    return text ?? '';
  }

  day(field: 'validFrom' | 'validTo'): string | null {
    const given = this.given[field] || null;
    if (given === null || isDay(given)) return given;
    this.wrong(field, 'date.format');
    return null;
  }

  country(): string {
    const given = this.given.country ?? '';
    if (!isCountryOfRegister(given)) this.wrong('country', 'country.unknown', { value: given.slice(0, 20) });
    return given;
  }

  among<Value extends string>(field: 'treaty' | 'side' | 'operation' | 'effect' | 'confidence', values: readonly Value[]): Value | null {
    const given = this.given[field];
    const found = values.find((value) => value === given);
    if (found === undefined) this.wrong(field, given ? 'register.value-unknown' : 'field.required', given ? { value: given.slice(0, 40) } : undefined);
    return found ?? null;
  }

  /** Null where nothing is named, which is all. */
  list(field: 'hs' | 'codes' | 'other' | 'needs', max: number, isKnown: (value: string) => boolean, rule: string): string[] | null {
    const given = [...new Set(this.given[field] ?? [])].filter((value) => value !== '');
    if (given.length > max) this.wrong(field, 'list.too-long', { max });
    const unknown = given.slice(0, max).find((value) => !isKnown(value));
    if (unknown !== undefined) this.wrong(field, rule, { value: unknown.slice(0, 40) });
    return given.length > 0 ? given.slice(0, max) : null;
  }

  /** The other parties of an agreement: somebody else than the State that it is written down for. */
  parties(): string[] | null {
    const before = this.mistakes.length;
    const found = this.list('other', recordLimits.others, (code) => code === unionAsParty || isCountryOfRegister(code), 'country.unknown');
    if (found === null && this.mistakes.length === before) this.wrong('other', 'field.required');
    if (found?.includes(this.given.country ?? '')) this.wrong('other', 'register.party-itself');
    return found;
  }

  /** A record that takes the place of what is shipped is of the same State; without one there is nothing to strike. */
  shipped({ kind, replaces, isStruck, country, side }: RecordBody): void {
    if (kind === 'MEMBERSHIP') return;
    if (replaces === null) {
      if (isStruck) this.wrong('isStruck', 'register.nothing-to-strike');
      return;
    }
    if (!isShippedAs(kind, replaces, country, side)) this.wrong('replaces', 'register.shipped-unknown', { value: replaces.slice(0, 60) });
  }
}
