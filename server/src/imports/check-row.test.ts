import 'reflect-metadata';
import { checkRow } from './check-row';

const mapping = ['detectedAt', 'country', 'place', 'foundDescription', 'wasteStream', 'kilograms', 'kilogramsBasis', 'transportMode', 'outcome'];
const good = { detectedAt: '2026-06-09 08:30', country: 'NL', place: 'Rotterdam', foundDescription: 'Broken screens', wasteStream: 'E_WASTE', kilograms: '1250', kilogramsBasis: 'WEIGHED', transportMode: 'SEA', outcome: 'DETAINED' };

const check = (over: Partial<typeof good> = {}, keys: readonly string[] = mapping) => {
  const cells = keys.map((key) => ({ ...good, ...over })[key as keyof typeof good]);
  return checkRow(cells, { columns: keys, mapping: keys, isSpreadsheet: false, now: new Date('2026-06-10T00:00:00Z'), startsOn: null });
};
const told = (...parameters: Parameters<typeof check>) => check(...parameters).problems.map(({ field, rule, value }) => [field, rule, value]);

describe('a row of a sheet', () => {
  it.each([
    ['E_WASTE', 'E_WASTE'], ['Hazardous chemicals', 'HAZARDOUS_CHEMICAL'], ['hazardous  CHEMICALS', 'HAZARDOUS_CHEMICAL'], ['Produits chimiques dangereux', 'HAZARDOUS_CHEMICAL'], ['Metal', 'METAL'], ['metaux', 'METAL'],
    ['Déchets électroniques', 'E_WASTE'], ['dechets electroniques', 'E_WASTE'], ['Pneus', 'TYRES'], ['tires', 'TYRES'], ['e-waste', 'E_WASTE'],
  ])('takes %s as %s', (wasteStream, expected) => {
    expect(told({ wasteStream })).toEqual([]);
    expect(check({ wasteStream }).body?.wasteStream).toBe(expected);
  });

  it('takes the words of other columns as well', () => {
    const { body, problems } = check({ kilogramsBasis: 'Pesé', transportMode: 'Mer', outcome: 'Disposed of' });
    expect(problems).toEqual([]);
    expect(body).toMatchObject({ transportMode: 'SEA', outcome: 'DISPOSED', items: [{ quantities: [{ basis: 'WEIGHED' }] }] });
  });

  it('tells a word that is not known once', () => {
    expect(told({ wasteStream: 'Televisions' })).toEqual([['wasteStream', 'code.unknown', 'Televisions']]);
    expect(told({ detectedAt: '09/06/2026' })).toEqual([['detectedAt', 'date.format', '09/06/2026']]);
    expect(told({ wasteStream: '' })).toEqual([['wasteStream', 'field.required', '']]);
  });

  it('tells a bad quantity though the column of the waste is not mapped', () => {
    const without = mapping.filter((key) => key !== 'wasteStream');
    expect(told({ kilograms: '-1' }, without)).toEqual([['wasteStream', 'field.required', null], ['kilograms', 'quantity.not-positive', '-1']]);
    expect(told({ kilograms: '-1', wasteStream: 'Televisions' })).toEqual([['wasteStream', 'code.unknown', 'Televisions'], ['kilograms', 'quantity.not-positive', '-1']]);
  });
});
