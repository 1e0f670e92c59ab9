import type { OperationRole } from '@muster/shared/vocabularies';
import { operationRoles } from '@muster/shared/vocabularies';
import { sharedTokens, token } from './tokens';

/** Somebody who is signed in, with the tokens of their visibility class as they stand now. */
export interface Viewer {
  accountId: string;
  agencyId: string;
  sessionId: string | null;
  tokens: ReadonlySet<string>;
  /** Whether they asked to see no more than every participant may. */
  isShared?: boolean;
}

/** What a viewer of this view holds of the tokens of their account. */
export const tokensInView = ({ isShared }: Pick<Viewer, 'isShared'>, tokens: ReadonlySet<string>): ReadonlySet<string> => (isShared ? sharedTokens(tokens) : tokens);

/** A viewer in the view that a request asks for, by header or as it opens a socket: `shared`, or else their own. */
export const inView = (viewer: Viewer | null, view: unknown): Viewer | null =>
  viewer && view === 'shared' ? { ...viewer, isShared: true, tokens: sharedTokens(viewer.tokens) } : viewer;

/** Whether the account lacks the second factor that its role demands: it holds itself alone and can do nothing but set one up. */
export const holdsNothing = (viewer: Viewer): boolean => !viewer.tokens.has(token.anyone);

export const isAdministrator = (viewer: Viewer): boolean => viewer.tokens.has(token.administrators);

export const isLead = (viewer: Viewer, agencyId: string): boolean => viewer.tokens.has(`${token.agency(agencyId)}.lead`);

export const isParticipant = (viewer: Viewer, operationId: string): boolean => viewer.tokens.has(token.participants(operationId));

export const actsFor = (viewer: Viewer, operationId: string, agencyId: string): boolean =>
  viewer.tokens.has(token.participant(operationId, agencyId));

/** The viewer's role in an operation; null for those who have none. */
export const roleIn = (viewer: Viewer, operationId: string): OperationRole | null =>
  operationRoles.find((role) => viewer.tokens.has(token.role(operationId, role))) ?? null;

/** Whether the viewer coordinates an operation, whichever. */
export const coordinatesAny = (viewer: Viewer): boolean => [...viewer.tokens].some((held) => /^o\.[^.]+\.r\.COORDINATOR$/.test(held));

const literals = new WeakMap<object, string>();

/** A text[] literal; tokens hold no quote, brace or comma. Made once for each set of tokens, which nobody changes. */
export const classLiteral = (tokens: ReadonlySet<string> | readonly string[]): string => {
  const known = literals.get(tokens);
  if (known !== undefined) return known;
  const made = `{${[...tokens].sort().join(',')}}`;
  literals.set(tokens, made);
  return made;
};
