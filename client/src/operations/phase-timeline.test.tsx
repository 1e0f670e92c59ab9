import { screen } from '@testing-library/react';
import { showPage, type Answers } from '../testing/show-page';
import { ToastRegion } from '../ui/ToastRegion';
import { currentToasts, dismissToast } from '../ui/toasts';
import { PhaseTimeline } from './PhaseTimeline';

const phases = [
  { __typename: 'Phase', id: 'p-1', name: 'Prepare', nameLanguage: 'en', startsOn: '2026-08-01', endsOn: '2026-08-31', isOperational: false },
  { __typename: 'Phase', id: 'p-2', name: 'Operate', nameLanguage: 'en', startsOn: '2026-09-01', endsOn: '2026-09-30', isOperational: true },
];
const moved = (version: number) => ({ answer: { __typename: 'Operation', id: 'o-1', version, phases, startsOn: '2026-09-01', endsOn: '2026-09-30' } });
const stale = { answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'version.stale', field: 'version', message: 'Stale.', arguments: [{ __typename: 'RefusalArgument', name: 'yours', value: '4' }, { __typename: 'RefusalArgument', name: 'current', value: '5' }] }] } };

const open = async (answers: Answers) => {
  const again = jest.fn();
  const shown = await showPage(
    <>
      <PhaseTimeline operation={{ id: 'o-1', version: 4 }} phases={phases} today="2026-08-15" again={again} />
      <ToastRegion />
    </>,
    { path: '/operations/o-1/plan', rooms: ['operations', 'planning', 'refusals', 'kit'], answers },
  );
  return { ...shown, again };
};
const inputs = (asked: readonly { name: string; variables: Record<string, unknown> }[]) => asked.filter(({ name }) => name === 'MovePhase').map(({ variables }) => variables.input);

describe('the phases of a plan', () => {
  // Notices outlive the page that gave them.
  beforeEach(() => currentToasts().forEach(({ id }) => dismissToast(id)));

  it('move by the arrow keys, and only once they are let go; the notice takes it back', async () => {
    const { user, asked } = await open({ MovePhase: () => moved(5) });
    (await screen.findByRole('button', { name: /^Prepare: / })).focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowRight}{ArrowLeft}');
    expect(inputs(asked)).toEqual([]);
    await user.keyboard('{Enter}');
    expect(inputs(asked)).toEqual([{ operationId: 'o-1', id: 'p-1', version: 4, startsOn: '2026-08-08', endsOn: '2026-09-07' }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    // In the version that was made here: had somebody changed the plan since, it would be refused.
    expect(inputs(asked)[1]).toEqual({ operationId: 'o-1', id: 'p-1', version: 5, startsOn: '2026-08-01', endsOn: '2026-08-31' });
  });

  it('grow and shrink by either end, to one day at least', async () => {
    const { user, asked } = await open({ MovePhase: () => moved(5) });
    (await screen.findByRole('button', { name: /^Last day of Operate/ })).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    (await screen.findByRole('button', { name: /^First day of Prepare/ })).focus();
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}{Enter}');
    expect(inputs(asked)).toEqual([
      { operationId: 'o-1', id: 'p-2', version: 4, startsOn: '2026-09-01', endsOn: '2026-10-01' },
      { operationId: 'o-1', id: 'p-1', version: 4, startsOn: '2026-08-31', endsOn: '2026-08-31' },
    ]);
  });

  it('stay where they were after Escape', async () => {
    const { user, asked } = await open({});
    const bar = await screen.findByRole('button', { name: /^Prepare: / });
    const before = bar.getAttribute('aria-label');
    bar.focus();
    await user.keyboard('{ArrowRight}');
    expect(bar.getAttribute('aria-label')).not.toBe(before);
    await user.keyboard('{Escape}{Tab}');
    expect([bar.getAttribute('aria-label'), inputs(asked)]).toEqual([before, []]);
  });

  it('say so when somebody else was faster, and read the plan anew', async () => {
    const { user, again } = await open({ MovePhase: () => stale });
    (await screen.findByRole('button', { name: /^Prepare: / })).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(again).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('are typed in a table for who rather types', async () => {
    const { user, asked } = await open({ MovePhase: () => moved(5) });
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep the days of Operate' });
    expect(keep.disabled).toBe(true);
    const [, last] = screen.getAllByLabelText('Last day');
    if (!last) throw new Error('There is no second phase.');
    await user.clear(last);
    await user.type(last, '2026-08-01');
    expect(screen.getByText('The last day is before the first.')).toBeTruthy();
    await user.clear(last);
    await user.type(last, '2026-10-05');
    await user.click(keep);
    expect(inputs(asked)).toEqual([{ operationId: 'o-1', id: 'p-2', version: 4, startsOn: '2026-09-01', endsOn: '2026-10-05' }]);
  });
});
