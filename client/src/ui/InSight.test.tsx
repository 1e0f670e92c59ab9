import { act, screen } from '@testing-library/react';
import { show } from '../testing/show';
import { InSight } from './InSight';

/** A browser that tells when something comes into sight, as far as this part asks of it. */
class Watch {
  static last: Watch | undefined;
  constructor(readonly tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
    Watch.last = this;
  }
  readonly observe = () => undefined;
  readonly disconnect = () => undefined;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver'));

const open = () => show(<InSight space="map-space">The map</InSight>);

it('draws nothing until it is in sight, and keeps it afterwards', async () => {
  Reflect.set(globalThis, 'IntersectionObserver', Watch);
  const { container } = await open();
  expect(container.querySelector('.map-space')).toBeTruthy();
  act(() => Watch.last?.tell([{ isIntersecting: false }]));
  expect(screen.queryByText('The map')).toBeNull();
  act(() => Watch.last?.tell([{ isIntersecting: true }]));
  expect(screen.getByText('The map')).toBeTruthy();
});

it('is drawn for a print that goes further than the screen', async () => {
  Reflect.set(globalThis, 'IntersectionObserver', Watch);
  await open();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('The map')).toBeTruthy();
});

it('is drawn at once where a browser cannot tell', async () => {
  await open();
  expect(screen.getByText('The map')).toBeTruthy();
});
