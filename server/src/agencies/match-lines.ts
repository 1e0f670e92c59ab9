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
/** So many different columns in a line: a list has name, country and address, and a few that say nothing here. */
const mostCells = 12;
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

/** The agencies by their names and addresses, worked out once for all lines; each keeps their order. */
class Directory {
  private readonly byName = new Map<string, Set<KnownAgency>>();
  private readonly byWord = new Map<string, Set<KnownAgency>>();
  private readonly byEmail = new Map<string, Set<KnownAgency>>();
  private readonly asked = new Map<string, ReadonlySet<KnownAgency>>();

  constructor(readonly agencies: readonly KnownAgency[]) {
    for (const agency of agencies) {
      for (const name of [agency.name, agency.shortName].map(folded)) {
        file(this.byName, name, agency);
        for (const word of name.split(' ')) file(this.byWord, word, agency);
      }
      for (const email of agency.emails) file(this.byEmail, email, agency);
    }
  }

  /** Those of this name or short name; else those in whose names every word of it is. Asked once of each name. */
  named(cell: string): ReadonlySet<KnownAgency> {
    const name = folded(cell);
    const known = this.asked.get(name) ?? this.find(name);
    this.asked.set(name, known);
    return known;
  }

  at(email: string): readonly KnownAgency[] {
    return [...(this.byEmail.get(email) ?? [])];
  }

  private find(name: string): ReadonlySet<KnownAgency> {
    if (name === '') return new Set();
    return this.byName.get(name) ?? new Set(inAll([...new Set(name.split(' '))].map((word) => this.byWord.get(word) ?? new Set())));
  }
}

const file = (index: Map<string, Set<KnownAgency>>, key: string, agency: KnownAgency): void => {
  const filed = index.get(key);
  if (filed) filed.add(agency);
  else index.set(key, new Set([agency]));
};

/** Those that stand in every one, from the smallest on, so that a word of nobody's ends the search. */
const inAll = (sets: readonly ReadonlySet<KnownAgency>[]): KnownAgency[] => {
  const [smallest = new Set<KnownAgency>(), ...others] = [...sets].sort((one, other) => one.size - other.size);
  return [...smallest].filter((agency) => others.every((each) => each.has(agency)));
};

const found = (agencies: readonly KnownAgency[], email: string | null): LineMatch => ({ state: 'MATCHED', reason: null, agencyIds: agencies.map(({ id }) => id), email });
const among = (agencies: readonly KnownAgency[], reason: LineMatchReason, email: string | null): LineMatch =>
  agencies.length === 0 ? { state: 'NOT_FOUND', reason, agencyIds: [], email } : { state: 'AMBIGUOUS', reason, agencyIds: agencies.slice(0, mostChoices).map(({ id }) => id), email };

/**
 * Matches one line to the directory: by an address that the directory shows, by name, and by country (ISO 3166-1 alpha-2, or
 * its name). What is certain is matched; where only a part of the line fits, somebody has to choose; nothing is guessed.
 */
const matchLine = (line: string, directory: Directory): LineMatch => {
  if (line.length > longest) return among([], 'TOO_LONG', null);
  const email = address.exec(line)?.[0].toLowerCase() ?? null;
  // A name can hold the commas by which columns are told apart.
  const whole = directory.named(line);
  if (whole.size === 1) return found([...whole], email);
  // A cell that is there twice says nothing new.
  const cells = [...new Set(cellsOf(email ? line.replace(address, ' ').replace(/[<>()]/g, ' ') : line).map((cell) => cell.toLowerCase()))];
  if (cells.length > mostCells) return among([], 'TOO_LONG', email);
  const codes = new Set<string>();
  const names: string[] = [];
  for (const cell of cells) {
    const code = countryOf(cell);
    if (code && directory.named(cell).size === 0) codes.add(code);
    else names.push(cell);
  }
  const inCountry = (all: readonly KnownAgency[]): KnownAgency[] => all.filter(({ country }) => codes.size === 0 || (country !== null && codes.has(country)));
  const byEmail = email ? directory.at(email) : [];
  if (byEmail.length > 0) {
    const here = inCountry(byEmail);
    if (here.length === 0) return among(byEmail, 'CONTRADICTORY', email);
    return here.length === 1 ? found(here, email) : among(here, 'SEVERAL', email);
  }
  const byName = names.map((name) => directory.named(name)).filter((each) => each.size > 0);
  if (byName.length > 0) {
    const here = inCountry(inAll(byName));
    if (here.length === 1) return found(here, email);
    if (here.length > 1) return among(here, 'SEVERAL', email);
    return among([...new Set(byName.flatMap((each) => [...each]))], 'CONTRADICTORY', email);
  }
  if (codes.size === 0) return among([], names.length > 0 || !email ? 'NAME_UNKNOWN' : 'EMAIL_UNKNOWN', email);
  const here = inCountry(directory.agencies);
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
  const directory = new Directory(agencies);
  return lines.map((line, index) => (line.trim() === '' || (index === 0 && isHeading(line)) ? null : matchLine(line.trim(), directory)));
};
