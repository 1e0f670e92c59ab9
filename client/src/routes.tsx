import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
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

/** Every address of the client and the page it opens; each page is a chunk of its own. */
export const pageRoutes: readonly PageRoute[] = [...development];

/** Opens the page that belongs to the current address. */
export const Routes = () => (
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
