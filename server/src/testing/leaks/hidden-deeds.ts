import type { HalfWorld } from './world-pair';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
// Of other consignments than the observer's own: an interest in one of those is told on purpose.
const body = { kind: 'CONSIGNMENT', title: 'Hidden target', reasons: 'Hidden reason.', declaredDescription: 'Hidden' };

/** Something that an observer may not see, under identifiers that exist in both worlds; told of in one alone. */
export type HiddenDeed = (half: HalfWorld, id: string, other: string) => Promise<void>;

const report = (handling: Record<string, unknown> | null, submit = true): HiddenDeed => (half, id) => half.report(half.people.owner, half.operationId, id, submit, 'Hidden report', handling);
const strict = { tlp: 'AMBER_STRICT' };
const toCoordinators = { tlp: 'AMBER_STRICT', toCoordinators: true };

/** Every kind of hidden deed that there is a verb for. */
export const hiddenDeeds: Readonly<Record<string, HiddenDeed>> = {
  'a draft': report(null, false),
  'a draft that is corrected': async (half, id) => {
    await report(null, false)(half, id, id);
    await half.change('correctSeizure', 'ChangeSeizureInput', half.people.owner, { operationId: half.operationId, id, version: 1, body: half.body('Hidden again') });
  },
  'a report that is AMBER+STRICT': report(strict),
  'a report that is RED': report({ tlp: 'RED' }),
  'a report releasable to nobody': report({ tlp: 'GREEN', releasableTo: [] }),
  'a report for the coordinators, validated': async (half, id) => {
    await report(toCoordinators)(half, id, id);
    await half.step(half.people.coordinator, id, 1, 'validate');
  },
  'a report that is raised to RED and lowered again': async (half, id) => {
    await report({ tlp: 'GREEN', releasableTo: [] })(half, id, id);
    await half.change('markSeizure', 'MarkSeizureInput', half.people.owner, { operationId: half.operationId, id, version: 1, handling: { tlp: 'RED' } });
    await half.change('markSeizure', 'MarkSeizureInput', half.people.owner, { operationId: half.operationId, id, version: 2, handling: strict });
  },
  'names in a hidden report, opened by a coordinator': async (half, id, other) => {
    await report(toCoordinators)(half, id, id);
    await half.change('setParties', 'SetPartiesInput', half.people.owner, { operationId: half.operationId, id, version: 1, parties: [{ id: other, kind: 'COMPANY', part: 'CONSIGNOR', name: 'Hidden Metals' }] });
    await half.demand(half.people.coordinator, 'mutation ($o: ID!, $id: ID!) { openParty(operationId: $o, id: $id, purpose: "A check.") { __typename } }', { o: half.operationId, id: other });
  },
  'a file in a hidden report': async (half, id, other) => {
    await report(strict)(half, id, id);
    await half.put(half.people.owner, `/files/${half.operationId}/${other}?subjectType=Seizure&subjectId=${id}`, pdf, 'hidden.pdf', 'application/pdf', 201);
  },
  'a file of its own handling in a report that is seen': async (half, _id, other) => {
    const seen = half.lastReport;
    if (seen) await half.put(half.people.owner, `/files/${half.operationId}/${other}?subjectType=Seizure&subjectId=${seen}`, pdf, 'hidden.pdf', 'application/pdf', 201, strict);
  },
  'a target that is AMBER+STRICT, assigned and controlled': async (half, id, other) => {
    const { owner } = half.people;
    await half.change('nominateTarget', 'NominateTargetInput', owner, { id, operationId: half.operationId, body, handling: strict });
    await half.change('assignTarget', 'AssignTargetInput', owner, { operationId: half.operationId, id, agencyIds: [owner.agencyId] });
    await half.change('controlTarget', 'ControlTargetInput', owner, { id: other, operationId: half.operationId, targetId: id, controlledAt: '2026-06-09T10:00:00Z', country: 'NL', place: 'Hidden quay', method: 'PHYSICAL', finding: 'NOTHING_FOUND' });
  },
  'a target that is RED': (half, id) => half.change('nominateTarget', 'NominateTargetInput', half.people.owner, { id, operationId: half.operationId, body, handling: { tlp: 'RED' } }),
  'an import that is staged': async (half, id) => {
    await half.put(half.people.owner, `/imports/${half.operationId}/${id}`, Buffer.from('Country,Place\nNL,Hidden quay\n'), 'hidden.csv', 'text/csv', 202);
    await half.importsAreIdle();
  },
  'a report in another operation': (half, id) => half.report(half.people.stranger, half.otherOperationId, id, true, 'Hidden elsewhere', null),
  'a search and an export by others': async (half) => {
    await half.people.owner.answer('query ($o: ID!) { search(operationId: $o, words: "hidden") { id } }', { o: half.operationId });
    await half.world.app.http.inject({ method: 'GET', url: `/exports/${half.operationId}/seizures.csv`, headers: { authorization: `Bearer ${half.people.owner.token}` } });
  },
  'a question who sees something': async (half) => {
    await half.people.owner.answer('query ($o: ID!) { whoSees(operationId: $o, kind: Seizure, handling: { tlp: RED }) { __typename } }', { o: half.operationId });
  },
  'a sign-in that fails': async (half) => {
    await half.world.post('mutation { signIn(email: "nobody@example.test", password: "wrong-password-here") { __typename } }');
  },
  'an attempt that is denied': async (half) => {
    await half.people.owner.answer('mutation ($id: ID!) { stepOperation(id: $id, action: suspend) { __typename } }', { id: half.operationId });
  },
  'two that look at one consignment, each behind closed doors': async (half, id, other) => {
    for (const [who, target] of [[half.people.owner, id], [half.people.coordinator, other]] as const) {
      await half.change('nominateTarget', 'NominateTargetInput', who, { id: target, operationId: half.operationId, body: { ...body, billOfLading: `HIDDEN-${id}` }, handling: strict });
    }
  },
  'intelligence on a report that is seen': async (half, id) => {
    if (half.lastReport) await half.change('addIntelligence', 'AddIntelligenceInput', half.people.owner, { id, operationId: half.operationId, subjectType: 'Seizure', subjectId: half.lastReport, text: 'Hidden knowledge', origin: 'Hidden source', sourceEvaluation: 'B', informationEvaluation: 'I2', handling: strict });
  },
  'a message to others, opened, acknowledged and answered': async (half, id) => {
    const { owner, coordinator } = half.people;
    const message = { kind: 'WARNING', subject: 'Hidden message', body: 'Hidden words', pattern: 'Hidden pattern', reasons: 'Hidden reasons', riskIndicators: ['HIDDEN'], addresseeIds: [coordinator.agencyId] };
    await half.change('writeMessage', 'WriteMessageInput', owner, { id, operationId: half.operationId, body: message });
    for (const verb of ['noteMessageRead', 'acknowledgeMessage']) await half.demand(coordinator, `mutation ($o: ID!, $id: ID!) { ${verb}(operationId: $o, id: $id) { __typename } }`, { o: half.operationId, id });
    await half.change('answerMessage', 'AnswerMessageInput', coordinator, { operationId: half.operationId, messageId: id, answer: 'FOUND', note: 'Hidden note' });
  },
  'a draft of a message, addressed to the observer': async (half, id) => {
    const { owner, observer } = half.people;
    const message = { kind: 'REQUEST_INFORMATION', subject: 'Hidden draft', body: 'Hidden words', addresseeIds: [observer.agencyId] };
    await half.change('writeMessage', 'WriteMessageInput', owner, { id, operationId: half.operationId, body: message, send: false });
  },
  'a warning of a hidden target, answered by its control': async (half, id, other) => {
    const { owner, coordinator } = half.people;
    await half.change('nominateTarget', 'NominateTargetInput', owner, { id, operationId: half.operationId, body, handling: { tlp: 'AMBER', releasableTo: [coordinator.agencyId], toCoordinators: false } });
    await half.change('assignTarget', 'AssignTargetInput', owner, { operationId: half.operationId, id, agencyIds: [coordinator.agencyId] });
    await half.change('writeMessage', 'WriteMessageInput', owner, { id: other, operationId: half.operationId, body: { kind: 'WARNING', subject: 'Hidden warning', body: 'Hidden words', targetId: id, addresseeIds: [coordinator.agencyId] } });
    await half.change('controlTarget', 'ControlTargetInput', coordinator, { id, operationId: half.operationId, targetId: id, controlledAt: '2026-06-09T10:00:00Z', country: 'NL', place: 'Hidden quay', method: 'PHYSICAL', finding: 'ILLEGAL_WASTE' });
  },
  'a new handling of a hidden target': async (half, id) => {
    await half.change('nominateTarget', 'NominateTargetInput', half.people.owner, { id, operationId: half.operationId, body, handling: strict });
    await half.change('markTarget', 'MarkTargetInput', half.people.owner, { operationId: half.operationId, id, version: 1, handling: toCoordinators });
  },
};
