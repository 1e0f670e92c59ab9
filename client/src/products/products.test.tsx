import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { messageSpecimen } from '../testing/message-specimen';
import { outcomeSpecimen, productSpecimen } from '../testing/product-specimen';
import { showPage, type Answers } from '../testing/show-page';
import { refusedSpecimen } from '../testing/target-specimen';
import { EditProductPage } from './EditProductPage';
import { MessageOutcomes } from './MessageOutcomes';
import { ProductPage } from './ProductPage';
import { ProductsPage } from './ProductsPage';
import { TakeUpPage } from './TakeUpPage';
import { TargetOrigins } from './TargetOrigins';
import { WriteProductPage } from './WriteProductPage';

const rooms = ['products', 'messages', 'intelligence', 'seizures', 'operations', 'refusals', 'handling', 'sending', 'vocabulary', 'kit', 'common'] as const;
const quiet: Answers = { OperationLive: () => new Observable<object>(() => undefined) };

beforeEach(() => localStorage.clear());

describe('the products of an operation', () => {
  const open = (items: readonly object[], mayWrite = true) =>
    showPage(
      <InRoom operationId="o-1">
        <ProductsPage operationId="o-1" />
      </InRoom>,
      {
        path: '/operations/o-1/products', rooms,
        answers: { ...quiet, Products: () => ({ operation: { __typename: 'Operation', id: 'o-1', productsToAcknowledge: items.length, viewerCanWriteProducts: mayWrite, products: { __typename: 'ProductPage', nextCursor: null, count: { __typename: 'Count', value: items.length, isAtLeast: false }, items } } }) },
      },
    );

  it('are listed with where each stands, and which wait for the reader', async () => {
    await open([productSpecimen(), productSpecimen({ id: 'pr-2', title: 'Old ferries', productState: 'WITHDRAWN', ownAddressee: null })]);
    const [first, second] = within(await screen.findByRole('list', { name: 'All that I see' })).getAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('to acknowledge')).toBeTruthy();
    expect(within(first as HTMLElement).getByText('0 of 1 acknowledged')).toBeTruthy();
    expect(within(second as HTMLElement).getByText('Withdrawn')).toBeTruthy();
    expect(within(second as HTMLElement).queryByText('to acknowledge')).toBeNull();
  });

  it('can be those alone that wait for the reader', async () => {
    const { user, variablesOf } = await open([]);
    await user.click(await screen.findByRole('radio', { name: 'Waiting for us' }));
    expect(await screen.findByText('Nothing waits for you or your agency.')).toBeTruthy();
    expect(variablesOf('Products')).toMatchObject({ box: 'AWAITED' });
  });

  it('are begun by those who may, and say how where there is none', async () => {
    await open([], false);
    expect(await screen.findByText(/^No product yet/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Write a product' })).toBeNull();
  });
});

describe('a product', () => {
  const open = (product: object | null, answers: Answers = {}, language: 'en' | 'fr' = 'en') =>
    showPage(
      <Route path="/operations/:operationId/products/:productId">
        <InRoom operationId="o-1">
          <ProductPage operationId="o-1" />
        </InRoom>
      </Route>,
      { language, path: `/operations/o-1/products/pr-1?lang=${language}`, rooms, answers: { ...quiet, ProductPage: () => ({ product }), ...answers } },
    );

  it('says what it says, and nothing of what it rests on', async () => {
    await open(productSpecimen());
    expect(await screen.findByText('White lorries leave the yard.')).toBeTruthy();
    expect(screen.getByText('Netherlands → Poland')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull();
  });

  it('is acknowledged with one tap', async () => {
    const { user, variablesOf } = await open(productSpecimen(), { AcknowledgeProduct: () => ({ answer: productSpecimen() }) });
    await user.click(await screen.findByRole('button', { name: 'Acknowledge' }));
    expect(variablesOf('AcknowledgeProduct')).toEqual({ operationId: 'o-1', id: 'pr-1' });
  });

  it('is judged in words and one tap, and says at the field what is missing', async () => {
    const { user, variablesOf } = await open(productSpecimen(), { GiveProductFeedback: () => ({ answer: refusedSpecimen('text.empty', 'reason') }) });
    await user.click(await screen.findByRole('button', { name: 'Not useful' }));
    expect(await screen.findByText('This is needed.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Was it of use/ }), 'Too late.');
    await user.click(screen.getByRole('button', { name: 'Useful' }));
    await waitFor(() => expect(variablesOf('GiveProductFeedback')).toEqual({ input: { operationId: 'o-1', productId: 'pr-1', isUseful: true, reason: 'Too late.', language: 'en' } }));
  });

  it('asks why where it is handled less strictly than what it rests on', async () => {
    const { user, variablesOf } = await open(productSpecimen({ productState: 'UNDER_REVIEW', nextActions: ['return', 'disseminate'], ownAddressee: null }), {
      StepProduct: ({ input }) => ({ answer: (input as { reason: string | null }).reason ? { __typename: 'Product', id: 'pr-1', version: 5 } : refusedSpecimen('product.looser-than-sources', 'reason') }),
    });
    await user.click(await screen.findByRole('button', { name: 'Disseminate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Disseminate' });
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Disseminate' }));
    await user.type(await within(dialog).findByRole('textbox', { name: /less strictly/ }), 'It names no place.');
    await user.click(within(dialog).getByRole('button', { name: 'Disseminate' }));
    await waitFor(() => expect(variablesOf('StepProduct')).toEqual({ input: { operationId: 'o-1', id: 'pr-1', version: 4, action: 'disseminate', reason: 'It names no place.', language: 'en' } }));
  });

  it('says first that it does not hold any more, and asks that this is known', async () => {
    await open(productSpecimen({ productState: 'WITHDRAWN', endReason: 'The yard is empty.', endLanguage: 'en' }));
    expect((await screen.findByRole('note')).textContent).toContain('The yard is empty.');
    expect(screen.getByRole('button', { name: 'We know that it does not hold any more' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Make a target of it' })).toBeNull();
  });

  it('tells what came of it, to the seizures of its target', async () => {
    await open(productSpecimen({ outcomes: [outcomeSpecimen()] }));
    const [line] = within(await screen.findByRole('list', { name: 'What came of it' })).getAllByRole('listitem');
    expect((line as HTMLElement).textContent).toContain('Target Ferry on its last voyage: Controlled · control: Illegal waste · seizure S-AAAA-BBBB');
    expect((within(line as HTMLElement).getByRole('link', { name: 'Ferry on its last voyage' }) as HTMLAnchorElement).getAttribute('href')).toBe('/operations/o-2/targets/t-9');
  });

  const hit = (over: object) => ({
    __typename: 'SearchHit', id: 't-9', kind: 'TARGET', code: 'T-AAAA', title: 'Old ferry', operation: { __typename: 'Operation', id: 'o-2', name: 'Operation Marsh Tern' }, message: null, seizure: null, ...over,
  });
  const warning = (id: string, messageKind: string) => hit({ id, kind: 'MESSAGE', code: null, title: `Message ${id}`, message: { __typename: 'Message', id, messageKind } });

  it('is linked by hand to a record that the reader finds, in whichever operation', async () => {
    const { user, variablesOf, asked } = await open(productSpecimen(), { RecordSearch: () => ({ search: [hit({})] }), LinkOutcome: () => ({ answer: { __typename: 'Outcome', id: 'out-2' } }) });
    await user.click(await screen.findByRole('button', { name: 'Say what came of it' }));
    const dialog = await screen.findByRole('dialog', { name: 'Say what came of it' });
    await user.click(within(dialog).getByRole('button', { name: 'Link it' }));
    expect(await within(dialog).findByText('Pick one of those found.')).toBeTruthy();
    expect(variablesOf('LinkOutcome')).toBeUndefined();
    await user.type(within(dialog).getByRole('combobox', { name: /Which one/ }), 'ferry');
    await waitFor(() => expect(variablesOf('RecordSearch')).toEqual({ operationId: null, words: 'ferry', kinds: ['TARGET'] }));
    await user.click(await screen.findByRole('option', { name: /Old ferry \(Operation Marsh Tern\)/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Link it' }));
    await waitFor(() => expect(variablesOf('LinkOutcome')).toMatchObject({ input: { source: { operationId: 'o-1', type: 'Product', id: 'pr-1' }, recordOperationId: 'o-2', recordType: 'Target', recordId: 't-9' } }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(asked.filter(({ name }) => name === 'ProductPage').length).toBeGreaterThan(1));
  });

  it('is linked to a warning, of messages no other, and says what the server says against it', async () => {
    const { user } = await open(productSpecimen(), { RecordSearch: () => ({ search: [warning('m-1', 'WARNING'), warning('m-2', 'BROADCAST')] }), LinkOutcome: () => ({ answer: refusedSpecimen('outcome.unknown-record', 'recordId') }) });
    await user.click(await screen.findByRole('button', { name: 'Say what came of it' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Warning' }));
    await user.type(within(dialog).getByRole('combobox', { name: /Which one/ }), 'message');
    const option = await screen.findByRole('option', { name: 'Message m-1 (Operation Marsh Tern)' });
    expect(screen.getAllByRole('option')).toEqual([option]);
    await user.click(option);
    await user.click(within(dialog).getByRole('button', { name: 'Link it' }));
    expect(await within(dialog).findByText('There is no such record.')).toBeTruthy();
  });

  it('is linked to another operation of the reader as a whole', async () => {
    const operation = (id: string, name: string, viewerRole: string | null) => ({ __typename: 'Operation', id, name, code: name.slice(0, 3).toUpperCase(), viewerRole });
    const { user, variablesOf } = await open(productSpecimen(), {
      OperationsToLink: () => ({ operations: { __typename: 'OperationPage', items: [operation('o-1', 'Network', 'OFFICER'), operation('o-2', 'Marsh Tern', 'OFFICER'), operation('o-3', 'Seen only', null)] } }),
      LinkOutcome: () => ({ answer: { __typename: 'Outcome', id: 'out-2' } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Say what came of it' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Operation' }));
    await user.click(within(dialog).getByRole('button', { name: /^Show the list/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['MARMarsh Tern']);
    await user.click(screen.getByRole('option', { name: /Marsh Tern/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Link it' }));
    await waitFor(() => expect(variablesOf('LinkOutcome')).toMatchObject({ input: { recordOperationId: 'o-2', recordType: 'Operation', recordId: 'o-2' } }));
  });

  it('takes back a link that the reader\'s agency made, and offers that for no other', async () => {
    const byHand = outcomeSpecimen({ id: 'out-3', isMade: false, recordType: 'Message', target: null, warning: { __typename: 'Message', id: 'm-7', subject: 'Two lorries', language: 'en' }, viewerCanTakeBack: true });
    const whole = outcomeSpecimen({ id: 'out-4', isMade: false, recordType: 'Operation', target: null });
    const { user, variablesOf } = await open(productSpecimen({ outcomes: [outcomeSpecimen(), byHand, whole] }), { TakeBackOutcome: () => ({ answer: { __typename: 'Operation', id: 'o-1' } }) });
    const list = await screen.findByRole('list', { name: 'What came of it' });
    expect((within(list).getByRole('link', { name: 'Two lorries' }) as HTMLAnchorElement).getAttribute('href')).toBe('/operations/o-2/messages/m-7');
    expect((within(list).getByRole('link', { name: 'Operation Marsh Tern' }) as HTMLAnchorElement).getAttribute('href')).toBe('/operations/o-2');
    const [button, ...others] = within(list).getAllByRole('button');
    expect(others).toEqual([]);
    await user.click(button as HTMLElement);
    await waitFor(() => expect(variablesOf('TakeBackOutcome')).toEqual({ input: { operationId: 'o-1', id: 'out-3' } }));
  });

  it('is linked by nobody who may not take it up', async () => {
    await open(productSpecimen({ viewerCan: { __typename: 'ProductRights', edit: false, acknowledge: false, giveFeedback: false, takeUp: false } }));
    expect(await screen.findByText('Nothing that you may see yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Say what came of it' })).toBeNull();
  });

  it('is read in French', async () => {
    await open(productSpecimen({ productState: 'SUPERSEDED' }), {}, 'fr');
    expect(await screen.findByText(/un autre produit a pris sa place/)).toBeTruthy();
  });

  it('that is not there says so', async () => {
    await open(null);
    expect(await screen.findByText('There is no such product here, or it may not be seen.')).toBeTruthy();
  });
});

describe('an early warning', () => {
  const operations = [
    { __typename: 'Operation', id: 'o-1', name: 'Waste network', operationKind: 'STANDING', viewerCanNominate: true },
    { __typename: 'Operation', id: 'o-2', name: 'Operation Marsh Tern', operationKind: 'IN_TIME', viewerCanNominate: true },
    { __typename: 'Operation', id: 'o-3', name: 'Operation of others', operationKind: 'IN_TIME', viewerCanNominate: false },
  ];
  const open = (answers: Answers = {}) =>
    showPage(
      <Route path="/operations/:operationId/take-up/:type/:sourceId">
        <TakeUpPage operationId="o-1" />
      </Route>,
      {
        path: '/operations/o-1/take-up/message/m-1', rooms,
        answers: {
          ...quiet,
          TakeUpPage: () => ({ message: { __typename: 'Message', id: 'm-1', title: 'Two lorries', reasons: 'Seen before.', pattern: null, body: 'Watch them.', viewerCanTakeUp: true }, operations: { __typename: 'OperationPage', items: operations } }),
          ...answers,
        },
      },
    );

  it('becomes a target of an operation in which the reader nominates, with its reasons', async () => {
    const { user, variablesOf } = await open({ MakeTarget: () => ({ answer: { __typename: 'Outcome', id: 'out-1', target: { __typename: 'Target', id: 't-9', reference: 'T-1' } } }) });
    const choice = await screen.findByRole('combobox', { name: /In which operation/ });
    expect(within(choice).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose', 'Operation Marsh Tern', 'Waste network']);
    await user.click(screen.getByRole('button', { name: 'Make the target' }));
    expect(variablesOf('MakeTarget')).toBeUndefined();
    await user.selectOptions(choice, 'Operation Marsh Tern');
    await user.selectOptions(screen.getByRole('combobox', { name: /What is worth controlling/ }), 'Container');
    await user.type(screen.getByRole('textbox', { name: /Container numbers/ }), 'CSQU3054383');
    await user.click(screen.getByRole('button', { name: 'Make the target' }));
    await waitFor(() => expect(variablesOf('MakeTarget')).toMatchObject({ input: { operationId: 'o-2', source: { operationId: 'o-1', type: 'Message', id: 'm-1' }, kind: 'CONTAINER', containerNumbers: ['CSQU3054383'], title: 'Two lorries', reasons: 'Seen before.' } }));
    await waitFor(() => expect(location.pathname).toBe('/operations/o-2/targets/t-9'));
  });

  it('says that it goes no further without its agency', async () => {
    const { user } = await open({ MakeTarget: () => ({ answer: refusedSpecimen('origin.no-onward', 'source.id') }) });
    await user.selectOptions(await screen.findByRole('combobox', { name: /In which operation/ }), 'Operation Marsh Tern');
    await user.click(screen.getByRole('button', { name: 'Make the target' }));
    expect(await screen.findByText(/goes no further without the permission/)).toBeTruthy();
  });

  it('is worked into a product, which begins with its words', async () => {
    const { user, variablesOf } = await showPage(<WriteProductPage operationId="o-1" />, {
      path: '/operations/o-1/products/new?message=m-1', rooms,
      answers: {
        ...quiet,
        WriteProductPage: () => ({
          operation: { __typename: 'Operation', id: 'o-1', viewerCanWriteProducts: true, participations: [{ __typename: 'Participation', id: 'pa-3', participationState: 'ACCEPTED', agency: { __typename: 'Agency', id: 'agency-3', name: 'GH Customs', shortName: 'GH', country: 'GH' } }] },
          message: messageSpecimen(),
        }),
        WriteProduct: () => ({ answer: productSpecimen() }),
      },
    });
    expect((await screen.findByRole('textbox', { name: /^Title/ }) as HTMLInputElement).value).toBe('Two lorries');
    expect((screen.getByRole('radio', { name: /Alert/ }) as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Keep the draft' }));
    await waitFor(() => expect(variablesOf('WriteProduct')).toMatchObject({ input: { operationId: 'o-1', messageId: 'm-1', supersedesId: null, handling: null, body: { kind: 'ALERT', title: 'Two lorries', reasons: 'Seen before.', addresseeIds: [] } } }));
  });

  it('tells on its page what came of it, and how to make more of it', async () => {
    await showPage(<MessageOutcomes operationId="o-1" messageId="m-1" />, {
      path: '/', rooms,
      answers: { ...quiet, MessageOutcomes: () => ({ message: { __typename: 'Message', id: 'm-1', viewerCanTakeUp: true, outcomes: [] }, operation: { __typename: 'Operation', id: 'o-1', viewerCanWriteProducts: true } }) },
    });
    expect(await screen.findByText('Nothing that you may see yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Work it into a product' })).toBeTruthy();
  });

  it('stands on the target that came of it, for those who see it', async () => {
    await showPage(<TargetOrigins operationId="o-2" targetId="t-9" />, {
      path: '/', rooms,
      answers: {
        ...quiet,
        TargetOrigins: () => ({
          target: {
            __typename: 'Target', id: 't-9',
            origins: [{ __typename: 'Outcome', id: 'out-1', linkedAt: '2026-06-11T06:00:00Z', agency: { __typename: 'Agency', id: 'agency-1', shortName: 'RC' }, sourceOperation: { __typename: 'Operation', id: 'o-1', name: 'Waste network' }, message: { __typename: 'Message', id: 'm-1', title: 'Two lorries', language: 'en' }, product: null }],
          },
        }),
      },
    });
    expect((await screen.findByRole('link', { name: 'Two lorries' }) as HTMLAnchorElement).getAttribute('href')).toBe('/operations/o-1/messages/m-1');
  });
});

describe('a draft of a product', () => {
  it('that a colleague changed meanwhile is not overwritten: both are shown, and one is chosen', async () => {
    const standing = (over: object) => ({ ...productSpecimen({ productState: 'DRAFT', addresseeIds: [], kind: 'ALERT', viewerCan: { __typename: 'ProductRights', edit: true, acknowledge: false, giveFeedback: false, takeUp: false }, ...over }) });
    let now = standing({});
    const { user, variablesOf, asked } = await showPage(
      <Route path="/operations/:operationId/products/:productId/edit">
        <InRoom operationId="o-1">
          <EditProductPage operationId="o-1" />
        </InRoom>
      </Route>,
      {
        path: '/operations/o-1/products/pr-1/edit', rooms,
        answers: {
          ...quiet, EditProductPage: () => ({ operation: { __typename: 'Operation', id: 'o-1', participations: [] }, product: now }),
          ChangeProduct: ({ input }) => ({ answer: (input as { version: number }).version === 4 ? refusedSpecimen('version.stale', 'version') : productSpecimen({ version: 6 }) }),
        },
      },
    );
    await user.type(await screen.findByRole('textbox', { name: /Title/ }), ' and day');
    now = standing({ title: 'Lorries, old ones', version: 5 });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Lorries, old ones')).toBeTruthy();
    expect(screen.getByText('Lorries by night and day')).toBeTruthy();
    expect(variablesOf('ChangeProduct')).toMatchObject({ input: { version: 4, body: { title: 'Lorries by night and day' } } });
    await user.click(screen.getByRole('button', { name: 'Put mine in its place' }));
    expect(await screen.findByDisplayValue('Lorries by night and day')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(asked.filter(({ name }) => name === 'ChangeProduct')).toHaveLength(2));
    expect(variablesOf('ChangeProduct')).toMatchObject({ input: { version: 5, body: { title: 'Lorries by night and day' } } });
  });
});
