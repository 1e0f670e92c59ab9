import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { ConsignmentPair, Interest } from '../deconfliction/deconfliction.room';
import { Introduction, Operation, Participation } from '../operations/operations.room';
import { Message } from '../messages/messages.room';
import { Product } from '../products/products.room';
import { pageOf } from '../platform/page.type';
import { EventArguments, Instant } from '../platform/scalars';
import { Seizure } from '../seizures/seizures.room';
import { Control, Target } from '../targets/targets.room';

/** What an event can be about. A room that has a new kind of subject adds it here and in activity.reads.ts. */
export const EventSubject = createUnionType({
  name: 'EventSubject',
  description: 'What an event is about, as it stands now for this reader.',
  types: () => [Operation, Participation, Target, Control, Seizure, Introduction, Interest, ConsignmentPair, Message, Product] as const,
  resolveType: (value) => (value as { $type?: string }).$type,
});

@ObjectType({ description: 'Something that happened in an operation: a line of the feed and of the audit trail.' })
export class OperationEvent {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'What happened, as a stable key such as `SeizureReported`; the reader makes the sentence.' })
  kind!: string;
  @Field(() => Instant, { description: 'When.' })
  at!: string;
  @Field(() => Person, { nullable: true, description: 'Who did it.' })
  actor!: Person | null;
  @Field(() => Agency, { nullable: true, description: 'For which agency.' })
  agency!: Agency | null;
  @Field(() => String, { description: 'Type of the subject.' })
  subjectType!: string;
  @Field(() => ID, { description: 'Identifier of the subject.' })
  subjectId!: string;
  @Field(() => Int, { description: 'Version of the subject after the event.' })
  subjectVersion!: number;
  @Field(() => EventArguments, { description: 'What its sentence mentions.' })
  arguments!: Record<string, unknown>;
  @Field(() => EventSubject, { nullable: true, description: 'The subject as it stands now; null where it may not be seen any more.' })
  subject!: object | null;
}

export const OperationEventPage = pageOf(OperationEvent, 'OperationEvent');

export enum LiveFrameKindValue {
  EVENT = 'EVENT',
  CAUGHT_UP = 'CAUGHT_UP',
  RESYNC = 'RESYNC',
  RETRACTION = 'RETRACTION',
  ENDED = 'ENDED',
}
registerEnumType(LiveFrameKindValue, {
  name: 'LiveFrameKind',
  description: 'What a live frame says.',
  valuesConfig: {
    EVENT: { description: 'Something happened that this reader may see.' },
    CAUGHT_UP: { description: 'Everything before this position has been delivered: from here on the view is live.' },
    RESYNC: { description: 'The gap is too wide, or the rights of the reader changed: read the page anew, then go on from this position.' },
    RETRACTION: { description: 'The subject may no longer be seen by this reader: forget it.' },
    ENDED: { description: 'The reader has no place in the operation any more: forget all of it.' },
  },
});

@ObjectType({ description: 'One message of the live stream of an operation.' })
export class LiveFrame {
  @Field(() => LiveFrameKindValue, { description: 'What this frame says.' })
  kind!: LiveFrameKindValue;
  @Field(() => String, { description: 'Opaque. Give the last one you saw as `after` when you come back: nothing is missed, nothing comes twice.' })
  position!: string;
  @Field(() => OperationEvent, { nullable: true, description: 'What happened, with its subject as it stands now for this reader. Only in an EVENT.' })
  event!: OperationEvent | null;
  @Field(() => Operation, { nullable: true, description: 'The operation with its figures as they stand after the event. In an EVENT and in CAUGHT_UP.' })
  operation!: Operation | null;
  @Field(() => ID, { nullable: true, description: 'The record to forget. Only in a RETRACTION.' })
  retractedId!: string | null;
}
