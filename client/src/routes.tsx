import { lazy, useLayoutEffect, type ComponentType } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';
import { NotFoundPage } from './NotFoundPage';

interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
}

const named = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

// The gallery shows every part of the kit to those who build with it; a production build leaves it out.
const development: readonly PageRoute[] = import.meta.env.DEV
  ? [{ path: '/_gallery/:part?', Page: named(() => import('./gallery/GalleryPage'), 'GalleryPage') }]
  : [];

const inRoom = <Name extends string>(load: () => Promise<Record<Name, ComponentType<{ operationId: string }>>>, name: Name) =>
  lazy(async () => {
    const [room, page] = await Promise.all([import('./operations/OperationRoom'), load()]);
    const RoomPage: ComponentType<{ operationId: string }> = page[name];
    const InRoom = () => {
      const { operationId = '' } = useParams();
      return (
        <room.OperationRoom operationId={operationId}>
          <RoomPage operationId={operationId} />
        </room.OperationRoom>
      );
    };
    return { default: InRoom };
  });

const outsideRoom = <Name extends string>(load: () => Promise<Record<Name, ComponentType<{ operationId: string }>>>, name: Name) =>
  lazy(async () => {
    const WholePage: ComponentType<{ operationId: string }> = (await load())[name];
    const OutsideRoom = () => <WholePage operationId={useParams().operationId ?? ''} />;
    return { default: OutsideRoom };
  });

/** Every address of the client and the page it opens; each page is a chunk of its own. */
export const pageRoutes: readonly PageRoute[] = [
  { path: '/', Page: named(() => import('./today/TodayPage'), 'TodayPage') },
  { path: '/operations', Page: named(() => import('./operations/OperationsPage'), 'OperationsPage') },
  { path: '/operations/new', Page: named(() => import('./operations/NewOperationPage'), 'NewOperationPage') },
  { path: '/operations/:operationId', Page: inRoom(() => import('./operations/OverviewPage'), 'OverviewPage') },
  { path: '/operations/:operationId/report', Page: inRoom(() => import('./seizures/ReportPage'), 'ReportPage') },
  { path: '/operations/:operationId/seizures', Page: inRoom(() => import('./seizures/SeizuresPage'), 'SeizuresPage') },
  { path: '/operations/:operationId/seizures/:seizureId', Page: inRoom(() => import('./seizures/SeizurePage'), 'SeizurePage') },
  { path: '/operations/:operationId/seizures/:seizureId/edit', Page: inRoom(() => import('./seizures/EditReportPage'), 'EditReportPage') },
  { path: '/operations/:operationId/targets', Page: inRoom(() => import('./targets/TargetsPage'), 'TargetsPage') },
  { path: '/operations/:operationId/targets/new', Page: inRoom(() => import('./targets/NominatePage'), 'NominatePage') },
  { path: '/operations/:operationId/targets/:targetId', Page: inRoom(() => import('./targets/TargetPage'), 'TargetPage') },
  { path: '/operations/:operationId/targets/:targetId/edit', Page: inRoom(() => import('./targets/EditTargetPage'), 'EditTargetPage') },
  { path: '/operations/:operationId/targets/:targetId/control', Page: inRoom(() => import('./targets/ControlPage'), 'ControlPage') },
  { path: '/operations/:operationId/messages', Page: inRoom(() => import('./messages/MessagesPage'), 'MessagesPage') },
  { path: '/operations/:operationId/messages/new', Page: inRoom(() => import('./messages/ComposePage'), 'ComposePage') },
  { path: '/operations/:operationId/messages/loop', Page: inRoom(() => import('./messages/LoopPage'), 'LoopPage') },
  { path: '/operations/:operationId/messages/:messageId', Page: inRoom(() => import('./messages/MessagePage'), 'MessagePage') },
  { path: '/operations/:operationId/import/:importId?', Page: inRoom(() => import('./imports/ImportPage'), 'ImportPage') },
  { path: '/operations/:operationId/map', Page: inRoom(() => import('./operations/MapPage'), 'MapPage') },
  { path: '/operations/:operationId/timeline', Page: inRoom(() => import('./activity/TimelinePage'), 'TimelinePage') },
  { path: '/operations/:operationId/participants', Page: inRoom(() => import('./operations/ParticipantsPage'), 'ParticipantsPage') },
  { path: '/operations/:operationId/plan', Page: inRoom(() => import('./operations/PlanPage'), 'PlanPage') },
  { path: '/operations/:operationId/plan/edit', Page: inRoom(() => import('./operations/EditPlanPage'), 'EditPlanPage') },
  { path: '/operations/:operationId/wall', Page: outsideRoom(() => import('./wall/WallPage'), 'WallPage') },
  { path: '/account', Page: named(() => import('./account/AccountPage'), 'AccountPage') },
  { path: '/directory', Page: named(() => import('./directory/DirectoryPage'), 'DirectoryPage') },
  { path: '/agencies/:agencyId', Page: named(() => import('./directory/AgencyPage'), 'AgencyPage') },
  { path: '/admin/:part?', Page: named(() => import('./admin/AdminPage'), 'AdminPage') },
  ...development,
];

const wall = /\/wall\/?$/;

/** Opens the page that belongs to the current address. */
export const Routes = () => {
  const [address] = useLocation();
  // A wall is dark while it loads as well; the server sends its page so.
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('dark', wall.test(address));
  }, [address]);
  return (
    <Switch>
      {pageRoutes.map(({ path, Page }) => (
        <Route key={path} path={path}>
          <Page />
        </Route>
      ))}
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
};
