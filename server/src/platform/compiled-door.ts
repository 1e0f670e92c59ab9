import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from './context';
import type { Known, KnownSessions } from './known-sessions';
import { inOneTrip } from './pipeline';
import { fillAnswer, jsonOf, lacksPromised } from './reader/answer-text';
import type { Compiled } from './reader/compiled-documents';
import { CompiledDocuments } from './reader/compiled-documents';
import { cursorOpener, fillingFor, isNamed, parametersFor } from './reader/reader';
import type { SeenRed } from './reader/sights';
import type { Viewer } from './viewer';
import { holdsNothing } from './viewer';

/** What a request asks, by the text of its document. */
export interface Question {
  text: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

/** Who asks: a session that was looked up a moment ago, and a context for what goes on record. */
export interface Asker {
  known: Known;
  context: Context;
  viewer: Viewer;
}

/**
 * The short way through the door: a question that the reader answers by itself, of a session that was looked up a moment
 * ago, takes one round trip, in which the database first says whether that session and everybody's rights still stand.
 * The text that it makes leaves as it is. Whatever is unusual, mistakes among it, takes the long way.
 */
export class CompiledDoor {
  private readonly documents: CompiledDocuments;

  constructor(
    private readonly services: Context['services'],
    private readonly sessions: KnownSessions,
    schema: ConstructorParameters<typeof CompiledDocuments>[0],
  ) {
    this.documents = new CompiledDocuments(schema, services.catalogue);
  }

  /** The answer as JSON text; null where the long way has to be taken. */
  async answer(question: Question, { known, context, viewer }: Asker, request: FastifyRequest): Promise<string | null> {
    const compiled = this.find(question, viewer);
    if (!compiled) return null;
    try {
      const texts = await this.ask(compiled, known, viewer);
      if (!texts) this.sessions.forget(known);
      return texts && (await this.written(compiled, texts, context, viewer));
    } catch (error) {
      request.log.warn({ err: error }, 'a compiled answer failed; it is asked for in the usual way');
      return null;
    }
  }

  private find(question: Question, viewer: Viewer): Compiled | null {
    if (holdsNothing(viewer)) return null;
    try {
      return this.documents.find({ ...question, isNamed: isNamed(viewer.tokens), openCursor: cursorOpener(this.services.secrets, viewer) });
    } catch (error) {
      if (error instanceof GraphQLError) return null; // the long way says what is wrong
      throw error;
    }
  }

  /** The text of each root field; null when the session or somebody's rights have changed. */
  private async ask(compiled: Compiled, known: Known, viewer: Viewer): Promise<(string | null)[] | null> {
    const steps = compiled.map(({ statement }) => ({ sql: statement.sql, parameters: parametersFor(statement, viewer.tokens) }));
    const [, entered, ...answers] = await inOneTrip(this.services.dataSource, [...this.sessions.enter(known, viewer), ...steps]);
    return entered?.[0]?.[0] === 't' ? steps.map((_, index) => answers[index]?.[0]?.[0] ?? null) : null;
  }

  private async written(compiled: Compiled, texts: readonly (string | null)[], context: Context, viewer: Viewer): Promise<string | null> {
    const seen = new Map<string, SeenRed>();
    const filling = fillingFor(this.services, viewer, seen);
    const fields = compiled.map(({ key, statement }, index) => `${jsonOf(key)}:${fillAnswer(texts[index] ?? 'null', statement.holes, filling)}`);
    const answer = `{"data":{${fields.join(',')}}}`;
    if (lacksPromised(answer)) return null;
    if (seen.size > 0) await context.sawRed([...seen.values()]);
    return answer;
  }
}
