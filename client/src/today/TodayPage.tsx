import { useSuspenseQuery } from '@apollo/client/react';
import { addDays } from '@muster/shared/days';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useNow } from '../platform/use-now';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { Page } from '../ui/Page';
import { CoursesToTake } from './CoursesToTake';
import { InterestsToAnswer } from './InterestsToAnswer';
import { InvitationsToAnswer } from './InvitationsToAnswer';
import { MyOperations } from './MyOperations';
import { MyReports } from './MyReports';
import { MyTargets } from './MyTargets';
import { NewIntroductions } from './NewIntroductions';
import { ProductsToSee } from './ProductsToSee';
import { TakeBacksDue } from './TakeBacksDue';
import { ToCoordinate } from './ToCoordinate';
import { WarningsToAnswer } from './WarningsToAnswer';
import '../operations/operations.css';
import './today.css';

const todayQuery = graphql(`
  query Today($agencyId: ID!, $dueBefore: CalendarDate) {
    invitations {
      id
      ...InvitationsToAnswer_operation
    }
    courses(first: 50) {
      items {
        id
        ...CoursesToTake_course
      }
    }
    operations(first: 50) {
      items {
        id
        viewerRole
        ...WarningsToAnswer_operation
        ...ProductsToSee_operation
        ...TakeBacksDue_operation
        ...ToCoordinate_operation
        ...NewIntroductions_operation
        ...MyReports_operation
        ...InterestsToAnswer_operation
        ...MyTargets_operation
        ...MyOperations_operation
      }
    }
  }
`);

/** What needs me: invitations, warnings to answer, products to see, take-back cases that are due, what waits for a coordinator, introductions, reports sent back, drafts, targets, courses; then my operations. */
export const TodayPage = () => {
  const { t } = useTranslation('today');
  const { person, isAdministrator } = useSession();
  const now = useNow();
  // Of the day on which the page was opened: a new one at midnight would ask for everything again.
  const [soon] = useState(() => addDays(new Date(now).toISOString().slice(0, 10), 8));
  const { data } = useSuspenseQuery(todayQuery, { variables: { agencyId: person.agency.id, dueBefore: soon }, fetchPolicy: 'cache-and-network' });
  const mine = data.operations.items.filter(({ viewerRole }) => viewerRole);
  return (
    <AppFrame>
      <Page title={t('title', { name: person.name })} lead={t('lead', { agency: person.agency.name })}>
        <div className="queue">
          {isAdministrator && (
            <p>
              <Link href="/admin" className="link">
                {t('administration')}
              </Link>
            </p>
          )}
          <InvitationsToAnswer operations={data.invitations} now={now} />
          <WarningsToAnswer operations={mine} now={now} />
          <ProductsToSee operations={mine} />
          <TakeBacksDue operations={mine} dueBefore={soon} />
          <ToCoordinate operations={mine} />
          <NewIntroductions operations={mine} now={now} />
          <MyReports operations={mine} />
          <InterestsToAnswer operations={mine} />
          <MyTargets operations={mine} now={now} />
          <CoursesToTake courses={data.courses.items} now={now} />
        </div>
        <MyOperations operations={mine} now={now} />
      </Page>
    </AppFrame>
  );
};
