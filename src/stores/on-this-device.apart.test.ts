import { beforeEach, expect, it, vi } from 'vitest';
import { createFakeStorage, type FakeStorage } from '../../tests/fixtures/fake-storage.ts';
import { ME } from '../../tests/fixtures/interviews.ts';
import { PREFIX } from '../../tests/fixtures/fake-tab.ts';
import { INTERVIEW_ID } from '../domain/interview/restore-interview.ts';
import type { RecordState } from '../domain/saving/record-state.ts';

let storage: FakeStorage;
let page: EventTarget;

beforeEach(() => {
  storage = createFakeStorage();
  page = Object.defineProperty(new EventTarget(), 'localStorage', { get: () => storage.open() });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', new EventTarget());
  vi.resetModules();
});

const openStores = async () => await import('./on-this-device.ts');

it('interviews, details and backups of this browser share one storage', async () => {
  const { interviews, myDetails } = await openStores();
  const { backups } = await import('./backups-on-this-device.ts');
  const id = interviews.create().$value.get()?.id ?? '';
  myDetails.change(() => ME);
  expect(id).toMatch(INTERVIEW_ID);
  expect([...storage.texts.keys()].toSorted()).toEqual([`${PREFIX}interview:${id}`, `${PREFIX}me`]);
  expect(backups.size().records).toBe(2);
});

it('the stores open where the property itself is forbidden', async () => {
  storage.property = 'throws';
  const { interviews } = await openStores();
  expect(interviews.create().$state.get()).toEqual({ kind: 'unsaved', reason: 'blocked' });
});

it('leaving is warned of while something typed is not saved, and only then', async () => {
  const { guardAgainstLeaving } = await openStores();
  let state: RecordState = { kind: 'saved', at: 'then' };
  guardAgainstLeaving([() => ({ kind: 'empty' }), () => state]);
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(event);
    return event.defaultPrevented ? 'warned' : 'left';
  };
  expect(leave()).toBe('left');
  state = { kind: 'unsaved', reason: 'full' };
  expect(leave()).toBe('warned');
  state = { kind: 'conflict' };
  expect(leave()).toBe('warned');
  state = { kind: 'saved', at: 'later' };
  expect(leave()).toBe('left');
});
