/** Seconds as a clock shows them, "7:05", "125:00". Parts of a second and anything below zero are left out. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds) || 0);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
