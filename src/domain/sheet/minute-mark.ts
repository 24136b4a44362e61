/** A minute of the talk as it stands in the margin of the sheet: "0:00", "7:30". Halves are the finest there are. */
export function minuteMark(minute: number): string {
  const whole = Math.floor(minute);
  return `${whole}:${minute > whole ? '30' : '00'}`;
}
