import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Reach } from '../directory/Reach';
import type { IntroducedPerson_PersonFragment, Introduction_IntroductionFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { introductionFragment } from './introduction-fragment';
import './introductions.css';

interface Props {
  readonly introduction: FragmentType<typeof Introduction_IntroductionFragmentDoc>;
  readonly now: number;
}

/** One introduction as its reader sees it: to whom they were introduced and why, with the way to reach the other. */
export const IntroductionLine = ({ introduction, now }: Props) => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  const { person } = useSession();
  const { data } = useSuspenseFragment({ fragment: introductionFragment, fragmentName: 'Introduction_introduction', from: introduction });
  const { first, second, introducedBy, introducingAgency, introducedAt, reason, language } = data;
  const others = [first, second].filter(({ id }) => id !== person.id);
  const named = ({ name, agency }: IntroducedPerson_PersonFragment) => t('line.person', { name, agency: agency.shortName });
  const [one, two] = others.length === 1 ? [others[0], undefined] : [first, second];
  const by = introducedBy.id === person.id ? 'you' : 'other';
  return (
    <div className="introduction">
      <p>
        {one && two ? t(`line.both.${by}`, { first: named(one), second: named(two), by: introducedBy.name }) : one && t('line.toYou', { other: named(one) })}
      </p>
      <blockquote lang={language}>{reason}</blockquote>
      <ul className="introduction-reach">
        {others.map((other) => (
          <li key={other.id}>
            {others.length > 1 && <span>{other.name}</span>} <Reach name={other.name} email={other.contactEmail} phone={other.contactPhone} />
          </li>
        ))}
      </ul>
      <p className="muted small">
        {two ? introducingAgency.shortName : t('line.by', { name: introducedBy.name, agency: introducingAgency.shortName })} · <time dateTime={introducedAt} title={format.moment(introducedAt)}>{format.relative(introducedAt, now)}</time>
      </p>
    </div>
  );
};
