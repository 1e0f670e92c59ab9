import { isDay } from '@muster/shared/days';
import type { Amendment } from '@muster/shared/law/loopholes/amendments';
import { amendments } from '@muster/shared/law/loopholes/amendments';
import { states } from '@muster/shared/law/loopholes/matrix';
import type { Gap } from '@muster/shared/law/loopholes/gaps';
import { gaps } from '@muster/shared/law/loopholes/gaps';
import { baselEntries } from '@muster/shared/reference/basel-entries';
import { countries } from '@muster/shared/reference/countries';
import { disposalOperationCodes } from '@muster/shared/reference/disposal-operations';

/** What is compared, as the page's address keeps it. */
export interface Choice {
  /** What the waste was called on the earlier day, and what it is called on the later one. */
  readonly was: string;
  readonly before: string;
  readonly code: string;
  readonly after: string;
  readonly operation: string;
  /** The State that the map looks from, and whether at what leaves it or at what comes in. */
  readonly state: string;
  readonly way: 'OUT' | 'IN';
  readonly gap: Gap | undefined;
  /** Whose trade is looked at, in which heading. */
  readonly reporter: string;
  readonly heading: string;
}

export const ways = ['OUT', 'IN'] as const;

const codes = baselEntries.map(({ code }) => code);
const countryCodes = countries.map(({ code }) => code as string);
const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined => allowed.find((one) => one === text);
const dayOf = (text: string | null): string | undefined => (text !== null && isDay(text) ? text : undefined);

/** An amendment with its example, as a choice. */
export const choiceOf = ({ before, after, operation }: Amendment) => ({ was: before.code, before: before.date, code: after.code, after: after.date, operation });

const usual = amendments.find(({ key }) => key === 'PLASTIC_MIXED') ?? (amendments[0] as Amendment);

/** Reads a choice out of an address; what it does not know is left as usual. */
export const readChoice = (search: string): Choice => {
  const given = new URLSearchParams(search);
  const first = choiceOf(usual);
  const heading = given.get('heading') ?? '';
  return {
    was: oneOf(codes, given.get('was')) ?? first.was,
    before: dayOf(given.get('before')) ?? first.before,
    code: oneOf(codes, given.get('code')) ?? first.code,
    after: dayOf(given.get('after')) ?? first.after,
    operation: oneOf(disposalOperationCodes, given.get('operation')) ?? first.operation,
    state: oneOf(states, given.get('state')) ?? 'DE',
    way: oneOf(ways, given.get('way')) ?? 'OUT',
    gap: oneOf(gaps, given.get('gap')),
    reporter: oneOf(countryCodes, given.get('reporter')) ?? 'GB',
    heading: /^\d{2,8}$/.test(heading) ? heading : '3915',
  };
};

/** A choice as an address. */
export const writeChoice = (choice: Choice): string => new URLSearchParams(Object.entries(choice).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString();

/** The amendment whose example it is, if it is one's. */
export const amendmentOf = (choice: Choice): Amendment | undefined =>
  amendments.find((one) => Object.entries(choiceOf(one)).every(([name, value]) => choice[name as keyof Choice] === value));
