import type { GraphQLResolveInfo } from 'graphql';
import type { SeenAsInput } from '../handling/handling.room';
import { lensFor } from '../handling/handling.room';
import type { Context } from '../platform/context';
import type { Bind } from '../platform/reader/define-reads';
import type { AskAs } from '../platform/reader/reader';
import { parametersFor } from '../platform/reader/reader';
import { MessageEntity } from './message.entity';
import { messagePolicy } from './message.policy';
import type { Message } from './message.type';
import { getDraftForUpdate } from './message.store';
import { sendMessage } from './send-message';

type Where = (alias: string, bind: Bind) => string;
const where = (operationId: string, id: string): Where => (message, bind) => `${message}.operation_id = ${bind(operationId)} and ${message}.id = ${bind(id)}`;

/** Read anew: whoever addressed something RED to themselves holds that right from this request on. */
export const readMessage = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Message | null> =>
  (await context.renewed()).read.one<Message>(info, 'Message', where(operationId, id));

/** The message as somebody of another agency sees it; a draft as they would, were it sent now. */
export const readMessageAs = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string, seenAs: SeenAsInput): Promise<Message | null> => {
  const lens = await lensFor(context, 'Message', operationId, id, seenAs);
  if (!lens) return null;
  const seen = await context.readThrough(lens).one<Message>(info, 'Message', where(operationId, id));
  return seen ?? context.readAs(context.signedIn, askAsIfSent(context, operationId, id, lens)).one<Message>(info, 'Message', where(operationId, id));
};

/** What was read in a transaction that is undone by it. */
class Glance extends Error {
  constructor(readonly text: string | null) {
    super('A glance is taken, and nothing of it stays.');
  }
}

/** Sends a draft for as long as the question takes, so that audiences of the message and of its files are those that they will be, and takes it back. */
const askAsIfSent = (context: Context, operationId: string, id: string, lens: ReadonlySet<string>): AskAs => async (_viewer, statement) => {
  try {
    return await context.change(async (tx) => {
      const { message, facts } = await getDraftForUpdate(tx, operationId, id);
      if (!messagePolicy.edit(tx.viewer, facts)) return null;
      const sent = { state: 'SENT' as const, sentAt: tx.clock.now() };
      await tx.manager.update(MessageEntity, { operationId, id: message.id }, sent);
      await sendMessage(tx, { ...message, ...sent }, message.audience);
      const [row] = await tx.query<Record<string, string | null>>(statement.sql, parametersFor(statement, lens));
      throw new Glance(row ? (Object.values(row)[0] ?? null) : null);
    });
  } catch (error) {
    if (error instanceof Glance) return error.text;
    throw error;
  }
};
