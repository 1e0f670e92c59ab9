import type { Room } from '../platform/room';
import { OidcResolver } from './oidc.resolver';
import { oidcRoutes } from './oidc.routes';

/** Sign-in by an agency's own OpenID provider. */
export const oidcRoom: Room = {
  name: 'oidc',
  reads: [],
  resolvers: [OidcResolver],
  entities: [],
  publicFields: ['signInProviders'],
  routes: oidcRoutes,
};
