import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { TargetEntity } from '../targets/targets.room';
import { MessageEntity } from './message.entity';

/** What a message answers or names, as far as this viewer sees it. The database keeps the message within it, seen or not. */
export const boundOf = (tx: Transaction, { operationId, repliesToId, targetId }: MessageEntity): Promise<MessageEntity | TargetEntity | null> => {
  if (repliesToId) return findRow(tx, MessageEntity, { operationId, id: repliesToId });
  return targetId ? findRow(tx, TargetEntity, { operationId, id: targetId }) : Promise.resolve(null);
};
