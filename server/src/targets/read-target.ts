import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../platform/context';
import type { Target } from './target.type';

/** The target as this reader may see it, with what the request selects. */
export const readTarget = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Target | null> =>
  context.read.one<Target>(info, 'Target', (target, bind) => `${target}.operation_id = ${bind(operationId)} and ${target}.id = ${bind(id)}`);
