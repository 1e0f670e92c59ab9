import { performance } from 'node:perf_hooks';
import type { Somebody, World } from '../world';

/** How long the requests of a kind took, as whoever asked saw it: in milliseconds. */
export interface Took {
  count: number;
  p50: number;
  p95: number;
}

interface Answer {
  id?: string;
  refusals?: { rule: string; field: string | null; arguments?: unknown }[];
}

const refused = '... on Refused { refusals { rule field } }';
const verbs = {
  inviteAgencies: `mutation ($o: ID!, $ids: [ID!]!) { answer: inviteAgencies(operationId: $o, agencyIds: $ids) { ... on Operation { id } ${refused} } }`,
  answerInvitation: `mutation ($input: AnswerInvitationInput!) { answer: answerInvitation(input: $input) { ... on Participation { id } ${refused} } }`,
  noteConnection: `mutation ($o: ID!) { answer: noteConnection(operationId: $o) { ... on Participation { id } ${refused} } }`,
  saveNationalPlan: `mutation ($input: SaveNationalPlanInput!) { answer: saveNationalPlan(input: $input) { ... on NationalPlan { id } ${refused} } }`,
  stepNationalPlan: `mutation ($input: StepNationalPlanInput!) { answer: stepNationalPlan(input: $input) { ... on NationalPlan { id } ${refused} } }`,
  nudgeAgencies: `mutation ($o: ID!, $ids: [ID!]!) { answer: nudgeAgencies(operationId: $o, agencyIds: $ids) { ... on Operation { id } ${refused} } }`,
  stepOperation: `mutation ($id: ID!, $action: OperationAction!, $reason: String) { answer: stepOperation(id: $id, action: $action, reason: $reason) { ... on Operation { id } ${refused} } }`,
  writeMessage: `mutation ($input: WriteMessageInput!) { answer: writeMessage(input: $input) { ... on Message { id } ${refused} } }`,
  acknowledgeMessage: `mutation ($o: ID!, $id: ID!) { answer: acknowledgeMessage(operationId: $o, id: $id) { ... on Message { id } ${refused} } }`,
  answerMessage: `mutation ($input: AnswerMessageInput!) { answer: answerMessage(input: $input) { ... on Message { id } ${refused} } }`,
  nominateTarget: `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id } ${refused} } }`,
  assignTarget: `mutation ($input: AssignTargetInput!) { answer: assignTarget(input: $input) { ... on Target { id } ${refused} } }`,
  controlTarget: `mutation ($input: ControlTargetInput!) { answer: controlTarget(input: $input) { ... on Control { id } ${refused} } }`,
  reportSeizure: `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id } ${refused} } }`,
  stepSeizure: `mutation ($o: ID!, $id: ID!, $action: ReportAction!, $reason: String) { answer: stepSeizure(operationId: $o, id: $id, version: 1, action: $action, reason: $reason) { ... on Seizure { id } ${refused} } }`,
  issueSituationReport: `mutation ($o: ID!, $id: ID!) { answer: issueSituationReport(operationId: $o, id: $id, version: 1) { ... on SituationReport { id } ${refused} } }`,
} as const;
export type Verb = keyof typeof verbs;

/** Who plays through the API, and how long each request of theirs took. */
export class Crew {
  private readonly took = new Map<string, number[]>();
  operationId = '';

  constructor(
    readonly world: World,
    readonly coordinator: Somebody,
    readonly approver: Somebody,
    /** One of each agency, who answers for it. */
    readonly people: readonly Somebody[],
  ) {}

  /** Does something, which must not be refused. */
  async does(who: Somebody, verb: Verb, variables: Record<string, unknown>): Promise<string> {
    const { id, refusals } = await this.tries(who, verb, variables);
    if (!id) throw new Error(`${verb}: ${JSON.stringify(refusals)}`);
    return id;
  }

  async tries(who: Somebody, verb: Verb, variables: Record<string, unknown>): Promise<Answer> {
    return (await this.reads<{ answer: Answer }>(who, verb, verbs[verb], variables)).answer;
  }

  /** Asks for something; the time goes to its kind. */
  async reads<T>(who: Somebody, kind: string, query: string, variables: Record<string, unknown> = { o: this.operationId }): Promise<T> {
    const began = performance.now();
    const answer = await who.ask<T>(query, variables).catch((error: unknown) => Promise.reject(new Error(`${kind}: ${String(error)}`)));
    const times = this.took.get(kind) ?? [];
    times.push(performance.now() - began);
    this.took.set(kind, times);
    return answer;
  }

  get requests(): number {
    return [...this.took.values()].reduce((total, each) => total + each.length, 0);
  }

  byKind(): Record<string, Took> {
    return Object.fromEntries(
      [...this.took].map(([kind, times]) => {
        const sorted = [...times].sort((a, b) => a - b);
        const at = (share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
        return [kind, { count: sorted.length, p50: at(0.5), p95: at(0.95) }];
      }),
    );
  }
}
