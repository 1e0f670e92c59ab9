import type { GraphQLResolveInfo } from 'graphql';
import type { HandlingInput, SeenAsInput } from '../handling/handling.room';
import { lensFor } from '../handling/handling.room';
import type { Context } from '../platform/context';
import type { Bind } from '../platform/reader/define-reads';
import type { Seizure } from './seizure.type';

type Where = (alias: string, bind: Bind) => string;
const where = (operationId: string, id: string): Where => (seizure, bind) => `${seizure}.operation_id = ${bind(operationId)} and ${seizure}.id = ${bind(id)}`;

/** The seizure as this reader may see it, with what the request selects. */
export const readSeizure = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Seizure | null> =>
  context.read.one<Seizure>(info, 'Seizure', where(operationId, id));

/** The same after it was marked: whoever addressed it to themselves holds that right from then on. */
export const readSeizureAnew = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string, handling: HandlingInput | null | undefined): Promise<Seizure | null> =>
  readSeizure(handling?.tlp === 'RED' ? await context.renewed() : context, info, operationId, id);

/** The seizure as somebody of another agency would see it. */
export const readSeizureAs = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string, seenAs: SeenAsInput): Promise<Seizure | null> => {
  const lens = await lensFor(context, 'Seizure', operationId, id, seenAs);
  return lens && context.readThrough(lens).one<Seizure>(info, 'Seizure', where(operationId, id));
};
