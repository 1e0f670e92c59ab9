import type { GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import type { Services } from '../context';
import { isFailure, maskError } from '../error-format';
import type { Viewer } from '../viewer';
import { ClassReads } from './class-reads';
import { FrameContext } from './frame-context';
import type { LiveFrameKind } from './frame-kind';
import { SharedFrame } from './shared-frame';
import type { LiveRequest } from './subscriber';

/** What a frame is before it is executed for a class of readers. */
export interface FrameSource {
  kind: LiveFrameKind;
  position: string;
  eventId?: string;
  operationId: string;
  retractedId?: string;
}

/** Executes a frame for several classes of readers; null in the place of those for whom it failed for a reason of ours. */
export type MakeFrames = (request: LiveRequest, readers: readonly Viewer[], source: FrameSource) => Promise<(SharedFrame | null)[]>;

export interface FrameParts {
  schema: GraphQLSchema;
  services: Services;
  /** Called for each failure of ours. */
  failed(): void;
  /** Called for each execution: a document run, and its answer made text. */
  executed(): void;
}

/**
 * Makes frames: the database is asked for every class with that class's rights, in one round trip; the document is executed, and
 * its answer made text, once for all classes who were told the same, unless a field looks at the class itself.
 */
export const frameMaker = (parts: FrameParts): MakeFrames => async (request, readers, source) => {
  const reads = new ClassReads(parts.services.dataSource, readers);
  const frames: (SharedFrame | null)[] = readers.map(() => null);
  let left = readers.map((_, index) => index);
  for (let one = left[0]; one !== undefined; one = left[0]) {
    const leader = one;
    const context = new FrameContext(parts.services, readers[leader] as Viewer, reads.askFor(leader, left));
    const frame = await executeFrame(parts, request, context, source);
    const isShared = frame !== null && !context.isForThisClassAlone;
    const told = new Set(left.filter((index) => index === leader || (isShared && reads.haveSame(leader, index))));
    for (const index of told) frames[index] = frame;
    left = left.filter((index) => !told.has(index));
  }
  return frames;
};

const executeFrame = async ({ schema, services: { logger }, failed, executed }: FrameParts, request: LiveRequest, contextValue: FrameContext, rootValue: FrameSource): Promise<SharedFrame | null> => {
  executed();
  const result = await execute({ schema, document: request.document, operationName: request.operationName, variableValues: request.variables, rootValue, contextValue });
  if (!result.errors) return new SharedFrame(result);
  const errors = result.errors.map(maskError(logger, failed));
  return errors.some(({ extensions }) => isFailure(extensions.code)) ? null : new SharedFrame({ ...result, errors });
};
