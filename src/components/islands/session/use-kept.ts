import { useRef } from 'preact/hooks';

/** The same value as before for as long as nothing about it has changed that matters here. */
export function useKept<Value>(value: Value, isSame: (one: Value, other: Value) => boolean): Value {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
}
