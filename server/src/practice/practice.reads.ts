import type { Visible } from '../platform/reader/define-reads';
import { defineReads, derived } from '../platform/reader/define-reads';
import type { PracticeStepKey } from './practice.enums';
import { practiceSteps } from './practice.enums';

/** Whether each step is done, as the learner's own records tell. */
const doneBy: Readonly<Record<PracticeStepKey, (visible: Visible) => string>> = {
  ACKNOWLEDGE: (visible) => `exists (select from message_addressees d where d.operation_id = p.operation_id and d.message_id = p.message_id and d.agency_id = p.agency_id and d.state <> 'SENT' and ${visible('d')})`,
  CONTROL: (visible) => `exists (select from controls d where d.operation_id = p.operation_id and d.target_id = p.target_id and ${visible('d')})`,
  REPORT: (visible) => `exists (select from seizures d where d.operation_id = p.operation_id and d.reporting_agency_id = p.agency_id and d.state <> 'DRAFT' and ${visible('d')})`,
  WARN: (visible) => `exists (select from messages d where d.operation_id = p.operation_id and d.sender_agency_id = p.agency_id and d.kind = 'WARNING' and d.state = 'SENT' and ${visible('d')})`,
};

interface Row {
  done: Record<PracticeStepKey, boolean>;
  messageId: string;
  targetId: string;
}

/** Of an operation that somebody practises in: how far they have come. */
export const operationPracticeReads = defineReads('Operation', 'operations', {
  practice: derived(
    {
      practice: (operation, _bind, visible) =>
        `(select json_build_object('messageId', p.message_id, 'targetId', p.target_id, 'done', json_build_object(${practiceSteps.map((key) => `'${key}', ${doneBy[key](visible)}`).join(', ')}))
          from practice_operations p where p.operation_id = ${operation}.id and ${visible('p')})`,
    },
    ({ practice }) => {
      if (!practice) return null;
      const { done, messageId, targetId } = practice as Row;
      return { messageId, targetId, steps: practiceSteps.map((key) => ({ key, isDone: done[key] })) };
    },
  ),
});
