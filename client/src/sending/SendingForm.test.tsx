import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../testing/show';
import { TextField } from '../ui/TextField';
import type { SendEnd } from './send-end';
import { SendingForm } from './SendingForm';

const refusal = { rule: 'text.empty', field: 'place', message: '' };

interface Given {
  /** How sending ends, one after the other. */
  readonly ends?: readonly SendEnd<string>[];
  readonly isDraftOffered?: boolean;
}

const Form = ({ ends = [], isDraftOffered = true, sent, done }: Given & { readonly sent: string[]; readonly done: (what: string) => void }) => {
  const [place, setPlace] = useState('');
  const deed = (words: string, keys: readonly string[], needsPlace: boolean) => ({
    words, keys,
    check: () => (needsPlace && !place ? [refusal] : []),
    send: async (): Promise<SendEnd<string>> => {
      sent.push(`${words} ${place}`.trim());
      return ends[sent.length - 1] ?? { kind: 'done', done: words };
    },
  });
  return (
    <SendingForm deed={deed('Send', ['mod+enter'], true)} besides={isDraftOffered ? deed('Keep', ['mod+s'], false) : undefined} onDone={done}>
      {(problem) => <TextField label="Place" value={place} onChange={setPlace} error={problem('place')} />}
    </SendingForm>
  );
};

const open = async (given: Given = {}) => {
  const sent: string[] = [];
  const done = jest.fn();
  const drawn = await show(<Form {...given} sent={sent} done={done} />, { rooms: ['sending', 'refusals', 'seizures'] });
  return { ...drawn, sent, done };
};

it('says at its field what must be mended, goes there, and sends nothing', async () => {
  const { user, sent } = await open();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('One thing must be mended.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Place' }));
  expect(sent).toEqual([]);
});

it('keeps a draft of what could not be sent yet, by its button and by its key', async () => {
  const { user, sent, done } = await open();
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  await waitFor(() => expect(done).toHaveBeenCalledWith('Keep'));
  expect(sent).toEqual(['Keep']);
});

it('listens to the keys of its deeds', async () => {
  const { user, sent } = await open({ ends: [{ kind: 'failed' }, { kind: 'failed' }] });
  await user.type(screen.getByRole('textbox', { name: 'Place' }), 'Hull');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(sent).toEqual(['Keep Hull']));
  await screen.findByText('It could not be sent.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent).toEqual(['Keep Hull', 'Send Hull']));
});

it('sends again what was cut off, the same deed, when the line comes back', async () => {
  const { user, sent, done } = await open({ ends: [{ kind: 'cut-off' }] });
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(await screen.findByText('The line is down: it has not arrived yet.')).toBeTruthy();
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(done).toHaveBeenCalledWith('Keep'));
  expect(sent).toEqual(['Keep', 'Keep']);
});

it('takes the note of a failure away as soon as something is changed', async () => {
  const { user } = await open({ ends: [{ kind: 'failed' }] });
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(await screen.findByText('It could not be sent.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Place' }), 'H');
  expect(screen.queryByText('It could not be sent.')).toBeNull();
});

it('offers no draft of what is reported already', async () => {
  await open({ isDraftOffered: false });
  expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
});
