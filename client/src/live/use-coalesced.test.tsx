import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense, use, useState } from 'react';
import { useCoalesced } from './use-coalesced';

const endless = new Promise<string>(() => undefined);

const Figures = ({ from }: { readonly from: Promise<string> | undefined }) => <p>{from ? use(from) : 'Cases: 12'}</p>;

const Page = ({ onAsk }: { readonly onAsk: () => void }) => {
  const [from, setFrom] = useState<Promise<string>>();
  const again = useCoalesced(() => {
    onAsk();
    setFrom(endless);
  }, 0);
  const askTwice = () => {
    again();
    again();
  };
  return (
    <>
      <button type="button" onClick={askTwice}>
        Something happened
      </button>
      <Suspense fallback={<p>Waiting</p>}>
        <Figures from={from} />
      </Suspense>
    </>
  );
};

it('asks once for many changes, and keeps what is read in sight meanwhile', async () => {
  const onAsk = jest.fn();
  render(<Page onAsk={onAsk} />);
  await userEvent.click(screen.getByRole('button', { name: 'Something happened' }));
  await waitFor(() => expect(onAsk).toHaveBeenCalledTimes(1));
  expect(screen.getByText('Cases: 12')).toBeTruthy();
  expect(screen.queryByText('Waiting')).toBeNull();
});
