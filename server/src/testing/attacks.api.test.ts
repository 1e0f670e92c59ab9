import { startingProfile } from '@muster/shared/risk/profile';
import type { GraphQLInputType } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { hashToken } from '../platform/authentication';
import { token } from '../platform/tokens';
import type { Answer, Somebody } from './world';
import { planInput, reportBody, World } from './world';

const report = 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename ... on Seizure { id } ... on Refused { refusals { rule field } } } }';
const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;

/** Somebody with a session who writes whatever they like, and must not get it. */
describe('an authenticated attacker', () => {
  let world: World;
  let coordinator: Somebody;
  let approver: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let administrator: Somebody;
  let operationId: string;

  beforeAll(async () => {
    world = await World.create();
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    approver = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    administrator = await world.person(await world.agency('XK', 'INTERNATIONAL_ORGANISATION'), { lead: true, administrator: true });
    operationId = await world.activeOperation(coordinator, approver, [dutch, polish]);
  });
  afterAll(() => world.close());

  const reportAs = async (who: Somebody, over: Record<string, unknown> = {}): Promise<Answer> =>
    who.answer(report, { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody(), ...over } });
  const setRole = (who: Somebody, role: string): Promise<unknown> =>
    world.superuser.query(
      `insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1, gen_random_uuid(), $2, $3, $4, $5)
       on conflict (operation_id, account_id) do update set role = excluded.role`,
      [operationId, who.id, who.agencyId, role, [token.participants(operationId)]],
    );

  it('sees no case as a platform administrator, whatever role others give', async () => {
    const member = await world.person(coordinator.agencyId, { administrator: true, lead: true });
    await setRole(member, 'COORDINATOR');
    for (const who of [member, administrator]) {
      expect(await who.ask('query ($id: ID!) { operation(id: $id) { id } operations { items { id } count { value } } invitations { id } }', { id: operationId })).toEqual({
        operation: null, operations: { items: [], count: { value: 0 } }, invitations: [],
      });
      expect(codeOf(await reportAs(who))).toBe('NOT_FOUND');
      expect(codeOf(await who.answer('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { __typename } }', { input: planInput() }))).toBe('FORBIDDEN');
    }
    const { rows } = await world.superuser.query<{ tokens: string[] }>('select muster.class_of($1) as tokens', [member.id]);
    expect(rows[0]?.tokens.filter((held) => held.startsWith('o.'))).toEqual([]);
  });

  it.each([
    ['feeds in feeds', `{ operation(id: "$") { feed(first: 100) { items { subject { ... on Operation { feed(first: 100) { items { subject { ... on Operation { feed(first: 100) { items { id } } } } } } } } } } } }`],
    ['people in people', `{ agencies(first: 100) { items { people(first: 100) { items { agency { people(first: 100) { items { id } } } } } } } }`],
  ])('asks no list that multiplies: %s', async (_what, query) => {
    expect(codeOf(await dutch.answer(query.replace('$', operationId)))).toBe('DOCUMENT_TOO_LARGE');
  });

  it('gets no further with roots in a fragment than with roots in the open', async () => {
    const roots = Array.from({ length: 25 }, (_, n) => `a${n}: importColumns { key }`).join(' ');
    expect(codeOf(await dutch.answer(`{ ...Roots } fragment Roots on Query { ${roots} }`))).toBe('DOCUMENT_TOO_LARGE');
    expect(codeOf(await dutch.answer(`{ ... on Query { ${roots} } }`))).toBe('DOCUMENT_TOO_LARGE');
  });

  it("is told that another list's position is none, and nothing breaks", async () => {
    for (let n = 0; n < 2; n += 1) await world.agency('DE', 'POLICE', `Police ${n}`);
    const { agencies } = await dutch.ask<{ agencies: { nextCursor: string } }>('{ agencies(first: 1) { nextCursor } }');
    expect(codeOf(await dutch.answer('query ($after: String) { operations(after: $after) { items { id } } }', { after: agencies.nextCursor }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await polish.answer('query ($after: String) { agencies(after: $after) { items { id } } }', { after: agencies.nextCursor }))).toBe('BAD_USER_INPUT');
  });

  it('attaches nothing with a session that ended while the file was on its way', async () => {
    const id = world.clock.uuid();
    await reportAs(dutch, { id });
    const mate = await world.person(dutch.agencyId);
    await setRole(mate, 'OFFICER');
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
    const address = new URL(await world.listen());
    const status = await new Promise<number>((resolve, reject) => {
      const upload = request(
        { host: address.hostname, port: address.port, method: 'PUT', path: `/files/${operationId}/${world.clock.uuid()}?subjectType=Seizure&subjectId=${id}`,
          headers: { authorization: `Bearer ${mate.token}`, 'x-muster-client': 'test', 'x-file-name': 'x.png', 'content-type': 'image/png', 'content-length': png.length } },
        (response) => resolve(response.resume().statusCode ?? 0),
      );
      upload.on('error', reject);
      upload.write(png.subarray(0, 40));
      // The server has let it in and keeps the first bytes; then the session ends; then the rest arrives.
      const letIn = async (): Promise<void> => {
        const folder = join(world.app.services.dataDirectory, 'files');
        while (!existsSync(folder) || !readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.part'))) await new Promise(setImmediate);
        await world.superuser.query('update sessions set revoked_at = $2 where token_hash = $1', [hashToken(mate.token), world.clock.now()]);
        upload.end(png.subarray(40));
      };
      letIn().catch(reject);
    });
    expect(status).toBe(401);
    expect((await world.superuser.query('select 1 from files where uploaded_by = $1', [mate.id])).rowCount).toBe(0);
  });

  it('opens no account with the invitation of somebody whose account was closed', async () => {
    const insider = await world.person(dutch.agencyId, { lead: true });
    const { invitePerson } = await insider.ask<{ invitePerson: { link: string } }>(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ... on InvitationLink { link } } }',
      { input: { agencyId: dutch.agencyId, email: 'accomplice@douane.example', name: 'Accomplice' } },
    );
    await administrator.ask('mutation ($id: ID!) { changeAccountState(id: $id, state: DISABLED) { __typename } }', { id: insider.id });
    expect(await world.post('query ($t: String!) { invitation(token: $t) { email } }', { t: invitePerson.link.split('#')[1] })).toEqual({ data: { invitation: null } });
  });

  const fields: readonly [string, string, (operation: string, id: string) => Record<string, unknown>][] = [
    ['seizure', 'query ($o: ID!, $id: ID!) { answer: seizure(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['search', 'query ($o: ID!) { answer: search(operationId: $o, words: "hidden", kinds: [SEIZURE, TARGET]) { id } }', (o) => ({ o })],
    ['import', 'query ($o: ID!, $id: ID!) { answer: import(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['stepSeizure', 'mutation ($o: ID!, $id: ID!) { answer: stepSeizure(operationId: $o, id: $id, version: 1, action: submit) { __typename } }', (o, id) => ({ o, id })],
    ['correctSeizure', 'mutation ($input: ChangeSeizureInput!) { answer: correctSeizure(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: reportBody() } })],
    ['setParties', 'mutation ($input: SetPartiesInput!) { answer: setParties(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, parties: [] } })],
    ['openParty', 'mutation ($o: ID!, $id: ID!) { answer: openParty(operationId: $o, id: $id, purpose: "x") { __typename } }', (o, id) => ({ o, id })],
    ['releaseParty', 'mutation ($o: ID!, $id: ID!, $a: ID!) { answer: releaseParty(operationId: $o, id: $id, agencyId: $a) { __typename } }', (o, id) => ({ o, id, a: id })],
    ['releaseTargetParty', 'mutation ($o: ID!, $id: ID!, $a: ID!) { answer: releaseTargetParty(operationId: $o, id: $id, agencyId: $a) { __typename } }', (o, id) => ({ o, id, a: id })],
    ['removeFile', 'mutation ($o: ID!, $id: ID!) { answer: removeFile(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['confirmImport', 'mutation ($o: ID!, $id: ID!) { answer: confirmImport(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['cancelImport', 'mutation ($o: ID!, $id: ID!) { answer: cancelImport(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['setImportMapping', 'mutation ($o: ID!, $id: ID!) { answer: setImportMapping(operationId: $o, id: $id, mapping: []) { __typename } }', (o, id) => ({ o, id })],
    ['markTarget', `mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { __typename } }`, (o, id) => ({ input: { operationId: o, id, version: 1, handling: { tlp: 'AMBER' } } })],
    ['markSeizure', `mutation ($input: MarkSeizureInput!) { answer: markSeizure(input: $input) { __typename } }`, (o, id) => ({ input: { operationId: o, id, version: 1, handling: { tlp: 'AMBER' } } })],
    ['markFile', `mutation ($o: ID!, $id: ID!) { answer: markFile(operationId: $o, id: $id, handling: { tlp: AMBER }) { __typename } }`, (o, id) => ({ o, id })],
    ['markIntelligence', 'mutation ($input: MarkIntelligenceInput!) { answer: markIntelligence(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, handling: { tlp: 'AMBER' } } })],
    ['withdrawIntelligence', 'mutation ($o: ID!, $id: ID!) { answer: withdrawIntelligence(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['openIntelligence', 'mutation ($o: ID!, $id: ID!) { answer: openIntelligence(operationId: $o, id: $id, purpose: "x") { __typename } }', (o, id) => ({ o, id })],
    ['addIntelligence', 'mutation ($input: AddIntelligenceInput!) { answer: addIntelligence(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, subjectType: 'Seizure', subjectId: id, text: 'x', origin: 'x', sourceEvaluation: 'A', informationEvaluation: 'I1' } })],
    ['recordWasteDocument', 'mutation ($input: RecordWasteDocumentInput!) { answer: recordWasteDocument(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, subjectType: 'Seizure', subjectId: id, kind: 'MOVEMENT', body: { values: [] } } })],
    ['correctWasteDocument', 'mutation ($input: CorrectWasteDocumentInput!) { answer: correctWasteDocument(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: { values: [] } } })],
    ['putWasteConsent', 'mutation ($input: PutWasteConsentInput!) { answer: putWasteConsent(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, state: 'TR', part: 'IMPORT', answer: 'NONE' } })],
    ['withdrawWasteDocument', 'mutation ($o: ID!, $id: ID!) { answer: withdrawWasteDocument(operationId: $o, id: $id, version: 1, reason: "x") { __typename } }', (o, id) => ({ o, id })],
    ['message', 'query ($o: ID!, $id: ID!) { answer: message(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['writeMessage', 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, body: { kind: 'WARNING', subject: 'x', body: 'x', targetId: id, addresseeIds: [polish.agencyId] } } })],
    ['a reply', 'mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, repliesToId: id, body: { kind: 'FEEDBACK', subject: 'x', body: 'x' } } })],
    ['changeDraft', 'mutation ($input: ChangeDraftInput!) { answer: changeDraft(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: { kind: 'WARNING', subject: 'x', body: 'x' } } })],
    ['discardDraft', 'mutation ($o: ID!, $id: ID!) { answer: discardDraft(operationId: $o, id: $id, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['markMessage', 'mutation ($input: MarkMessageInput!) { answer: markMessage(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, handling: { tlp: 'AMBER' }, reason: 'x' } })],
    ['acknowledgeMessage', 'mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['answerMessage', 'mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, messageId: id, answer: 'MISSED' } })],
    ['noteMessageRead', 'mutation ($o: ID!, $id: ID!) { answer: noteMessageRead(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['translateMessage', 'mutation ($input: TranslateMessageInput!) { answer: translateMessage(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, messageId: id, language: 'nl', subject: 'x', body: 'x' } })],
    ['suggestTranslation', 'mutation ($o: ID!, $id: ID!) { answer: suggestTranslation(operationId: $o, messageId: $id, language: "nl") { __typename } }', (o, id) => ({ o, id })],
    ['product', 'query ($o: ID!, $id: ID!) { answer: product(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['writeProduct', 'mutation ($input: WriteProductInput!) { answer: writeProduct(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, messageId: id, body: { kind: 'ALERT', title: 'x', body: 'x', addresseeIds: [] } } })],
    ['changeProduct', 'mutation ($input: ChangeProductInput!) { answer: changeProduct(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: { kind: 'ALERT', title: 'x', body: 'x', addresseeIds: [] } } })],
    ['stepProduct', 'mutation ($input: StepProductInput!) { answer: stepProduct(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, action: 'submit' } })],
    ['acknowledgeProduct', 'mutation ($o: ID!, $id: ID!) { answer: acknowledgeProduct(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['giveProductFeedback', 'mutation ($input: ProductFeedbackInput!) { answer: giveProductFeedback(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, productId: id, isUseful: true, reason: 'x' } })],
    ['makeTarget', 'mutation ($input: MakeTargetInput!) { answer: makeTarget(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, source: { operationId: o, type: 'Product', id }, kind: 'CONSIGNMENT' } })],
    ['linkOutcome', 'mutation ($input: LinkOutcomeInput!) { answer: linkOutcome(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), source: { operationId: o, type: 'Message', id }, recordOperationId: o, recordType: 'Target', recordId: id } })],
    ['takeBackOutcome', 'mutation ($input: TakeBackOutcomeInput!) { answer: takeBackOutcome(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id } })],
    ['offerExpertise', 'mutation ($input: OfferExpertiseInput!) { answer: offerExpertise(input: $input) { __typename } }', (o) => ({ input: { operationId: o, topics: ['x'], languages: [], regions: [] } })],
    ['confirmExpertise', 'mutation ($o: ID!, $id: ID!) { answer: confirmExpertise(operationId: $o, id: $id, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['withdrawExpertise', 'mutation ($o: ID!, $id: ID!) { answer: withdrawExpertise(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['askIntroduction', 'mutation ($input: AskIntroductionInput!) { answer: askIntroduction(input: $input) { __typename } }', (o) => ({ input: { id: world.clock.uuid(), operationId: o, country: 'NL', topic: 'x', reason: 'x' } })],
    ['answerIntroductionRequest', 'mutation ($input: AnswerIntroductionInput!) { answer: answerIntroductionRequest(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, isIntroduced: false, answer: 'x' } })],
    ['takeBackIntroductionRequest', 'mutation ($o: ID!, $id: ID!) { answer: takeBackIntroductionRequest(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['putCalendarEvent', 'mutation ($input: CalendarEventInput!) { answer: putCalendarEvent(input: $input) { __typename } }', (o, id) => ({ input: { id, operationId: o, version: 1, kind: 'MEETING', title: 'x', startsAt: '2026-07-01T08:00:00Z' } })],
    ['cancelCalendarEvent', 'mutation ($o: ID!, $id: ID!) { answer: cancelCalendarEvent(operationId: $o, id: $id, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['attendCalendarEvent', 'mutation ($o: ID!, $id: ID!) { answer: attendCalendarEvent(operationId: $o, id: $id, answer: YES) { __typename } }', (o, id) => ({ o, id })],
    ['addDocument', 'mutation ($input: AddDocumentInput!) { answer: addDocument(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, title: 'x', topic: 'x', language: 'en', supersedesId: id } })],
    ['whoSees', `query ($o: ID!, $id: ID!) { answer: whoSees(operationId: $o, kind: Target, id: $id) { __typename } }`, (o, id) => ({ o, id })],
    ['correctTarget', 'mutation ($input: CorrectTargetInput!) { answer: correctTarget(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: { kind: 'CONSIGNMENT', title: 'x', reasons: 'x' } } })],
    ['assignTarget', 'mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, agencyIds: [id] } })],
    ['closeTarget', 'mutation ($input: CloseTargetInput!) { answer: closeTarget(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, outcome: 'MISSED' } })],
    ['answerInterest', 'mutation ($o: ID!, $id: ID!) { answer: answerInterest(operationId: $o, id: $id, version: 1, isOffered: true) { __typename } }', (o, id) => ({ o, id })],
    ['decideConsignment', 'mutation ($o: ID!, $id: ID!) { answer: decideConsignment(operationId: $o, id: $id, version: 1, isSame: true) { __typename } }', (o, id) => ({ o, id })],
    ['stepOperation', 'mutation ($o: ID!) { answer: stepOperation(id: $o, action: close) { __typename } }', (o) => ({ o })],
    ['changePlan', 'mutation ($o: ID!, $input: OperationPlanInput!) { answer: changePlan(id: $o, version: 1, input: $input) { __typename } }', (o) => ({ o, input: planInput() })],
    ['inviteAgency', 'mutation ($o: ID!, $id: ID!) { answer: inviteAgency(operationId: $o, agencyId: $id) { __typename } }', (o, id) => ({ o, id })],
    ['withdraw', 'mutation ($input: WithdrawParticipationInput!) { answer: withdrawParticipation(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, agencyId: id, reason: 'x' } })],
    ['answerInvitation', 'mutation ($input: AnswerInvitationInput!) { answer: answerInvitation(input: $input) { __typename } }', (o) => ({ input: { operationId: o, accept: true } })],
    ['changeContact', 'mutation ($input: ChangeContactInput!) { answer: changeContact(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, version: 1, contactId: id } })],
    ['setMember', 'mutation ($o: ID!, $id: ID!) { answer: setMember(operationId: $o, accountId: $id, role: OFFICER) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ o, id })],
    ['operation', 'query ($o: ID!) { answer: operation(id: $o) { id } }', (o) => ({ o })],
    ['target', 'query ($o: ID!, $id: ID!) { answer: target(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['controlTarget', 'mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, targetId: id, controlledAt: '2026-06-10T10:00:00Z', country: 'NL', place: 'x', method: 'RANDOM', finding: 'NOTHING_FOUND' } })],
    ['reopenTarget', 'mutation ($o: ID!, $id: ID!) { answer: reopenTarget(operationId: $o, id: $id, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['withdrawAssignment', 'mutation ($o: ID!, $id: ID!) { answer: withdrawAssignment(operationId: $o, id: $id, agencyId: $id) { __typename } }', (o, id) => ({ o, id })],
    ['purgePreview', 'query ($o: ID!) { answer: purgePreview(operationId: $o) { kind count } }', (o) => ({ o })],
    ['setRetention', 'mutation ($input: SetRetentionInput!) { answer: setRetention(input: $input) { __typename } }', (o) => ({ input: { operationId: o, version: 0, isHeld: false } })],
    ['proposePurge', 'mutation ($input: ProposePurgeInput!) { answer: proposePurge(input: $input) { __typename } }', (o) => ({ input: { operationId: o, reason: 'x' } })],
    ['approvePurge', 'mutation ($o: ID!, $id: ID!) { answer: approvePurge(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['refusePurge', 'mutation ($o: ID!, $id: ID!) { answer: refusePurge(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['inviteAgencies', 'mutation ($o: ID!, $id: ID!) { answer: inviteAgencies(operationId: $o, agencyIds: [$id]) { __typename } }', (o, id) => ({ o, id })],
    ['manifest', 'query ($o: ID!, $id: ID!) { answer: manifest(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['draftRiskProfile', 'mutation ($input: DraftRiskProfileInput!) { answer: draftRiskProfile(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o) => ({ input: { id: world.clock.uuid(), operationId: o, body: { title: 'x', ...startingProfile } } })],
    ['changeRiskProfile', 'mutation ($input: ChangeRiskProfileInput!) { answer: changeRiskProfile(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: { title: 'x', ...startingProfile } } })],
    ['stepRiskProfile', 'mutation ($o: ID!, $id: ID!) { answer: stepRiskProfile(operationId: $o, id: $id, action: use, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['nominateLine', 'mutation ($input: NominateLineInput!) { answer: nominateLine(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, manifestId: id, line: 2, targetId: world.clock.uuid() } })],
    ['judgeLine', 'mutation ($input: JudgeLineInput!) { answer: judgeLine(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, manifestId: id, line: 2, code: 'S01', holds: true, reason: 'x' } })],
    ['discardManifest', 'mutation ($o: ID!, $id: ID!) { answer: discardManifest(operationId: $o, id: $id) }', (o, id) => ({ o, id })],
    ['takeBackNomination', 'mutation ($o: ID!, $id: ID!) { answer: takeBackNomination(operationId: $o, manifestId: $id, line: 2) { __typename } }', (o, id) => ({ o, id })],
    ['addPlanDocument', 'mutation ($input: AddPlanDocumentInput!) { answer: addPlanDocument(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, kind: 'OTHER', title: 'x', language: 'en', supersedesId: id } })],
    ['takePlanDocument', 'mutation ($input: TakePlanDocumentInput!) { answer: takePlanDocument(input: $input) { __typename ... on Refused { refusals { rule } } } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, fromId: id } })],
    ['takeBack', 'query ($o: ID!, $id: ID!) { answer: takeBack(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['openTakeBack', 'mutation ($input: OpenTakeBackInput!) { answer: openTakeBack(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id: world.clock.uuid(), seizureId: id, title: 'x', responsibility: 'EXPORTER' } })],
    ['stepTakeBack', 'mutation ($input: StepTakeBackInput!) { answer: stepTakeBack(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, step: 'accept' } })],
    ['reassignTakeBack', 'mutation ($input: ReassignTakeBackInput!) { answer: reassignTakeBack(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, responsibility: 'IMPORTER', reason: 'x' } })],
    ['agreeTakeBackPeriod', 'mutation ($input: AgreeTakeBackPeriodInput!) { answer: agreeTakeBackPeriod(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, dueOn: '2026-09-01', reason: 'x' } })],
    ['shareTakeBack', 'mutation ($input: ShareTakeBackInput!) { answer: shareTakeBack(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, agencyIds: [dutch.agencyId] } })],
    ['noteTakeBackTransit', 'mutation ($input: NoteTakeBackTransitInput!) { answer: noteTakeBackTransit(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, at: '2026-06-01T00:00:00Z' } })],
    ['describeTakeBack', 'mutation ($input: DescribeTakeBackInput!) { answer: describeTakeBack(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, title: 'x' } })],
    ['putTakeBackTask', 'mutation ($input: PutTakeBackTaskInput!) { answer: putTakeBackTask(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id: world.clock.uuid(), takeBackId: id, title: 'x' } })],
    ['keepTakeBackEntry', 'mutation ($input: KeepTakeBackEntryInput!) { answer: keepTakeBackEntry(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id: world.clock.uuid(), takeBackId: id, storage: { place: 'x', since: '2026-06-01' } } })],
    ['finishTakeBackTask', 'mutation ($o: ID!, $id: ID!) { answer: finishTakeBackTask(operationId: $o, id: $id, isDone: true, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['strikeTakeBackEntry', 'mutation ($o: ID!, $id: ID!) { answer: strikeTakeBackEntry(operationId: $o, id: $id, reason: "x") { __typename } }', (o, id) => ({ o, id })],
    ['endTakeBackStorage', 'mutation ($o: ID!, $id: ID!) { answer: endTakeBackStorage(operationId: $o, id: $id, until: "2026-06-02") { __typename } }', (o, id) => ({ o, id })],
    ['movePhase', 'mutation ($input: MovePhaseInput!) { answer: movePhase(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, startsOn: '2026-09-01', endsOn: '2026-09-02' } })],
    ['sendAnswerLinks', 'mutation ($o: ID!, $id: ID!) { answer: sendAnswerLinks(operationId: $o, links: [{ agencyId: $id, email: "x@y.example" }]) { __typename } }', (o, id) => ({ o, id })],
    ['revokeAnswerLink', 'mutation ($o: ID!, $id: ID!) { answer: revokeAnswerLink(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    // Whoever makes a record names it: what an identifier of another agency gets is told among the known residue of docs/security.md.
    ['reportSeizure', 'mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { __typename } }', (o) => ({ input: { id: world.clock.uuid(), operationId: o, body: reportBody() } })],
    ['nominateTarget', 'mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { __typename } }', (o) => ({ input: { id: world.clock.uuid(), operationId: o, body: { kind: 'CONSIGNMENT', title: 'x', reasons: 'x' } } })],
    ['layOutTasks', 'mutation ($o: ID!) { answer: layOutTasks(operationId: $o, source: TEMPLATE) { __typename } }', (o) => ({ o })],
    ['addTask', 'mutation ($input: AddTaskInput!) { answer: addTask(input: $input) { __typename } }', (o) => ({ input: { id: world.clock.uuid(), operationId: o, body: { title: 'x' } } })],
    ['changeTask', 'mutation ($input: ChangeTaskInput!) { answer: changeTask(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, body: { title: 'x' } } })],
    ['stepTask', 'mutation ($o: ID!, $id: ID!) { answer: stepTask(operationId: $o, id: $id, action: finish, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['putObjective', 'mutation ($input: PutObjectiveInput!) { answer: putObjective(input: $input) { __typename } }', (o) => ({ input: { id: world.clock.uuid(), operationId: o, text: 'x', measure: 'WORDS' } })],
    ['takeObjectives', 'mutation ($o: ID!, $id: ID!) { answer: takeObjectives(operationId: $o, objectiveIds: [$id]) { __typename } }', (o, id) => ({ o, id })],
    ['takeTrainings', 'mutation ($o: ID!, $id: ID!) { answer: takeTrainings(operationId: $o, assignmentIds: [$id]) { __typename } }', (o, id) => ({ o, id })],
    ['removeObjective', 'mutation ($o: ID!, $id: ID!) { answer: removeObjective(operationId: $o, id: $id, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['saveNationalPlan', 'mutation ($input: SaveNationalPlanInput!) { answer: saveNationalPlan(input: $input) { __typename } }', (o) => ({ input: { operationId: o, version: 7, parts: [] } })],
    ['stepNationalPlan', 'mutation ($input: StepNationalPlanInput!) { answer: stepNationalPlan(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, agencyId: id, action: 'accept', version: 1 } })],
    ['noteConnection', 'mutation ($o: ID!) { answer: noteConnection(operationId: $o) { __typename } }', (o) => ({ o })],
    ['setReminding', 'mutation ($o: ID!) { answer: setReminding(operationId: $o, isOn: false) { __typename } }', (o) => ({ o })],
    ['nudgeAgencies', 'mutation ($o: ID!, $id: ID!) { answer: nudgeAgencies(operationId: $o, agencyIds: [$id]) { __typename } }', (o, id) => ({ o, id })],
    ['situationReport', 'query ($o: ID!, $id: ID!) { answer: situationReport(operationId: $o, id: $id) { id } }', (o, id) => ({ o, id })],
    ['prepareSituationReport', 'mutation ($input: PrepareSituationReportInput!) { answer: prepareSituationReport(input: $input) { __typename } }', (o) => ({ input: { operationId: o, day: '2026-06-10', zone: 'UTC' } })],
    ['writeSituationReport', 'mutation ($input: WriteSituationReportInput!) { answer: writeSituationReport(input: $input) { __typename } }', (o, id) => ({ input: { operationId: o, id, version: 1, notableIds: [] } })],
    ['issueSituationReport', 'mutation ($o: ID!, $id: ID!) { answer: issueSituationReport(operationId: $o, id: $id, version: 1) { __typename } }', (o, id) => ({ o, id })],
    ['assignCourse', 'mutation ($input: AssignCourseInput!) { answer: assignCourse(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, courseId: id, roles: ['OFFICER'] } })],
    ['assignCourseToPerson', 'mutation ($input: AssignCourseToPersonInput!) { answer: assignCourseToPerson(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, courseId: id, personId: dutch.id } })],
    ['unassignCourse', 'mutation ($o: ID!, $id: ID!) { answer: unassignCourse(operationId: $o, id: $id) { __typename } }', (o, id) => ({ o, id })],
    ['putTrainingSession', 'mutation ($input: PutTrainingSessionInput!) { answer: putTrainingSession(input: $input) { __typename } }', (o, id) => ({ input: { id, operationId: o, title: 'x', startsAt: '2026-07-01T08:00:00Z', endsAt: '2026-07-01T09:00:00Z', zone: 'UTC' } })],
    ['introduceMembers', 'mutation ($input: IntroduceMembersInput!) { answer: introduceMembers(input: $input) { __typename } }', (o, id) => ({ input: { id: world.clock.uuid(), operationId: o, firstId: dutch.id, secondId: id, reason: 'x' } })],
  ];

  it('is tried on every root field that names an operation', () => {
    const { schema } = world.app;
    const namesOperation = (type: GraphQLInputType): boolean => {
      const named = getNamedType(type);
      return isInputObjectType(named) && Object.keys(named.getFields()).some((name) => name.toLowerCase().endsWith('operationid'));
    };
    const ofOperations = ['operation', 'stepOperation', 'changePlan'];
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.values(root?.getFields() ?? {}));
    const naming = roots.filter(({ name, args }) => ofOperations.includes(name) || args.some((argument) => argument.name === 'operationId' || namesOperation(argument.type)));
    expect(naming.length).toBeGreaterThan(25);
    expect([...new Set(fields.map(([, document]) => /answer: (\w+)\(/.exec(document)?.[1]))].sort()).toEqual(naming.map(({ name }) => name).sort());
  });

  it.each(fields)('learns by %s nothing of what is hidden: it answers as for what never was', async (_name, query, variables) => {
    const hiddenOperation = await world.activeOperation(coordinator, approver, [polish]);
    const hidden = world.clock.uuid();
    await reportAs(polish, { id: hidden, submit: false, body: reportBody({ foundDescription: 'hidden things' }) });
    const fresh = world.clock.uuid();
    const shapeOf = async (operation: string, id: string): Promise<string> => JSON.stringify(await dutch.answer(query, variables(operation, id)));
    // A draft of another agency in an operation that is seen, and all of one that is not.
    expect(await shapeOf(operationId, hidden)).toBe(await shapeOf(operationId, fresh));
    expect(await shapeOf(hiddenOperation, hidden)).toBe(await shapeOf(fresh, hidden));
    expect(await shapeOf(hiddenOperation, fresh)).toBe(await shapeOf(fresh, fresh));
  });

  it('cannot reach its own file or report through another operation', async () => {
    const other = await world.activeOperation(coordinator, approver, [dutch, polish]);
    const id = world.clock.uuid();
    await reportAs(polish, { id });
    const mine = world.clock.uuid();
    await reportAs(dutch, { id: mine });
    expect(await dutch.ask('query ($o: ID!, $id: ID!) { seizure(operationId: $o, id: $id) { id } }', { o: other, id: mine })).toEqual({ seizure: null });
    expect(codeOf(await dutch.answer('mutation ($o: ID!, $id: ID!) { stepSeizure(operationId: $o, id: $id, version: 1, action: submit) { __typename } }', { o: other, id: mine }))).toBe('NOT_FOUND');
    for (const method of ['GET', 'HEAD'] as const) {
      for (const url of [`/files/${other}/${mine}`, `/files/${operationId}/${mine}`, `/files/${operationId}/${id}?variant=original`, `/files/${operationId}/${id}?variant=../../secret`]) {
        const response = await world.app.http.inject({ method, url, headers: { authorization: `Bearer ${dutch.token}`, range: 'bytes=0-1' } });
        expect(response.statusCode).toBe(404);
      }
    }
  });
});
