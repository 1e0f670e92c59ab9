import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { graphqlEnum } from '../platform/enums';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import type { ProposalBody } from './propose-purge';
import type { PurgeState } from './purge.entity';
import type { RetentionBody } from './set-retention';

export const PurgeStateEnum = graphqlEnum<PurgeState>('PurgeState', 'Where a purge stands.', {
  PROPOSED: 'It waits for a second pair of eyes.',
  REFUSED: 'It was refused or taken back: nothing was purged.',
  DONE: 'It was approved and carried out.',
});

@ObjectType({ description: 'How many rows of a kind are purged.' })
export class PurgeCount {
  @Field(() => String, { description: 'The kind, as a stable key such as `seizures`.' })
  kind!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => Float, { nullable: true, description: 'Bytes that go with them; of files alone.' })
  bytes!: number | null;
}

@ObjectType({ description: 'A purge of the data of an operation: proposed by one, decided on by another.' })
export class Purge {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { description: 'Code of the operation, also for those who administer the platform and see nothing else of it.' })
  operationCode!: string;
  @Field(() => PurgeStateEnum, { description: 'Where it stands.' })
  state!: PurgeState;
  @Field(() => String, { description: 'Why, in the words of whoever proposed it.' })
  reason!: string;
  @Field(() => String, { description: 'Language of the reason, as BCP 47.' })
  reasonLanguage!: string;
  @Field(() => String, { description: 'The rule under which data is purged, as it was when the purge was proposed.' })
  rule!: string;
  @Field(() => [PurgeCount], { description: 'What the dry run counted when it was proposed; rows that this reader cannot see among them.' })
  counts!: PurgeCount[];
  @Field(() => Person, { description: 'Who proposed it.' })
  proposedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  proposedAt!: string;
  @Field(() => Person, { nullable: true, description: 'Who approved or refused it.' })
  decidedBy!: Person | null;
  @Field(() => Instant, { nullable: true, description: 'When.' })
  decidedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Where its signed certificate is downloaded, once it is done.' })
  certificateUrl!: string | null;
  @Field(() => Boolean, { description: 'Whether this reader may approve it: not whoever proposed it.' })
  viewerMayApprove!: boolean;
  @Field(() => Boolean, { description: 'Whether this reader may refuse it, or take it back.' })
  viewerMayRefuse!: boolean;
}

export const PurgePage = pageOf(Purge, 'Purge');

@ObjectType({ description: 'How long the data of an operation is kept, and what holds it.' })
export class Retention {
  @Field(() => ID, { description: 'Identifier of the operation.' })
  id!: string;
  @Field(() => Int, { description: 'Version of what was set; 0 while nothing was. Name it when you change it.' })
  version!: number;
  @Field(() => Int, { description: 'Months for which data is kept after the end.' })
  months!: number;
  @Field(() => Boolean, { description: 'Whether the operation set them itself; else they are those of its category.' })
  isOwn!: boolean;
  @Field(() => Instant, { nullable: true, description: 'When the operation ended; null while it goes on.' })
  endedAt!: string | null;
  @Field(() => Instant, { nullable: true, description: 'From when on its data may be purged; null while it goes on.' })
  keptUntil!: string | null;
  @Field(() => Boolean, { description: 'Whether its data is held, whatever the months say: legal hold.' })
  isHeld!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is held, or why the months were set.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47.' })
  reasonLanguage!: string | null;
  @Field(() => Boolean, { description: 'Whether this reader may change it.' })
  viewerMayChange!: boolean;
  @Field(() => String, { nullable: true, description: 'The rule that keeps this reader from proposing a purge now; null when it can be proposed.' })
  proposalBlockedBy!: string | null;
  @Field(() => [Purge], { description: 'Purges that were proposed, the latest first, as far as this reader may see them.' })
  purges!: Purge[];
}

@InputType({ description: 'How long the data of an operation is kept.' })
export class SetRetentionInput implements RetentionBody {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
  @Field(() => Int, { nullable: true, description: 'Months after the end, 600 at most; those of the category unless given.' })
  months?: number | null;
  @Field(() => Boolean, { description: 'Whether its data is held, whatever the months say.' })
  isHeld!: boolean;
  @Field(() => String, { nullable: true, description: 'Why; required where data is held. 1,000 characters at most, and no names.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the operation unless named.' })
  reasonLanguage?: string | null;
}

@InputType({ description: 'A purge to be decided on by somebody else.' })
export class ProposePurgeInput implements ProposalBody {
  @Field(() => ID, { description: 'The operation; it is over, and the time for which its data is kept is too.' })
  operationId!: string;
  @Field(() => String, { description: 'Why; it stands on the certificate. 1,000 characters at most, and no names.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Language of the reason, as BCP 47; that of the operation unless named.' })
  reasonLanguage?: string | null;
}
