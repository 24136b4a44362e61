import { useEffect, useState } from 'preact/hooks';

/** A value once it has stayed the same for a while, in milliseconds: for what must not follow every keystroke. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
