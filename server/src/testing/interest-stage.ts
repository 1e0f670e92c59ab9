import { LiveStage } from './live-stage';
import type { Somebody, World } from './world';
import { reportBody } from './world';

/** A mutation's answer, as far as these tests look at it. */
export interface Told {
  id?: string;
  version?: number;
  refusals?: { rule: string; field: string | null }[];
}

/** An interest as its side sees it. */
export interface SeenInterest {
  id: string;
  otherAgency: { id: string };
  kinds: string[];
  ownTarget: { id: string } | null;
  ownReport: { id: string } | null;
  answer: string;
  isOfferedOther: boolean;
  version: number;
  viewerCanAnswer: boolean;
}

const refused = '... on Refused { refusals { rule field } }';
const mutations = {
  nominate: `mutation ($input: NominateTargetInput!) { answer: nominateTarget(input: $input) { ... on Target { id version } ${refused} } }`,
  correct: `mutation ($input: CorrectTargetInput!) { answer: correctTarget(input: $input) { ... on Target { id version } ${refused} } }`,
  mark: `mutation ($input: MarkTargetInput!) { answer: markTarget(input: $input) { ... on Target { id version } ${refused} } }`,
  close: `mutation ($input: CloseTargetInput!) { answer: closeTarget(input: $input) { ... on Target { id version } ${refused} } }`,
  report: `mutation ($input: ReportSeizureInput!) { answer: reportSeizure(input: $input) { ... on Seizure { id version } ${refused} } }`,
} as const;
export const answerMutation = `mutation ($o: ID!, $id: ID!, $v: Int!, $yes: Boolean!) { answer: answerInterest(operationId: $o, id: $id, version: $v, isOffered: $yes) { ... on Interest { id version } ${refused} } }`;
export const interestsQuery = 'query ($o: ID!) { operation(id: $o) { interests { id otherAgency { id } kinds ownTarget { id } ownReport { id } answer isOfferedOther version viewerCanAnswer } } }';
const feedQuery = 'query ($o: ID!) { operation(id: $o) { feed(first: 100) { items { kind subjectId } } } }';

/** For its own agency alone. */
export const strict = { tlp: 'AMBER_STRICT' };

/** A target that every rule accepts. */
export const targetBody = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ kind: 'CONSIGNMENT', title: 'A box', reasons: 'Seen before.', ...over });

/** An active operation of three agencies and its unit, in which records meet. */
export class InterestStage {
  private constructor(
    readonly stage: LiveStage,
    readonly german: Somebody,
  ) {}

  static async create(): Promise<InterestStage> {
    const stage = await LiveStage.create();
    return new InterestStage(stage, await stage.newcomer());
  }

  get world(): World {
    return this.stage.world;
  }

  get operationId(): string {
    return this.stage.operationId;
  }

  async send(who: Somebody, deed: keyof typeof mutations, input: Record<string, unknown>): Promise<Told> {
    return (await who.ask<{ answer: Told }>(mutations[deed], { input: { operationId: this.operationId, ...input } })).answer;
  }

  async nominated(who: Somebody, over: Record<string, unknown>, handling: Record<string, unknown> | null = strict, parties: unknown[] = []): Promise<string> {
    return idOf(await this.send(who, 'nominate', { id: this.world.clock.uuid(), body: targetBody(over), handling, parties }));
  }

  async reported(who: Somebody, over: Record<string, unknown>, handling: Record<string, unknown> | null = null): Promise<string> {
    return idOf(await this.send(who, 'report', { id: this.world.clock.uuid(), submit: true, body: reportBody(over), handling }));
  }

  async interestsOf(who: Somebody): Promise<SeenInterest[]> {
    return (await who.ask<{ operation: { interests: SeenInterest[] } }>(interestsQuery, { o: this.operationId })).operation.interests;
  }

  async interestIn(who: Somebody, record: string): Promise<SeenInterest | undefined> {
    return (await this.interestsOf(who)).find(({ ownTarget, ownReport }) => ownTarget?.id === record || ownReport?.id === record);
  }

  async answer(who: Somebody, record: string, yes: boolean): Promise<Told> {
    const interest = await this.interestIn(who, record);
    if (!interest) throw new Error('There is no such interest.');
    return (await who.ask<{ answer: Told }>(answerMutation, { o: this.operationId, id: interest.id, v: interest.version, yes })).answer;
  }

  /** Kinds of what somebody is told of a subject, in the order of the alphabet. */
  async kindsToldTo(who: Somebody, about: string): Promise<string[]> {
    const { operation } = await who.ask<{ operation: { feed: { items: { kind: string; subjectId: string }[] } } }>(feedQuery, { o: this.operationId });
    return operation.feed.items.filter(({ subjectId }) => subjectId === about).map(({ kind }) => kind).sort();
  }

  /** Somebody else of the same agency, with a part in the operation. */
  async colleagueOf({ agencyId }: Somebody): Promise<Somebody> {
    const colleague = await this.world.person(agencyId);
    await this.world.superuser.query(`insert into operation_members (operation_id, id, account_id, agency_id, role, audience) values ($1::uuid, $2, $3, $4, 'OFFICER', array['o.' || $1::uuid])`, [
      this.operationId, this.world.clock.uuid(), colleague.id, agencyId,
    ]);
    return colleague;
  }
}

const idOf = (told: Told): string => {
  if (!told.id) throw new Error(JSON.stringify(told));
  return told.id;
};
