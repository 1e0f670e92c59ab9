import { useTranslation } from 'react-i18next';
import type { TaskBody } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import type { FieldChange } from '../ui/ChangedFields';

interface Named {
  readonly id: string;
}

const fields = { title: 'title', note: 'note', ownerAgencyId: 'owner', startsOn: 'startsOn', dueOn: 'dueOn', after: 'after' } as const;
type Field = keyof typeof fields;

/** What was typed of a task, beside what stands there now, in the reader's words. */
export const useTaskChanges = (tasks: readonly (Named & { readonly title: string })[], owners: readonly (Named & { readonly name: string })[]) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const say = (field: Field, body: Partial<TaskBody>): string => {
    if (field === 'after') return format.list((body.after ?? []).map((id) => tasks.find((task) => task.id === id)?.title ?? id)) || '–';
    const value = body[field];
    if (!value) return '–';
    if (field === 'ownerAgencyId') return owners.find(({ id }) => id === value)?.name ?? '–';
    return field === 'startsOn' || field === 'dueOn' ? format.date(`${value}T00:00:00Z`, 'UTC') : value;
  };
  return (stands: TaskBody, typed: Partial<TaskBody>): readonly FieldChange[] =>
    (Object.keys(fields) as Field[])
      .filter((field) => field in typed)
      .map((field) => ({ field, label: t(`task.${fields[field]}`), before: say(field, stands), after: say(field, typed) }))
      .filter(({ before, after }) => before !== after);
};
