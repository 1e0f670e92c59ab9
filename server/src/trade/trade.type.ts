import type { TradeDirection } from '@muster/shared/trade/flow';
import type { TradeSourceKey } from '@muster/shared/trade/read-statistics';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import { TradeDirectionEnum, TradeSourceKeyEnum } from './trade.enums';

@ObjectType({ description: 'What a country reported of a year: how much of a code went to a partner, or came from it.' })
export class TradeFlow {
  @Field(() => String, { description: 'Who reported, as ISO 3166-1 alpha-2.' })
  reporter!: string;
  @Field(() => String, { description: 'The partner, as ISO 3166-1 alpha-2; WORLD for all of them together.' })
  partner!: string;
  @Field(() => String, { description: 'The heading of the Harmonized System, or a national code below it.' })
  code!: string;
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => TradeDirectionEnum, { description: 'Which way.' })
  direction!: TradeDirection;
  @Field(() => String, { description: 'How much, in kilograms, as an exact decimal.' })
  kilograms!: string;
}

@ObjectType({ description: 'Published trade statistics, as they were last brought in.' })
export class TradeSource {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => TradeSourceKeyEnum, { description: 'Which statistics.' })
  key!: TradeSourceKey;
  @Field(() => String, { description: 'The edition, as whoever brought it in named it.' })
  edition!: string;
  @Field(() => String, { description: 'Who publishes them.' })
  publisher!: string;
  @Field(() => String, { description: 'Under which licence.' })
  licence!: string;
  @Field(() => Int, { description: 'How many figures there are.' })
  flowCount!: number;
  @Field(() => Int, { description: 'How many rows of the file were left out, being of groups of countries or of States that are no more.' })
  leftOutCount!: number;
  @Field(() => Int, { description: 'The first year.' })
  firstYear!: number;
  @Field(() => Int, { description: 'The last year.' })
  lastYear!: number;
  @Field(() => Int, { description: 'How often they have been brought in.' })
  version!: number;
  @Field(() => Instant, { description: 'When they were brought in.' })
  importedAt!: string;
  @Field(() => Person, { nullable: true, description: 'By whom; null to who may not know.' })
  importedBy!: Person | null;
}

export const TradeSourcePage = pageOf(TradeSource, 'TradeSource');
