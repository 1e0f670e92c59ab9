import { startingProfile } from '@muster/shared/risk/profile';
import { isCompositeType, getNamedType, isUnionType } from 'graphql';
import { Secret, TOTP } from 'otpauth';
import { pino } from 'pino';
import sharp from 'sharp';
import { PasswordResets } from '../agencies/request-password-reset';
import { courseInput, rightAnswers } from './course-specimen';
import { LibreTranslate } from '../platform/libre-translate';
import { TranslationService } from './translation-service';
import { planInput, reportBody, World } from './world';
import type { Somebody } from './world';
import { ImportQueue } from '../imports/import-queue';

/** Mutations that change nothing which others are to hear of. A new one is a decision: add it here and say why. */
const untold: Readonly<Record<string, string>> = {
  signIn: 'a session is the account holder’s own, and listed among their sessions',
  completeSignIn: 'as above; a recovery code that it uses is told',
  signInWithPasskey: 'as above',
  beginPasskeySignIn: 'asks for a challenge, which is kept nowhere',
  beginPasskeyProof: 'as above',
  beginPasskey: 'as above; the passkey itself is told',
  beginTotp: 'nothing counts before it is confirmed, which is told',
  proveAgain: 'the session goes on; a recovery code that it uses is told',
  proveAgainWithPasskey: 'the session goes on',
  addPasskey: 'needs an authenticator: told and tried in client/e2e/passkeys.e2e.ts',
  removePasskey: 'as above',
  signOut: 'as above',
  endSession: 'as above',
  requestPasswordReset: 'it answers before it looks; the link that it makes is told by an event of the account holder’s agency, agencies/password-reset.api.test.ts',
  setLanguage: 'a preference of the account holder',
  chooseNotificationWays: 'as above',
  chooseNotificationTimes: 'as above',
  addPushDevice: 'as above; told and tried in notifications/push.api.test.ts',
  removePushDevice: 'as above',
  markNotificationsRead: 'what somebody has read of their own is nobody’s business',
  testNotification: 'it is about nothing, for whoever asks',
  setImportMapping: 'a preview that nobody else sees; the import itself is told',
  cancelImport: 'as above',
  noteLesson: 'what somebody has read is nobody else’s affair',
};

/** On record, and for nobody's eyes: who had how many numbers compared. */
const toldToNobody = 'ConsignmentCompared';

interface Told {
  id: string;
  version: number;
  link: string;
  parties: { id: string }[];
}

describe('every change', () => {
  let world: World;
  let service: TranslationService;
  let coordinator: Somebody;
  let second: Somebody;
  let dutch: Somebody;
  let polish: Somebody;
  let administrator: Somebody;
  const done = new Set<string>();

  beforeAll(async () => {
    service = await TranslationService.start();
    world = await World.create(undefined, undefined, 0, { translator: new LibreTranslate({ url: service.url, key: undefined, upTo: 'GREEN' }, pino({ level: 'silent' })) });
    coordinator = await world.person(await world.agency('BE'), { lead: true });
    second = await world.person(coordinator.agencyId);
    dutch = await world.person(await world.agency('NL'), { lead: true });
    polish = await world.person(await world.agency('PL'), { lead: true });
    administrator = await world.person(await world.agency('CH'), { administrator: true });
  });
  afterAll(async () => {
    await world.close();
    await service.stop();
  });

  const fields = () => world.app.schema.getMutationType()?.getFields() ?? {};
  const documentFor = (name: string, variables: Record<string, unknown>): string => {
    const field = fields()[name];
    if (!field) throw new Error(`There is no mutation ${name}.`);
    const type = getNamedType(field.type);
    const wanted = isUnionType(type) ? type.getTypes() : [];
    const some = wanted.map((each) => `... on ${each.name} { ${['__typename', 'id', 'version', 'link', 'parties { id }', 'refusals { rule field }'].filter((part) => part === '__typename' || each.getFields()[part.split(' ')[0] ?? '']).join(' ')} }`);
    const given = field.args.filter((argument) => argument.name in variables);
    const [declared, passed] = [given.map((argument) => `$${argument.name}: ${String(argument.type)}`), given.map((argument) => `${argument.name}: $${argument.name}`)].map((parts) => (parts.length > 0 ? `(${parts.join(', ')})` : ''));
    return `mutation ${declared} { answer: ${name}${passed} ${isCompositeType(type) ? `{ __typename ${some.join(' ')} }` : ''} }`;
  };
  const events = async (): Promise<number> => (await world.superuser.query<{ n: number }>('select (select count(*) from events where kind <> $1)::int + (select count(*) from agency_events)::int as n', [toldToNobody])).rows[0]?.n ?? 0;

  /** Runs one mutation and counts what was told of it: one event, or one for each agency that it concerns. */
  const change = async (who: Somebody, name: string, args: Record<string, unknown>, told = 1): Promise<Told> => {
    const before = await events();
    const { answer } = await who.ask<{ answer: Told & { __typename?: string } }>(documentFor(name, args), args);
    if (answer.__typename === 'Refused') throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    done.add(name);
    const after = await events();
    if (after - before !== told) throw new Error(`${name} is told by ${after - before} events, not by ${told}.`);
    return answer;
  };

  const plan = async (): Promise<string> => {
    const { id } = await change(coordinator, 'createOperation', { input: planInput() });
    await change(coordinator, 'changePlan', { id, version: 1, input: planInput({ name: 'Another name', phases: [{ kind: 'PREPARATION', name: 'Prepare', startsOn: '2026-05-01', endsOn: '2026-05-31' }] }) });
    const { rows: phases } = await world.superuser.query<{ id: string }>('select id from operation_phases where operation_id = $1', [id]);
    await change(coordinator, 'movePhase', { input: { operationId: id, id: phases[0]?.id, version: 2, startsOn: '2026-05-01', endsOn: '2026-05-09' } });
    await change(coordinator, 'setMember', { operationId: id, accountId: second.id, role: 'COORDINATOR' });
    for (const [who, action] of [[coordinator, 'propose'], [second, 'approve'], [coordinator, 'prepare']] as const) await change(who, 'stepOperation', { id, action });
    await change(coordinator, 'inviteAgency', { operationId: id, agencyId: dutch.agencyId });
    await change(coordinator, 'inviteAgencies', { operationId: id, agencyIds: [polish.agencyId] });
    for (const who of [dutch, polish]) await change(who, 'answerInvitation', { input: { operationId: id, accept: true } });
    await planning(id);
    await risk(id);
    await training(id);
    await register();
    await change(coordinator, 'stepOperation', { id, action: 'activate', reason: 'The others follow.' });
    const day = world.clock.now().toISOString().slice(0, 10);
    const report = await change(coordinator, 'prepareSituationReport', { input: { operationId: id, day, zone: 'Etc/GMT-14' } });
    const written = await change(coordinator, 'writeSituationReport', { input: { operationId: id, id: report.id, version: 1, remarks: 'Quiet.', notableIds: [] } });
    await change(coordinator, 'issueSituationReport', { operationId: id, id: report.id, version: written.version });
    return id;
  };

  const risk = async (operationId: string): Promise<void> => {
    const body = { title: 'Electronics', ...startingProfile };
    const profile = await change(dutch, 'draftRiskProfile', { input: { id: world.clock.uuid(), operationId, body } });
    await change(dutch, 'changeRiskProfile', { input: { operationId, id: profile.id, version: 1, body: { ...body, high: '50' } } });
    await change(dutch, 'stepRiskProfile', { operationId, id: profile.id, action: 'use', version: 2 });
    const manifestId = world.clock.uuid();
    const sent = await world.app.http.inject({ method: 'PUT', url: `/manifests/${operationId}/${manifestId}?profile=${profile.id}`, payload: 'Description;HS code\nUsed goods;852872', headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'm.csv' } });
    expect(sent.statusCode).toBe(202);
    world.app.services.jobs.wake();
    await world.app.services.jobs.idle();
    await change(dutch, 'judgeLine', { input: { operationId, manifestId, line: 2, code: 'S01', holds: true, reason: 'A partner wrote.' } });
    await change(dutch, 'nominateLine', { input: { operationId, manifestId, line: 2, targetId: world.clock.uuid() } });
    await change(dutch, 'takeBackNomination', { operationId, manifestId, line: 2 });
    await change(dutch, 'discardManifest', { operationId, id: manifestId });
  };

  const planning = async (operationId: string): Promise<void> => {
    await change(coordinator, 'layOutTasks', { operationId, source: 'TEMPLATE' });
    const task = await change(coordinator, 'addTask', { input: { id: world.clock.uuid(), operationId, body: { title: 'Call' } } });
    const changed = await change(coordinator, 'changeTask', { input: { operationId, id: task.id, version: 1, body: { title: 'Call again' } } });
    await change(coordinator, 'stepTask', { operationId, id: task.id, action: 'finish', version: changed.version });
    await change(coordinator, 'addPlanDocument', { input: { id: world.clock.uuid(), operationId, kind: 'CONCEPT_NOTE', title: 'Why', language: 'en' } });
    const objective = await change(coordinator, 'putObjective', { input: { id: world.clock.uuid(), operationId, text: 'Many', measure: 'CASES', target: '3' } });
    await change(coordinator, 'removeObjective', { operationId, id: objective.id, version: 1 });
    const parts = ['CONTACTS', 'PLACES', 'METHODS'].map((part) => ({ part, text: 'x' }));
    await change(dutch, 'saveNationalPlan', { input: { operationId, parts } });
    await change(dutch, 'stepNationalPlan', { input: { operationId, agencyId: dutch.agencyId, action: 'submit', version: 1 } });
    await change(dutch, 'noteConnection', { operationId });
    await change(coordinator, 'nudgeAgencies', { operationId, agencyIds: [polish.agencyId] });
    await change(coordinator, 'setReminding', { operationId, isOn: false });
  };

  const register = async (): Promise<void> => {
    const body = { kind: 'MEASURE', country: 'TG', side: 'IMPORT', titleEn: 'No tyres', effect: 'PROHIBITED', citation: 'Law 1', confidence: 'HIGH', source: 'Gazette' };
    const { id } = await change(administrator, 'putRegisterRecord', { input: { id: world.clock.uuid(), reason: 'It was enacted.', body } });
    await change(administrator, 'withdrawRegisterRecord', { id, version: 1, reason: 'It was repealed.' });
    const file = world.clock.uuid();
    await world.app.http.inject({
      method: 'PUT', url: `/register/imports/${file}?kind=MEASURES&source=Gazette`, payload: 'country,side,title_en,effect,citation,confidence\nTG,IMPORT,No lead,PROHIBITED,Law 2,HIGH',
      headers: { authorization: `Bearer ${administrator.token}`, 'x-muster-client': 'test', 'x-file-name': 'measures.csv', 'content-type': 'text/csv' },
    });
    await change(administrator, 'confirmRegisterImport', { id: file, reason: 'As the gazette has it.' });
    await change(administrator, 'takeBackRegisterImport', { id: file, reason: 'It was the wrong file.' });
  };

  const training = async (operationId: string): Promise<void> => {
    const course = await change(administrator, 'publishCourse', { input: courseInput() });
    const draft = await change(administrator, 'beginCourseDraft', { input: { id: world.clock.uuid(), courseId: course.id } });
    const { key: _key, version: _version, ...written } = courseInput();
    await change(administrator, 'saveCourseDraft', { input: { ...written, key: '', id: draft.id, version: 1, edition: '2026-2' } });
    await change(administrator, 'dropCourseDraft', { id: draft.id, version: 2 });
    const other = await change(administrator, 'beginCourseDraft', { input: { id: world.clock.uuid() } });
    await change(administrator, 'saveCourseDraft', { input: { ...written, key: 'another', id: other.id, version: 1 } });
    await change(administrator, 'publishCourseDraft', { input: { id: other.id, version: 2 } });
    const { id } = await change(coordinator, 'assignCourse', { input: { id: world.clock.uuid(), operationId, courseId: course.id, roles: ['NATIONAL_CONTACT_POINT'] } });
    await change(dutch, 'noteLesson', { courseId: course.id, lesson: 'signs', isFinished: true }, 0);
    // To the agency, and to the operation.
    await change(dutch, 'handInAttempt', { input: { id: world.clock.uuid(), courseId: course.id, version: 1, language: 'en', answers: rightAnswers } }, 2);
    await change(coordinator, 'putTrainingSession', { input: { id: world.clock.uuid(), operationId, title: 'Briefing', startsAt: '2026-07-01T08:00:00Z', endsAt: '2026-07-01T09:00:00Z', zone: 'Asia/Bangkok' } });
    await change(coordinator, 'unassignCourse', { operationId, id });
    const given = await change(dutch, 'assignCourseToPerson', { input: { id: world.clock.uuid(), operationId, courseId: course.id, personId: dutch.id } });
    await change(dutch, 'unassignCourse', { operationId, id: given.id });
    // That it began, its two targets, whose one of them is, and the warning.
    await change(dutch, 'beginPractice', { language: 'en' }, 5);
    await change(dutch, 'endPractice', {});
  };

  const target = async (operationId: string): Promise<void> => {
    const body = { kind: 'CONSIGNMENT', title: 'A lorry', reasons: 'Seen before.' };
    const { id } = await change(polish, 'nominateTarget', { input: { id: world.clock.uuid(), operationId, body } });
    await change(polish, 'correctTarget', { input: { operationId, id, version: 1, body: { ...body, title: 'Two lorries' } } });
    const assigned = await change(polish, 'assignTarget', { input: { operationId, id, agencyIds: [dutch.agencyId, polish.agencyId] } }, 2);
    await change(polish, 'markTarget', { input: { operationId, id, version: assigned.version, handling: { tlp: 'GREEN' } } });
    const note = world.clock.uuid();
    await change(dutch, 'addIntelligence', { input: { id: note, operationId, subjectType: 'Target', subjectId: id, text: 'Canary', origin: 'Canary', sourceEvaluation: 'B', informationEvaluation: 'I2' } });
    await change(dutch, 'markIntelligence', { input: { operationId, id: note, handling: { tlp: 'GREEN' } } });
    await change(polish, 'openIntelligence', { operationId, id: note, purpose: 'Check' });
    await change(dutch, 'withdrawIntelligence', { operationId, id: note });
    const paper = { operationId, id: world.clock.uuid() };
    const said = { number: 'NL 1', values: [{ field: 'exportState', value: 'NL' }, { field: 'importState', value: 'TR' }, { field: 'designation', value: 'Plastics' }] };
    await change(dutch, 'recordWasteDocument', { input: { ...paper, subjectType: 'Target', subjectId: id, kind: 'NOTIFICATION', body: said } });
    await change(dutch, 'correctWasteDocument', { input: { ...paper, version: 1, body: said } });
    await change(dutch, 'putWasteConsent', { input: { ...paper, version: 2, state: 'TR', part: 'IMPORT', answer: 'NONE' } });
    await change(dutch, 'withdrawWasteDocument', { ...paper, version: 3, reason: 'Of another lorry.' });
    await change(polish, 'withdrawAssignment', { operationId, id, agencyId: polish.agencyId });
    await change(dutch, 'controlTarget', { input: { id: world.clock.uuid(), operationId, targetId: id, controlledAt: '2026-06-10T10:00:00Z', country: 'NL', place: 'Delft', method: 'RANDOM', finding: 'NOTHING_FOUND' } });
    const standing = async (): Promise<number> => (await world.superuser.query<{ version: number }>('select version from targets where id = $1', [id])).rows[0]?.version ?? 0;
    await change(polish, 'closeTarget', { input: { operationId, id, version: await standing(), outcome: 'NOTHING_FOUND' } });
    await change(polish, 'reopenTarget', { operationId, id, version: await standing() });
  };

  const messages = async (operationId: string): Promise<void> => {
    const body = { kind: 'WARNING', subject: 'Two lorries', body: 'Watch them.', pattern: 'By night.', reasons: 'Seen before.', addresseeIds: [polish.agencyId] };
    const { id, version } = await change(dutch, 'writeMessage', { input: { id: world.clock.uuid(), operationId, body, send: false } });
    await change(dutch, 'changeDraft', { input: { operationId, id, version, body, send: true } });
    await change(polish, 'noteMessageRead', { operationId, id });
    await change(polish, 'acknowledgeMessage', { operationId, id });
    await change(polish, 'suggestTranslation', { operationId, messageId: id, language: 'pl' });
    await change(polish, 'translateMessage', { input: { id: world.clock.uuid(), operationId, messageId: id, language: 'pl', subject: 'Dwa', body: 'Uwaga.' } });
    await change(polish, 'answerMessage', { input: { operationId, messageId: id, answer: 'NOT_OURS', note: 'Canary' } });
    await change(dutch, 'markMessage', { input: { operationId, id, version: version + 1, handling: { tlp: 'AMBER' }, reason: 'Canary' } });
    const thrown = await change(dutch, 'writeMessage', { input: { id: world.clock.uuid(), operationId, body, send: false } });
    await change(dutch, 'discardDraft', { operationId, id: thrown.id, version: thrown.version });
  };

  const products = async (operationId: string): Promise<void> => {
    const body = { kind: 'ALERT', title: 'Two lorries', body: 'Watch for them.', reasons: 'Seen before.', addresseeIds: [polish.agencyId] };
    const { id, version } = await change(coordinator, 'writeProduct', { input: { id: world.clock.uuid(), operationId, body } });
    const changed = await change(coordinator, 'changeProduct', { input: { operationId, id, version, body: { ...body, title: 'Three lorries' } } });
    const submitted = await change(coordinator, 'stepProduct', { input: { operationId, id, version: changed.version, action: 'submit' } });
    const given = await change(second, 'stepProduct', { input: { operationId, id, version: submitted.version, action: 'disseminate' } });
    await change(polish, 'acknowledgeProduct', { operationId, id });
    await change(polish, 'giveProductFeedback', { input: { operationId, productId: id, isUseful: true, reason: 'It helped.' } });
    const source = { operationId, type: 'Product', id };
    // The target, and that it came of the product.
    await change(polish, 'makeTarget', { input: { id: world.clock.uuid(), operationId, source, kind: 'CONSIGNMENT' } }, 2);
    const { rows } = await world.superuser.query<{ id: string }>(`select id from targets where operation_id = $1 and title = 'Two lorries' limit 1`, [operationId]);
    const linked = await change(polish, 'linkOutcome', { input: { id: world.clock.uuid(), source, recordOperationId: operationId, recordType: 'Target', recordId: rows[0]?.id } });
    await change(polish, 'takeBackOutcome', { input: { operationId, id: linked.id } });
    // Between two operations it is told in each.
    const elsewhere = await world.activeOperation(coordinator, second, [polish]);
    const there = await change(polish, 'nominateTarget', { input: { id: world.clock.uuid(), operationId: elsewhere, body: { kind: 'CONSIGNMENT', title: 'A lorry', reasons: 'Seen before.' } } });
    const across = await change(polish, 'linkOutcome', { input: { id: world.clock.uuid(), source, recordOperationId: elsewhere, recordType: 'Target', recordId: there.id } }, 2);
    await change(polish, 'takeBackOutcome', { input: { operationId, id: across.id } }, 2);
    await change(coordinator, 'stepProduct', { input: { operationId, id, version: given.version, action: 'withdraw', reason: 'It is over.' } });
  };

  const group = async (operationId: string): Promise<void> => {
    const expert = await change(polish, 'offerExpertise', { input: { operationId, topics: ['Ferries'], languages: ['pl'], regions: ['PL'] } });
    await change(coordinator, 'confirmExpertise', { operationId, id: expert.id, version: expert.version });
    await change(polish, 'withdrawExpertise', { operationId, id: expert.id });
    const asked = (): Promise<Told> => change(polish, 'askIntroduction', { input: { id: world.clock.uuid(), operationId, country: 'NL', topic: 'Ferries', reason: 'They know.' } });
    // The introduction is told beside the answer.
    await change(coordinator, 'answerIntroductionRequest', { input: { operationId, id: (await asked()).id, isIntroduced: true, personId: dutch.id, answer: 'Ask them.' } }, 2);
    await change(polish, 'takeBackIntroductionRequest', { operationId, id: (await asked()).id });
    const meeting = await change(coordinator, 'putCalendarEvent', { input: { id: world.clock.uuid(), operationId, kind: 'MEETING', title: 'Monthly call', startsAt: '2026-07-01T08:00:00Z' } });
    await change(polish, 'attendCalendarEvent', { operationId, id: meeting.id, answer: 'YES' });
    await change(coordinator, 'cancelCalendarEvent', { operationId, id: meeting.id, version: meeting.version });
    await change(dutch, 'addDocument', { input: { id: world.clock.uuid(), operationId, title: 'How ferries are scrapped', topic: 'Ships', language: 'en' } });
  };

  const company = async (operationId: string): Promise<void> => {
    const party = { id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: 'Canary' };
    // The target is everybody's to hear of; that names were set is for those who keep them.
    await change(polish, 'nominateTarget', { input: { id: world.clock.uuid(), operationId, body: { kind: 'COMPANY', title: 'A broker', reasons: 'Seen before.' }, parties: [party] } }, 2);
    await change(polish, 'releaseTargetParty', { operationId, id: party.id, agencyId: dutch.agencyId });
  };

  const report = async (operationId: string): Promise<void> => {
    const { id, version } = await change(dutch, 'reportSeizure', { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } });
    const corrected = await change(dutch, 'correctSeizure', { input: { operationId, id, version, body: reportBody({ place: 'Delft' }) } });
    const party = { id: world.clock.uuid(), part: 'BROKER', kind: 'COMPANY', name: 'Canary' };
    const named = await change(dutch, 'setParties', { input: { operationId, id, version: corrected.version, parties: [party] } });
    await change(dutch, 'openParty', { operationId, id: party.id, purpose: 'Check' });
    await change(dutch, 'releaseParty', { operationId, id: party.id, agencyId: polish.agencyId });
    const file = world.clock.uuid();
    const before = await events();
    const content = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } }).png().toBuffer();
    const sent = await world.app.http.inject({
      method: 'PUT', url: `/files/${operationId}/${file}?subjectType=Seizure&subjectId=${id}`, payload: content,
      headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'x.png', 'content-type': 'image/png' },
    });
    expect([sent.statusCode, (await events()) - before]).toEqual([201, 1]);
    await change(dutch, 'markFile', { operationId, id: file, handling: { tlp: 'AMBER' } });
    await change(dutch, 'removeFile', { operationId, id: file });
    const marked = await change(dutch, 'markSeizure', { input: { operationId, id, version: named.version, handling: { tlp: 'GREEN' } } });
    await change(coordinator, 'stepSeizure', { operationId, id, version: marked.version, action: 'validate' });
  };

  const deconfliction = async (operationId: string): Promise<void> => {
    const nominated = (): Record<string, unknown> => ({ input: { id: world.clock.uuid(), operationId, body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'Seen before.', billOfLading: 'MAEU2271499' }, handling: { tlp: 'AMBER_STRICT' } } });
    const own = await change(dutch, 'nominateTarget', nominated());
    // The second is told to those who see it; that the two meet, to each of the two.
    await change(polish, 'nominateTarget', nominated(), 3);
    const { rows: interests } = await world.superuser.query<{ id: string }>('select id from interests where record_id = $1', [own.id]);
    await change(dutch, 'answerInterest', { operationId, id: interests[0]?.id, version: 1, isOffered: true }, 2);
    await change(polish, 'reportSeizure', { input: { id: world.clock.uuid(), operationId, submit: true, body: reportBody() } });
    const { rows: pairs } = await world.superuser.query<{ id: string }>('select id from consignment_pairs');
    await change(coordinator, 'decideConsignment', { operationId, id: pairs[0]?.id, version: 1, isSame: true });
  };

  const sheet = async (operationId: string): Promise<void> => {
    const id = world.clock.uuid();
    const rows = 'Detected at,Country,Place,What was found,Waste stream,Kilograms,Basis of the kilograms\r\n2026-06-09 08:30,NL,Delft,Tyres,TYRES,100,WEIGHED';
    await world.app.http.inject({
      method: 'PUT', url: `/imports/${operationId}/${id}`, payload: rows,
      headers: { authorization: `Bearer ${dutch.token}`, 'x-muster-client': 'test', 'x-file-name': 'x.csv', 'content-type': 'text/csv' },
    });
    await ImportQueue.of(world.app.services).idle();
    await change(dutch, 'confirmImport', { operationId, id });
  };

  /** Of a report of its own. */
  const takeBack = async (operationId: string): Promise<void> => {
    const seizureId = world.clock.uuid();
    await change(dutch, 'reportSeizure', { input: { id: seizureId, operationId, submit: true, body: reportBody() } });
    const { id } = await change(dutch, 'openTakeBack', { input: { id: world.clock.uuid(), operationId, seizureId, title: 'Tyres', responsibility: 'IMPORTER' } });
    const common = { operationId, id };
    await change(dutch, 'shareTakeBack', { input: { ...common, version: 1, agencyIds: [polish.agencyId] } });
    await change(dutch, 'reassignTakeBack', { input: { ...common, version: 2, responsibility: 'EXPORTER', reason: 'They knew.' } });
    await change(dutch, 'stepTakeBack', { input: { ...common, version: 3, step: 'notify', at: world.clock.now().toISOString() } });
    await change(dutch, 'agreeTakeBackPeriod', { input: { ...common, version: 4, dueOn: '2026-12-01', reason: 'Agreed.' } });
    await change(dutch, 'noteTakeBackTransit', { input: { ...common, version: 5, at: world.clock.now().toISOString() } });
    await change(dutch, 'describeTakeBack', { input: { ...common, version: 6, title: 'Old tyres' } });
    const taskId = world.clock.uuid();
    await change(dutch, 'putTakeBackTask', { input: { operationId, id: taskId, takeBackId: id, title: 'Weigh' } });
    await change(dutch, 'finishTakeBackTask', { operationId, id: taskId, isDone: true, version: 1 });
    const entryId = world.clock.uuid();
    await change(polish, 'keepTakeBackEntry', { input: { operationId, id: entryId, takeBackId: id, storage: { place: 'Shed', since: '2026-06-01' } } });
    await change(polish, 'endTakeBackStorage', { operationId, id: entryId, until: '2026-06-02' });
    await change(polish, 'strikeTakeBackEntry', { operationId, id: entryId, reason: 'Another shed.' });
  };

  const people = async (operationId: string): Promise<void> => {
    await change(polish, 'introduceMembers', { input: { id: world.clock.uuid(), operationId, firstId: dutch.id, secondId: second.id, reason: 'They know the route.' } });
    const colleague = await world.person(dutch.agencyId);
    const { rows } = await world.superuser.query<{ version: number }>('select version from participations where operation_id = $1 and agency_id = $2', [operationId, dutch.agencyId]);
    await change(dutch, 'changeContact', { input: { operationId, version: rows[0]?.version, contactId: colleague.id } });
    // Its interest in a consignment goes with it, on both sides.
    await change(polish, 'withdrawParticipation', { input: { operationId, agencyId: polish.agencyId, reason: 'No people left.' } }, 3);
  };

  /** Into the edition after one that has a document. */
  const takeDocument = async (operationId: string): Promise<void> => {
    const { id: fromId } = await change(coordinator, 'addPlanDocument', { input: { id: world.clock.uuid(), operationId, kind: 'OTHER', title: 'Old', language: 'en' } });
    const { id } = await change(coordinator, 'createOperation', { input: planInput({ previousId: operationId }) });
    await change(coordinator, 'takePlanDocument', { input: { id: world.clock.uuid(), operationId: id, fromId } });
    const aim = await change(coordinator, 'putObjective', { input: { id: world.clock.uuid(), operationId, text: 'Few', measure: 'WORDS' } });
    await change(coordinator, 'takeObjectives', { operationId: id, objectiveIds: [aim.id] });
    const course = await change(administrator, 'publishCourse', { input: { ...courseInput(), key: 'taken' } });
    const given = await change(coordinator, 'assignCourse', { input: { id: world.clock.uuid(), operationId, courseId: course.id, roles: ['OFFICER'] } });
    await change(coordinator, 'takeTrainings', { operationId: id, assignmentIds: [given.id] });
  };

  /** In an operation of its own: whoever answers by a link is nobody's account. */
  const answerLinks = async (operationId: string): Promise<void> => {
    await coordinator.ask('mutation ($o: ID!, $a: ID!) { inviteAgency(operationId: $o, agencyId: $a) { __typename } }', { o: operationId, a: polish.agencyId });
    const links = [{ agencyId: polish.agencyId, email: 'desk@customs.example' }];
    await change(coordinator, 'sendAnswerLinks', { operationId, links });
    const { rows } = await world.superuser.query<{ id: string }>('select id from answer_links where operation_id = $1', [operationId]);
    await change(coordinator, 'revokeAnswerLink', { operationId, id: rows[0]?.id });
    const { sendAnswerLinks } = await coordinator.ask<{ sendAnswerLinks: { links: { link: string }[] } }>(
      'mutation ($o: ID!, $links: [AnswerLinkInput!]!) { sendAnswerLinks(operationId: $o, links: $links) { ... on SentAnswerLinks { links { link } } } }', { o: operationId, links },
    );
    await change(polish, 'answerByLink', { token: sendAnswerLinks.links[0]?.link.split('#')[1], input: { accept: false, reason: 'No ships.' } });
  };

  const end = async (operationId: string): Promise<void> => {
    for (const action of ['consolidate', 'close']) await change(coordinator, 'stepOperation', { id: operationId, action });
    await change(coordinator, 'setRetention', { input: { operationId, version: 0, months: 0, isHeld: false } });
    const refused = await change(coordinator, 'proposePurge', { input: { operationId, reason: 'Time is over.' } });
    await change(second, 'refusePurge', { operationId, id: refused.id });
    const { id } = await change(coordinator, 'proposePurge', { input: { operationId, reason: 'Time is over.' } });
    await change(second, 'approvePurge', { operationId, id });
  };
  const mailOf = async (kind: string): Promise<string> => (await world.superuser.query<{ id: string }>('select id from mails where kind = $1', [kind])).rows[0]?.id ?? '';

  const agencies = async (): Promise<void> => {
    const input = { kind: 'CUSTOMS', name: 'Douane', shortName: 'D', country: 'FR', languages: ['fr'] };
    const { id, version } = await change(administrator, 'createAgency', { input });
    await change(administrator, 'correctAgency', { id, version, input: { ...input, name: 'Douanes' } });
    const offered = await change(dutch, 'invitePerson', { input: { agencyId: dutch.agencyId, email: 'one@douane.example', name: 'One' } });
    await change(dutch, 'revokeInvitation', { id: offered.id });
    const { link } = await change(dutch, 'invitePerson', { input: { agencyId: dutch.agencyId, email: 'two@douane.example', name: 'Two' } });
    const password = 'kanarienvogel-im-hafen-7';
    await change(dutch, 'acceptInvitation', { token: /[\w-]{20,}$/.exec(link)?.[0], password, language: 'nl' });
    const { rows } = await world.superuser.query<{ id: string; hash: string }>(`select id, password_hash as hash from accounts where email = 'two@douane.example'`);
    await world.superuser.query('update accounts set password_hash = $2 where id = $1', [dutch.id, rows[0]?.hash]);
    await change(dutch, 'setLead', { id: rows[0]?.id, isLead: true });
    await change(administrator, 'setApiAccess', { id: rows[0]?.id, hasApiAccess: true });
    await change(administrator, 'changeAccountState', { id: rows[0]?.id, state: 'DISABLED' });
    await change(dutch, 'changePerson', { id: dutch.id, version: 1, input: { name: 'Saskia', topics: ['plastic'] } });
    // Tokens and passwords are for browsers alone.
    await world.superuser.query(`update sessions set kind = 'BROWSER' where account_id = $1`, [dutch.id]);
    await change(administrator, 'openMail', { id: await mailOf('INVITATION') });
    await change(dutch, 'createAccessToken', { name: 'A program', days: 30 });
    await change(administrator, 'setSecondFactorRule', { role: 'MANAGER', isRequired: true });
    const { beginTotp } = await dutch.ask<{ beginTotp: { secret: string } }>('mutation { beginTotp { secret } }');
    await change(dutch, 'confirmTotp', { code: TOTP.generate({ secret: Secret.fromBase32(beginTotp.secret), timestamp: world.clock.now().getTime() }) });
    await change(dutch, 'renewRecoveryCodes', {});
    await change(dutch, 'removeTotp', {});
    await change(administrator, 'removeSecondFactors', { accountId: dutch.id });
    await world.superuser.query('update sessions set revoked_at = null where account_id = $1', [dutch.id]);
    await change(dutch, 'changePassword', { current: password, next: 'nachtigall-am-kai-88' });
    await dutch.ask('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email: `${dutch.id}@example.test` });
    await PasswordResets.of(world.app.services).idle();
    const opened = await administrator.ask<{ openMail: { text: string } }>('mutation ($id: ID!) { openMail(id: $id) { ... on OpenedMail { text } } }', { id: await mailOf('PASSWORD_RESET') });
    await change(dutch, 'resetPassword', { token: /#([\w-]{43})/.exec(opened.openMail.text)?.[1], password: 'rotkehlchen-im-dock-9' });
  };

  it('is told by an event of its own, in its own transaction: every mutation, or it stands on the list', async () => {
    const operationId = await plan();
    await target(operationId);
    await company(operationId);
    await messages(operationId);
    await products(operationId);
    await group(operationId);
    await report(operationId);
    await takeBack(operationId);
    await deconfliction(operationId);
    await sheet(operationId);
    await people(operationId);
    await end(await world.activeOperation(coordinator, second));
    await answerLinks(await world.activeOperation(coordinator, second));
    await takeDocument(await world.activeOperation(coordinator, second));
    await agencies();
    expect([...new Set([...done, ...Object.keys(untold)])].sort()).toEqual(Object.keys(fields()).sort());
    const { rows } = await world.superuser.query(
      `select 1 from events where operation_id = $1 and (audience = $2 or ((actor_account_id is null or request_id is null) and subject_type <> 'Interest')) and kind <> $3`,
      [operationId, [], toldToNobody],
    );
    expect(rows).toEqual([]);
  });

  it.each(['events', 'agency_events'])('would be caught with a row of %s dropped', async (table) => {
    await world.superuser.query(`create or replace function dropped() returns trigger language plpgsql as 'begin return null; end'`);
    await world.superuser.query(`create trigger dropped before insert on ${table} for each row execute function dropped()`);
    const untoldChange = table === 'events'
      ? change(coordinator, 'createOperation', { input: planInput() })
      : change(administrator, 'createAgency', { input: { kind: 'POLICE', name: 'Police', shortName: 'P', country: 'FR' } });
    await expect(untoldChange).rejects.toThrow(/is told by 0 events, not by 1/);
    await world.superuser.query(`drop trigger dropped on ${table}`);
  });
});
