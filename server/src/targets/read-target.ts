import type { GraphQLResolveInfo } from 'graphql';
import type { HandlingInput, SeenAsInput } from '../handling/handling.room';
import { lensFor } from '../handling/handling.room';
import type { Context } from '../platform/context';
import type { Bind } from '../platform/reader/define-reads';
import type { Target } from './target.type';

type Where = (alias: string, bind: Bind) => string;
const where = (operationId: string, id: string): Where => (target, bind) => `${target}.operation_id = ${bind(operationId)} and ${target}.id = ${bind(id)}`;

/** The target as this reader may see it, with what the request selects. */
export const readTarget = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Target | null> =>
  context.read.one<Target>(info, 'Target', where(operationId, id));

/** The same after it was marked: whoever addressed it to themselves holds that right from then on. */
export const readTargetAnew = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string, handling: HandlingInput | null | undefined): Promise<Target | null> =>
  readTarget(handling?.tlp === 'RED' ? await context.renewed() : context, info, operationId, id);

/** The target as somebody of another agency would see it. */
export const readTargetAs = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string, seenAs: SeenAsInput): Promise<Target | null> => {
  const lens = await lensFor(context, 'Target', operationId, id, seenAs);
  return lens && context.readThrough(lens).one<Target>(info, 'Target', where(operationId, id));
};
