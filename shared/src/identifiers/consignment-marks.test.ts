import { marksOf, nameKey } from './consignment-marks';

const bare = { containerNumbers: [], billOfLading: null, imoNumber: null, vesselName: null };

describe('the marks of a consignment', () => {
  it.each([
    ['one container, written in two ways', { containerNumbers: ['MSKU 907032-3', 'msku9070323'] }, ['CONTAINER MSKU9070323']],
    ['a bill of lading with signs', { billOfLading: 'maeu/22 7-14.99' }, ['BILL_OF_LADING MAEU2271499']],
    ['a number too short to say anything', { billOfLading: '12-4' }, []],
    ['a vessel by its number, whatever its name', { imoNumber: '9074729', vesselName: 'Étoile' }, ['VESSEL IMO 9074729']],
    ['a vessel by its name without a number', { vesselName: ' ÉTOILE  du-Nord ' }, ['VESSEL etoile du nord']],
    ['a lorry and a notification', { vehicleRegistration: 'WA 12-345', notificationNumber: 'be 001 / 2026' }, ['NOTIFICATION BE0012026', 'VEHICLE WA12345']],
    ['nothing', {}, []],
  ])('%s', (_what, over, expected) => {
    expect(marksOf({ ...bare, ...over }).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  });

  it('keep a name in a script of its own, and one without any letter', () => {
    expect(nameKey('株式会社')).toEqual(['株式会社']);
    expect(nameKey('***')).toEqual(['***']);
  });
});
