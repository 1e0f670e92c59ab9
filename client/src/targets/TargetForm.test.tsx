import { Observable } from '@apollo/client';
import { screen, waitFor } from '@testing-library/react';
import { Route } from 'wouter';
import { handlingSpecimen } from '../testing/handling-specimen';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen, targetSpecimen } from '../testing/target-specimen';
import { EditTargetPage } from './EditTargetPage';
import { NominatePage } from './NominatePage';

const rooms = ['targets', 'seizures', 'sending', 'refusals', 'handling', 'operations'] as const;
const live = { OperationLive: () => new Observable<object>(() => undefined) };

beforeEach(() => localStorage.clear());

describe('nominating', () => {
  const open = (answers: Answers = {}, viewerCanNominate = true) =>
    showPage(
      <InRoom operationId="o-1">
        <NominatePage operationId="o-1" />
      </InRoom>,
      { path: '/operations/o-1/targets/new', rooms, answers: { NominatePage: () => ({ operation: { __typename: 'Operation', id: 'o-1', name: 'Operation T', viewerCanNominate } }), ...live, ...answers } },
    );
  const nominate = 'Nominate the target';

  it('is not for whoever may not', async () => {
    await open({}, false);
    expect(await screen.findByText('You cannot nominate targets in this operation now.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: nominate })).toBeNull();
  });

  it('refuses a wrong check digit at once, names the right one, and sends nothing', async () => {
    const { user, asked } = await open();
    const containers = await screen.findByRole('textbox', { name: 'Container numbers' });
    await user.type(containers, 'CSQU3054384');
    expect(screen.getByText(/the last digit should be 3/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /What shall it be called/ }), 'Boxes');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'As in May');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText('One thing must be mended.')).toBeTruthy();
    expect(asked.some(({ name }) => name === 'NominateTarget')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Use 3' }));
    expect((containers as HTMLInputElement).value).toBe('CSQU3054383');
    expect(screen.getByText('The check digit is right.')).toBeTruthy();
  });

  it('flags a wrong IMO number and sends it, with an id of its own that stays the same', async () => {
    let tries = 0;
    const { user, asked } = await open({
      NominateTarget: () => {
        tries += 1;
        if (tries === 1) throw new Error('The line is down.');
        return { nominateTarget: targetSpecimen() };
      },
    });
    await user.click(await screen.findByRole('radio', { name: 'Vessel' }));
    await user.type(screen.getByRole('textbox', { name: /What shall it be called/ }), 'A ship');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'As in May');
    await user.type(screen.getByRole('textbox', { name: 'IMO number' }), '9074721');
    expect(screen.getByText(/The check digit is wrong\. It is kept/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: nominate }));
    await user.click(await screen.findByRole('button', { name: 'Try now' }));
    expect(await screen.findByText('T-7K2M')).toBeTruthy();
    const inputs = asked.filter(({ name }) => name === 'NominateTarget').map(({ variables }) => variables.input as { id: string; body: { imoNumber: string } });
    expect(inputs).toHaveLength(2);
    expect(inputs[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(inputs[1]?.id).toBe(inputs[0]?.id);
    expect(inputs[1]?.body).toMatchObject({ kind: 'VESSEL', imoNumber: '9074721' });
  });

  it('corrects what had arrived before when only the answer was lost', async () => {
    const { user, asked, variablesOf } = await open({
      NominateTarget: () => ({ nominateTarget: refusedSpecimen('id.taken', 'id') }),
      KnownTarget: () => ({ target: { __typename: 'Target', id: 't-1', version: 1, nextActions: ['correct'], handling: handlingSpecimen() } }),
      CorrectTarget: () => ({ correctTarget: targetSpecimen() }),
    });
    await user.click(await screen.findByRole('radio', { name: 'Company' }));
    await user.type(screen.getByRole('textbox', { name: /What is the company called/ }), 'Acme Metals');
    await user.type(screen.getByRole('textbox', { name: /What shall it be called/ }), 'A broker');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'Forty addresses');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText('T-7K2M')).toBeTruthy();
    expect(variablesOf('CorrectTarget')).toMatchObject({ input: { version: 1, body: { title: 'A broker' }, parties: [{ name: 'Acme Metals' }] } });
    expect(asked.filter(({ name }) => name === 'NominateTarget')).toHaveLength(1);
    expect(asked.some(({ name }) => name === 'MarkTarget')).toBe(false);
  });

  it('marks what had arrived before as its writer has chosen since, before it corrects it', async () => {
    const { user, asked, variablesOf } = await open({
      HandlingChoices: () => ({ operation: { __typename: 'Operation', id: 'o-1', participations: [], members: [] } }),
      WhoSees: () => ({ whoSees: { __typename: 'AgencySights', agencies: [] } }),
      NominateTarget: () => ({ nominateTarget: refusedSpecimen('id.taken', 'id') }),
      KnownTarget: () => ({ target: { __typename: 'Target', id: 't-1', version: 1, nextActions: ['correct'], handling: handlingSpecimen() } }),
      MarkTarget: () => ({ markTarget: targetSpecimen({ version: 2 }) }),
      CorrectTarget: () => ({ correctTarget: targetSpecimen() }),
    });
    await user.type(await screen.findByRole('textbox', { name: /What shall it be called/ }), 'Boxes');
    await user.type(screen.getByRole('textbox', { name: 'Container numbers' }), 'CSQU3054383');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'As in May');
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.click(await screen.findByRole('radio', { name: /TLP:RED/ }));
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText('T-7K2M')).toBeTruthy();
    expect(asked.map(({ name }) => name).filter((name) => /Target$/.test(name))).toEqual(['NominateTarget', 'KnownTarget', 'MarkTarget', 'CorrectTarget']);
    expect(variablesOf('MarkTarget')).toMatchObject({ input: { version: 1, handling: { tlp: 'RED' } } });
    expect(variablesOf('CorrectTarget')).toMatchObject({ input: { version: 2 } });
  });

  it('is handled as its writer says from the first moment, and is found so after a reload; what is RED is not kept here', async () => {
    const agencies = [{ __typename: 'AgencySight', agency: { __typename: 'HandlingAgency', id: 'a-1', shortName: 'RC', country: 'MY' }, extent: 'EVERYBODY', reasons: ['OWNER'], people: 1 }];
    const answers: Answers = {
      HandlingChoices: () => ({ operation: { __typename: 'Operation', id: 'o-1', participations: [], members: [] } }),
      WhoSees: () => ({ whoSees: { __typename: 'AgencySights', agencies } }),
      NominateTarget: () => ({ nominateTarget: targetSpecimen({ handling: handlingSpecimen({ tlp: 'AMBER_STRICT', toCoordinators: false, releasableTo: [] }) }) }),
    };
    const first = await open(answers);
    expect((await screen.findByRole('region', { name: 'Handling' })).textContent).toContain('TLP:GREEN For every participant of the operation.');
    await first.user.type(screen.getByRole('textbox', { name: /What shall it be called/ }), 'Boxes');
    await first.user.click(screen.getByRole('button', { name: 'Change' }));
    await first.user.click(await screen.findByRole('radio', { name: /TLP:RED/ }));
    expect(JSON.stringify({ ...localStorage })).not.toContain('Boxes');
    expect(await screen.findByText(/What is RED is not kept on this device/)).toBeTruthy();
    await first.user.click(screen.getByRole('radio', { name: /AMBER\+STRICT/ }));
    expect(await screen.findByText('1 of 1 agencies will see this.')).toBeTruthy();
    first.unmount();
    const { user, variablesOf } = await open(answers);
    expect((await screen.findByRole('region', { name: 'Handling' })).textContent).toContain('TLP:AMBER+STRICT');
    await user.type(screen.getByRole('textbox', { name: 'Container numbers' }), 'CSQU3054383');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'As in May');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText(/Releasable to no other agency/)).toBeTruthy();
    expect(variablesOf('NominateTarget')).toMatchObject({ input: { handling: { tlp: 'AMBER_STRICT', releasableTo: [], toCoordinators: false } } });
  });

  it('demands what the kind needs, each at its field', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Vehicle' }));
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText('3 things must be mended.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /Registration/ }).getAttribute('aria-invalid')).toBe('true');
  });

  it('takes the name of a company into the sealed part alone: not into the title, and not onto this device', async () => {
    const { user, asked, variablesOf } = await open({ NominateTarget: () => ({ nominateTarget: targetSpecimen() }) });
    await user.click(await screen.findByRole('radio', { name: 'Company' }));
    const title = screen.getByRole('textbox', { name: /What shall it be called/ });
    expect(screen.getByText(/say what it does, not what it is called/)).toBeTruthy();
    await user.type(title, 'Boxes of ACME-METALS');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'Forty addresses');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(screen.getByRole('textbox', { name: /What is the company called/ }).getAttribute('aria-invalid')).toBe('true');
    await user.type(screen.getByRole('textbox', { name: /What is the company called/ }), 'Acme Metals Ltd');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(asked.some(({ name }) => name === 'NominateTarget')).toBe(false);
    await user.clear(title);
    await user.type(title, 'A broker');
    expect(JSON.stringify({ ...localStorage })).toContain('A broker');
    expect(JSON.stringify({ ...localStorage })).not.toContain('Acme Metals');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Its part in the trade' }), 'broker');
    await user.type(screen.getByRole('textbox', { name: 'Numbers by which it is known' }), 'EORI-1, VAT-2');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText('T-7K2M')).toBeTruthy();
    expect(variablesOf('NominateTarget')).toMatchObject({ input: { body: { title: 'A broker' }, parties: [{ kind: 'COMPANY', part: 'BROKER', name: 'Acme Metals Ltd', address: null, identifiers: ['EORI-1', 'VAT-2'] }] } });
  });

  it('keeps what was typed on this device', async () => {
    const { user, unmount } = await open();
    await user.type(await screen.findByRole('textbox', { name: /What shall it be called/ }), 'Boxes');
    unmount();
    await open();
    expect(((await screen.findByRole('textbox', { name: /What shall it be called/ })) as HTMLInputElement).value).toBe('Boxes');
    expect(screen.getByText(/^Found again as you left it/)).toBeTruthy();
  });

  it('says at its field what the server refuses', async () => {
    const { user } = await open({ NominateTarget: () => ({ nominateTarget: refusedSpecimen('text.bidi-override', 'title') }) });
    await user.click(await screen.findByRole('radio', { name: 'Consignment' }));
    await user.type(screen.getByRole('textbox', { name: /What shall it be called/ }), 'x');
    await user.type(screen.getByRole('textbox', { name: /^Why is it suspected/ }), 'y');
    await user.click(screen.getByRole('button', { name: nominate }));
    expect(await screen.findByText(/turn the reading direction/)).toBeTruthy();
  });
});

describe('correcting', () => {
  const open = (answers: Answers) =>
    showPage(
      <Route path="/operations/:operationId/targets/:targetId/edit">
        <InRoom operationId="o-1">
          <EditTargetPage operationId="o-1" />
        </InRoom>
      </Route>,
      { path: '/operations/o-1/targets/t-1/edit', rooms, answers: { ...live, ...answers } },
    );

  it('shows both versions when somebody else was first, and lets the writer choose', async () => {
    let stands = targetSpecimen({ nextActions: ['correct'] });
    const { user, variablesOf } = await open({
      EditTarget: () => ({ target: stands }),
      CorrectTarget: ({ input }) => {
        if ((input as { version: number }).version === 3) return { correctTarget: targetSpecimen({ version: 4 }) };
        stands = targetSpecimen({ nextActions: ['correct'], version: 3, title: 'Theirs' });
        return { correctTarget: refusedSpecimen('version.stale', 'version', { yours: '2', current: '3' }) };
      },
    });
    const title = await screen.findByRole('textbox', { name: /What shall it be called/ });
    await user.clear(title);
    await user.type(title, 'Mine');
    await user.click(screen.getByRole('button', { name: 'Send the correction' }));
    expect(await screen.findByText('Somebody changed this target meanwhile')).toBeTruthy();
    expect(screen.getAllByRole('deletion').map(({ textContent }) => textContent)).toContain('As it stands now: Theirs');
    expect(screen.getAllByRole('insertion').map(({ textContent }) => textContent)).toContain('Yours: Mine');
    await user.click(screen.getByRole('button', { name: 'Put mine in its place' }));
    await user.click(await screen.findByRole('button', { name: 'Send the correction' }));
    await waitFor(() => expect(variablesOf('CorrectTarget')).toMatchObject({ input: { version: 3, body: { title: 'Mine', containerNumbers: ['CSQU3054383'], expectedAt: '2026-06-20T06:00:00.000Z' } } }));
    await waitFor(() => expect(location.pathname).toBe('/operations/o-1/targets/t-1'));
  });

  it('is not for whoever may not', async () => {
    await open({ EditTarget: () => ({ target: targetSpecimen() }) });
    expect(await screen.findByText('This target is not yours to correct now.')).toBeTruthy();
  });
});
