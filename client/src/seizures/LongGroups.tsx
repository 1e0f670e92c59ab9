import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../ui/ProgressBar';
import { DeclaredGroup } from './DeclaredGroup';
import { DetectionGroup } from './DetectionGroup';
import { formGroups, groupProgress, isGroupWrong, type FormGroup } from './form-groups';
import { GoodsGroup } from './GoodsGroup';
import type { GroupProps } from './group-props';
import { LawGroup } from './LawGroup';
import { RouteGroup } from './RouteGroup';
import { TargetGroup } from './TargetGroup';
import { TransportGroup } from './TransportGroup';

const WayGroup = ({ draft, change, problem }: GroupProps) => <RouteGroup route={draft.route} onChange={(route) => change({ route })} problem={problem} />;

const contents: Readonly<Record<FormGroup, ComponentType<GroupProps>>> = {
  declared: DeclaredGroup,
  goods: GoodsGroup,
  transport: TransportGroup,
  route: WayGroup,
  detection: DetectionGroup,
  law: LawGroup,
  target: TargetGroup,
};

interface PartProps extends GroupProps {
  readonly group: FormGroup;
  readonly wrong: boolean;
}

const GroupPart = ({ group, wrong, ...props }: PartProps) => {
  const { t } = useTranslation('seizures');
  const [open, setOpen] = useState(false);
  const { done, total } = groupProgress(props.draft, group);
  const Content = contents[group];
  const isOpen = open || wrong;
  return (
    <details className="report-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="report-group-name">{t(`report.group.${group}`)}</span>
        <span className="muted small">{t('report.filled', { done: String(done), total: String(total) })}</span>
      </summary>
      {isOpen && (
        <div className="report-fields">
          <Content {...props} />
        </div>
      )}
    </details>
  );
};

interface Props extends GroupProps {
  /** The paths of the fields that must be mended. */
  readonly wrong: readonly string[];
}

/** The rest of the long form, group by group; none of it is needed to send a report. */
export const LongGroups = ({ wrong, ...props }: Props) => {
  const { t } = useTranslation('seizures');
  const progress = formGroups.map((group) => groupProgress(props.draft, group));
  const sum = (count: 'done' | 'total') => progress.reduce((all, each) => all + each[count], 0);
  return (
    <div className="report-groups">
      <ProgressBar label={t('report.progress')} done={sum('done')} total={sum('total')} />
      {formGroups.map((group) => (
        <GroupPart key={group} group={group} wrong={isGroupWrong(group, wrong)} {...props} />
      ))}
      <p className="muted small">{t('report.partiesHint')}</p>
    </div>
  );
};
