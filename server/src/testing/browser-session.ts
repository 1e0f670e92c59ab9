import type { App } from '../app';
import type { Answer } from './world';

/** A browser in front of the server: it keeps the session's cookie that it is given. */
export class BrowserSession {
  constructor(
    private readonly app: App,
    public cookie = '',
  ) {}

  async answer(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.app.http.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(this.cookie ? { cookie: this.cookie } : {}) }, payload: { query, variables },
    });
    const given = response.headers['set-cookie'];
    if (given) this.cookie = String(given).split(';')[0] ?? '';
    return response.json<Answer>();
  }

  async ask<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.answer(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as unknown as T;
  }
}
