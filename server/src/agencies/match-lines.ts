import { countries, countryName, findCountry } from '@muster/shared/reference/countries';
import { searchWords } from '@muster/shared/reference/search';

export const lineMatchStates = ['MATCHED', 'AMBIGUOUS', 'NOT_FOUND'] as const;
/** How a line of a pasted list stands against the directory. */
export type LineMatchState = (typeof lineMatchStates)[number];

export const lineMatchReasons = ['SEVERAL', 'NAME_UNKNOWN', 'EMAIL_UNKNOWN', 'COUNTRY_WITHOUT_AGENCY', 'CONTRADICTORY', 'TOO_LONG'] as const;
/** Why a line is not matched to one agency. */
export type LineMatchReason = (typeof lineMatchReasons)[number];

/** What a line can be matched to. */
export interface KnownAgency {
  id: string;
  name: string;
  shortName: string;
  country: string | null;
  /** Addresses that the directory shows for its people, in lower case. */
  emails: readonly string[];
}

export interface LineMatch {
  state: LineMatchState;
  reason: LineMatchReason | null;
  /** One where it is matched; those to choose from where it is ambiguous. */
  agencyIds: string[];
  /** The address that stands in the line, in lower case. */
  email: string | null;
}

const longest = 300;
const mostChoices = 20;
const address = /[^\s@"'<>,;|()]{1,64}@[^\s@"'<>,;|()]+\.[^\s@"'<>,;|().]{2,}/u;
const nameLanguages = ['en', 'fr', 'es', 'pt', 'de', 'ar', 'ru', 'zh'];

const folded = (text: string): string => searchWords(text).join(' ');

/** Headings that a list from a spreadsheet begins with: a line of nothing else names nobody. */
const headings = new Set(['agency', 'name', 'agency name', 'short name', 'administration', 'country', 'country code', 'iso', 'email', 'e mail', 'mail', 'contact', 'service', 'nom', 'pays', 'code pays', 'courriel', 'adresse']);

/** The columns of a line: by tab, semicolon, bar or comma, whichever comes first in this order; quotes around one are dropped. */
const cellsOf = (line: string): string[] => {
  const separator = ['\t', ';', '|', ','].find((each) => line.includes(each));
  return (separator ? line.split(separator) : [line]).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1').trim()).filter((cell) => cell !== '');
};

let codesByName: ReadonlyMap<string, string> | null = null;

const countryOf = (cell: string): string | undefined => {
  if (/^[a-z]{2}$/i.test(cell)) return findCountry(cell.toUpperCase())?.code;
  codesByName ??= new Map(countries.flatMap(({ code }) => nameLanguages.map((language) => [folded(countryName(code, language)), code] as const)));
  return codesByName.get(folded(cell));
};

/** An agency with the words of its names, worked out once for all lines. */
interface Candidate extends KnownAgency {
  names: readonly string[];
  words: ReadonlySet<string>;
}

const candidateOf = (agency: KnownAgency): Candidate => {
  const names = [agency.name, agency.shortName].map(folded);
  return { ...agency, names, words: new Set(names.flatMap((name) => name.split(' '))) };
};

const found = (agencies: readonly KnownAgency[], email: string | null): LineMatch => ({ state: 'MATCHED', reason: null, agencyIds: agencies.map(({ id }) => id), email });
const among = (agencies: readonly KnownAgency[], reason: LineMatchReason, email: string | null): LineMatch =>
  agencies.length === 0 ? { state: 'NOT_FOUND', reason, agencyIds: [], email } : { state: 'AMBIGUOUS', reason, agencyIds: agencies.slice(0, mostChoices).map(({ id }) => id), email };

/** Those of this name or short name; else those in whose names every word of it is. */
const named = (cell: string, agencies: readonly Candidate[]): Candidate[] => {
  const words = searchWords(cell);
  if (words.length === 0) return [];
  const wanted = words.join(' ');
  const exact = agencies.filter(({ names }) => names.includes(wanted));
  return exact.length > 0 ? exact : agencies.filter((agency) => words.every((word) => agency.words.has(word)));
};

/**
 * Matches one line to the directory: by an address that the directory shows, by name, and by country (ISO 3166-1 alpha-2, or
 * its name). What is certain is matched; where only a part of the line fits, somebody has to choose; nothing is guessed.
 */
const matchLine = (line: string, agencies: readonly Candidate[]): LineMatch => {
  if (line.length > longest) return among([], 'TOO_LONG', null);
  const email = address.exec(line)?.[0].toLowerCase() ?? null;
  // A name can hold the commas by which columns are told apart.
  const whole = named(line, agencies);
  if (whole.length === 1) return found(whole, email);
  const cells = cellsOf(email ? line.replace(address, ' ').replace(/[<>()]/g, ' ') : line);
  const codes = new Set<string>();
  const names: string[] = [];
  for (const cell of cells) {
    const code = countryOf(cell);
    if (code && named(cell, agencies).length === 0) codes.add(code);
    else names.push(cell);
  }
  const inCountry = (all: readonly Candidate[]): Candidate[] => all.filter(({ country }) => codes.size === 0 || (country !== null && codes.has(country)));
  const byEmail = email ? agencies.filter(({ emails }) => emails.includes(email)) : [];
  if (byEmail.length > 0) {
    const here = inCountry(byEmail);
    if (here.length === 0) return among(byEmail, 'CONTRADICTORY', email);
    return here.length === 1 ? found(here, email) : among(here, 'SEVERAL', email);
  }
  const byName = names.map((name) => named(name, agencies)).filter((each) => each.length > 0);
  if (byName.length > 0) {
    const common = (byName[0] ?? []).filter((agency) => byName.every((each) => each.includes(agency)));
    const here = inCountry(common);
    if (here.length === 1) return found(here, email);
    if (here.length > 1) return among(here, 'SEVERAL', email);
    return among([...new Set(byName.flat())], 'CONTRADICTORY', email);
  }
  if (codes.size === 0) return among([], names.length > 0 || !email ? 'NAME_UNKNOWN' : 'EMAIL_UNKNOWN', email);
  const here = inCountry(agencies);
  if (here.length === 0) return among([], 'COUNTRY_WITHOUT_AGENCY', email);
  if (names.length > 0) return among(here, 'NAME_UNKNOWN', email);
  if (email) return among(here, 'EMAIL_UNKNOWN', email);
  return here.length === 1 ? found(here, email) : among(here, 'SEVERAL', email);
};

const isHeading = (line: string): boolean => {
  const cells = cellsOf(line);
  return cells.length > 0 && cells.every((cell) => headings.has(folded(cell)));
};

/** Matches each line of a pasted list; null for an empty line, and for headings. */
export const matchLines = (lines: readonly string[], agencies: readonly KnownAgency[]): (LineMatch | null)[] => {
  const candidates = agencies.map(candidateOf);
  return lines.map((line, index) => (line.trim() === '' || (index === 0 && isHeading(line)) ? null : matchLine(line.trim(), candidates)));
};
