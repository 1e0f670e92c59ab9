import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import { Sign } from '../ui/StatusBadge';
import { TextField } from '../ui/TextField';
import { CaseDialog } from './CaseDialog';
import { finishTakeBackTaskMutation, putTakeBackTaskMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';

type CaseTask = TakeBack_CaseFragment['tasks'][number];

/** What is to be done for a case, by whom and by when; ticked off where it is the reader's to do so. */
export const CaseTasks = ({ one }: { readonly one: TakeBack_CaseFragment }) => {
  const { t } = useTranslation('takeback');
  const [open, setOpen] = useState<CaseTask | 'new'>();
  const { say } = useRefusals();
  const finish = useCaseVerb(finishTakeBackTaskMutation);
  const problem = finish.refusals.map(say).join(' ') || (finish.hasFailed ? t('failedTodo') : '');
  return (
    <>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <ul className="take-back-list" aria-label={t('tasks.title')}>
        {one.tasks.map((task) => (
          <TaskLine
            key={task.id}
            task={task}
            onTick={(isDone) => void finish.run({ operationId: one.operationId, id: task.id, isDone, version: task.version })}
            onChange={one.viewerCan.handle ? () => setOpen(task) : undefined}
          />
        ))}
      </ul>
      {one.viewerCan.handle && <Button onClick={() => setOpen('new')}>{t('tasks.add')}</Button>}
      {open && <CaseTaskDialog one={one} task={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
};

const TaskLine = ({ task, onTick, onChange }: { readonly task: CaseTask; readonly onTick: (isDone: boolean) => void; readonly onChange: (() => void) | undefined }) => {
  const { t } = useTranslation('takeback');
  const format = useFormat();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const isDone = Boolean(task.doneAt);
  const isLate = !isDone && Boolean(task.dueOn && task.dueOn < today);
  const title = <span lang={task.language}>{task.title}</span>;
  return (
    <li>
      <div>
        {task.viewerCanFinish ? (
          <Checkbox checked={isDone} onChange={onTick}>
            {title}
          </Checkbox>
        ) : (
          <Sign shape={isDone ? 'check' : 'ring'} tone={isDone ? 'green' : 'neutral'}>
            {title}
          </Sign>
        )}
        <p className="muted small">
          {[task.owner?.shortName ?? t('tasks.nobody'), task.doneAt ? t('tasks.doneOn', { day: format.date(task.doneAt) }) : task.dueOn && t('tasks.dueOn', { day: format.day(task.dueOn) })].filter(Boolean).join(' · ')}{' '}
          {isLate && (
            <Sign shape="clock" tone="red">
              {t('tasks.late')}
            </Sign>
          )}
        </p>
      </div>
      {onChange && (
        <Button kind="quiet" aria-label={t('tasks.changeWhat', { title: task.title })} onClick={onChange}>
          {t('tasks.change')}
        </Button>
      )}
    </li>
  );
};

const CaseTaskDialog = ({ one, task, onClose }: { readonly one: TakeBack_CaseFragment; readonly task: CaseTask | undefined; readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation('takeback');
  const { at } = useRefusals();
  const [id] = useState(task?.id ?? makeId);
  const [title, setTitle] = useState(task?.title ?? '');
  const [owner, setOwner] = useState<string | undefined>(task ? task.owner?.id : one.agency.id);
  const [dueOn, setDueOn] = useState(task?.dueOn ?? '');
  const { run, ...verb } = useCaseVerb(putTakeBackTaskMutation);
  const language = task && task.title === title ? task.language : i18n.language;
  const send = async () => {
    if (await run({ input: { operationId: one.operationId, id, takeBackId: one.id, version: task?.version ?? null, title, language, ownerAgencyId: owner ?? null, dueOn: dueOn || null } })) onClose();
  };
  return (
    <CaseDialog title={task ? t('tasks.change') : t('tasks.add')} deed={t('tasks.deed')} {...verb} told={['title', 'ownerAgencyId', 'dueOn']} onSend={() => void send()} onClose={onClose}>
      <TextField label={t('tasks.what')} required maxLength={200} value={title} onChange={setTitle} error={at(verb.refusals, 'title')} />
      <Select label={t('tasks.owner')} none={t('tasks.nobody')} options={[one.agency, ...one.concerned].map((agency) => ({ value: agency.id, label: agency.name }))} value={owner} onChange={setOwner} error={at(verb.refusals, 'ownerAgencyId')} />
      <TextField type="date" label={t('tasks.by')} value={dueOn} onChange={setDueOn} error={at(verb.refusals, 'dueOn')} />
    </CaseDialog>
  );
};
