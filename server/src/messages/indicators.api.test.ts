import type { Somebody } from '../testing/world';
import { reportBody, World } from '../testing/world';

const given = [' p03 ', 'P03', 'Boîte postale pour toute adresse', 'x04 · cables cut, old refrigerants', 'Stains under the doors'];

describe('risk indicators as people write them', () => {
  let world: World;
  let operationId: string;
  let officer: Somebody;
  let addressee: Somebody;

  beforeAll(async () => {
    world = await World.create();
    officer = await world.person(await world.agency('NL'), { lead: true });
    const approver = await world.person(officer.agencyId);
    addressee = await world.person(await world.agency('PL'), { lead: true });
    operationId = await world.activeOperation(officer, approver, [addressee]);
  });
  afterAll(() => world.close());

  const kept = ['P03', 'X04', 'Stains under the doors'];
  const bodies: Record<string, { mutation: string; type: string; input: () => object }> = {
    warning: { mutation: 'writeMessage', type: 'WriteMessageInput', input: () => ({ body: { kind: 'WARNING', subject: 'x', body: 'x', pattern: 'x', reasons: 'x', riskIndicators: given, addresseeIds: [addressee.agencyId] } }) },
    target: { mutation: 'nominateTarget', type: 'NominateTargetInput', input: () => ({ body: { kind: 'CONSIGNMENT', title: 'A box', reasons: 'New.', riskIndicators: given } }) },
    report: { mutation: 'reportSeizure', type: 'ReportSeizureInput', input: () => ({ submit: true, body: reportBody({ riskIndicators: given }) }) },
  };
  const tables: Record<string, string> = { warning: 'messages', target: 'targets', report: 'seizures' };

  it.each(Object.keys(bodies))('of a %s are kept by the code of the table, whatever its letters, once each; other words as they were written', async (what) => {
    const { mutation, type, input } = bodies[what] ?? {};
    const id = world.clock.uuid();
    await officer.ask(`mutation ($input: ${type ?? ''}!) { ${mutation ?? ''}(input: $input) { __typename } }`, { input: { id, operationId, ...input?.() } });
    expect((await world.superuser.query(`select risk_indicators from ${tables[what] ?? ''} where id = $1`, [id])).rows).toEqual([{ risk_indicators: kept }]);
  });

  it.each([['en', 'P03 · Post-office box for an address'], ['fr', 'P03 · Boîte postale pour toute adresse']])('leave in a file by their titles, in %s', async (lang, title) => {
    for (const list of ['seizures', 'targets']) {
      const file = await world.app.http.inject({ url: `/exports/${operationId}/${list}.csv?lang=${lang}`, headers: { authorization: `Bearer ${officer.token}` } });
      expect(file.body).toContain(`${title}; `);
      expect(file.body).toContain('; Stains under the doors');
    }
  });
});
