import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../testing/show';
import { AmountField } from './AmountField';
import { Button } from './Button';
import { ComboBox } from './ComboBox';
import { ConfirmDialog } from './ConfirmDialog';
import { FileDrop } from './FileDrop';
import { Freshness } from './Freshness';
import { HandlingBanner } from './HandlingBanner';
import { PaletteKey } from './PaletteKey';
import { Quantity } from './Quantity';
import { StatusBadge } from './StatusBadge';
import { Table } from './Table';
import { TextField } from './TextField';
import { ToastRegion } from './ToastRegion';
import { toast } from './toasts';

const codes = [
  { id: 'A1181', code: 'A1181', title: 'Electrical equipment, hazardous' },
  { id: 'Y48', code: 'Y48', title: 'Plastic waste' },
  { id: '391590', code: '3915.90', title: 'Scrap of other plastics' },
];

it('does nothing while busy, and keeps its place', async () => {
  const pressed = jest.fn();
  const { user } = await show(<Button busy onClick={pressed}>Send</Button>);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(pressed).not.toHaveBeenCalled();
});

it('reads a field’s hint and error with it', async () => {
  await show(<TextField label="Container" hint="As on the door" error="Check digit" required value="" onChange={() => undefined} />);
  const input = screen.getByRole('textbox', { name: /Container/ });
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const told = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(told).toEqual(['Check digit', 'As on the door']);
});

const Amount = () => {
  const [value, setValue] = useState('');
  return <AmountField label="Weight" unit="KILOGRAM" value={value} onChange={setValue} />;
};

it('reads an amount back, and refuses a comma rather than guess', async () => {
  const { user } = await show(<Amount />);
  const input = screen.getByRole('textbox', { name: 'Weight' });
  await user.type(input, '1234567');
  expect(screen.getByText('= 1,235 t')).toBeTruthy();
  await user.clear(input);
  await user.type(input, '1,5');
  await user.tab();
  expect(screen.getByText(/a point for decimals/)).toBeTruthy();
});

const Codes = () => {
  const [value, setValue] = useState<string>();
  return (
    <>
      <ComboBox label="Code" items={codes} value={value} onChange={setValue} />
      <output>{value ?? 'none'}</output>
    </>
  );
};

it('finds a code by words in any order, and by its digits without the dot', async () => {
  const { user } = await show(<Codes />);
  const input = screen.getByRole('combobox', { name: 'Code' });
  await user.type(input, 'plastics other');
  await user.click(await screen.findByRole('option', { name: /Scrap of other plastics/ }));
  expect(screen.getByText('391590')).toBeTruthy();
  await user.clear(input);
  expect(screen.getByText('none')).toBeTruthy();
  await user.type(input, '391590');
  expect(await screen.findAllByRole('option')).toHaveLength(1);
});

it('asks in the words of the deed', async () => {
  const done = jest.fn();
  const { user } = await show(
    <ConfirmDialog open deed="Close Operation X for 83 agencies" onConfirm={done} onCancel={() => undefined}>
      Nobody can add to it afterwards.
    </ConfirmDialog>,
  );
  const dialog = await screen.findByRole('alertdialog', { name: 'Close Operation X for 83 agencies' });
  await user.click(within(dialog).getByRole('button', { name: 'Close Operation X for 83 agencies' }));
  expect(done).toHaveBeenCalledTimes(1);
});

it('takes back what a notice offers to undo', async () => {
  const undone = jest.fn();
  const { user } = await show(<ToastRegion />);
  act(() => toast('Draft taken away', undone));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undone).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Draft taken away')).toBeNull();
});

it('sorts by a heading and moves with j and k', async () => {
  const { user } = await show(
    <Table
      caption="Seizures"
      rows={[
        { id: 'a', kg: 5 },
        { id: 'b', kg: 90 },
      ]}
      rowKey={({ id }) => id}
      columns={[
        { id: 'id', heading: 'Report', main: true, cell: ({ id }) => <a href={`#${id}`}>{id}</a> },
        { id: 'kg', heading: 'Weight', number: true, compare: (x, y) => x.kg - y.kg, cell: ({ kg }) => kg },
      ]}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Weight' }));
  expect(screen.getAllByRole('rowheader').map((row) => row.textContent)).toEqual(['b', 'a']);
  expect(screen.getByRole('columnheader', { name: /Weight/ }).getAttribute('aria-sort')).toBe('descending');
  await user.keyboard('jj');
  expect(document.activeElement?.textContent).toBe('a');
  await user.keyboard('k');
  expect(document.activeElement?.textContent).toBe('b');
});

it('shows tonnes with the exact figure, and says what is estimated and preliminary', async () => {
  const { container } = await show(<Quantity unit="KILOGRAM" amount="1234567" basis="ESTIMATED" standing="preliminary" />);
  expect(container.textContent).toContain('1,235 t');
  expect(container.textContent).toContain('1,234,567 kg');
  expect(container.textContent).toMatch(/estimated.*preliminary/);
});

it('never shows pieces as a weight', async () => {
  const { container } = await show(<Quantity unit="PIECE" amount="2400" />);
  expect(container.textContent).toBe('2,400 pieces');
});

it.each([
  ['en', 'Sent back'],
  ['fr', 'Renvoyé'],
] as const)('says a state in the reader’s language (%s)', async (language, word) => {
  await show(<StatusBadge kind="reportState" state="SENT_BACK" />, { language });
  expect(screen.getByText(word)).toBeTruthy();
});

it('keeps the label of the Traffic Light Protocol in English, its meaning in the reader’s language', async () => {
  await show(<HandlingBanner tlp="AMBER_STRICT" caveats={['H2']} releasableTo={['A', 'B']} />, { language: 'fr' });
  expect(screen.getByText('TLP:AMBER+STRICT')).toBeTruthy();
  expect(screen.getByText(/Communicable à A et B\./)).toBeTruthy();
  expect(screen.getByText(/pas de rediffusion/)).toBeTruthy();
});

it.each([
  [{ kind: 'live' }, 'Live'],
  [{ kind: 'live', behind: 3 }, 'Live, 3 events behind'],
  [{ kind: 'catching-up' }, 'Catching up'],
] as const)('tells how fresh the screen is (%#)', async (state, words) => {
  await show(<Freshness state={state} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});

it('opens the palette with Ctrl K and goes where it is told', async () => {
  const gone = jest.fn();
  const { user } = await show(
    <PaletteKey commands={[{ id: '1', title: 'DEMETER XI', group: 'Operation', run: gone }, { id: '2', title: 'Sign out', group: 'Action', run: () => undefined }]} />,
  );
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'dem');
  await user.keyboard('{Enter}');
  expect(gone).toHaveBeenCalledTimes(1);
});

it('takes photographs that fit and says why others do not', async () => {
  const taken = jest.fn();
  const { user } = await show(<FileDrop label="Photographs" files={[]} onChange={taken} accept="image/*" maxBytes={10} />);
  const small = new File(['12345'], 'seal.jpg', { type: 'image/jpeg' });
  const large = new File(['12345678901'], 'ship.jpg', { type: 'image/jpeg' });
  await user.upload(screen.getByLabelText('Choose files'), [small, large]);
  expect(taken).toHaveBeenCalledWith([small]);
  expect(screen.getByRole('alert').textContent).toContain('ship.jpg is larger');
});
