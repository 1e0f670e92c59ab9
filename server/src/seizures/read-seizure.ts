import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../platform/context';
import type { Seizure } from './seizure.type';

/** The seizure as this reader may see it, with what the request selects. */
export const readSeizure = (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Seizure | null> =>
  context.read.one<Seizure>(info, 'Seizure', (seizure, bind) => `${seizure}.operation_id = ${bind(operationId)} and ${seizure}.id = ${bind(id)}`);
