import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTask_TaskFragment, TaskBody } from '../graphql/graphql';
import { PickMany } from '../operations/PickMany';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { useStandsOn } from '../platform/use-stands-on';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { StaleChoice } from '../ui/StaleChoice';
import { TextField } from '../ui/TextField';
import { useTaskChanges } from './use-task-changes';
import { bodyOf, useTaskVerbs } from './use-task-verbs';

/** An agency whose task it may be. */
export interface PossibleOwner {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly operationId: string;
  /** None: a new one. */
  readonly task?: PlanTask_TaskFragment | undefined;
  readonly tasks: readonly PlanTask_TaskFragment[];
  readonly owners: readonly PossibleOwner[];
  readonly mayChange: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A task to be read or changed. What somebody else has changed meanwhile is never overwritten: it is shown, and asked again. */
export const TaskDialog = ({ operationId, task, tasks, owners, mayChange, onDone, onClose }: Props) => {
  const { t, i18n } = useTranslation('planning');
  const { say, at } = useRefusals();
  const [typed, setTyped] = useState<Partial<TaskBody>>({});
  const [newId] = useState(makeId);
  const verbs = useTaskVerbs(operationId, onDone);
  const { base, theirs, follow, refusals } = useStandsOn(task, Object.keys(typed).length > 0, verbs.refusals, onDone);
  const { hasFailed } = verbs;
  const changesBetween = useTaskChanges(tasks, owners);
  const draft: TaskBody = { ...(base ? bodyOf(base) : { title: '', language: i18n.language }), ...typed };
  const set = (part: Partial<TaskBody>) => setTyped({ ...typed, ...part });
  const send = async () => {
    if (await (base ? verbs.change(base, draft) : verbs.add(draft, newId))) onClose();
  };
  const own = ['title', 'note', 'startsOn', 'dueOn', 'ownerAgencyId'];
  const others = refusals.filter(({ field }) => !own.includes(field ?? '') && !field?.startsWith('after'));
  const deed = task ? t('task.change') : t('task.add');
  return (
    <Dialog
      open
      title={task && !mayChange ? task.title : deed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('task.leave')}</Button>
          {mayChange && !theirs && (
            <Button kind="primary" busy={verbs.busy} onClick={() => void send()}>
              {deed}
            </Button>
          )}
        </>
      }
    >
      {theirs ? (
        <StaleChoice
          changes={changesBetween(bodyOf(theirs), typed)}
          onYours={follow}
          onTheirs={() => {
            setTyped({});
            follow();
          }}
        />
      ) : (
        <>
          {(others.length > 0 || hasFailed) && <ErrorNote title={t('task.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
          <TextField label={t('task.title')} required disabled={!mayChange} value={draft.title} onChange={(title) => set({ title })} error={at(refusals, 'title')} />
          <TextField label={t('task.note')} rows={4} disabled={!mayChange} value={draft.note ?? ''} onChange={(note) => set({ note })} error={at(refusals, 'note')} />
          <Select
            label={t('task.owner')}
            none={t('nobody')}
            disabled={!mayChange}
            options={owners.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.ownerAgencyId ?? undefined}
            onChange={(ownerAgencyId) => set({ ownerAgencyId: ownerAgencyId ?? null })}
            error={at(refusals, 'ownerAgencyId')}
          />
          <div className="form-columns">
            <TextField type="date" label={t('task.startsOn')} disabled={!mayChange} value={draft.startsOn ?? ''} onChange={(day) => set({ startsOn: day || null })} error={at(refusals, 'startsOn')} />
            <TextField type="date" label={t('task.dueOn')} disabled={!mayChange} value={draft.dueOn ?? ''} onChange={(day) => set({ dueOn: day || null })} error={at(refusals, 'dueOn')} />
          </div>
          {mayChange ? (
            <PickMany
              label={t('task.after')}
              items={tasks.filter(({ id }) => id !== base?.id).map(({ id, title }) => ({ id, title }))}
              chosen={draft.after ?? []}
              onChange={(after) => set({ after: [...after] })}
              opensOnFocus={false}
              error={at(refusals, 'after')}
            />
          ) : (
            <BeforeList tasks={tasks} after={draft.after ?? []} />
          )}
        </>
      )}
    </Dialog>
  );
};

const BeforeList = ({ tasks, after }: { readonly tasks: readonly PlanTask_TaskFragment[]; readonly after: readonly string[] }) => {
  const { t } = useTranslation('planning');
  if (after.length === 0) return null;
  return (
    <>
      <h3>{t('task.after')}</h3>
      <ul>
        {tasks.filter(({ id }) => after.includes(id)).map(({ id, title, language }) => (
          <li key={id} lang={language}>
            {title}
          </li>
        ))}
      </ul>
    </>
  );
};
