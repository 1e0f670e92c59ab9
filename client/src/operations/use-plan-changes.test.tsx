import { screen } from '@testing-library/react';
import { contentOfVersion } from '../seizures/compare-content';
import { showPage } from '../testing/show-page';
import { usePlanChanges } from './use-plan-changes';

const before = { objectives: 'Follow the tyres.', waste_streams: ['TYRES'], regions: [], lead_agency_id: 'a-1', starts_on: '2026-06-01', is_exercise: false, report_form: 'SHORT', phases: [{ name: 'First', starts_on: '2026-06-01', ends_on: '2026-06-14' }] };
const after = { ...before, objectives: 'Follow the oil.', waste_streams: ['TYRES', 'OIL'], regions: ['NL'], lead_agency_id: 'a-2', starts_on: '2026-06-02', is_exercise: true, report_form: 'LONG', phases: [] };
const names = new Map([['a-1', 'NL Customs'], ['a-2', 'PL Customs']]);
const changed = ['objectives', 'wasteStreams', 'regions', 'leadAgencyId', 'startsOn', 'isExercise', 'reportForm', 'phases', 'previousId'];

const Told = () => {
  const changesBetween = usePlanChanges(names);
  return <ul>{changesBetween(changed, contentOfVersion(JSON.stringify(before)), contentOfVersion(JSON.stringify(after))).map((change) => <li key={change.field}>{[change.label, change.before, change.after].join(' | ')}</li>)}</ul>;
};

it.each([
  ['en', ['objectives | Follow the tyres. | Follow the oil.', 'waste streams | Tyres | Tyres and Oil', 'countries and regions | nothing | Netherlands', 'lead agency | NL Customs | PL Customs', 'exercise | no | yes', 'report form | Short form | Long form']],
  ['fr', ['objectifs | Follow the tyres. | Follow the oil.']],
] as const)('tells in %s what stood there before and what stands there now', async (language, expected) => {
  await showPage(<Told />, { language, path: `/?lang=${language}`, rooms: ['operations', 'vocabulary'], answers: {} });
  const told = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(told).toEqual(expect.arrayContaining([...expected]));
  expect(told).toHaveLength(changed.length - 1);
  expect(told.find((line) => line?.includes('First ('))).toMatch(/First \(.*14.*\) \| (nothing|rien)$/);
});
