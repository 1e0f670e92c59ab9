import { dropCopiesOf, dropOperationCopies } from './drop-copies';

const keys = ['muster.report.a.o1.s1', 'muster.draft.target.a.o1.t1', 'muster.draft.control.a.o1.s1', 'muster.report.a.o1.new', 'muster.visit.o1', 'muster.report.a.o2.new', 'muster.theme', 'else.o1.s1'];

beforeEach(() => {
  localStorage.clear();
  for (const key of keys) localStorage.setItem(key, 'something');
});

const gone = () => keys.filter((key) => localStorage.getItem(key) === null);

it('takes every copy of a record off the device, and nothing else', () => {
  dropCopiesOf('s1');
  expect(gone()).toEqual(['muster.report.a.o1.s1', 'muster.draft.control.a.o1.s1']);
});

it('takes everything of an operation off the device', () => {
  dropOperationCopies('o1');
  expect(gone()).toEqual(['muster.report.a.o1.s1', 'muster.draft.target.a.o1.t1', 'muster.draft.control.a.o1.s1', 'muster.report.a.o1.new', 'muster.visit.o1']);
});
