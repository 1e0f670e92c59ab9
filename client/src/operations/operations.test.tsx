import { screen } from '@testing-library/react';
import { showPage, somebody } from '../testing/show-page';
import { NewOperationPage } from './NewOperationPage';
import { OperationsPage } from './OperationsPage';
import { isReportingAs } from './reporting';

it('asks for a first day only where the plan has days', async () => {
  const template = (key: string, kind: string) => ({ __typename: 'OperationTemplate', key, titleKey: `template.${key}`, plan: { __typename: 'OperationPlanDraft', kind } });
  const { user } = await showPage(<NewOperationPage />, {
    as: somebody({ isLead: true }),
    rooms: ['operations', 'common', 'kit'],
    answers: { PlanStarts: () => ({ operationTemplates: [template('waste-operation', 'IN_TIME'), template('standing-group', 'STANDING')], operations: { __typename: 'OperationPage', items: [] } }) },
  });
  expect(await screen.findByLabelText('First operational day')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /standing group/ }));
  expect(screen.queryByLabelText('First operational day')).toBeNull();
});

it('takes along the operations that are shown: those that go on, or those that are over', async () => {
  const { user } = await showPage(<OperationsPage />, { rooms: ['operations', 'common', 'kit'], answers: { OperationsPage: () => ({ operations: { __typename: 'OperationPage', items: [] } }) } });
  const states = async () => new URL((await screen.findByRole('link', { name: 'CSV' })).getAttribute('href') ?? '', location.href).searchParams.get('states');
  expect(await states()).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Over' }));
  expect(await states()).toBe('CLOSED,ARCHIVED,CANCELLED');
  await user.click(screen.getByRole('radio', { name: 'Going on' }));
  expect(await states()).toContain('ACTIVE');
});

it.each([
  ['ACCEPTED', 2, 'SeizureReported', ['all', 'reported']],
  // Its only report was sent back: it is not counted, but the agency was not silent.
  ['ACCEPTED', 0, 'SeizureReported', ['all', 'reported']],
  ['ACCEPTED', 0, 'InvitationAccepted', ['all', 'silent']],
  ['INVITED', 0, null, ['all', 'unanswered']],
  ['DECLINED', 0, 'InvitationDeclined', ['all']],
] as const)('an agency that has %s, with %i reports and %s last, is listed under %j', (participationState, reportCount, lastActivityKind, listed) => {
  const known = { participationState, reportCount, lastActivityKind, lastActivityAt: lastActivityKind && '2026-11-20T08:00:00Z' };
  const choices = (['all', 'reported', 'silent', 'unanswered'] as const).filter((which) => isReportingAs(known, which));
  expect(choices).toEqual(listed);
});
