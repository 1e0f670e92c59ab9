import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import i18next from 'i18next';
import { lazy, useLayoutEffect, useState, type ComponentType } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';
import type { Namespace } from './i18n/namespaces';
import { NotFoundPage } from './NotFoundPage';

interface PageRoute {
  readonly path: string;
  readonly Page: ComponentType;
  /** Fetches the page's code and words ahead of its being shown. */
  readonly load: () => Promise<unknown>;
}

type Loaded = Promise<{ readonly default: ComponentType }>;

/** Fetched once: by whoever is first, the address bar or the page. */
const once = (load: () => Loaded): Pick<PageRoute, 'Page' | 'load'> => {
  let loading: Loaded | undefined;
  const begin = () => (loading ??= load());
  return { Page: lazy(begin), load: begin };
};

const words = async (...names: readonly Namespace[]) => {
  if (!i18next.isInitialized) await new Promise((done) => i18next.on('initialized', done));
  await i18next.loadNamespaces([...names]);
};

const named = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) => once(async () => ({ default: (await load())[name] }));

// The gallery shows every part of the kit to those who build with it; a production build leaves it out.
const development: readonly PageRoute[] = import.meta.env.DEV
  ? [{ path: '/_gallery/:part?', ...named(() => import('./gallery/GalleryPage'), 'GalleryPage') }]
  : [];

/** What a page will ask for, asked while the room around it is still asking: the answers come together instead of one after the other. */
interface AsksAhead {
  readonly askAhead?: (client: ApolloClient, operationId: string) => void;
}

const inRoom = <Name extends string>(load: () => Promise<Record<Name, ComponentType<{ operationId: string }>> & AsksAhead>, name: Name, ...names: readonly Namespace[]) =>
  once(async () => {
    const [room, page] = await Promise.all([import('./operations/OperationRoom'), load(), words('operations', 'sign-in', 'vocabulary', ...names)]);
    const RoomPage: ComponentType<{ operationId: string }> = page[name];
    const InRoom = () => {
      const { operationId = '' } = useParams();
      const client = useApolloClient();
      useState(() => page.askAhead?.(client, operationId));
      return (
        <room.OperationRoom operationId={operationId}>
          <RoomPage operationId={operationId} />
        </room.OperationRoom>
      );
    };
    return { default: InRoom };
  });

const outsideRoom = <Name extends string>(load: () => Promise<Record<Name, ComponentType<{ operationId: string }>>>, name: Name) =>
  once(async () => {
    const WholePage: ComponentType<{ operationId: string }> = (await load())[name];
    const OutsideRoom = () => <WholePage operationId={useParams().operationId ?? ''} />;
    return { default: OutsideRoom };
  });

/** Every address of the client and the page it opens; each page is a chunk of its own. */
export const pageRoutes: readonly PageRoute[] = [
  { path: '/', ...named(() => import('./today/TodayPage'), 'TodayPage') },
  { path: '/operations', ...named(() => import('./operations/OperationsPage'), 'OperationsPage') },
  { path: '/operations/new', ...named(() => import('./operations/NewOperationPage'), 'NewOperationPage') },
  { path: '/operations/:operationId', ...inRoom(() => import('./operations/OverviewPage'), 'OverviewPage', 'activity') },
  { path: '/operations/:operationId/report', ...inRoom(() => import('./seizures/ReportPage'), 'ReportPage') },
  { path: '/operations/:operationId/seizures', ...inRoom(() => import('./seizures/SeizuresPage'), 'SeizuresPage', 'seizures', 'sending') },
  { path: '/operations/:operationId/seizures/:seizureId', ...inRoom(() => import('./seizures/SeizurePage'), 'SeizurePage') },
  { path: '/operations/:operationId/seizures/:seizureId/edit', ...inRoom(() => import('./seizures/EditReportPage'), 'EditReportPage') },
  { path: '/operations/:operationId/targets', ...inRoom(() => import('./targets/TargetsPage'), 'TargetsPage', 'targets') },
  { path: '/operations/:operationId/targets/new', ...inRoom(() => import('./targets/NominatePage'), 'NominatePage') },
  { path: '/operations/:operationId/targets/:targetId', ...inRoom(() => import('./targets/TargetPage'), 'TargetPage') },
  { path: '/operations/:operationId/targets/:targetId/edit', ...inRoom(() => import('./targets/EditTargetPage'), 'EditTargetPage') },
  { path: '/operations/:operationId/take-backs', ...inRoom(() => import('./takeback/TakeBacksPage'), 'TakeBacksPage', 'takeback') },
  { path: '/operations/:operationId/take-backs/:takeBackId', ...inRoom(() => import('./takeback/TakeBackPage'), 'TakeBackPage', 'takeback') },
  { path: '/operations/:operationId/targets/:targetId/control', ...inRoom(() => import('./targets/ControlPage'), 'ControlPage') },
  { path: '/operations/:operationId/targets/:targetId/documents/:documentId', ...inRoom(() => import('./documents/DocumentPage'), 'DocumentPage', 'documents') },
  { path: '/operations/:operationId/seizures/:seizureId/documents/:documentId', ...inRoom(() => import('./documents/DocumentPage'), 'DocumentPage', 'documents') },
  { path: '/operations/:operationId/risk/manifests/:manifestId', ...inRoom(() => import('./risk/ManifestPage'), 'ManifestPage', 'risk') },
  { path: '/operations/:operationId/risk/profiles/:profileId', ...inRoom(() => import('./risk/ProfilePage'), 'ProfilePage', 'risk') },
  { path: '/operations/:operationId/risk/:part?', ...inRoom(() => import('./risk/RiskPage'), 'RiskPage', 'risk') },
  { path: '/operations/:operationId/messages', ...inRoom(() => import('./messages/MessagesPage'), 'MessagesPage', 'messages') },
  { path: '/operations/:operationId/messages/:messageId/edit', ...inRoom(() => import('./messages/EditDraftPage'), 'EditDraftPage', 'messages') },
  { path: '/operations/:operationId/messages/new', ...inRoom(() => import('./messages/ComposePage'), 'ComposePage', 'messages') },
  { path: '/operations/:operationId/messages/loop', ...inRoom(() => import('./messages/LoopPage'), 'LoopPage', 'messages') },
  { path: '/operations/:operationId/messages/:messageId', ...inRoom(() => import('./messages/MessagePage'), 'MessagePage', 'messages') },
  { path: '/operations/:operationId/group/:part?', ...inRoom(() => import('./groups/GroupPage'), 'GroupPage', 'groups', 'directory') },
  { path: '/operations/:operationId/products', ...inRoom(() => import('./products/ProductsPage'), 'ProductsPage', 'products') },
  { path: '/operations/:operationId/products/new', ...inRoom(() => import('./products/WriteProductPage'), 'WriteProductPage', 'products') },
  { path: '/operations/:operationId/products/:productId', ...inRoom(() => import('./products/ProductPage'), 'ProductPage', 'products') },
  { path: '/operations/:operationId/products/:productId/edit', ...inRoom(() => import('./products/EditProductPage'), 'EditProductPage', 'products') },
  { path: '/operations/:operationId/take-up/:type/:sourceId', ...inRoom(() => import('./products/TakeUpPage'), 'TakeUpPage', 'products') },
  { path: '/operations/:operationId/import/:importId?', ...inRoom(() => import('./imports/ImportPage'), 'ImportPage') },
  { path: '/operations/:operationId/map', ...inRoom(() => import('./operations/MapPage'), 'MapPage', 'map') },
  { path: '/operations/:operationId/timeline', ...inRoom(() => import('./activity/TimelinePage'), 'TimelinePage', 'activity') },
  { path: '/operations/:operationId/participants', ...inRoom(() => import('./operations/ParticipantsPage'), 'ParticipantsPage') },
  { path: '/operations/:operationId/plan', ...inRoom(() => import('./operations/PlanPage'), 'PlanPage') },
  { path: '/operations/:operationId/plan/edit', ...inRoom(() => import('./operations/EditPlanPage'), 'EditPlanPage') },
  { path: '/operations/:operationId/situation', ...inRoom(() => import('./reports/SituationPage'), 'SituationPage', 'reports') },
  { path: '/operations/:operationId/situation/:reportId', ...inRoom(() => import('./reports/SituationReportPage'), 'SituationReportPage', 'reports') },
  { path: '/operations/:operationId/plan/tasks', ...inRoom(() => import('./planning/TasksPage'), 'TasksPage', 'planning') },
  { path: '/operations/:operationId/plan/documents', ...inRoom(() => import('./planning/PlanDocumentsPage'), 'PlanDocumentsPage', 'planning') },
  { path: '/operations/:operationId/plan/readiness', ...inRoom(() => import('./planning/ReadinessPage'), 'ReadinessPage', 'planning') },
  { path: '/operations/:operationId/plan/national/:agencyId?', ...inRoom(() => import('./planning/NationalPlanPage'), 'NationalPlanPage', 'planning') },
  { path: '/operations/:operationId/plan/training', ...inRoom(() => import('./training/TrainingPage'), 'TrainingPage', 'planning', 'training') },
  { path: '/operations/:operationId/wall', ...outsideRoom(() => import('./wall/WallPage'), 'WallPage') },
  { path: '/training', ...named(() => import('./training/MyCoursesPage'), 'MyCoursesPage') },
  { path: '/training/write', ...named(() => import('./authoring/WritingPage'), 'WritingPage') },
  { path: '/training/write/:draftId', ...named(() => import('./authoring/CourseEditorPage'), 'CourseEditorPage') },
  { path: '/training/:courseId', ...named(() => import('./training/CoursePage'), 'CoursePage') },
  { path: '/training/:courseId/lessons/:lesson', ...named(() => import('./training/LessonPage'), 'LessonPage') },
  { path: '/training/:courseId/questions', ...named(() => import('./training/QuestionsPage'), 'QuestionsPage') },
  { path: '/training/:courseId/attempts/:attemptId', ...named(() => import('./training/AttemptPage'), 'AttemptPage') },
  { path: '/certificates/:certificateId', ...named(() => import('./training/CertificatePage'), 'CertificatePage') },
  { path: '/law/register', ...named(() => import('./register/RegisterPage'), 'RegisterPage') },
  { path: '/law/register/new', ...named(() => import('./register/RecordFormPage'), 'RecordFormPage') },
  { path: '/law/register/changes', ...named(() => import('./register/ChangesPage'), 'ChangesPage') },
  { path: '/law/register/files/:importId?', ...named(() => import('./register/FilesPage'), 'FilesPage') },
  { path: '/law/register/:recordId', ...named(() => import('./register/RecordPage'), 'RecordPage') },
  { path: '/law/register/:recordId/edit', ...named(() => import('./register/RecordFormPage'), 'RecordFormPage') },
  { path: '/law/loopholes', ...named(() => import('./law/loopholes/LoopholesPage'), 'LoopholesPage') },
  { path: '/law/trade', ...named(() => import('./trade/TradePage'), 'TradePage') },
  { path: '/guide', ...named(() => import('./guide/GuidePage'), 'GuidePage') },
  { path: '/guide/:stream', ...named(() => import('./guide/GuidePage'), 'GuidePage') },
  { path: '/law', ...named(() => import('./law/JudgePage'), 'JudgePage') },
  { path: '/account', ...named(() => import('./account/AccountPage'), 'AccountPage') },
  { path: '/notifications', ...named(() => import('./notifications/NotificationsPage'), 'NotificationsPage') },
  { path: '/notifications/settings', ...named(() => import('./notifications/NotificationSettingsPage'), 'NotificationSettingsPage') },
  { path: '/directory', ...named(() => import('./directory/DirectoryPage'), 'DirectoryPage') },
  { path: '/agencies/:agencyId', ...named(() => import('./directory/AgencyPage'), 'AgencyPage') },
  { path: '/admin/:part?', ...named(() => import('./admin/AdminPage'), 'AdminPage') },
  ...development,
];

const isAt = (path: string, address: string): boolean =>
  new RegExp(`^${path.replace(/\/:\w+\?/g, '(?:/[^/]+)?').replace(/:\w+/g, '[^/]+')}/?$`).test(address);

/** Fetches what the page of an address needs, before anything is drawn. */
export const loadPage = async (address: string): Promise<void> => {
  await pageRoutes.find(({ path }) => isAt(path, address))?.load();
};

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
