import type { KnownAgency } from './match-lines';
import { matchLines } from './match-lines';

const agency = (id: string, name: string, shortName: string, country: string | null, ...emails: string[]): KnownAgency => ({ id, name, shortName, country, emails });

const agencies = [
  agency('nl-customs', 'Customs Administration of the Netherlands', 'Dutch Customs', 'NL', 'anna@douane.example'),
  agency('nl-ilt', 'Human Environment and Transport Inspectorate', 'ILT', 'NL'),
  agency('be', 'Douane, Accises et Fraude', 'Belgian Customs', 'BE', 'shared@customs.example'),
  agency('fr', 'Direction générale des douanes', 'French Customs', 'FR', 'shared@customs.example'),
  agency('it', 'Agenzia delle Dogane', 'ADM', 'IT'),
  agency('in', 'Central Board', 'IN', 'IN'),
  agency('unit', 'Secretariat', 'Unit', null),
];

const matched = (...lines: string[]) => matchLines(lines, agencies).map((match) => match && [match.state, match.reason, match.agencyIds.join(' ')].filter(Boolean).join(' '));

describe('a line of a pasted list', () => {
  it.each([
    ['Dutch Customs', 'MATCHED nl-customs'],
    ['dutch  CUSTOMS', 'MATCHED nl-customs'],
    ['Direction generale des douanes', 'MATCHED fr'],
    ['Douane, Accises et Fraude', 'MATCHED be'],
    ['anna@douane.example', 'MATCHED nl-customs'],
    ['Anna Visser <Anna@Douane.example>', 'MATCHED nl-customs'],
    ['FR', 'MATCHED fr'],
    ['fr', 'MATCHED fr'],
    ['Italie', 'MATCHED it'],
    ['Unit', 'MATCHED unit'],
    ['ADM;IT;new.person@adm.example', 'MATCHED it'],
    ['"ILT"\tNL', 'MATCHED nl-ilt'],
    ['shared@customs.example;FR', 'MATCHED fr'],
    // A word that is both a country's code and an agency's name is the agency.
    ['in', 'MATCHED in'],
  ])('%j is certain: %s', (line, expected) => expect(matched(line)).toEqual([expected]));

  it.each([
    ['NL', 'AMBIGUOUS SEVERAL nl-customs nl-ilt'],
    ['Customs', 'AMBIGUOUS SEVERAL nl-customs be fr'],
    ['shared@customs.example', 'AMBIGUOUS SEVERAL be fr'],
    ['Ministry of Rain;BE', 'AMBIGUOUS NAME_UNKNOWN be'],
    ['nobody@nowhere.example;NL', 'AMBIGUOUS EMAIL_UNKNOWN nl-customs nl-ilt'],
    ['anna@douane.example;FR', 'AMBIGUOUS CONTRADICTORY nl-customs'],
    ['ADM;ILT', 'AMBIGUOUS CONTRADICTORY it nl-ilt'],
  ])('%j is left to choose: %s', (line, expected) => expect(matched(line)).toEqual([expected]));

  it.each([
    ['Ministry of Rain', 'NOT_FOUND NAME_UNKNOWN'],
    ['nobody@nowhere.example', 'NOT_FOUND EMAIL_UNKNOWN'],
    ['JP', 'NOT_FOUND COUNTRY_WITHOUT_AGENCY'],
    ['%%%', 'NOT_FOUND NAME_UNKNOWN'],
    ['x'.repeat(301), 'NOT_FOUND TOO_LONG'],
  ])('%j is not found: %s', (line, expected) => expect(matched(line)).toEqual([expected]));

  it('says which address stands in it, known or not', () => {
    expect(matchLines(['ADM;IT;New.Person@adm.example', 'ILT'], agencies).map((match) => match?.email)).toEqual(['new.person@adm.example', null]);
  });

  it('is passed over where it is empty, or the headings of a table', () => {
    expect(matched('Agency;Country;E-mail', '', 'ILT', '  ')).toEqual([null, null, 'MATCHED nl-ilt', null]);
    expect(matched('ILT', 'Agency;Country;E-mail')[1]).toBe('NOT_FOUND NAME_UNKNOWN');
  });

  it('is too long where it has more than twelve different columns; a repeated one counts once', () => {
    const words = [...'abcdefghijklm'].map((letter) => `ministry ${letter}`);
    expect(matched([...words.slice(0, 11), 'ILT'].join(';'), [...words, 'ILT'].join(';'), 'ilt;ILT;'.repeat(30))).toEqual(['MATCHED nl-ilt', 'NOT_FOUND TOO_LONG', 'MATCHED nl-ilt']);
    expect(matchLines([[...words, 'anna@douane.example'].join(';')], agencies)[0]?.email).toBe('anna@douane.example');
  });

  it('costs no more for saying the same word again and again', () => {
    const many = Array.from({ length: 200 }, (_, n) => agency(`a-${n}`, `Zollamt de ${n}`, `ZA ${n}`, 'DE'));
    const lines = Array.from({ length: 20 }, () => 'de,'.repeat(90));
    const looked = [jest.spyOn(Array.prototype, 'includes'), jest.spyOn(Set.prototype, 'has')];
    const matches = matchLines(lines, many);
    const looks = looked.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    looked.forEach((spy) => spy.mockRestore());
    expect(matches.map((match) => [match?.state, match?.agencyIds.length])).toEqual(lines.map(() => ['AMBIGUOUS', 20]));
    expect(looks).toBeLessThan(lines.length * many.length);
  });
});
