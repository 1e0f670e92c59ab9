import { typedAmount } from './typed-amount';

it.each([
  ['12 500,5', 'fr-FR', '12500.5'],
  ['12\u202f500', 'fr-FR', '12500'],
  ['1,5', 'fr-CA', '1.5'],
  ['1.5', 'fr-FR', '1.5'],
  ['1,234,5', 'fr-FR', '1,234,5'],
  ['1,200', 'en-GB', '1,200'],
  [' 1200.5 ', 'en-GB', '1200.5'],
])('%j in %s is %j', (text, locale, amount) => {
  expect(typedAmount(text, locale)).toBe(amount);
});
