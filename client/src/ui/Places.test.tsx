import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { Places } from './Places';

const places = (count: number) => Array.from({ length: count }, (_each, index) => ({ href: `/place-${index}`, label: `Place ${index}`, under: `/place-${index}` }));

it('opens the places that do not fit under a thumb, and closes once one is chosen', async () => {
  history.replaceState(null, '', '/place-7');
  const { user } = await show(<Places nav={places(9)} />);
  const more = screen.getByRole('button', { name: 'More' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByRole('link', { name: 'Place 7' }).getAttribute('aria-current')).toBe('page');
  await user.click(more);
  expect(screen.getByRole('button', { name: 'Less' }).getAttribute('aria-expanded')).toBe('true');
  await user.click(screen.getByRole('link', { name: 'Place 8' }));
  expect(location.pathname).toBe('/place-8');
  expect(screen.getByRole('button', { name: 'More' }).getAttribute('aria-expanded')).toBe('false');
});

it('needs no further button when all places fit', async () => {
  await show(<Places nav={places(5)} />);
  expect(screen.getAllByRole('link')).toHaveLength(5);
  expect(screen.queryByRole('button')).toBeNull();
});
