import { reportBody } from '../../../server/src/testing/world';
import type { AgencyKey } from './cast';
import { actsFor } from './cast';
import type { ScriptedReport } from './scripted-reports';
import type { ScriptedWarning } from './scripted-warnings';
import type { Stage } from './stage';

const refused = '... on Refused { refusals { rule field } }';
const write = `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ... on Message { id } ${refused} } }`;
const acknowledge = `mutation ($operationId: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $operationId, id: $id) { ... on Message { id } ${refused} } }`;
const reply = `mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { ... on Message { id } ${refused} } }`;
const report = `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ${refused} } }`;
const step = `mutation ($operationId: ID!, $id: ID!, $version: Int!, $action: ReportAction!, $reason: String) {
  answer: stepSeizure(operationId: $operationId, id: $id, version: $version, action: $action, reason: $reason) { ... on Seizure { id } ${refused} } }`;
const nominate = `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id } ${refused} } }`;
const assign = `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { ... on Target { id } ${refused} } }`;
const control = `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { ... on Control { id } ${refused} } }`;

interface Deed {
  at: number;
  run(): Promise<unknown>;
}

/** What the agencies' own programs do, each thing at its minute: the verbs of the screens, without a screen. */
export class Program {
  private deeds: Deed[] = [];

  constructor(private readonly stage: Stage) {}

  /** Does what is due until a minute from the launch, in its order. */
  async until(minutes: number): Promise<void> {
    const due = this.deeds.filter(({ at }) => at <= minutes).sort((a, b) => a.at - b.at);
    this.deeds = this.deeds.filter(({ at }) => at > minutes);
    for (const { at, run } of due) {
      this.stage.setClock(at);
      await run();
    }
  }

  /** How many things are still to be done. */
  get left(): number {
    return this.deeds.length;
  }

  warn({ subject, at, from, to, isStrict, acknowledgeWithin, expectedWithin, riskIndicators, departureCountry, destinationCountry, replies }: ScriptedWarning): void {
    const id = this.stage.world.clock.uuid();
    const after = (minutes: number | null): string | null => (minutes === null ? null : this.stage.momentOf(at + minutes).toISOString());
    const body = {
      kind: 'WARNING', subject, body: 'Watch it.', pattern: 'By night.', reasons: 'Seen before.', addresseeIds: this.ids(to), riskIndicators, departureCountry, destinationCountry, acknowledgeBy: after(acknowledgeWithin), expectedAt: after(expectedWithin),
    };
    this.plan(at, from, write, () => ({ input: { id, operationId: this.stage.operationId, body, handling: isStrict ? { tlp: 'AMBER_STRICT' } : null } }));
    for (const { agency, acknowledged, answered } of replies) {
      this.plan(acknowledged, agency, acknowledge, () => ({ operationId: this.stage.operationId, id }));
      if (answered) this.plan(answered.at, agency, reply, () => ({ input: { operationId: this.stage.operationId, messageId: id, answer: answered.answer } }));
    }
  }

  report({ found, at, from, isStrict, isDraft, items, way, then }: ScriptedReport): void {
    const id = this.stage.world.clock.uuid();
    const route = way?.map((country, index) => ({ part: index === 0 ? 'DEPARTURE' : 'DESTINATION', country })) ?? null;
    const body = reportBody({ detectedAt: this.stage.momentOf(at - 10).toISOString(), containerNumbers: [], foundDescription: found, items, route });
    this.plan(at, from, report, () => ({ input: { id, operationId: this.stage.operationId, submit: !isDraft, body, handling: isStrict ? { tlp: 'AMBER_STRICT' } : null } }));
    if (then) this.plan(then.at, 'MY', step, () => ({ operationId: this.stage.operationId, id, version: 1, action: then.action, reason: 'Weighed where?' }));
  }

  /** A vessel that is nominated, assigned, warned of and controlled: its control answers the warning. */
  controlVessel(at: number, from: AgencyKey, by: AgencyKey, finding: 'NOTHING_FOUND' | 'ILLEGAL_WASTE'): void {
    const { clock } = this.stage.world;
    const [id, warningId, controlId] = [clock.uuid(), clock.uuid(), clock.uuid()];
    const of = () => ({ operationId: this.stage.operationId });
    this.plan(at, from, nominate, () => ({ input: { ...of(), id, body: { kind: 'VESSEL', title: 'An old ferry', vesselName: 'EX FJORD STAR', reasons: 'Sold for its steel.', riskIndicators: ['LAST_VOYAGE'] } } }));
    this.plan(at + 1, from, assign, () => ({ input: { ...of(), id, agencyIds: this.ids([by]) } }));
    this.plan(at + 2, from, write, () => ({ input: { ...of(), id: warningId, body: { kind: 'WARNING', subject: 'The ferry calls', body: 'Watch it.', targetId: id, addresseeIds: this.ids([by]) } } }));
    this.plan(at + 5, by, acknowledge, () => ({ ...of(), id: warningId }));
    this.plan(at + 21, by, control, () => ({ input: { ...of(), id: controlId, targetId: id, controlledAt: this.stage.momentOf(at + 20).toISOString(), country: by, place: 'At the quay', method: 'PHYSICAL', finding } }));
  }

  private ids(of: readonly AgencyKey[]): string[] {
    return of.map((agency) => this.stage.idOf(agency));
  }

  private plan(at: number, agency: AgencyKey, query: string, variables: () => Record<string, unknown>): void {
    this.deeds.push({
      at,
      run: async () => {
        const { answer } = await this.stage.somebody(actsFor[agency]).ask<{ answer: { id?: string } }>(query, variables());
        if (!answer.id) throw new Error(`${agency}, ${at}: ${JSON.stringify(answer)}`);
      },
    });
  }
}
