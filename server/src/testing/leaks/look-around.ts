import type { LightMyRequestResponse } from 'fastify';
import { XlsxArchive } from '../../imports/xlsx-archive';
import { exportLists } from '../../exports/export-lists';
import type { Probe } from './documents';
import { type LeakWorld, type Persona, type Secret, secrets } from './leak-world';

/** A canary that reached somebody, and on which way. */
export interface Sighting {
  persona: Persona;
  secret: Secret;
  channel: string;
}

/** What one persona saw, and how well it looked. */
export interface Look {
  sightings: Sighting[];
  answered: number;
  /** Documents that the server's own limits refused: those looked at nothing. */
  tooLarge: string[];
}

/** Every way in which bytes can be written down, as far as a canary survives it. */
const spellingsOf = (canary: string): string[] => [canary, Buffer.from(canary).toString('hex')];

/** Which secrets stand in a text; what the request itself said is no news. */
export const found = ({ canaries }: LeakWorld, text: string, asked = ''): Secret[] =>
  secrets.filter((secret) => !asked.includes(canaries[secret]) && spellingsOf(canaries[secret]).some((spelling) => text.includes(spelling)));

const textOf = async (response: LightMyRequestResponse): Promise<string> => {
  const head = JSON.stringify(response.headers);
  if (!String(response.headers['content-type']).includes('spreadsheetml') || response.statusCode !== 200) return head + response.rawPayload.toString('latin1');
  const archive = await XlsxArchive.open(response.rawPayload);
  const parts = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'docProps/core.xml', 'docProps/app.xml'];
  return head + (await Promise.all(parts.map((part) => archive.readWhole(part)))).join('\n');
};

/** Looks as one persona through every query, every export and every file. */
export const lookAround = async (leaks: LeakWorld, persona: Persona, probes: readonly Probe[]): Promise<Look> => {
  const { world } = leaks;
  const token = leaks.tokenOf(persona);
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const look: Look = { sightings: [], answered: 0, tooLarge: [] };
  const note = (channel: string, text: string, asked = ''): void => {
    for (const secret of found(leaks, text, asked)) {
      if (!look.sightings.some((known) => known.secret === secret && known.channel === channel)) look.sightings.push({ persona, secret, channel });
    }
  };
  for (const { root, query, variables } of probes) {
    const response = await world.app.http.inject({ method: 'POST', url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: { query, variables } });
    const text = response.body;
    if (/DOCUMENT_TOO_LARGE|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|INTERNAL_SERVER_ERROR/.test(text)) look.tooLarge.push(`${query} ${JSON.stringify(variables)}: ${text.slice(0, 300)}`);
    else if (!text.includes('"errors"')) look.answered += 1;
    note(root, JSON.stringify(response.headers) + text, JSON.stringify(variables));
  }
  for (const operationId of [leaks.operationId, leaks.otherOperationId]) {
    for (const { name } of exportLists) {
      for (const ending of ['csv', 'xlsx', 'geojson']) {
        note(`${name}.${ending}`, await textOf(await world.app.http.inject({ method: 'GET', url: `/exports/${operationId}/${name}.${ending}`, headers })));
      }
    }
    for (const id of Object.values(leaks.ids)) {
      for (const method of ['GET', 'HEAD'] as const) {
        for (const variant of ['preview', 'original', 'thumbnail']) {
          note('files', await textOf(await world.app.http.inject({ method, url: `/files/${operationId}/${id}?variant=${variant}`, headers })));
        }
      }
    }
  }
  return look;
};
