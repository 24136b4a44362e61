import { useEffect, useState } from 'preact/hooks';
import { today } from '../../../platform/today.ts';

/** The day on the visitor's calendar. A page that stays open over night knows it when somebody comes back to it. */
export function useToday(): string {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return day;
}
