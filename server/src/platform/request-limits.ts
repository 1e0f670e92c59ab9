import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from './context';
import { costOf } from './document-cost';
import { tooMany } from './errors';
import { requestLimits } from './limits';

const tooLarge = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE', http: { status: 400 } } });

/** Refuses what would cost more than any screen does. */
export const demandAffordable = (cost: number, isOwn: boolean): void => {
  const most = isOwn ? requestLimits.ownCost : requestLimits.cost;
  if (cost > most) throw tooLarge(`The document may bring back ${cost} objects; ${most} at most: ask for shorter pages, or for less in them.`);
};

/** Refuses variables that are nested deeper than any input is. */
export const demandShallow = (variables: unknown): void => {
  if (isDeeper(variables, requestLimits.variableDepth)) throw tooLarge(`The variables have more than ${requestLimits.variableDepth} levels.`);
};

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** The first few mistakes help; the hundredth only costs. */
export const fewErrors = <T>(errors: readonly T[]): T[] => errors.slice(0, requestLimits.errors);

/** Refuses an expensive operation once it is known to be valid, and tells a few errors of many. */
export const affordableOperations = (isOwn: (text: string) => boolean): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, operationName, request, source, contextValue: { viewer, services } }) => {
        if (viewer && operation?.operation === OperationTypeNode.MUTATION) services.rates.take('mutations', viewer.accountId, rootFields(document, operation.selectionSet));
        demandAffordable(costOf(schema, document, operationName, request.variables ?? {}), isOwn(source));
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.errors) body.singleResult.errors = fewErrors(body.singleResult.errors);
        return Promise.resolve();
      },
    }),
});

/** A document may carry several changes, in fragments too; the limits of documents have seen to it that this ends. */
const rootFields = (document: DocumentNode, { selections }: SelectionSetNode): number =>
  selections.reduce((sum, node) => {
    if (node.kind === 'Field') return sum + 1;
    const within = node.kind === 'InlineFragment' ? node : document.definitions.find((one) => one.kind === 'FragmentDefinition' && one.name.value === node.name.value);
    return within && 'selectionSet' in within && within.selectionSet ? sum + rootFields(document, within.selectionSet) : sum;
  }, 0);

/**
 * Lets each holder have so many operations at once, and the others of theirs wait their turn: an outbox that is flushed is
 * not refused, and nobody holds more connections than their share. Of those that wait only so many are kept.
 */
export class Slots {
  private readonly held = new Map<string, { open: number; waiting: (() => void)[] }>();

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** Takes a place until the returned function is called; a second call changes nothing. */
  async take(holder: string): Promise<() => void> {
    const places = this.held.get(holder) ?? { open: 0, waiting: [] };
    this.held.set(holder, places);
    if (places.open < this.most) places.open += 1;
    else if (places.waiting.length >= this.mostWaiting) throw tooMany(`${this.most + this.mostWaiting} operations at most at the same time.`);
    else await new Promise<void>((next) => places.waiting.push(next));
    let isOpen = true;
    return () => {
      if (isOpen) this.leave(holder, places);
      isOpen = false;
    };
  }

  /** The place goes to whoever waits longest. */
  private leave(holder: string, places: { open: number; waiting: (() => void)[] }): void {
    const next = places.waiting.shift();
    if (next) return next();
    places.open -= 1;
    if (places.open === 0) this.held.delete(holder);
  }
}
