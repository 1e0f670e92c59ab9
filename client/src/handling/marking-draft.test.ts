import { handlingSpecimen } from '../testing/handling-specimen';
import { emptyMarking, fileInput, handlingInput, markingOf, type MarkingDraft } from './marking-draft';

const chosen: Partial<MarkingDraft> = { releasableTo: ['pl'], people: ['p-1'] };

it.each<[string, Partial<MarkingDraft>, object]>([
  ['GREEN: no list', { tlp: 'GREEN' }, { releasableTo: null, toCoordinators: null, people: null }],
  ['GREEN to a list: the coordinators see it unless told', { tlp: 'GREEN', isLimited: true }, { releasableTo: ['pl'], toCoordinators: true, people: null }],
  ['AMBER+STRICT always has a list, and leaves the coordinators out unless told', { tlp: 'AMBER_STRICT' }, { releasableTo: ['pl'], toCoordinators: false, people: null }],
  ['RED is for persons, whatever list was chosen before', { tlp: 'RED', isLimited: true, toCoordinators: true }, { releasableTo: null, toCoordinators: null, people: ['p-1'] }],
])('sends only what its level knows: %s', (_name, patch, expected) => {
  expect(handlingInput({ ...emptyMarking, ...chosen, ...patch })).toMatchObject(expected);
});

it('sends an empty list where nobody is named: for nobody else, not for everybody', () => {
  expect(handlingInput({ ...emptyMarking, isLimited: true }).releasableTo).toEqual([]);
});

it('says nothing with a file of what only a record can tell', () => {
  expect(fileInput({ ...emptyMarking, tellsWithheld: true })).not.toHaveProperty('tellsWithheld');
});

it('says nothing of lists and coordinators that nobody chose', () => {
  const [open, strict] = [markingOf(handlingSpecimen()), markingOf(handlingSpecimen({ tlp: 'AMBER_STRICT', toCoordinators: false, releasableTo: [] }))];
  expect(handlingInput({ ...open, tlp: 'AMBER_STRICT' }).toCoordinators).toBe(false);
  expect(handlingInput({ ...strict, tlp: 'GREEN' }).releasableTo).toBeNull();
});

it('begins a change with what stands', () => {
  const stands = handlingSpecimen({ tlp: 'AMBER', toCoordinators: false, caveats: ['H2'], note: 'Ask first.', tellsWithheld: true, releasableTo: [{ __typename: 'HandlingAgency', id: 'pl', shortName: 'PL' }] });
  expect(handlingInput(markingOf(stands))).toEqual({ tlp: 'AMBER', releasableTo: ['pl'], toCoordinators: false, people: null, caveats: ['H2'], note: 'Ask first.', tellsWithheld: true });
});
