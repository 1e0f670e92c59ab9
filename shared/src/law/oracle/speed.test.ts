import { speedTable } from './speed';

it('tells decisions a second in a table', () => {
  expect(speedTable([{ verdict: 'ALLOWED', perSecond: 94_197 }, { verdict: 'OUTSIDE_SCOPE', perSecond: 660_444 }])).toEqual([
    'Decisions a second on one core, by what the movement comes to:',
    '  ALLOWED                     94,197',
    '  OUTSIDE_SCOPE              660,444',
  ]);
});
