import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { PlanTask_TaskFragment } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { toast } from '../ui/toasts';
import { layOutMutation } from './edition-verbs';
import { PlanPlaces } from './PlanPlaces';
import './planning.css';
import { bodyOf, useTaskVerbs } from './use-task-verbs';
import { isLate } from './task-days';
import { movedBy } from './plan-days';
import { TaskBoard } from './TaskBoard';
import { TaskDialog } from './TaskDialog';
import { TaskTimeline } from './TaskTimeline';

const tasksQuery = graphql(`
  query OperationTasks($id: ID!) {
    operation(id: $id) {
      id
      name
      kind
      previous {
        id
        name
      }
      viewerCanLayOut
      tasks {
        id
        ...PlanTask_task @unmask
      }
      participations {
        id
        state
        agency {
          id
          name
        }
      }
    }
  }
`);

const views = ['board', 'timeline'] as const;

/** What is to be done, by whom and by when: as a board, and on the days. */
export const TasksPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['planning', 'operations']);
  const format = useFormat();
  const { say } = useRefusals();
  const now = useNow();
  const [view, setView] = useState<(typeof views)[number]>('board');
  const [opened, setOpened] = useState<string>();
  const { data, refetch } = useSuspenseQuery(tasksQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => (event?.subjectType === 'Task' || event?.kind === 'TasksLaidOut') && again());
  const verbs = useTaskVerbs(operationId, again);
  const [layOut, laying] = useMutation(layOutMutation);
  const laid = useAnswer();
  const { operation } = data;
  const latest = useRef<readonly PlanTask_TaskFragment[]>([]);
  latest.current = operation?.tasks ?? [];
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const { tasks, viewerCanLayOut: mayChange } = operation;
  const begin = (source: 'TEMPLATE' | 'PREVIOUS_EDITION') => laid.take(layOut({ variables: { operationId, source } }).then(({ data: sent }) => sent?.answer));
  const move = async (task: PlanTask_TaskFragment, days: number) => {
    const { startsOn, dueOn } = movedBy(task, days);
    if (!(await verbs.change(task, { ...bodyOf(task), startsOn, dueOn }))) return;
    toast(t('planning:timeline.moved', { title: task.title, count: Math.abs(days), way: days > 0 ? t('planning:timeline.later') : t('planning:timeline.sooner') }), () => {
      // As it stands by then: what others changed in between stays, and in the same moment is refused.
      const standing = latest.current.find(({ id }) => id === task.id);
      if (standing) void verbs.change(standing, { ...bodyOf(standing), ...movedBy({ startsOn: standing.startsOn, dueOn: standing.dueOn }, -days) });
    });
  };
  const problem = [...verbs.refusals, ...laid.refusals].map(say).join(' ') || (verbs.hasFailed || laid.hasFailed ? t('planning:failedTodo') : undefined);
  const done = tasks.filter(({ taskState }) => taskState === 'DONE').length;
  const late = tasks.filter((task) => isLate(task, now)).length;
  const open = (task: PlanTask_TaskFragment) => setOpened(task.id);
  return (
    <Page
      title={t('planning:tasks')}
      lead={tasks.length > 0 && t('planning:lead', { done: format.number(done), all: format.number(tasks.length), late: format.number(late) })}
      actions={
        mayChange && (
          <Button kind={tasks.length > 0 ? 'primary' : 'plain'} onClick={() => setOpened('new')}>
            {t('planning:task.add')}
          </Button>
        )
      }
    >
      <PlanPlaces operationId={operationId} />
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {tasks.length === 0 ? (
        <EmptyState
          title={t('planning:empty')}
          action={
            mayChange && (
              <>
                <Button kind="primary" busy={laying.loading} onClick={() => void begin('TEMPLATE')}>
                  {t('planning:layOut.TEMPLATE')}
                </Button>{' '}
                {operation.previous && (
                  <Button busy={laying.loading} onClick={() => void begin('PREVIOUS_EDITION')}>
                    {t('planning:layOut.PREVIOUS_EDITION', { name: operation.previous.name })}
                  </Button>
                )}
              </>
            )
          }
        >
          {mayChange ? t('planning:emptyTodo') : t('planning:emptyWait')}
        </EmptyState>
      ) : (
        <>
          <Segmented label={t('planning:view.label')} value={view} onChange={setView} choices={views.map((value) => ({ value, label: t(`planning:view.${value}`) }))} />
          {view === 'board' ? <TaskBoard tasks={tasks} now={now} onDone={again} onOpen={open} /> : <TaskTimeline tasks={tasks} now={now} onMove={(task, days) => void move(task, days)} onOpen={open} />}
        </>
      )}
      {opened && (
        <TaskDialog
          key={opened}
          operationId={operationId}
          task={tasks.find(({ id }) => id === opened)}
          tasks={tasks}
          owners={operation.participations.filter(({ state }) => state === 'ACCEPTED' || state === 'INVITED').map(({ agency }) => agency)}
          mayChange={mayChange}
          onDone={again}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Page>
  );
};
