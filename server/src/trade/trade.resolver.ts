import type { TradeDirection } from '@muster/shared/trade/flow';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import { TradeDirectionEnum } from './trade.enums';
import { bringsStatistics } from './trade.policy';
import { TradeFlow, TradeSource, TradeSourcePage } from './trade.type';

@Resolver(() => TradeSource)
export class TradeResolver {
  @FieldResolver(() => [TradeFlow], { description: 'What these countries reported, by year, code and partner; 5,000 at most.' })
  flows(
    @Arg('reporters', () => [String], { description: 'Who reported, as ISO 3166-1 alpha-2.' }) _reporters: string[],
    @Arg('direction', () => TradeDirectionEnum, { description: 'Which way.' }) _direction: TradeDirection,
    @Arg('code', () => String, { description: 'The beginning of a code, such as 3915.' }) _code: string,
    @Arg('from', () => Int, { description: 'The first year.' }) _from: number,
    @Arg('to', () => Int, { description: 'The last year.' }) _to: number,
  ): TradeFlow[] {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => TradeSourcePage, { description: 'The trade statistics that have been brought in.' })
  tradeSources(@Args(() => PageArguments) _args: PageArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Boolean, { description: 'Whether the reader may bring trade statistics in, and replace them.' })
  viewerCanImportTrade(@Ctx() context: Context): boolean {
    return bringsStatistics(context.signedIn);
  }
}
