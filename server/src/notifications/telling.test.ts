import { isTold, newsOf, tellingsOf } from './telling';
import type { Happened, Telling } from './telling';

const happened = (kind: string, over: Partial<Happened> = {}): Happened => ({ kind, arguments: {}, ...over });

describe('who is told of an event', () => {
  it.each<[string, Happened, Telling[]]>([
    ['a warning', happened('MessageSent', { messageKind: 'WARNING', addresseeIds: ['nl', 'pl'] }), [{ kind: 'WARNING', agencyIds: ['nl', 'pl'] }]],
    ['another message', happened('MessageSent', { messageKind: 'BROADCAST', addresseeIds: ['nl'] }), [{ kind: 'MESSAGE', agencyIds: ['nl'] }]],
    ['a reply to a warning', happened('MessageSent', { messageKind: 'WARNING', isReply: true, addresseeIds: ['nl'] }), [{ kind: 'REPLY', agencyIds: ['nl'] }]],
    ['whoever is called upon comes first', happened('MessageSent', { messageKind: 'FEEDBACK', isReply: true, addresseeIds: ['nl'], mentions: ['ann'] }), [{ kind: 'MENTION', accountIds: ['ann'] }, { kind: 'REPLY', agencyIds: ['nl'] }]],
    ['a message that was opened to more', happened('MessageMarked', { addresseeIds: ['nl'], gainedAgencyIds: ['es'] }), [{ kind: 'MESSAGE', agencyIds: ['es'] }]],
    ['a message that was narrowed', happened('MessageMarked', { addresseeIds: ['nl'], gainedAgencyIds: [] }), []],
    ['an answer', happened('MessageAnswered', { senderAgencyId: 'be', arguments: { agencyId: 'nl' } }), [{ kind: 'ANSWERED', agencyIds: ['be'] }]],
    ['a report sent back', happened('SeizureSentBack', { reportingAgencyId: 'nl' }), [{ kind: 'REPORT_SENT_BACK', agencyIds: ['nl'] }]],
    ['a report validated', happened('SeizureValidated', { reportingAgencyId: 'nl' }), [{ kind: 'REPORT_VALIDATED', agencyIds: ['nl'] }]],
    ['a task of an agency', happened('TaskAdded', { ownerAgencyId: 'nl' }), [{ kind: 'TASK_ASSIGNED', agencyIds: ['nl'] }]],
    ["a task of nobody's", happened('TaskChanged', { ownerAgencyId: null }), []],
    ['a reminder of an invitation', happened('AgencyReminded', { arguments: { agencyId: 'nl', state: 'INVITED' } }), [{ kind: 'INVITATION', agencyIds: ['nl'] }]],
    ['a reminder by the clock', happened('AgencyReminded', { arguments: { agencyId: 'nl' } }), [{ kind: 'NUDGE', agencyIds: ['nl'] }]],
    ['a nudge', happened('AgencyNudged', { arguments: { agencyId: 'nl' } }), [{ kind: 'NUDGE', agencyIds: ['nl'] }]],
    ['an invitation', happened('AgencyInvited', { arguments: { agencyId: 'nl' } }), [{ kind: 'INVITATION', agencyIds: ['nl'] }]],
    ['an introduction', happened('MembersIntroduced', { personIds: ['ann', 'bob'] }), [{ kind: 'INTRODUCTION', accountIds: ['ann', 'bob'] }]],
    ['an introduction that is asked for', happened('IntroductionAsked', { askedBy: 'ann' }), [{ kind: 'INTRODUCTION_ASKED', coordinators: true }]],
    ['an answer to whoever asked', happened('IntroductionAnswered', { askedBy: 'ann' }), [{ kind: 'INTRODUCTION_ANSWERED', accountIds: ['ann'] }]],
    ['tasks that were laid out', happened('TasksLaidOut', { ownerAgencyIds: ['be', 'nl'] }), [{ kind: 'TASKS_LAID_OUT', agencyIds: ['be', 'nl'], coordinators: true }]],
    ['a situation report that waits for its coordinators', happened('SituationReportDrafted'), [{ kind: 'SITUATION_REPORT_DRAFTED', coordinators: true }]],
    ['a situation report', happened('SituationReportIssued'), [{ kind: 'SITUATION_REPORT', members: true }]],
    ['a target for an agency', happened('TargetAssigned', { arguments: { agencyId: 'nl' } }), [{ kind: 'TARGET_ASSIGNED', agencyIds: ['nl'] }]],
    ['a national plan that is sent', happened('NationalPlanStepped', { arguments: { agencyId: 'nl', action: 'submit' } }), [{ kind: 'NATIONAL_PLAN', coordinators: true }]],
    ['a national plan that comes back', happened('NationalPlanStepped', { arguments: { agencyId: 'nl', action: 'return' } }), [{ kind: 'NATIONAL_PLAN', agencyIds: ['nl'] }]],
    ['a national plan that its agency takes back', happened('NationalPlanStepped', { arguments: { agencyId: 'nl', action: 'revise' } }), []],
    ['an invitation that is accepted', happened('InvitationAccepted', { arguments: { agencyId: 'nl' } }), [{ kind: 'INVITATION_ANSWERED', coordinators: true }]],
    ['an invitation that is declined', happened('InvitationDeclined', { arguments: { agencyId: 'nl' } }), [{ kind: 'INVITATION_ANSWERED', coordinators: true }]],
    ['an operation that is launched', happened('OperationStepped', { arguments: { action: 'activate' } }), [{ kind: 'OPERATION_STEPPED', members: true }]],
    ['an operation that is suspended', happened('OperationStepped', { arguments: { action: 'suspend' } }), [{ kind: 'OPERATION_STEPPED', members: true }]],
    ['an operation that goes on', happened('OperationStepped', { arguments: { action: 'resume' } }), [{ kind: 'OPERATION_STEPPED', members: true }]],
    ['an operation that is proposed', happened('OperationStepped', { arguments: { action: 'propose' } }), []],
    ['what an authority has answered to a notification', happened('WasteConsentPut', { arguments: { agencyId: 'nl', authorityId: 'tr' } }), [{ kind: 'CONSENT_ANSWERED', agencyIds: ['nl'] }]],
    ['what the keeper of a notification has noted', happened('WasteConsentPut', { arguments: { agencyId: 'nl' } }), []],
    ['what an authority has answered to its own', happened('WasteConsentPut', { arguments: { agencyId: 'tr', authorityId: 'tr' } }), []],
    ['a product that is withdrawn', happened('ProductWithdrawn'), [{ kind: 'PRODUCT_WITHDRAWN', members: true }]],
    ['a product', happened('ProductDisseminated'), [{ kind: 'PRODUCT', members: true }]],
    ['a course', happened('CourseAssigned'), [{ kind: 'COURSE', members: true }]],
    ['a course of one person', happened('CourseGiven', { traineeId: 'ann' }), [{ kind: 'COURSE', accountIds: ['ann'] }]],
    ['a course that was taken back before it was told', happened('CourseGiven', { traineeId: null }), []],
    ['what nobody is told of', happened('TargetCorrected'), []],
  ])('%s', (_case, event, told) => {
    expect(tellingsOf(event)).toEqual(told);
    expect(isTold(event.kind)).toBe(event.kind !== 'TargetCorrected');
  });

  it('gives a task to an agency once, and to the next one anew', () => {
    const news = (kind: string, ownerAgencyId: string) => newsOf('event', 'task', happened(kind, { ownerAgencyId }));
    expect(news('TaskAdded', 'nl')).toBe(news('TaskChanged', 'nl'));
    expect(news('TaskChanged', 'pl')).not.toBe(news('TaskChanged', 'nl'));
    expect(newsOf('event', 'message', happened('MessageSent'))).toBe('event');
  });

  it('takes an introduction and the answer that brought it for the same news, and another answer for itself', () => {
    expect(newsOf('one', 'request', happened('IntroductionAnswered', { introductionId: 'introduction' }))).toBe(newsOf('two', 'introduction', happened('MembersIntroduced')));
    expect(newsOf('one', 'request', happened('IntroductionAnswered', { introductionId: null }))).toBe('one');
  });
});
