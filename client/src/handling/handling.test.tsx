import { act, screen, waitFor, within } from '@testing-library/react';
import { Subject } from 'rxjs';
import { Route } from 'wouter';
import { SeizurePage } from '../seizures/SeizurePage';
import { handlingSpecimen } from '../testing/handling-specimen';
import { InRoom } from '../testing/in-room';
import { seizureSpecimen } from '../testing/seizure-specimen';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';

const agency = (id: string, shortName: string) => ({ __typename: 'Agency', id, name: `Agency ${shortName}`, shortName });
const sight = (id: string, shortName: string, extent: string, reason: string) => ({
  __typename: 'AgencySight', agency: { __typename: 'HandlingAgency', id, shortName, country: 'PL' }, extent, reasons: [reason], people: 2,
});
const open = sight('agency-2', 'PL KAS', 'EVERYBODY', 'OPERATION');
const closed = sight('agency-2', 'PL KAS', 'NOBODY', 'NOT_RELEASED');
const own = sight('agency-1', 'RC', 'EVERYBODY', 'OWNER');
const choices = {
  __typename: 'Operation', id: 'o-1', members: [],
  participations: [{ __typename: 'Participation', id: 'pa-1', participationState: 'ACCEPTED', agency: agency('agency-2', 'PL KAS') }],
};
const frame = (kind: string, over: object = {}) => ({ operationLive: { __typename: 'LiveFrame', kind, position: 'p', retractedId: null, operation: null, event: null, ...over } });

const show = async (seizure: object | null, answers: Answers = {}) => {
  const live = new Subject<object>();
  const shown = await showPage(
    <Route path="/operations/:operationId/seizures/:seizureId">
      <InRoom operationId="o-1">
        <SeizurePage operationId="o-1" />
      </InRoom>
    </Route>,
    {
      path: '/operations/o-1/seizures/s-1?lang=en',
      rooms: ['handling', 'seizures', 'parties', 'operations', 'map', 'refusals'],
      answers: {
        SeizurePage: ({ seenAs }) => ({ seizure: seenAs ? null : seizure }),
        WhoSees: ({ handling }) => ({ whoSees: { __typename: 'AgencySights', agencies: [(handling as { tlp?: string } | null)?.tlp === 'AMBER_STRICT' ? closed : open, own] } }),
        HandlingChoices: () => ({ operation: choices }),
        OperationLive: () => live,
        ...answers,
      },
    },
  );
  return { ...shown, tell: (...told: Parameters<typeof frame>) => act(async () => live.next(frame(...told))) };
};

beforeEach(() => localStorage.clear());

it('stands at the top of the record, with its caveats and what is withheld', async () => {
  const handling = handlingSpecimen({ tlp: 'AMBER_STRICT', toCoordinators: false, releasableTo: [{ __typename: 'HandlingAgency', id: 'x', shortName: 'PL KAS' }], caveats: ['H2'], note: 'Ask first.' });
  await show(seizureSpecimen({ handling, withheld: { __typename: 'Withheld', names: 2, files: 1 } }));
  const banner = await screen.findByRole('complementary', { name: 'Handling' });
  expect(banner.textContent).toMatch(/TLP:AMBER\+STRICT.*Releasable to PL KAS\. The coordinators do not see it\..*H2.*Ask first\./);
  expect(screen.getByText('2 names and 1 file are withheld from you.')).toBeTruthy();
});

it('says nothing of what is withheld where that is not told', async () => {
  await show(seizureSpecimen());
  await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' });
  expect(screen.queryByText(/withheld/)).toBeNull();
});

it('tells its agency who sees it, and why', async () => {
  const { user } = await show(seizureSpecimen());
  await user.click(await screen.findByText('2 of 2 agencies see this.'));
  expect(screen.getByRole('row', { name: /PL KAS everybody It is for every participant/ })).toBeTruthy();
});

it('tells another agency nothing of who sees it, and offers no other eyes', async () => {
  const { asked } = await show(seizureSpecimen({ reportingAgency: { __typename: 'Agency', id: 'agency-9', shortName: 'X' } }));
  await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' });
  expect(screen.queryByText('Who sees this, and why')).toBeNull();
  expect(asked.some(({ name }) => name === 'WhoSees')).toBe(false);
});

it('shows that others see nothing of it, and goes back', async () => {
  const { user, variablesOf } = await show(seizureSpecimen());
  await user.click(await screen.findByRole('button', { name: 'See it as …' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('option', { name: /PL KAS/ });
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Agency' }), 'agency-2');
  // Awaited as a whole, for the page suspends while it is read.
  await act(() => user.click(within(dialog).getByRole('button', { name: 'Look' })));
  expect(await screen.findByText('They see nothing of this record.')).toBeTruthy();
  expect(screen.getByText('You are looking as the officers of PL KAS would.')).toBeTruthy();
  expect(variablesOf('SeizurePage')).toMatchObject({ seenAs: { agencyId: 'agency-2', role: 'OFFICER' } });
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' })).toBeTruthy();
});

it('asks in the words of the thing before it takes sight away, and says at its field what is refused', async () => {
  const { user, asked, variablesOf } = await show(seizureSpecimen({ viewerCanMark: true }), { MarkSeizure: () => ({ markSeizure: refusedSpecimen('handling.keeps-you', 'handling') }) });
  await user.click(await screen.findByRole('button', { name: 'Change handling' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: /AMBER\+STRICT/ }));
  expect(await within(dialog).findByText('1 of 2 agencies will see this.')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Change the handling' }));
  const question = await screen.findByRole('alertdialog', { name: 'Take S-7K2M-4F9P from 1 agency' });
  expect(within(question).getByText(/PL KAS/)).toBeTruthy();
  expect(asked.some(({ name }) => name === 'MarkSeizure')).toBe(false);
  await user.click(within(question).getByRole('button', { name: 'Take S-7K2M-4F9P from 1 agency' }));
  expect(await screen.findByText(/You would no longer see it yourself/)).toBeTruthy();
  expect(variablesOf('MarkSeizure')).toMatchObject({ input: { id: 's-1', version: 3, handling: { tlp: 'AMBER_STRICT', releasableTo: [], toCoordinators: false } } });
});

describe('when it is retracted', () => {
  let times = 0;
  /** Given the first time it is asked for, and never again. */
  const once: Answers = {
    SeizurePage: () => {
      times += 1;
      return { seizure: times === 1 ? seizureSpecimen() : null };
    },
  };
  beforeEach(() => {
    times = 0;
  });

  it('leaves a tombstone without content: not on the screen, not in the cache, not on the device', async () => {
    localStorage.setItem('muster.report.account-1.o-1.s-1', 'a correction');
    const { tell, client } = await show(null, once);
    await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' });
    await tell('RETRACTION', { retractedId: 's-1' });
    expect(screen.getByText('This is no longer released to you.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All seizures' }).getAttribute('href')).toBe('/operations/o-1/seizures');
    expect(screen.queryByText('Broken television sets')).toBeNull();
    expect(JSON.stringify(client.cache.extract())).not.toContain('Broken television sets');
    expect(localStorage.length).toBe(0);
  });

  it('appears again when it is shown again', async () => {
    const { tell } = await show(seizureSpecimen());
    await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' });
    await tell('RETRACTION', { retractedId: 's-1' });
    await tell('RESYNC');
    expect(await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' })).toBeTruthy();
  });

  it('leaves the same tombstone when the reader is told to read anew and finds nothing', async () => {
    const { tell, client } = await show(null, once);
    await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' });
    await tell('RESYNC');
    expect(await screen.findByText('This is no longer released to you.')).toBeTruthy();
    expect(JSON.stringify(client.cache.extract())).not.toContain('Broken television sets');
  });

  it('loses a file alone, its open picture included', async () => {
    const file = {
      __typename: 'File', id: 'f-1', operationId: 'o-1', name: 'yard.jpg', mediaType: 'image/jpeg', size: 1, sha256: 'aa', hasPreview: true, thumbnailUrl: '/t', previewUrl: '/p', originalUrl: null,
      createdAt: '2026-06-09T08:30:00Z', removedAt: null, handling: handlingSpecimen({ tlp: 'AMBER' }), agency: { __typename: 'Agency', id: 'agency-1', shortName: 'RC' },
    };
    const { tell, user } = await show(seizureSpecimen({ files: [file] }));
    await user.click(await screen.findByRole('button', { name: /yard\.jpg/ }));
    await screen.findByRole('img', { name: 'yard.jpg' });
    await tell('RETRACTION', { retractedId: 'f-1' });
    await waitFor(() => expect(screen.queryByRole('img', { name: /yard\.jpg/ })).toBeNull());
    expect(screen.getByText('Seizure S-7K2M-4F9P')).toBeTruthy();
  });

  it('goes with everything of the operation when the reader has no place in it any more', async () => {
    localStorage.setItem('muster.report.account-1.o-1.new', 'a draft');
    const { tell, client } = await show(null, once);
    await screen.findByRole('heading', { name: 'Seizure S-7K2M-4F9P' });
    await tell('ENDED');
    expect(JSON.stringify(client.cache.extract())).not.toContain('Broken television sets');
    expect(localStorage.length).toBe(0);
  });
});
